import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { OFFICIALS, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, wireOver, type Wire } from './outlets.ts';

const CRANES = 'The new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const STORY = [
  'The secretary came to the old customs house on Thursday and stayed for six hours, longer than anybody had been told.',
  quoted(CRANES),
  'Those who waited outside saw delegations come and go with their papers, in no great mood for questions.',
  'A second round has been set for the spring, in a place that both sides would rather not name before it is certain.',
  'The port has lost a third of its traffic since the northern canal was widened, and nobody expects it back.',
];
const OWN = [
  'I had waited on the quay since dawn, and by noon the kiosk had run out of everything but liquorice.',
  quoted(CRANES),
  'An old pilot next to me laughed out loud at that, and then he told me about the summer of the long strike.',
];

describe('a copy', () => {
  let store: Store;
  let wire: Wire;
  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await store.saveSubscription(TERMINAL);
  });
  afterEach(() => store.close());

  /** What the first alert shows of its sources once these articles are on record. */
  const sourcesAfter = async (...articles: readonly Article[]) => {
    const alerts: string[] = [];
    for (const each of articles) alerts.push(...(await wire.publish(each)).alerts);
    return (await alertView(alerts[0] ?? '', store, OFFICIALS))?.sources;
  };

  it.each([
    ['the same text', STORY],
    ['its first three paragraphs', STORY.slice(0, 3)],
    ['the text with a line of its own', [...STORY, 'Read more about the harbour in our Sunday supplement.']],
  ])('that is %s is an outlet and no source', async (_, paragraphs) => {
    const told = await sourcesAfter(
      article('post.example/1', STORY),
      article('faro.example/2', OWN),
      article('ledger.example/3', paragraphs, { title: 'Another headline altogether' }),
    );
    expect(told).toEqual({ outlets: 3, independent: 2 });
  });

  it('is none whichever came first, the whole or the part', async () => {
    const told = await sourcesAfter(
      article('ledger.example/3', STORY.slice(0, 3)),
      article('post.example/1', STORY),
    );
    expect(told).toEqual({ outlets: 2, independent: 1 });
  });

  it('of a rewriting site, with words altered inside the marks, is a report of the same statement', async () => {
    await wire.publish(article('post.example/1', STORY));
    const spun = STORY.map((each) =>
      each.replace('new cranes', 'modern cranes').replace('stayed', 'remained').replace('traffic', 'trade'),
    );
    const { rulings, copies } = await wire.publish(article('spun.example/2', spun));
    expect(copies).toHaveLength(1);
    expect(rulings).toMatchObject([{ verdict: { kind: 'report' } }]);
    expect(await wire.told()).toHaveLength(1);
  });

  it('in the same outlet counts that outlet once', async () => {
    expect(await sourcesAfter(article('post.example/1', STORY), article('post.example/2', STORY))).toEqual({
      outlets: 1,
      independent: 1,
    });
  });

  it('inherits its verdicts without a look for candidates, and keeps what it adds', async () => {
    await wire.publish(article('post.example/1', STORY));
    let looks = 0;
    const watched: Store = {
      ...store,
      transact: (work) =>
        store.transact((tx) =>
          work({
            ...tx,
            candidates: (query) => {
              looks += 1;
              return tx.candidates(query);
            },
          }),
        ),
    };
    const again = await wireOver(watched).publish(article('faro.example/2', STORY));
    expect(again.rulings).toMatchObject([
      { verdict: { kind: 'report', score: 1, reasons: [{ code: 'copy' }] } },
    ]);
    expect(looks).toBe(0);
    const more = await wireOver(watched).publish(article('ledger.example/3', [...STORY, quoted(TOLLS)]));
    expect(more.rulings.map((each) => each.verdict.kind)).toEqual(['report', 'new']);
    expect(looks).toBe(1);
  });

  it('printed weeks later is compared as any article: the same line may have been said again', async () => {
    const published = { at: '2026-03-25T09:00:00Z', precision: 'minute', offset: 0 } as const;
    await wire.publish(article('post.example/1', STORY));
    const { rulings } = await wire.publish(article('faro.example/2', STORY, { published }));
    expect(rulings.map((each) => each.verdict.kind)).toEqual(['repeat']);
  });

  it('puts the same words into another mouth for itself: they are compared, not inherited', async () => {
    await wire.publish(article('post.example/1', STORY));
    const other = STORY.map((each) => each.replace('Marco Rubio', 'Claudia Sheinbaum'));
    const { rulings } = await wire.publish(article('faro.example/2', other));
    expect(rulings.map((each) => each.verdict.kind)).toEqual(['new']);
  });

  it('is also one that credits the same wire service for the same words in a text of its own', async () => {
    const credited = (paragraphs: readonly string[]) => [...paragraphs, 'With information from EFE.'];
    const told = await sourcesAfter(
      article('post.example/1', credited(STORY)),
      article('faro.example/2', credited(OWN)),
    );
    expect(told).toEqual({ outlets: 2, independent: 1 });
  });

  it('is also one that quotes the same written statement', async () => {
    const released = (paragraphs: readonly string[]) =>
      paragraphs.map((each) => each.replace('Marco Rubio said', 'Marco Rubio said in a statement'));
    const told = await sourcesAfter(
      article('post.example/1', released(STORY)),
      article('faro.example/2', released(OWN)),
    );
    expect(told).toEqual({ outlets: 2, independent: 1 });
  });
});
