import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/ports.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { OFFICIALS, SHEINBAUM, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, RULES, wireOver, type Wire } from './outlets.ts';

const CRANES = 'The new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const NOBODY = { subscriptions: [] };

const plain = (words: readonly string[]) => words.map((each) => each.replace(/[“”,]/gu, ''));

describe('recordArticle', () => {
  let store: Store;
  let wire: Wire;
  const told = async (subscription?: string) => plain(await wire.told(subscription));

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await store.saveSubscription(TERMINAL);
  });
  afterEach(() => store.close());

  it('tells each statement of an article once, however many outlets report it', async () => {
    for (const path of ['post.example/1', 'faro.example/2', 'ledger.example/3'])
      await wire.publish(article(path, [quoted(CRANES), quoted(TOLLS)]));
    expect(await told()).toEqual([CRANES, TOLLS]);
  });

  it('asks less of what another outlet words otherwise where it has another sentence of the same occasion', async () => {
    const spanish = (path: string, ...said: readonly string[]) =>
      article(
        path,
        said.map((words) => `“${words}”, dijo Marco Rubio.`),
        { language: 'es' },
      );
    const [school, rain] = [
      'Ninguna escuela cerrará este año',
      'Caerán de 4 a 8 pulgadas de lluvia sobre la sierra',
    ];
    const otherwise = 'Se esperan entre 10 y 20 centímetros de lluvia en la sierra';
    const { rulings: first } = await wire.publish(spanish('post.example/1', school, rain));
    const { rulings } = await wire.publish(spanish('faro.example/2', otherwise, school));
    expect(rulings.map(({ statement }) => statement)).toEqual(
      first.map(({ statement }) => statement).toReversed(),
    );
  });

  it('gives a statement to the likeliest of an article’s quotations, not to the first that may report it', async () => {
    const said = [
      'The old bridge will carry twice as many lorries once the ferry harbour is dredged',
      'Ferry fares stay where they are until the summer',
      'The council has not answered our letter',
      'I have never met the owner of the ferry',
    ];
    const [second, first] = [
      'Habrá el doble de camiones en el viejo puente',
      'Dragar el puerto hará que el puente viejo lleve el doble de camiones',
    ];
    const { rulings: known } = await wire.publish(
      article(
        'post.example/1',
        said.map((words) => quoted(words)),
      ),
    );
    const paragraphs = [second, first].map((words) => `“${words}”, dijo Marco Rubio.`);
    const { rulings } = await wire.publish(article('faro.example/2', paragraphs, { language: 'es' }));
    expect(rulings.map(({ statement }) => statement === known[0]?.statement)).toEqual([false, true]);
  });

  it('does nothing for the same article in a second feed, and asks no message to be drawn again', async () => {
    const same = article('post.example/1', [quoted(CRANES)]);
    await wire.publish(same);
    expect(await wire.publish(same)).toMatchObject({ changed: false, alerts: [] });
    expect(await wire.deliveries()).toHaveLength(1);
  });

  it('keeps the page it read where a second feed has only its own few words of the article', async () => {
    const whole = article('post.example/1', [quoted(CRANES), quoted(TOLLS)]);
    await wire.publish(whole);
    await wire.publish({ ...whole, text: 'The talks went on.', textFrom: 'feed' });
    expect(await store.article(whole.id)).toMatchObject({ text: whole.text });
    expect(await store.rulings(whole.id)).toHaveLength(2);
  });

  it('tells a denial and an assertion each by itself, and rules anew on words a correction turns into a denial', async () => {
    const that = 'the harbour of Veracruz was “closed to every ship by night”';
    const first = article('post.example/1', [`Marco Rubio said ${that}.`]);
    await wire.publish(first);
    const { rulings } = await wire.publish(article('faro.example/2', [`Marco Rubio denied ${that}.`]));
    expect(rulings[0]).toMatchObject({ verdict: { kind: 'new' }, quotation: { denied: true } });
    const again = await wire.publish(article('echo.example/3', [`Marco Rubio denied ${that}.`]));
    expect(again.rulings[0]).toMatchObject({ verdict: { kind: 'report' }, statement: rulings[0]?.statement });
    const put = { ...first, text: `Marco Rubio denied ${that}.` };
    const corrected = await wire.publish(put);
    expect(corrected.fresh[0]?.statement).toBe(rulings[0]?.statement);
  });

  describe('the day of a statement', () => {
    const dayOf = async (sentence: string) => {
      const { rulings } = await wire.publish(article('post.example/1', [sentence]));
      return (await store.statement(rulings[0]?.statement ?? ''))?.saidOn;
    };

    it('is the one the text tells, counted from the day of publication', async () => {
      expect(await dayOf(`“${CRANES},” Marco Rubio said on Tuesday.`)).toBe('2026-03-03');
    });

    it('is the old one of words that are recalled', async () => {
      expect(await dayOf(`“${CRANES},” Marco Rubio said on April 3, 2019.`)).toBe('2019-04-03');
    });

    it('is that of publication where the text tells none, or only a year', async () => {
      expect(await dayOf(quoted(CRANES))).toBe('2026-03-05');
      expect(await dayOf(`In 2019, Marco Rubio said: “${TOLLS}.”`)).toBe('2026-03-05');
    });

    it('makes one occasion of a first report and a late one that tells the day', async () => {
      await wire.publish(article('post.example/1', [quoted(CRANES)]));
      const late = article('faro.example/2', [`“${CRANES},” Marco Rubio said last Thursday.`], {
        published: { at: '2026-03-10T09:00:00Z', precision: 'minute', offset: 0 },
      });
      const { rulings } = await wire.publish(late);
      expect(rulings.map(({ verdict }) => verdict.kind)).toEqual(['report']);
    });
  });

  describe('when an article is corrected', () => {
    it('tells what was added, as a reply, and nothing else', async () => {
      const first = await wire.publish(article('post.example/1', [quoted(CRANES)]));
      const second = await wire.publish(article('post.example/1', [quoted(TOLLS), quoted(CRANES)]));
      expect(await told()).toEqual([CRANES, TOLLS]);
      expect(await store.alert(second.alerts[0] ?? '')).toMatchObject({ replyTo: first.alerts[0] });
      expect(await wire.deliveries()).toHaveLength(2);
    });

    it('tells once what is taken out and put back', async () => {
      for (const paragraphs of [
        [quoted(CRANES), quoted(TOLLS)],
        [quoted(TOLLS)],
        [quoted(CRANES), quoted(TOLLS)],
      ])
        await wire.publish(article('post.example/1', paragraphs));
      expect(await told()).toEqual([CRANES, TOLLS]);
    });

    it('does not tell a quotation again whose wording was mended', async () => {
      await wire.publish(
        article('post.example/1', [quoted('The new cranes will be running when the rains begin')]),
      );
      await wire.publish(
        article('post.example/1', [quoted('New cranes should be running by the time rains begin')]),
      );
      expect(await told()).toHaveLength(1);
    });

    it('takes words from the wrong mouth, and tells them of the one who said them', async () => {
      const { id } = article('post.example/1', []);
      await wire.publish(article('post.example/1', [quoted(CRANES)]));
      const { rulings } = await wire.publish(
        article('post.example/1', [quoted(CRANES, 'Claudia Sheinbaum')]),
      );
      const [statement] = await Promise.all(rulings.map((each) => store.statement(each.statement)));
      expect(statement).toMatchObject({ official: SHEINBAUM.id, speaker: SHEINBAUM.name });
      expect(await told()).toEqual([CRANES, CRANES]);
      expect((await store.rulings(id)).map((each) => each.quotation.official)).toEqual([SHEINBAUM.id]);
      const hits = await store.search({ text: 'cranes rains', limit: 10 });
      expect(hits.map((each) => each.official)).toEqual([SHEINBAUM.id]);
    });

    it('shows no more what is still in the text and no longer quoted', async () => {
      await wire.publish(article('post.example/1', [quoted(CRANES), quoted(TOLLS)]));
      const loose = `${CRANES}, or so a sign at the gate would have it.`;
      const { article: last } = await wire.publish(article('post.example/1', [loose, quoted(TOLLS)]));
      const left = await store.rulings(last.id);
      expect(left.map(({ quotation }) => last.text.slice(quotation.start, quotation.end))).toEqual(
        left.map(({ quotation }) => quotation.text),
      );
    });
  });

  describe('tells what is on record and was told to nobody, with the next report of it,', () => {
    const report = article('faro.example/2', [quoted(CRANES)]);

    it('where it was imported as history', async () => {
      await wire.publish(article('post.example/1', [quoted(CRANES)]), NOBODY);
      expect((await wire.publish(report)).rulings).toMatchObject([{ verdict: { kind: 'report' } }]);
      expect(await told()).toEqual([CRANES]);
    });

    it('where nobody had asked for the official yet', async () => {
      await store.saveSubscription({ ...TERMINAL, officials: [SHEINBAUM.id] });
      await wire.publish(article('post.example/1', [quoted(CRANES)]));
      await store.saveSubscription(TERMINAL);
      await wire.publish(report);
      expect(await told()).toEqual([CRANES]);
    });

    it('where the first report was too unsure', async () => {
      const rules = { ...RULES, minimumConfidence: 0.99 };
      await wire.publish(article('post.example/1', [quoted(CRANES)]), { rules });
      expect(await told()).toEqual([]);
      await wire.publish(report);
      expect(await told()).toEqual([CRANES]);
    });

    it('where the same article is surer of it than it was', async () => {
      const introduced = article('post.example/1', [`Marco Rubio said: “${CRANES}.”`]);
      await wire.publish(introduced, { rules: { ...RULES, minimumConfidence: 1 } });
      expect(await told()).toEqual([]);
      await wire.publish(article('post.example/1', [quoted(CRANES)]));
      expect(await told()).toHaveLength(1);
    });

    it('and shows it as new, in its words there, with nothing of itself as said before', async () => {
      await wire.publish(article('post.example/1', [quoted(CRANES)]), NOBODY);
      const { alerts } = await wire.publish(report);
      const view = await alertView(alerts[0] ?? '', store, OFFICIALS);
      expect(view).toMatchObject({ statements: [{ verdict: 'new', nearest: null }] });
    });

    it('but not an imported article that comes again unchanged', async () => {
      await wire.publish(report, NOBODY);
      await wire.publish(report);
      expect(await told()).toEqual([]);
    });
  });

  it('tells nobody who was never asked twice: a later subscriber hears what is new from then on', async () => {
    await wire.publish(article('post.example/1', [quoted(CRANES)]));
    await store.saveSubscription({ ...TERMINAL, id: 'late' });
    await wire.publish(article('faro.example/2', [quoted(CRANES), quoted(TOLLS)]));
    expect(await told('late')).toEqual([TOLLS]);
    expect(await told()).toEqual([CRANES, TOLLS]);
  });

  it('is not stopped by a subscription that is removed just before', async () => {
    const gone = { ...TERMINAL, id: 'gone' };
    await wire.publish(article('post.example/1', [quoted(CRANES)]), { subscriptions: [gone, TERMINAL] });
    expect(await told()).toEqual([CRANES]);
    expect(await told('gone')).toEqual([]);
  });

  it('leaves nothing of an article behind when it fails half-way, and tells it at the next try', async () => {
    const broken: Store = {
      ...store,
      transact: (work) => store.transact((tx) => work({ ...tx, enqueue: failing })),
    };
    const failing = async () => {
      throw new Error('disk full');
    };
    const from = article('post.example/1', [quoted(CRANES)]);
    await expect(wireOver(broken).publish(from)).rejects.toThrow('disk full');
    expect(await store.counts()).toMatchObject({ articles: 0, quotations: 0, statements: 0 });
    await wire.publish(from);
    expect(await told()).toEqual([CRANES]);
  });

  it.each([false, true])(
    'does not take two neighbouring sentences of one report for the same known statement (other order: %s)',
    async (otherOrder) => {
      const north = 'The northern gate will open to every fishing boat on Monday';
      const south = 'The southern gate will open to every cargo boat in May';
      await wire.publish(article('post.example/1', [quoted(north)]));
      const both = [quoted(north), quoted(south)];
      await wire.publish(article('faro.example/2', otherOrder ? both.toReversed() : both));
      expect(await told()).toEqual([north, south]);
    },
  );

  it('counts no outlet twice: its own further article and a second of another ask for no edit', async () => {
    const paths = ['post.example/1', 'post.example/2', 'faro.example/3', 'faro.example/4'];
    for (const path of paths) await wire.publish(article(path, [quoted(CRANES)]));
    expect((await wire.deliveries()).map((each) => each.action)).toEqual(['post', 'edit']);
  });
});
