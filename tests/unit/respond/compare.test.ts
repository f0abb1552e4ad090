import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, pressIn, textIn } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;

const ask = (name: string, options: Record<string, string>) =>
  responder.answer(chatRequest('command', `quotes ${name}`, { options }));

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

describe('/quotes compare', () => {
  const otherwise = {
    ...sample.SECOND,
    id: 'third',
    outlet: 'Canal 5',
    text: '“This harbour is far safer than a year ago,” said Rubio.',
  };
  beforeEach(async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    await sample.record(store, otherwise, [
      { statement: 'safer', parts: ['“This harbour is far safer than a year ago,”'] },
    ]);
  });
  const offered = (typed: string) =>
    responder.suggest(chatRequest('command', 'quotes compare'), typed, 'statement');

  it('shows how each outlet worded the statement that is found, differences marked', async () => {
    const told = textIn(await ask('compare', { statement: 'port safer' }));
    expect(told).toContain('### How it was worded\n-# **Marco Rubio** · 4 March 2026 · 2 outlets');
    expect(told).toContain('> “This ~~port~~ **harbour** is **far** safer than ~~it was~~ a year ago,”');
  });

  it('offers statements while one types: the latest before anything is typed, those that several report first', async () => {
    expect(await offered('')).toEqual([
      { name: 'Marco Rubio, 2026-03-04: “This port is safer than it was a year ago,”', value: 'safer' },
      { name: 'Marco Rubio, 2026-03-04: the patrols would stay until the summer', value: 'patrols' },
    ]);
    expect((await offered('patrol summer'))[0]?.value).toBe('patrols');
    for (const { name } of await offered('port')) expect(name.length).toBeLessThanOrEqual(100);
    expect(textIn(await ask('compare', { statement: 'patrols' }))).toContain('Only one wording of it');
  });

  it('says so where nothing matches', async () => {
    expect(textIn(await ask('compare', { statement: 'zeppelin' }))).toContain('Choose one of the statements');
    expect(textIn(await ask('compare', { statement: '…' }))).toContain('There is no word');
  });

  it('is at hand in the context of a hit that several report', async () => {
    const hit = await ask('search', { text: 'safer' });
    const worded = await pressIn(responder, await pressIn(responder, hit, 'Context'), 'Wordings');
    expect(textIn(worded)).toContain('### How it was worded');
  });
});

describe('the outlets offered', () => {
  const offered = async (typed: string) =>
    (await responder.suggest(chatRequest('command', 'quotes search'), typed, 'outlet')).map(
      (each) => each.value,
    );

  it('are those on record, found over misspellings', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    expect(await offered('')).toEqual(['Radio Faro', 'The Harbour Post']);
    expect(await offered('harbor pots')).toEqual(['The Harbour Post']);
  });
});
