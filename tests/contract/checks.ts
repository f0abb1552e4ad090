import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { article } from './samples.ts';

const NOW = '2026-03-01T16:00:00.000Z';

const check = (change: Partial<PageCheck> = {}): PageCheck => ({
  article: 'article-1',
  nextCheck: NOW,
  until: '2026-03-03T16:00:00.000Z',
  done: 1,
  missing: 0,
  etag: '"abc"',
  lastModified: null,
  ...change,
});

export function describeChecks(subject: () => Subject): void {
  describe('pages to be looked at again', () => {
    const keep = async (...checks: readonly PageCheck[]): Promise<void> => {
      const { store } = subject();
      for (const each of checks) {
        await store.saveArticle(article({ id: each.article }), NOW);
        await store.saveCheck(each);
      }
    };
    const due = async (now: string, limit = 10): Promise<string[]> =>
      (await subject().store.checksDue(now, limit)).map((each) => each.article);

    it('come back when they are due, as they were last left, the longest due first', async () => {
      const early = check({ article: 'early', nextCheck: '2026-03-01T15:00:00.000Z', done: 0 });
      await keep(check({ nextCheck: '2026-03-01T12:00:00.000Z' }), check(), early);
      await expect(subject().store.checksDue(NOW, 10)).resolves.toEqual([early, check()]);
      expect(await due(NOW, 1)).toEqual(['early']);
      expect(await due('2026-03-01T15:30:00.000Z')).toEqual(['early']);
    });

    it('are done with when their time is over', async () => {
      await keep(check());
      expect(await due('2026-03-03T16:00:00.001Z')).toEqual([]);
      expect(await due(NOW)).toEqual([]);
    });

    it('are of articles on record', () =>
      expect(subject().store.saveCheck(check({ article: 'none' }))).rejects.toThrow(/foreign key/iu));
  });
}
