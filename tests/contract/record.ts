import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { article, keepArticle, quotation, report, ruling, statement } from './samples.ts';

const NOW = '2026-03-01T16:00:00Z';

export function describeRecord(subject: () => Subject): void {
  describe('feeds', () => {
    const state: FeedState = {
      feed: 'feed-1',
      url: 'https://news.example/feed',
      movedTo: 'https://news.example/rss',
      etag: '"abc"',
      lastModified: null,
      lastSuccess: NOW,
      nextCheck: '2026-03-01T16:10:00Z',
      failures: 0,
      error: null,
    };

    it('are remembered as they were last left', async () => {
      const { store } = subject();
      await expect(store.feedState('feed-1')).resolves.toBeNull();
      await store.saveFeedState({ ...state, failures: 3, error: 'answered 500' });
      await store.saveFeedState(state);
      await expect(store.feedState('feed-1')).resolves.toEqual(state);
    });

    it('are remembered with the trouble operators were told of, until they are well again', async () => {
      const { store } = subject();
      await store.saveFeedTrouble('feed-2', { kind: 'silent', toldAt: NOW });
      await store.saveFeedTrouble('feed-1', { kind: 'failing', toldAt: NOW });
      await store.saveFeedTrouble('feed-2', { kind: 'failing', toldAt: NOW });
      const of = (feed: string) => ({ feed, kind: 'failing', toldAt: NOW });
      await expect(store.feedTroubles()).resolves.toEqual([of('feed-1'), of('feed-2')]);
      await store.saveFeedTrouble('feed-1', null);
      await expect(store.feedTroubles()).resolves.toEqual([of('feed-2')]);
    });
  });

  describe('articles', () => {
    it('come back as they were saved', async () => {
      const { store } = subject();
      const bare = article({ id: 'bare', byline: null, published: null });
      const modified = { at: '2026-03-02T09:30:00Z', precision: 'second', offset: 60 } as const;
      const held = article({ id: 'held', modified, paywalled: true });
      await store.saveArticle(article(), NOW);
      await store.saveArticle(held, NOW);
      await expect(store.article('held')).resolves.toEqual(held);
      await store.saveArticle(bare, NOW);
      await expect(store.article('article-1')).resolves.toEqual(article());
      await expect(store.article('bare')).resolves.toEqual(bare);
      await expect(store.article('none')).resolves.toBeNull();
    });

    it('can lose their text with age, and keep what was quoted of them', async () => {
      const { store } = subject();
      await store.transact(keepArticle);
      await store.saveArticle(article({ id: 'young' }), '2026-03-02T00:00:00Z');
      await expect(store.forgetTexts('2026-03-02T00:00:00Z')).resolves.toBe(1);
      await expect(store.forgetTexts('2026-03-02T00:00:00Z')).resolves.toBe(0);
      await expect(store.article('article-1')).resolves.toEqual(article({ text: '' }));
      await expect(store.article('young')).resolves.toEqual(article({ id: 'young' }));
      const [kept] = await store.rulings('article-1');
      expect(kept?.quotation.text).toBe(quotation().text);
    });

    it('saved twice are kept once', async () => {
      const { store } = subject();
      await store.transact(keepArticle);
      await store.transact(keepArticle);
      await expect(store.counts()).resolves.toMatchObject({
        articles: 1,
        quotations: 1,
        statements: 1,
        reports: 1,
      });
      await expect(store.reportsOf('statement-1')).resolves.toHaveLength(1);
      await expect(store.search({ text: 'bridge', limit: 10 })).resolves.toHaveLength(1);
    });

    it('corrected keep their reports, and their quotations move with the text', async () => {
      const { store } = subject();
      await keepArticle(store);
      const text = `CORRECTION. ${article().text}`;
      const moved = quotation({ start: quotation().start + 12, end: quotation().end + 12 });
      await store.saveArticle(article({ text }), NOW);
      await store.saveRuling('article-1', ruling({ quotation: moved }));
      await expect(store.article('article-1')).resolves.toMatchObject({ text });
      await expect(store.rulings('article-1')).resolves.toEqual([ruling({ quotation: moved })]);
      await expect(store.reportsOf('statement-1')).resolves.toHaveLength(1);
    });

    it('corrected show no quotation whose words were taken out, while the statement stays on record', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.saveArticle(article({ text: 'The minister spoke on Sunday.' }), NOW);
      await expect(store.rulings('article-1')).resolves.toEqual([]);
      await expect(store.statement('statement-1')).resolves.toEqual(statement());
      await expect(store.reportsOf('statement-1')).resolves.toHaveLength(1);
      await store.saveArticle(article(), NOW);
      await store.saveRuling('article-1', ruling());
      await expect(store.rulings('article-1')).resolves.toEqual([ruling()]);
    });
  });

  describe('rulings', () => {
    it('withdrawn are not shown, and come back with the words; the statement stays on record', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.withdraw(['quotation-1', 'none']);
      await expect(store.rulings('article-1')).resolves.toEqual([]);
      await expect(store.reportsOf('statement-1')).resolves.toMatchObject([{ withdrawn: true }]);
      await store.saveRuling('article-1', ruling());
      await expect(store.rulings('article-1')).resolves.toEqual([ruling()]);
      await expect(store.reportsOf('statement-1')).resolves.toMatchObject([{ withdrawn: false }]);
    });

    it('come in the order of the text with all that was found', async () => {
      const { store } = subject();
      await keepArticle(store);
      const early = ruling({
        quotation: quotation({
          id: 'early',
          start: 0,
          end: 12,
          text: 'The minister',
          cue: null,
          source: null,
        }),
        verdict: {
          kind: 'repeat',
          score: 0.93,
          nearest: { statement: 'statement-1', text: 'we will build', saidOn: '2026-02-01', score: 0.93 },
          reasons: [],
        },
      });
      await store.saveRuling('article-1', early);
      await expect(store.rulings('article-1')).resolves.toEqual([early, ruling()]);
    });

    it('made anew replace the earlier one of the same quotation', async () => {
      const { store } = subject();
      await keepArticle(store);
      const again = ruling({
        quotation: quotation({ type: 'mixed', official: null, confidence: 0.4 }),
        verdict: {
          kind: 'report',
          score: 0.99,
          nearest: null,
          reasons: [{ code: 'same', text: 'the same' }],
        },
      });
      await store.saveRuling('article-1', again);
      await expect(store.rulings('article-1')).resolves.toEqual([again]);
    });

    it('that move a quotation to another statement take its report and its wording there', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.addStatement(statement({ id: 'statement-2', text: 'no tunnel' }), 'ana-puente', []);
      const second = quotation({ id: 'quotation-2', text: 'we shall raise a viaduct' });
      const told = report({ quotation: 'quotation-2', text: 'we shall raise a viaduct' });
      await store.saveRuling('article-1', ruling({ quotation: second }));
      await store.addReport(told, 'en', 'ana-puente', []);
      await store.saveRuling('article-1', ruling({ quotation: second, statement: 'statement-2' }));
      await store.addReport({ ...told, statement: 'statement-2' }, 'en', 'ana-puente', []);
      await expect(store.reportsOf('statement-1')).resolves.toHaveLength(1);
      await expect(store.reportsOf('statement-2')).resolves.toMatchObject([{ quotation: 'quotation-2' }]);
      const hits = await store.search({ text: 'viaduct', limit: 10 });
      expect(hits.map((hit) => hit.statement)).toEqual(['statement-2']);
    });
  });

  describe('statements', () => {
    it('keep the words they were first met in', async () => {
      const { store } = subject();
      await store.addStatement(statement(), 'ana-puente', ['bridge']);
      await store.addStatement(statement({ text: 'something else' }), 'ana-puente', ['bridge']);
      await expect(store.statement('statement-1')).resolves.toEqual(statement());
      await expect(store.statement('none')).resolves.toBeNull();
    });

    it('list their reports in order of arrival with outlet and address', async () => {
      const { store } = subject();
      await keepArticle(store);
      const other = article({ id: 'a-0', url: 'https://other.example/x', outlet: 'Other' });
      await store.saveArticle(other, NOW);
      await store.saveRuling('a-0', ruling({ quotation: quotation({ id: 'q-0' }) }));
      const second = report({
        article: 'a-0',
        quotation: 'q-0',
        text: 'a bridge will be built',
        credit: 'wire:ap',
      });
      await store.addReport(second, 'en', 'ana-puente', []);
      await expect(store.reportsOf('statement-1')).resolves.toEqual([
        {
          ...report(),
          outlet: 'The Example',
          url: 'https://news.example/a',
          story: 'article-1',
          withdrawn: false,
          source: 'news',
        },
        {
          ...second,
          outlet: 'Other',
          url: 'https://other.example/x',
          story: 'a-0',
          withdrawn: false,
          source: 'news',
        },
      ]);
    });

    it('keep any text at its length, so that offsets into it hold', async () => {
      const { store } = subject();
      const odd = oneof(
        string({ unit: 'grapheme' }),
        string({ unit: 'binary' }),
        constantFrom('\u2028', 'a\u0000b', '\ud800x', '👩‍👩‍👧', '\ufeff', "'; DROP TABLE article; --", '"'),
      );
      let count = 0;
      await assert(
        asyncProperty(odd, odd, async (before, said) => {
          count += 1;
          const text = `${before} «${said}»`;
          const [start, end] = [before.length + 2, before.length + 2 + said.length];
          const id = `odd-${count}`;
          await store.saveArticle(article({ id, text, title: said }), NOW);
          await store.addStatement(statement({ id, text: said }), 'odd', [said]);
          await store.saveRuling(
            id,
            ruling({ statement: id, quotation: quotation({ id, start, end, text: said }) }),
          );
          const kept = await store.article(id);
          const [found] = await store.rulings(id);
          expect(kept?.text).toHaveLength(text.length);
          expect(kept?.text.slice(start, end)).toBe(found?.quotation.text);
          expect((await store.statement(id))?.text).toBe(said.toWellFormed());
          await store.saveArticle(article({ id, text, title: said }), NOW);
          await expect(store.rulings(id)).resolves.toHaveLength(1);
          await expect(store.search({ text: said, limit: 3 })).resolves.toBeDefined();
        }),
        { numRuns: 60 },
      );
    });
  });
}
