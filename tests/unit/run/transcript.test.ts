import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { OFFICIALS, RUBIO, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, wireOver, type Wire } from './outlets.ts';

const LIGHTS = 'We are going to light every lamp of this harbour before the summer is over';
const TOLLS = 'No fisherman will ever pay a toll to leave this bay';
const GATE = 'The old gate stays closed until the last crane has been tested';

const briefing = (turns: readonly string[], more: Partial<Article> = {}): Article =>
  article('state.example.gov/briefing', ['Washington, D.C., March 5, 2026', ...turns], {
    outlet: 'Department of State',
    title: 'Press briefing at the harbour',
    kind: 'transcript',
    transcript: { country: 'US' },
    ...more,
  });

const WHOLE = briefing([
  `SECRETARY RUBIO: Good morning, everyone. ${LIGHTS}. ${TOLLS}.`,
  'QUESTION: Mr. Secretary, will the old gate be opened this week or the next?',
  `SECRETARY RUBIO: ${GATE}. (Laughter.) Thank you all for coming out here so early.`,
  'MS. ARCE: This concludes the briefing of today, thank you.',
]);

describe('an official transcript', () => {
  let store: Store;
  let wire: Wire;
  const markIn = async (paper: Article, words: string) => {
    const ruling = (await store.rulings(paper.id)).find(({ quotation }) => quotation.text.includes(words));
    const reports = await store.reportsOf(ruling?.statement ?? '');
    return reports.find((each) => each.article === paper.id)?.inTranscript;
  };
  const ofRubio = () => store.search({ text: '', official: RUBIO.id, limit: 20 });

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await store.saveSubscription(TERMINAL);
  });
  afterEach(() => store.close());

  it('goes on record sentence by sentence, with day, place, occasion and link, and tells nobody', async () => {
    await wire.publish(WHOLE);
    const said = await ofRubio();
    expect(said.map(({ text }) => text).toSorted()).toEqual([
      `Good morning, everyone. ${LIGHTS}.`,
      `${TOLLS}.`,
      'Thank you all for coming out here so early.',
      `${GATE}.`,
    ]);
    expect(said[0]).toMatchObject({ date: '2026-03-05', url: WHOLE.url, outlet: 'Department of State' });
    const statement = await store.statement(said[0]?.statement ?? '');
    expect(statement?.told).toEqual({
      day: true,
      place: 'Washington, D.C.',
      event: { text: 'briefing', kind: 'conference' },
    });
    expect(await wire.deliveries()).toEqual([]);
  });

  it('changes nothing when it comes again, and withdraws what a corrected one has no more', async () => {
    await wire.publish(WHOLE);
    expect(await wire.publish(WHOLE)).toMatchObject({ changed: false });
    await wire.publish({ ...WHOLE, text: WHOLE.text.replace(` ${TOLLS}.`, '') });
    const gone = (await ofRubio()).filter(({ withdrawn }) => withdrawn);
    expect(gone.map(({ text }) => text)).toEqual([`${TOLLS}.`]);
  });

  it('keeps what it says of others under their names, and nothing of those it does not name', async () => {
    await wire.publish(WHOLE);
    const others = (await store.search({ text: '', limit: 20 })).filter((each) => each.official === null);
    expect(others.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Arce', 'This concludes the briefing of today, thank you.'],
    ]);
  });

  describe('quoted by the press after it', () => {
    beforeEach(() => wire.publish(WHOLE));

    it('is told with the first report, once, as new and as standing in the transcript', async () => {
      const { alerts } = await wire.publish(article('post.example/1', [quoted(TOLLS)]));
      await wire.publish(article('faro.example/2', [quoted(TOLLS)]));
      expect(await wire.told()).toEqual([`${TOLLS}.`]);
      const view = await alertView(alerts[0] ?? '', store, OFFICIALS);
      expect(view?.statements[0]).toMatchObject({
        verdict: 'new',
        inTranscript: { match: 'same', url: WHOLE.url, outlet: 'Department of State', words: `${TOLLS}.` },
        alsoReportedBy: [{ outlet: 'faro.example' }],
      });
      expect(view?.sources.outlets).toBe(2);
    });

    it('is found where a quotation takes in several sentences, or a part of one', async () => {
      const paper = article('post.example/1', [
        quoted(`${LIGHTS}. ${TOLLS}`),
        `Marco Rubio said the gate “stays closed until the last crane” is ready.`,
      ]);
      await wire.publish(paper);
      expect(await markIn(paper, 'every lamp')).toMatchObject({ match: 'same' });
      expect(await markIn(paper, 'stays closed')).toMatchObject({ match: 'same', words: `${GATE}.` });
    });

    it('differs where words in marks are others, and its own words are shown', async () => {
      const paper = article('post.example/1', [quoted(TOLLS.replace('ever', 'have to'))]);
      await wire.publish(paper);
      expect(await markIn(paper, 'No fisherman')).toMatchObject({ match: 'differs', words: `${TOLLS}.` });
    });

    it('differs where the press has it the other way round: that is told as new, with what was said', async () => {
      const paper = article('post.example/1', [
        quoted(TOLLS.replace('No fisherman will ever', 'Every fisherman will')),
      ]);
      const { alerts } = await wire.publish(paper);
      expect(alerts).toHaveLength(1);
      expect(await markIn(paper, 'Every fisherman')).toMatchObject({ match: 'differs', words: `${TOLLS}.` });
    });

    it('is shown beside reported speech, which has no words to differ', async () => {
      const paper = article('post.example/1', [
        'Marco Rubio said that no fisherman would ever pay a toll to leave this bay.',
      ]);
      await wire.publish(paper);
      expect(await markIn(paper, 'fisherman')).toMatchObject({ match: 'told', words: `${TOLLS}.` });
    });

    it('marks nothing that somebody else is quoted with, or that was said on another day', async () => {
      const other = article('post.example/1', [quoted(TOLLS, 'Gustavo Petro')]);
      await wire.publish(other);
      expect(await markIn(other, 'No fisherman')).toBeUndefined();
      const later = article('post.example/2', [quoted(TOLLS)], {
        published: { at: '2026-03-15T09:00:00Z', precision: 'minute', offset: 0 },
      });
      await wire.publish(later);
      expect(await markIn(later, 'No fisherman')).toBeUndefined();
    });
  });

  it('marks what the press quoted before it, and has the message that told it drawn again', async () => {
    const paper = article('post.example/1', [quoted(TOLLS), quoted(GATE.replace('tested', 'painted'))]);
    const { alerts } = await wire.publish(paper);
    for (const post of await wire.deliveries())
      await store.saveDelivery({ ...post, state: 'sent', message: 'm' });
    await wire.publish(WHOLE);
    const edits = (await wire.deliveries()).filter(({ action }) => action === 'edit');
    expect(edits).toHaveLength(1);
    const view = await alertView(alerts[0] ?? '', store, OFFICIALS);
    expect(view?.statements.map(({ inTranscript }) => inTranscript?.match)).toEqual(['same', 'differs']);
    const reports = await store.reportsOf(view?.statements[0]?.statement ?? '');
    expect(reports.map(({ source }) => source)).toEqual(['news', 'transcript']);
  });

  it('is said before, where an older transcript has the line: so the first report of the new one is told', async () => {
    const older = { at: '2026-01-15T09:00:00Z', precision: 'day' as const, offset: null };
    await wire.publish(
      briefing([`SECRETARY RUBIO: ${TOLLS}.`, 'QUESTION: When will that be?'], {
        id: 'older',
        url: 'https://state.example.gov/older',
        published: older,
        text: `Washington, D.C., January 15, 2026\n\nSECRETARY RUBIO: ${TOLLS}.\n\nQUESTION: When will that be?`,
      }),
    );
    await wire.publish(WHOLE);
    const { alerts } = await wire.publish(article('post.example/1', [quoted(TOLLS)]));
    const view = await alertView(alerts[0] ?? '', store, OFFICIALS);
    expect(view?.statements[0]).toMatchObject({
      verdict: 'repeat',
      nearest: { saidOn: '2026-01-15' },
      inTranscript: { match: 'same', url: WHOLE.url },
    });
    const again = await wire.publish(
      article('faro.example/9', [quoted(GATE)], {
        published: { at: '2026-06-01T09:00:00Z', precision: 'minute', offset: 0 },
      }),
    );
    expect(again.rulings[0]?.verdict).toMatchObject({ kind: 'repeat', nearest: { saidOn: '2026-03-05' } });
  });
});
