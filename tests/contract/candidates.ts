import { describe, expect, it } from 'vitest';
import type { CandidateQuery, Store, StoreTransaction } from '../../src/ports.ts';
import type { Subject } from './describe-store.ts';
import { keepArticle, quotation, report, ruling, statement } from './samples.ts';

const QUERY: CandidateQuery = {
  speakerKey: 'ana-puente',
  terms: [],
  since: '2026-03-01',
  until: '2026-03-03',
  limit: 10,
};

const found = async (store: Store, change: Partial<CandidateQuery>): Promise<string[]> =>
  (await store.candidates({ ...QUERY, ...change })).map((one) => one.statement.id);

export function describeCandidates(subject: () => Subject): void {
  const say = (id: string, terms: readonly string[], saidOn = '2020-01-01', speaker = 'ana-puente') =>
    subject().store.addStatement(statement({ id, text: id, saidOn }), speaker, terms);

  describe('candidates', () => {
    it('share terms, the rarest counting most', async () => {
      await say('common', ['people', 'country', 'today']);
      for (let at = 0; at < 20; at += 1) await say(`other-${at}`, ['people', 'country', 'today']);
      await say('rare', ['aqueduct']);
      await say('both', ['aqueduct', 'people']);
      const ids = await found(subject().store, { terms: ['people', 'aqueduct', 'today'] });
      expect(ids.slice(0, 2)).toEqual(['both', 'rare']);
    });

    it('have the short one first of two that share as much', async () => {
      await say('long', ['aqueduct', ...Array.from({ length: 40 }, (_, at) => `word-${at}`)]);
      await say('short', ['aqueduct', 'people']);
      await say('longer', ['aqueduct', ...Array.from({ length: 60 }, (_, at) => `word-${at}`)]);
      await expect(found(subject().store, { terms: ['aqueduct', 'people'] })).resolves.toEqual([
        'short',
        'long',
        'longer',
      ]);
    });

    it('are found in the very transaction that adds them, and nothing is left of one that is undone', async () => {
      const { store } = subject();
      const add = (tx: StoreTransaction, id: string) =>
        tx.addStatement(statement({ id, text: id }), 'ana-puente', ['aqueduct', id]);
      const asked = { ...QUERY, terms: ['aqueduct'] };
      const undone = store.transact(async (tx) => {
        await add(tx, 'undone');
        expect(await tx.candidates(asked)).toHaveLength(1);
        await add(tx, 'undone-too');
        throw new Error('the disk is full');
      });
      await expect(undone).rejects.toThrow('the disk is full');
      await expect(store.candidates(asked)).resolves.toEqual([]);
      await store.transact(async (tx) => {
        await add(tx, 'first');
        await add(tx, 'second');
        expect((await tx.candidates(asked)).map((each) => each.statement.id)).toEqual(['second', 'first']);
      });
      expect((await found(store, { terms: ['first'] }))[0]).toBe('first');
    });

    it('are found by a rare term however often the speaker has said the others since', async () => {
      await say('wanted', ['people', 'country', 'aqueduct']);
      await subject().store.transact(async (tx) => {
        for (let at = 0; at < 1_000; at += 1)
          await tx.addStatement(statement({ id: `since-${at}` }), 'ana-puente', ['people', 'country']);
      });
      const ids = await found(subject().store, { terms: ['people', 'country', 'aqueduct'] });
      expect(ids[0]).toBe('wanted');
    });

    it('have what a translator made of their words as one more wording', async () => {
      const { store } = subject();
      await say('Nadie pagará peaje', ['peaje'], '2026-03-02');
      await store.addTranslation('Nadie pagará peaje', 'Nadie pagará peaje', {
        text: 'Nobody will pay a toll',
        language: 'en',
      });
      const [one] = await store.candidates({ ...QUERY, terms: ['peaje'] });
      expect(one?.wordings).toEqual([
        { text: 'Nadie pagará peaje', language: 'en' },
        { text: 'Nobody will pay a toll', language: 'en', translation: true },
      ]);
    });

    it('hold what a later report tells of when and where they were said', async () => {
      const { store } = subject();
      await store.addStatement(statement({ told: undefined }), 'ana-puente', ['bridge']);
      expect((await store.statement('statement-1'))?.told).toBeUndefined();
      const told = { day: false, place: 'Puebla', event: null };
      await store.tellOccasion('statement-1', told);
      expect((await store.statement('statement-1'))?.told).toEqual(told);
      const query = { speakerKey: 'ana-puente', terms: ['bridge'], since: '2020-01-01', until: '2020-01-01' };
      const [candidate] = await store.candidates({ ...query, limit: 1 });
      expect(candidate?.statement.told).toEqual(told);
    });

    it('that repeat one another are counted by the days before', async () => {
      const { store } = subject();
      const again = (id: string, saidOn: string, repeatOf: string | null) =>
        store.addStatement(statement({ id, text: id, saidOn, repeatOf }), 'ana-puente', []);
      await again('first', '2026-01-05', null);
      await again('second', '2026-01-20', 'first');
      await again('aside', '2026-02-01', 'first');
      await again('last', '2026-03-01', 'second');
      await again('other', '2026-02-02', null);
      await expect(store.saidBefore('last')).resolves.toEqual({
        times: 3,
        first: '2026-01-05',
        last: '2026-02-01',
      });
      await expect(store.saidBefore('first')).resolves.toBeNull();
      await expect(store.saidBefore('none')).resolves.toBeNull();
    });

    it('are of the speaker asked for alone', async () => {
      await say('hers', ['bridge'], '2026-03-02');
      await say('his', ['bridge'], '2026-03-02', 'bruno-llano');
      await expect(found(subject().store, { terms: ['bridge'] })).resolves.toEqual(['hers']);
      await expect(found(subject().store, { speakerKey: 'nobody', terms: ['bridge'] })).resolves.toEqual([]);
    });

    it('include what was said in the days asked for, newest first, without a shared term', async () => {
      await say('first-day', [], '2026-03-01');
      await say('last-day', [], '2026-03-03');
      await say('too-late', [], '2026-03-04');
      await say('too-early', [], '2026-02-28');
      await expect(found(subject().store, { terms: ['x'] })).resolves.toEqual(['last-day', 'first-day']);
    });

    it('leave out, where more was said in those days than there are places, what shares no term with a question in its own language', async () => {
      await say('english', ['bridge'], '2026-03-02');
      await subject().store.addStatement(
        statement({ id: 'spanish', language: 'es', saidOn: '2026-03-02' }),
        'ana-puente',
        ['puente'],
      );
      await expect(found(subject().store, { terms: ['road'], language: 'en' })).resolves.toEqual([
        'spanish',
        'english',
      ]);
      for (let at = 0; at < 10; at += 1) await say(`other-${at}`, ['people'], '2026-03-02');
      await expect(found(subject().store, { terms: ['road'], language: 'en' })).resolves.toEqual(['spanish']);
      await expect(found(subject().store, { terms: ['bridge'], language: 'en' })).resolves.toEqual([
        'english',
        'spanish',
      ]);
    });

    it('give two in five places to those that share a term, and leave the rest to those days', async () => {
      for (let at = 0; at < 30; at += 1) await say(`old-${at}`, ['bridge']);
      await say('other-language', ['puente'], '2026-03-02');
      const ids = await found(subject().store, { terms: ['bridge'] });
      expect(ids).toHaveLength(5);
      expect(ids).toContain('other-language');
    });

    it('keep the best of those that share terms however much was said in those days', async () => {
      await say('wanted', ['aqueduct', 'bridge']);
      for (let at = 0; at < 30; at += 1) await say(`recent-${at}`, ['people'], '2026-03-02');
      const ids = await found(subject().store, { terms: ['bridge', 'aqueduct', 'people'] });
      expect(ids).toHaveLength(10);
      expect(ids[0]).toBe('wanted');
    });

    it('come with every wording and the articles that report them', async () => {
      const { store } = subject();
      await keepArticle(store);
      const spanish = quotation({ id: 'q-es', text: 'construiremos el puente' });
      await store.saveRuling('article-1', ruling({ quotation: spanish }));
      await store.addReport(report({ quotation: 'q-es', text: spanish.text }), 'es', 'ana-puente', [
        'puente',
      ]);
      await expect(store.candidates({ ...QUERY, terms: ['puente'] })).resolves.toEqual([
        {
          statement: statement(),
          wordings: [
            { text: 'we will build the bridge', language: 'en' },
            { text: 'construiremos el puente', language: 'es' },
          ],
          articles: ['article-1'],
        },
      ]);
    });

    it('name no article that has taken the words back', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.withdraw(['quotation-1']);
      await expect(store.candidates({ ...QUERY, terms: ['bridge'] })).resolves.toMatchObject([
        { articles: [] },
      ]);
    });

    it('are found by the terms of a later report', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.saveRuling('article-1', ruling({ quotation: quotation({ id: 'q-2' }) }));
      await store.addReport(report({ quotation: 'q-2', text: 'a viaduct' }), 'en', 'ana-puente', ['viaduct']);
      const ids = await found(store, { terms: ['viaduct'], since: '2026-01-01', until: '2026-01-01' });
      expect(ids).toEqual(['statement-1']);
    });
  });
}
