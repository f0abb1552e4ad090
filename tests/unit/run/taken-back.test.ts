import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { withdrawArticle } from '../../../src/run/record.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { OFFICIALS, SHEINBAUM, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, wireOver, type Wire } from './outlets.ts';

const CRANES = 'The new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const LATER = '2026-03-05T15:00:00.000Z';
const NOTICE = 'This article has been retracted, as the talks it tells of never took place.';

describe('an alert whose article', () => {
  let store: Store;
  let wire: Wire;
  const first = article('post.example/1', [quoted(CRANES), quoted(TOLLS)]);
  const second = article('faro.example/2', [quoted(CRANES)]);
  let alert: string;

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await store.saveSubscription(TERMINAL);
    alert = (await wire.publish(first)).alerts[0] ?? '';
    for (const post of await wire.deliveries())
      await store.saveDelivery({ ...post, state: 'sent', message: 'm' });
  });
  afterEach(() => store.close());

  const again = (paragraphs: readonly string[], path = 'post.example/1') =>
    wire.publish(article(path, paragraphs), { now: LATER });
  const edits = async () => (await wire.deliveries()).filter((each) => each.action === 'edit').length;
  const shown = async () =>
    ((await alertView(alert, store, OFFICIALS))?.statements ?? []).map(({ text, takenBack }) => ({
      text: text.replace(/[“”,]/gu, ''),
      takenBack,
    }));

  it('gives the words to another is edited, and says to whom', async () => {
    const { alerts } = await again([quoted(CRANES, 'Claudia Sheinbaum'), quoted(TOLLS)]);
    expect(await edits()).toBe(1);
    expect(await shown()).toEqual([
      {
        text: CRANES,
        takenBack: { outlet: 'post.example', speaker: SHEINBAUM.name, stands: false },
      },
      { text: TOLLS, takenBack: undefined },
    ]);
    expect(await store.alert(alerts[0] ?? '')).toMatchObject({ official: SHEINBAUM.id });
  });

  it('gives them to another while a second outlet keeps them says both', async () => {
    await wire.publish(second);
    await again([quoted(CRANES, 'Claudia Sheinbaum')]);
    expect((await shown())[0]).toEqual({
      text: CRANES,
      takenBack: { outlet: 'post.example', speaker: SHEINBAUM.name, stands: true },
    });
  });

  it('drops a quotation is edited, and shows it as withdrawn', async () => {
    await again([quoted(TOLLS)]);
    expect(await edits()).toBe(1);
    expect(await shown()).toEqual([
      { text: CRANES, takenBack: { outlet: 'post.example', speaker: null, stands: false } },
      { text: TOLLS, takenBack: undefined },
    ]);
  });

  it('drops what another outlet reports shows it as it was, from there', async () => {
    await wire.publish(second);
    await again([quoted(TOLLS)]);
    const view = await alertView(alert, store, OFFICIALS);
    expect(view?.statements[0]).toMatchObject({ alsoReportedBy: [{ outlet: 'faro.example' }] });
    expect(await shown()).toEqual([
      { text: CRANES, takenBack: undefined },
      { text: TOLLS, takenBack: undefined },
    ]);
  });

  it('mends a wording shows the mended words, and tells nobody again', async () => {
    await again([quoted('The new cranes will be running when the rains begin'), quoted(TOLLS)]);
    expect((await shown())[0]).toEqual({
      text: 'The new cranes will be running when the rains begin',
      takenBack: undefined,
    });
    expect(await edits()).toBe(1);
    expect(await wire.told()).toHaveLength(2);
  });

  it.each([
    ['becomes a notice', () => again([NOTICE, quoted(CRANES)])],
    ['is gone', () => withdrawArticle(first.id, store, LATER)],
  ])('%s has nothing left that stands, and search says so', async (_, takeBack) => {
    await takeBack();
    const takenBack = { outlet: 'post.example', speaker: null, stands: false };
    expect((await shown()).map((each) => each.takenBack)).toEqual([takenBack, takenBack]);
    expect(await edits()).toBe(1);
    expect(await store.search({ text: 'cranes', limit: 5 })).toMatchObject([{ withdrawn: true }]);
  });

  it('is gone and comes back stands again, and nothing is told twice', async () => {
    await withdrawArticle(first.id, store, LATER);
    await wire.publish(first, { now: '2026-03-05T16:00:00.000Z' });
    expect((await shown()).map((each) => each.takenBack)).toEqual([undefined, undefined]);
    expect(await store.search({ text: 'cranes', limit: 5 })).toMatchObject([{ withdrawn: false }]);
    expect(await wire.told()).toHaveLength(2);
  });

  it('is gone stands again with the next outlet that reports it', async () => {
    await withdrawArticle(first.id, store, LATER);
    await wire.publish(second, { now: LATER });
    expect((await shown()).map((each) => each.takenBack?.stands)).toEqual([undefined, false]);
  });

  it('is gone twice asks for no second edit', async () => {
    expect(await withdrawArticle(first.id, store, LATER)).toBe(true);
    expect(await withdrawArticle(first.id, store, LATER)).toBe(false);
    expect(await edits()).toBe(1);
  });
});

/** Two outlets’ articles as they come, are corrected, go and come back. */
const step = fc.record({
  path: fc.constantFrom('post.example/a', 'faro.example/b'),
  says: fc.uniqueArray(fc.constantFrom(CRANES, TOLLS)),
  by: fc.constantFrom('Marco Rubio', 'Claudia Sheinbaum'),
  gone: fc.boolean(),
});

it('whatever is corrected, withdrawn and put back: each speaker’s words are told once, and struck where no article has them', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (steps) => {
      const store = await openSqliteStore(':memory:');
      try {
        await store.saveSubscription(TERMINAL);
        const wire = wireOver(store);
        const standing = new Map<string, readonly string[]>();
        const ever = new Set<string>();
        const alerts: string[] = [];
        for (const [at, { path, says, by, gone }] of steps.entries()) {
          const now = `2026-03-05T12:00:0${at}.000Z`;
          const from: Article = article(
            path,
            says.map((each) => quoted(each, by)),
          );
          if (gone) await withdrawArticle(from.id, store, now);
          else alerts.push(...(await wire.publish(from, { now })).alerts);
          standing.set(path, gone ? [] : says.map((each) => `${by}: ${each}`));
          for (const each of standing.get(path) ?? []) ever.add(each);
        }
        const now = new Set([...standing.values()].flat());
        const told: string[] = [];
        for (const id of alerts) {
          const view = await alertView(id, store, OFFICIALS);
          for (const { text, takenBack } of view?.statements ?? []) {
            const words = `${view?.official.name}: ${text.replace(/[“”,]/gu, '')}`;
            told.push(words);
            expect(takenBack?.stands === false).toBe(!now.has(words));
          }
        }
        expect(told.toSorted()).toEqual([...ever].toSorted());
      } finally {
        await store.close();
      }
    }),
    { numRuns: 60 },
  ));
