import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatReply, ChatRequest, Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { buttonsIn, chatRequest, componentsIn, pressIn, textIn } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;

const ask = (name: string, options: Record<string, string>, more: Partial<ChatRequest> = {}) =>
  responder.answer(chatRequest('command', `quotes ${name}`, { options, ...more }));
const search = async (options: Record<string, string>, locale = 'en-US'): Promise<string> =>
  textIn(await ask('search', { text: 'port safer', ...options }, { locale }));

const press = (reply: ChatReply, label: string, locale = 'en-US') => pressIn(responder, reply, label, locale);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  responder = createResponder({
    store,
    officials: sample.OFFICIALS,
    now: () => sample.NOW,
    lookUp: sample.lookUp,
  });
});
afterEach(() => store.close());

/** So many statements about lighthouses, each in an article of its own. */
const recordMany = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const words = `The lighthouse number ${at} will be painted`;
    const text = `“${words},” Rubio said.`;
    const article = { ...sample.FIRST, id: `l${at}`, url: `https://l.example/${at}`, text };
    await sample.record(store, article, [{ statement: `light-${at}`, parts: [words] }]);
  }
};

describe('/quotes search', () => {
  it('counts who reports a hit, and says where nobody does any more', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    expect(await search({})).toContain(' · 2 outlets, 2 independent');
    for (const { id } of [sample.FIRST, sample.SECOND])
      await store.withdraw((await store.rulings(id)).map((each) => each.quotation.id));
    expect(await search({})).toContain(' · **withdrawn by all who reported it**');
    expect(await search({})).not.toContain('outlets');
  });

  it('gives words, who, when and where, each with its context at hand, only to the asker', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    const reply = await ask('search', { text: 'port safer' });
    expect(reply.private).toBe(true);
    expect(textIn(reply)).toBe(
      '### On record for “port safer”\n> “This **port** is **safer** than it was a year ago,”\n' +
        '-# **Marco Rubio** · 4 March 2026 · quoted · [The Harbour Post](https://harbour.example/talks)',
    );
    expect(textIn(await press(reply, 'Context'))).toBe(
      '### In the article\n-# **Marco Rubio**\n' +
        '> The secretary came to the port on Wednesday to look at the new cranes. “This port is safer than it was a ' +
        'year ago,” Rubio told dock workers. He said the patrols would stay until the summer.\n' +
        '-# [Harbour talks, by The Harbour Post](https://harbour.example/talks) · The Harbour Post',
    );
  });

  it('shows the words alone as context where the article is no longer kept, and says what is gone', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    const reply = await ask('search', { text: 'port' });
    await store.forgetTexts('2027-01-01T00:00:00Z');
    const told = textIn(await press(reply, 'Context'));
    expect(told).toContain('> “This port is safer');
    expect(told).toContain('The article’s text is no longer kept');
    const gone = chatRequest('button', 'said:none:none');
    expect(textIn(await responder.answer(gone))).toBe('That statement is no longer on record.');
  });

  it('folds the very same words of other days into one hit', async () => {
    for (const [at, saidOn] of ['2026-01-05', '2026-01-07', '2026-01-09'].entries()) {
      const article = { ...sample.FIRST, id: `again-${at}`, url: `https://again.example/${at}` };
      const said = { ...sample.LAMPS, statement: `lamps-${at}` };
      await sample.record(store, article, [{ ...said, saidOn }]);
    }
    const told = await search({ text: 'pay lamp' });
    expect(told.match(/^> /gmu)).toHaveLength(1);
    expect(told).toContain('9 January 2026');
    expect(told).toContain(' · also said on 2 other days, first on 5 January 2026');
    expect(await search({ text: 'pay lamp', from: '2026-01-07' }, 'es-ES')).toContain(
      'también dicho el 7 de enero de 2026',
    );
  });

  it('leaves out what only shares a common word with the question', async () => {
    await recordMany(8);
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    expect(await search({ text: 'will this port be safer than a year ago' })).not.toContain('lighthouse');
    expect(await search({ text: 'safer lighthouse' })).toContain('lighthouse');
  });

  it('keeps to an official, days, outlet, language and kind, and names them above', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    const all = {
      official: 'rubio',
      from: '2026-03-04',
      to: '2026-03-04',
      outlet: 'Harbor Post',
      language: 'en',
    };
    expect(await search({ ...all, kind: 'direct' })).toContain(
      '\n-# Marco Rubio · from 4 March 2026 · until 4 March 2026 · The Harbour Post · English · quoted\n> “This **port**',
    );
    expect(await search({ kind: 'indirect', language: 'en' }, 'es-419')).toContain(
      'dentro de estos límites: inglés · estilo indirecto',
    );
  });

  it('takes limits among the words, in either language, and the verdict as one of them', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    expect(await search({ text: 'persona:rubio port veredicto:nuevo' })).toContain(
      '### On record for “port”\n-# Marco Rubio · new\n> “This **port**',
    );
    expect(await search({ verdict: 'repeat' }, 'es-ES')).toContain('dentro de estos límites: dicho de nuevo');
    expect(await search({ text: 'official:zzz port' })).toContain('I track nobody called “zzz”');
  });

  it('says what is wrong with a limit, and what would be right', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    expect(await search({ from: '2026-02-30' })).toBe(
      '“2026-02-30” is not a date. Write it as year-month-day, like 2026-03-31.',
    );
    expect(await search({ from: '2026-03-05', to: '2026-03-01' })).toContain('is after the last');
    expect(await search({ official: 'Sheibaun Klaudja' }, 'es-ES')).toMatch(
      /^No registro a nadie llamado «Sheibaun Klaudja»\. ¿Quiso decir \*\*Claudia Sheinbaum\*\*/u,
    );
    expect(await search({ official: '@everyone *x*' })).toContain(
      'I track nobody called “\\@everyone \\*x\\*”',
    );
    expect(await search({ outlet: 'Evening Post' })).toBe(
      'No outlet on record is called “Evening Post”. Did you mean **The Harbour Post**?',
    );
    expect(await search({ text: '???' })).toContain('There is no word to look for in that');
  });

  it('says how to find more where nothing is found, and looks everywhere at the press of a button', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    expect(await search({ text: 'zeppelin' })).toMatch(
      /^Nothing on record matches “zeppelin”\.\nTry fewer words/u,
    );
    const reply = await ask('search', { text: 'port safer', official: 'petro' });
    expect(textIn(reply)).toContain('within these limits: Gustavo Petro.\nWithout them something is found');
    const widened = await press(reply, 'Search everything');
    expect(widened.instead).toBe(true);
    expect(textIn(widened)).toContain('This **port** is **safer**');
  });
});

