import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-store.ts';
import { article, quotation, report, ruling, statement } from './samples.ts';

const NOW = '2026-03-01T16:00:00Z';

export function describeDenials(subject: () => Subject): void {
  describe('denials', () => {
    it('are kept apart from what is said: quotation, wording, nearest, report, candidate and hit', async () => {
      const { store } = subject();
      await store.saveArticle(article(), NOW);
      const denied = { denied: true } as const;
      await store.addStatement(statement(denied), 'ana-puente', ['build', 'bridge']);
      const nearest = { statement: 'statement-1', text: 'a', ...denied, saidOn: '2026-03-01', score: 0.5 };
      const made = ruling({ quotation: quotation(denied), verdict: { ...ruling().verdict, nearest } });
      await store.saveRuling('article-1', made);
      await store.addReport(report(denied), 'en', 'ana-puente', ['build', 'bridge']);
      await expect(store.rulings('article-1')).resolves.toEqual([made]);
      await expect(store.statement('statement-1')).resolves.toEqual(statement(denied));
      await expect(store.reportsOf('statement-1')).resolves.toMatchObject([denied]);
      await expect(store.search({ text: 'bridge', limit: 1 })).resolves.toMatchObject([denied]);
      const days = { since: '2026-03-01', until: '2026-03-01' };
      const asked = { speakerKey: 'ana-puente', terms: ['bridge'], ...days, limit: 1 };
      await expect(store.candidates(asked)).resolves.toMatchObject([
        { statement: denied, wordings: [denied] },
      ]);
      await store.saveRuling('article-1', ruling());
      await expect(store.rulings('article-1')).resolves.toEqual([ruling()]);
    });
  });
}
