import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Translator } from '../../../src/ports.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, wireOver, type Wire } from './outlets.ts';

const ENGLISH = 'They pick on us day in and day out and we could not care less';
// Idioms: no glossary of words joins them.
const SPANISH = 'Se meten con nosotros a diario y nos importa un pepino';

const dictionary: Translator = {
  name: 'dictionary',
  translate: async (text) =>
    text === SPANISH ? 'They pick on us daily and we could not care less about it' : null,
  close: async () => {},
};

const absent: Translator = { ...dictionary, translate: async () => null };

describe('one statement in two languages', () => {
  let store: Store;
  let wire: Wire;
  const english = article('post.example/1', [quoted(ENGLISH)]);
  const spanish = article('faro.example/2', [`“${SPANISH}”, dijo Marco Rubio.`], { language: 'es' });

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    wire = wireOver(store);
    await store.saveSubscription(TERMINAL);
  });
  afterEach(() => store.close());

  it.each([
    ['the English report comes first', [english, spanish]],
    ['the Spanish report comes first', [spanish, english]],
  ])('is told once through a translator when %s', async (_, articles) => {
    for (const each of articles) await wire.publish(each, { translator: dictionary });
    expect(await wire.told()).toHaveLength(1);
    expect((await store.counts()).statements).toBe(1);
  });

  it('is told twice rather than not at all where the translator does not answer', async () => {
    for (const each of [english, spanish]) await wire.publish(each, { translator: absent });
    expect(await wire.told()).toHaveLength(2);
  });

  it('is never shown in a translation', async () => {
    await wire.publish(spanish, { translator: dictionary });
    const shown = JSON.stringify([await wire.told(), await store.search({ text: 'pick', limit: 5 })]);
    expect(shown).not.toContain('pick on us');
  });
});