describe('the pages of an answer', () => {
  it('are turned by buttons that hold what was asked, one after the other and back', async () => {
    await recordMany(12);
    const first = await ask(
      'search',
      { text: 'lighthouse painted', official: 'marco-rubio' },
      { locale: 'es-ES' },
    );
    expect(buttonsIn(first).slice(-3)).toMatchObject([
      { label: 'Anterior', disabled: true },
      { label: '1 de 3', disabled: true },
      { label: 'Siguiente', disabled: false },
    ]);
    const second = await press(first, 'Siguiente', 'es-ES');
    const third = await press(second, 'Siguiente', 'es-ES');
    expect(second.instead).toBe(true);
    const lights = [first, second, third].map((each) => textIn(each).match(/number \d+/gu) ?? []);
    expect(lights.map((each) => each.length)).toEqual([5, 5, 2]);
    expect(new Set(lights.flat()).size).toBe(12);
    expect(textIn(third)).toContain('### En el registro sobre «lighthouse painted»\n-# Marco Rubio\n');
    expect(buttonsIn(third).at(-1)).toMatchObject({ disabled: true });
    expect(textIn(await press(await press(third, 'Anterior', 'es-ES'), 'Anterior', 'es-ES'))).toBe(
      textIn(first),
    );
  });

  it('are not there where one page is all', async () => {
    await recordMany(5);
    const labels = buttonsIn(await ask('search', { text: 'lighthouse' })).map((each) => each.label);
    expect(labels).toEqual(Array(5).fill('Context'));
  });

  it('say so where their buttons no longer tell what was asked', async () => {
    const pressed = chatRequest('button', 'page:1:2:', { beside: ['page:1:2:'] });
    expect(textIn(await responder.answer(pressed))).toBe(
      'I can no longer tell what was asked here. Please ask again.',
    );
  });

  it('stay within Discord’s limits, whatever is on record', async () => {
    for (let at = 0; at < 6; at += 1) {
      const text = `*port*_ ${'|>*_`'.repeat(120)} ${at}`;
      const url = `https://l.example/${'x'.repeat(150)}/${at}`;
      const article = { ...sample.FIRST, id: `w${at}`, url, text, outlet: '*'.repeat(90) };
      await sample.record(store, article, [{ statement: `wild-${at}`, parts: [text] }]);
    }
    const long = `port ${'*'.repeat(140)}`;
    const reply = await ask('search', { text: long, from: '2026-01-01', to: '2026-12-31', language: 'en' });
    expect(buttonsIn(reply)).toHaveLength(8);
    expect(textIn(reply).length).toBeLessThanOrEqual(4000);
    expect(componentsIn(reply)).toBeLessThanOrEqual(40);
    for (const { id } of buttonsIn(reply)) expect(id.length).toBeLessThanOrEqual(100);
  });
});

describe('/quotes latest', () => {
  it('gives the newest first, of everyone or of one official, in one language if asked', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    const all = textIn(await ask('latest', {}));
    expect(all).toMatch(/^### Latest on record\n> the patrols[^]*> “This port is safer/u);
    expect(textIn(await ask('latest', { official: 'Rubio' }))).toContain('\n-# Marco Rubio\n');
    expect(textIn(await ask('latest', { language: 'es' }))).toContain(
      'Nothing on record is within these limits: Spanish.\nWithout them something is found: leave some out.',
    );
  });

  it('says so where nothing is on record yet', async () => {
    expect(textIn(await ask('latest', {}, { locale: 'es-MX' }))).toBe(
      'Aquí todavía no hay nada en el registro.',
    );
  });
});
