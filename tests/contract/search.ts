import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking } from './asking.ts';
import type { Subject } from './describe-store.ts';
import { article, keepArticle, quotation, report, ruling, statement } from './samples.ts';

/** More wordings than a word may have to be read whole. */
const MANY = 1_005;

export function describeSearch(subject: () => Subject): void {
  const { say, sayAll, texts } = asking(subject);

  describe('search', () => {
    it('gives a statement with its speaker, its day and the article that first reported it', async () => {
      await keepArticle(subject().store);
      const [hit] = await subject().store.search({ text: 'bridge', limit: 5 });
      expect(hit).toMatchObject({
        statement: 'statement-1',
        text: 'we will build the bridge',
        official: 'ana-puente',
        speaker: 'Ana Puente',
        date: '2026-03-01',
        outlet: 'The Example',
        url: 'https://news.example/a',
      });
      expect(hit?.score).toBeGreaterThan(0);
      expect(hit?.score).toBeLessThanOrEqual(1);
    });

    it('finds words whatever their case and accents, by their beginning, and misspelt', async () => {
      await say('s-1', 'La economía mexicana crece');
      await say('s-2', 'Nothing to see');
      for (const text of ['ECONOMIA', 'economía', 'econ', 'ecnomia', 'econommia', 'economai', 'mejicana']) {
        await expect(texts({ text })).resolves.toEqual(['La economía mexicana crece']);
      }
      await expect(texts({ text: 'zzzzzz' })).resolves.toEqual([]);
    });

    it('puts the text that has all the words before those that have some', async () => {
      await say('s-1', 'the border is closed');
      await say('s-2', 'the trade agreement is signed');
      await say('s-3', 'a trade agreement at the border');
      const found = await texts({ text: 'trade agrement border' });
      expect(found[0]).toBe('a trade agreement at the border');
      expect(found).toHaveLength(3);
    });

    it('finds every word a misspelling may mean, though it shares many of its letters with one of them', async () => {
      await say('s-1', 'el asunto fue volado');
      await say('s-2', 'nunca se ha volteado a ver');
      await expect(texts({ text: 'voleado' })).resolves.toHaveLength(2);
    });

    it('finds a word written by ear, two letters for one', async () => {
      await say('s-1', 'cuando llegue el tren');
      await say('s-2', 'no quiero billones');
      await expect(texts({ text: 'yegue' })).resolves.toEqual(['cuando llegue el tren']);
      await expect(texts({ text: 'kiero' })).resolves.toEqual(['no quiero billones']);
      await expect(texts({ text: 'biyones' })).resolves.toEqual(['no quiero billones']);
    });

    it('puts, of texts that have all the words, those first that have them in order and little besides', async () => {
      await say('s-1', 'security at the border is what the whole region has talked about for years');
      await say('s-2', 'the border needs security and that is what the whole region talks about now');
      await say('s-3', 'the border needs security');
      const found = await texts({ text: 'border security' });
      expect(found.map((text) => text.split(' ').length)).toEqual([4, 14, 14]);
      expect(found[1]).toMatch(/^the border/u);
    });

    it('takes small words between two that are asked for none', async () => {
      await say('s-1', 'they work hard and their children live close by in the United States');
      await say('s-2', 'those who live and work in the United States have sent us money home');
      const found = await texts({ text: 'work united' });
      expect(found[0]).toMatch(/^those/u);
    });

    it('shows what somebody says every day once before other answers, and nobody else’s words as theirs', async () => {
      for (const [nth, day] of ['2026-03-02', '2026-03-03', '2026-03-04'].entries())
        await say(`s-${nth}`, nth === 1 ? 'First of all, the poor!' : 'first of all the poor', {
          saidOn: day,
        });
      await say('s-3', 'first of all the poor', { speaker: 'Bruno Llano', saidOn: '2026-03-01' });
      await say('s-4', 'the poor of the first of all cities are those whom all of us forget', {
        saidOn: '2026-03-01',
      });
      await say('s-5', 'first we shall help', { saidOn: '2026-03-05' });
      const hits = await subject().store.search({ text: 'first all poor', limit: 10 });
      expect(hits.map(({ statement: id }) => id)).toEqual(['s-2', 's-3', 's-4', 's-1', 's-0', 's-5']);
      expect(hits.map(({ score }) => score)).toEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    });

    it('finds what has all words, or all but one, also where more have a word than are read whole', async () => {
      await sayAll([
        ...Array.from(
          { length: MANY },
          (_, nth) => [`r-${nth}`, `the road number ${nth} is closed today`] as const,
        ),
        ['s-1', 'a bridge on the road and a tunnel behind it'],
        ['s-2', 'a bridge and a tunnel'],
        ['s-3', 'the road'],
      ]);
      expect((await texts({ text: 'brigde road tunel' })).slice(0, 2)).toEqual([
        'a bridge on the road and a tunnel behind it',
        'a bridge and a tunnel',
      ]);
      expect((await texts({ text: 'road' }))[0]).toBe('the road');
    });

    it('finds what a person said by the name', async () => {
      await say('s-1', 'a bridge', { speaker: 'Bruno Llano' });
      await say('s-2', 'a bridge too');
      await expect(texts({ text: 'llano bridge' })).resolves.toEqual(['a bridge', 'a bridge too']);
    });

    it('gives one hit a statement, in the wording that answers', async () => {
      const { store } = subject();
      await keepArticle(store);
      const spanish = quotation({ id: 'q-es', text: 'construiremos el puente' });
      await store.saveRuling('article-1', ruling({ quotation: spanish }));
      await store.addReport(report({ quotation: 'q-es', text: spanish.text }), 'es', 'ana-puente', []);
      await expect(texts({ text: 'construiremos' })).resolves.toEqual(['construiremos el puente']);
      await expect(texts({ text: 'ana' })).resolves.toHaveLength(1);
      await expect(texts({ text: 'ana', language: 'es' })).resolves.toEqual(['construiremos el puente']);
      await expect(texts({ language: 'es' })).resolves.toEqual(['construiremos el puente']);
    });

    it('keeps to the official, days, language and type asked for', async () => {
      await say('s-1', 'bridge one', { saidOn: '2026-01-01', type: 'indirect' });
      await say('s-2', 'bridge two', { saidOn: '2026-01-02', official: null, language: 'es' });
      await say('s-3', 'bridge three', { saidOn: '2026-01-03', official: 'bruno-llano' });
      const bridge = { text: 'bridge' };
      await expect(texts({ ...bridge, official: 'bruno-llano' })).resolves.toEqual(['bridge three']);
      await expect(texts({ ...bridge, from: '2026-01-03' })).resolves.toEqual(['bridge three']);
      await expect(texts({ ...bridge, to: '2026-01-01' })).resolves.toEqual(['bridge one']);
      const middle = { ...bridge, from: '2026-01-02', to: '2026-01-02' };
      await expect(texts(middle)).resolves.toEqual(['bridge two']);
      await expect(texts({ ...bridge, language: 'es' })).resolves.toEqual(['bridge two']);
      await expect(texts({ ...bridge, type: 'indirect' })).resolves.toEqual(['bridge one']);
    });

    it('finds no statement that no article reports any more: its words were put in another mouth', async () => {
      await say('first', 'we will build the bridge');
      const { store } = subject();
      await store.addStatement(statement({ id: 'other', official: 'luis-vado' }), 'luis-vado', []);
      await store.addReport(report({ statement: 'other', quotation: 'q-first' }), 'en', 'luis-vado', []);
      for (const text of ['bridge', '']) {
        const hits = await store.search({ text, limit: 10 });
        expect(hits.map((hit) => hit.statement)).toEqual(['other']);
      }
    });

    it('names the article that has the very words, not another report of the statement', async () => {
      const { store } = subject();
      await keepArticle(store);
      const other = article({ id: 'a-2', url: 'https://other.example/x', outlet: 'Other' });
      const words = quotation({ id: 'q-2', text: 'a crossing shall be erected', type: 'indirect' });
      await store.transact(async (tx) => {
        await tx.saveArticle(other, '2026-03-01T17:00:00Z');
        await tx.saveRuling('a-2', ruling({ quotation: words, statement: 'statement-1' }));
        await tx.addReport(
          report({ article: 'a-2', quotation: 'q-2', text: words.text }),
          'en',
          'ana-puente',
          [],
        );
      });
      const cited = async (text: string) =>
        (await store.search({ text, limit: 5 })).map((hit) => [hit.text, hit.url]);
      expect(await cited('crossing erected')).toEqual([[words.text, 'https://other.example/x']]);
      expect(await cited('build bridge')).toEqual([['we will build the bridge', 'https://news.example/a']]);
      const [hit] = await store.search({ text: 'crossing erected', type: 'indirect', limit: 5 });
      expect(hit?.type).toBe('indirect');
      expect(await store.search({ text: 'crossing erected', type: 'direct', limit: 5 })).toEqual([]);
    });

    it('gives the newest of an official first where no words are asked, within the days', async () => {
      await say('s-1', 'one', { saidOn: '2026-01-01' });
      await say('s-3', 'three', { saidOn: '2026-01-03' });
      await say('s-2', 'two', { saidOn: '2026-01-02' });
      await say('s-4', 'four', { saidOn: '2026-01-04', official: 'bruno-llano' });
      await expect(texts({})).resolves.toEqual(['four', 'three', 'two', 'one']);
      await expect(texts({ official: 'ana-puente' })).resolves.toEqual(['three', 'two', 'one']);
      await expect(texts({ official: 'ana-puente', to: '2026-01-02', limit: 1 })).resolves.toEqual(['two']);
      await expect(texts({ official: 'nobody' })).resolves.toEqual([]);
    });

    it('names the outlets on record, each once', async () => {
      const { store } = subject();
      await expect(store.outlets()).resolves.toEqual([]);
      for (const [id, outlet] of Object.entries({ a: 'Radio Faro', b: '', c: 'Canal 5', d: 'Radio Faro' }))
        await store.saveArticle(article({ id, outlet }), '2026-03-01T16:00:00Z');
      await expect(store.outlets()).resolves.toEqual(['Canal 5', 'Radio Faro']);
    });

    it('keeps to the outlet asked for, though another reported it first', async () => {
      const { store } = subject();
      await keepArticle(store);
      const other = article({ id: 'a-2', url: 'https://other.example/x', outlet: 'Other' });
      await store.saveArticle(other, '2026-03-01T17:00:00Z');
      await store.saveRuling('a-2', ruling({ quotation: quotation({ id: 'q-2' }) }));
      await store.addReport(report({ article: 'a-2', quotation: 'q-2' }), 'en', 'ana-puente', []);
      await say('s-2', 'another bridge');
      const hits = await store.search({ text: 'bridge', outlet: 'Other', limit: 10 });
      expect(hits.map(({ outlet, url }) => [outlet, url])).toEqual([['Other', 'https://other.example/x']]);
    });

    it('tells of a statement that every article which reported it has taken back', async () => {
      const { store } = subject();
      await keepArticle(store);
      const withdrawn = async () => (await store.search({ text: 'bridge', limit: 1 }))[0]?.withdrawn;
      expect(await withdrawn()).toBe(false);
      await store.saveArticle(article({ id: 'a-2' }), '2026-03-01T16:00:00Z');
      await store.saveRuling('a-2', ruling({ quotation: quotation({ id: 'q-2' }) }));
      await store.addReport(report({ article: 'a-2', quotation: 'q-2' }), 'en', 'ana-puente', []);
      await store.withdraw(['quotation-1']);
      expect(await withdrawn()).toBe(false);
      await store.withdraw(['q-2']);
      expect(await withdrawn()).toBe(true);
      await store.saveRuling('article-1', ruling());
      expect(await withdrawn()).toBe(false);
    });

    it('without words gives the newest', async () => {
      await say('s-1', 'older', { saidOn: '2026-01-01' });
      await say('s-2', 'newer', { saidOn: '2026-01-02' });
      await expect(texts({})).resolves.toEqual(['newer', 'older']);
      await expect(texts({ text: ' ?! ', limit: 1 })).resolves.toEqual(['newer']);
    });

    it('without words gives the newest of a language, of one official too, however rare it is', async () => {
      for (let day = 10; day < 30; day += 1)
        await say(`en-${day}`, `day ${day}`, { saidOn: `2026-01-${day}` });
      await say('pt-1', 'um', { language: 'pt', saidOn: '2026-01-01' });
      await say('pt-3', 'três', { language: 'pt', saidOn: '2026-01-03' });
      await say('pt-2', 'dois', { language: 'pt', saidOn: '2026-01-02', official: 'bruno-llano' });
      await expect(texts({ language: 'pt' })).resolves.toEqual(['três', 'dois', 'um']);
      await expect(texts({ language: 'pt', limit: 1 })).resolves.toEqual(['três']);
      await expect(texts({ language: 'pt', official: 'bruno-llano' })).resolves.toEqual(['dois']);
      await expect(texts({ language: 'pt', to: '2026-01-01' })).resolves.toEqual(['um']);
      await expect(texts({ language: 'fr' })).resolves.toEqual([]);
    });

    it('takes any text as a question, never as an expression of FTS5', async () => {
      await say('s-1', 'a near miss and nothing more');
      for (const text of [
        'near* AND (',
        '"miss',
        'NEAR(a b)',
        'words:miss',
        '-nothing',
        'a OR',
        'x'.repeat(5000),
      ]) {
        await expect(texts({ text })).resolves.toBeDefined();
      }
      await expect(texts({ text: '"miss' })).resolves.toEqual(['a near miss and nothing more']);
      await assert(
        asyncProperty(string({ unit: 'binary', maxLength: 30 }), async (text) => {
          await expect(texts({ text: `${text} "${text}" -${text} ${text}*` })).resolves.toBeDefined();
        }),
        { numRuns: 25 },
      );
    });
  });
}
