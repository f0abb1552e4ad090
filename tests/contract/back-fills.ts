import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-store.ts';
import { article } from './samples.ts';

const BEFORE = '2026-03-01T16:00:00Z';
const NOW = '2026-03-02T16:00:00Z';

export function describeBackFills(subject: () => Subject): void {
  describe('back-fills', () => {
    it('begin once for each official, go on where they were left, and are over at the end', async () => {
      const { store } = subject();
      await store.beginBackFills(['ana', 'luz'], BEFORE);
      await store.saveBackFill('ana', 'article-3');
      await store.saveBackFill('luz', null);
      await store.beginBackFills(['ana', 'luz'], NOW);
      const { store: again } = await subject().reopen().then(subject);
      await expect(again.backFills()).resolves.toEqual([
        { official: 'ana', since: BEFORE, after: 'article-3' },
      ]);
    });

    it('are forgotten with an official who is tracked no more, and begin anew with them', async () => {
      const { store } = subject();
      await store.beginBackFills(['ana'], BEFORE);
      await store.saveBackFill('ana', null);
      await store.beginBackFills([], NOW);
      await store.beginBackFills(['ana'], NOW);
      await expect(store.backFills()).resolves.toEqual([{ official: 'ana', since: NOW, after: '' }]);
    });

    it('read the articles that were there and still have their text, each once', async () => {
      const { store } = subject();
      for (const id of ['b', 'a', 'c']) await store.saveArticle(article({ id }), BEFORE);
      await store.saveArticle(article({ id: 'd', text: '' }), BEFORE);
      await store.saveArticle(article({ id: 'e' }), NOW);
      const from = { since: BEFORE, after: '' };
      await expect(store.articlesToReadAgain(from, 2)).resolves.toEqual([
        article({ id: 'a' }),
        article({ id: 'b' }),
      ]);
      await expect(store.articlesToReadAgain({ ...from, after: 'b' }, 2)).resolves.toEqual([
        article({ id: 'c' }),
      ]);
    });
  });
}
