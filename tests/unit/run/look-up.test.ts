import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/match/match.ts';
import type { Store, Translator } from '../../../src/ports.ts';
import type { LookedUp } from '../../../src/respond/looked-up.ts';
import { lookUp } from '../../../src/run/look-up.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { OFFICIALS } from '../notify/record-samples.ts';
import { article, quoted, wireOver, type Wire } from './outlets.ts';

const CRANES = 'The 40 new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const FEAR = 'Se meten con nosotros a diario y no le tenemos miedo a nadie';
const FEAR_IN_ENGLISH = 'They threaten us every day and we are not scared of anyone';

const dictionary: Translator = {
  name: 'dictionary',
  translate: async (text) => (text === FEAR ? FEAR_IN_ENGLISH : null),
  close: async () => {},
};

describe('the words of a message', () => {
  let store: Store;
  let wire: Wire;
  const ask = (message: string, translator: Translator | null = null) =>
    lookUp(message, {
      store,
      officials: OFFICIALS,
      translator,
      same: DEFAULT_THRESHOLDS.repeat,
      candidates: 40,
      pause: async () => {},
    });
  const told = (all: readonly LookedUp[]) =>
    all.flatMap(({ found }) =>
      found.map(({ hit, same }) => `${hit.speaker}: ${hit.text} ${same ? '=' : '~'}`),
    );

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await wire.publish(article('post.example/1', [quoted(CRANES), quoted(TOLLS, 'Gustavo Petro')]));
  });
  afterEach(() => store.close());

  it('are found by their quotations, whoever the message says they are of', async () => {
    const all = await ask(`Look at this: “No ship shall pay a toll in this harbor again,” says Lula!! 😂`);
    expect(told(all)).toEqual([`Gustavo Petro: ${TOLLS} =`]);
    expect(all[0]?.found[0]?.hit).toMatchObject({ outlet: 'post.example', url: 'https://post.example/1' });
  });

  it('are found by their sentences where they quote nobody, and by those behind a > too', async () => {
    expect(told(await ask('Morning all. The 40 new cranes will run before the rains. Coffee?'))).toEqual([
      `Marco Rubio: ${CRANES} =`,
    ]);
    expect(told(await ask(`wow\n> **no ship** shall pay a toll in this harbour`))).toEqual([
      `Gustavo Petro: ${TOLLS} =`,
    ]);
  });

  it('are found by their sentences where their quotations are not on record', async () => {
    const all = await ask(
      `No ship shall pay a toll in this harbour again. “I like lamps and bridges”, wrote Ana.`,
    );
    expect(told(all)).toEqual([`Gustavo Petro: ${TOLLS} =`]);
    expect(all.map((each) => each.found.length)).toEqual([1, 0]);
  });

  it('only resemble what gives another number, and it is said what speaks against it', async () => {
    const [best] = await ask('“The 90 new cranes will be running before the rains”');
    expect(best?.found[0]).toMatchObject({
      same: false,
      hit: { speaker: 'Marco Rubio' },
      against: [{ code: 'numbers', words: '90', against: '40' }],
    });
  });

  it('only resemble what has none of the figures they give', async () => {
    await wire.publish(article('pier.example/1', [quoted('Pier 3 of the old harbour opens in June')]));
    const [best] = await ask('“Pier 3 of the old harbour opens in June with 12 ferries”');
    expect(best?.found[0]).toMatchObject({ same: false, against: [{ words: '12', against: '3' }] });
  });

  it('are all looked up, the sentences beside a quotation where they say the same', async () => {
    const all = await ask(
      `Wow! “No ship shall pay a toll in this harbour again”. ${CRANES}. I like ferries a lot.`,
    );
    expect(told(all)).toEqual([`Gustavo Petro: ${TOLLS} =`, `Marco Rubio: ${CRANES} =`]);
  });

  it('are compared with nobody’s words where nothing on record is like them', async () => {
    expect(await ask('“Bicycles are for the young and the brave of heart”')).toEqual([
      { words: 'Bicycles are for the young and the brave of heart', found: [] },
    ]);
    expect(await ask('ok 👍')).toEqual([]);
    expect(await ask('<@123> https://a.example/b')).toEqual([]);
  });

  it('are found in another language through a translator, and shown as an outlet wrote them', async () => {
    const spanish = article('faro.example/2', [`“${FEAR}”, dijo Marco Rubio.`], { language: 'es' });
    await wire.publish(spanish, { translator: dictionary });
    const all = await ask(`“They threaten us every day and we aren’t scared of anyone”`, dictionary);
    expect(told(all)).toEqual([`Marco Rubio: ${FEAR} =`]);
    expect(all[0]?.found[0]?.across).toMatchObject([{ code: 'translation' }]);
    const same = await ask(FEAR, dictionary);
    expect(told(same)).toEqual([`Marco Rubio: ${FEAR} =`]);
    expect(same[0]?.found[0]?.across).toEqual([]);
  });

  it('are put into the language most officials speak beside it, once each', async () => {
    const asked: string[] = [];
    const translator: Translator = {
      ...dictionary,
      translate: async (text, from, to) => {
        asked.push(`${from} ${to}`);
        return text === FEAR_IN_ENGLISH ? FEAR : null;
      },
    };
    await wire.publish(article('faro.example/2', [`“${FEAR}”, dijo Marco Rubio.`], { language: 'es' }));
    expect(told(await ask(`“${FEAR_IN_ENGLISH}”`, translator))).toEqual([`Marco Rubio: ${FEAR} =`]);
    expect(asked).toEqual(['en es']);
  });

  it('are found of somebody who is not tracked', async () => {
    await wire.publish(
      article('post.example/3', [quoted('The bridge will be blue and yellow', 'Dana Ortiz')]),
    );
    expect(told(await ask('The bridge will be blue and yellow'))).toEqual([
      'Dana Ortiz: The bridge will be blue and yellow =',
    ]);
  });

  it('leave no trace in the record', async () => {
    const before = await store.counts();
    await ask('“No ship shall pay a toll in this harbour again” and a zeppelin over the quay');
    expect(await store.counts()).toEqual(before);
    expect(await store.search({ text: 'zeppelin', limit: 5 })).toEqual([]);
  });
});
