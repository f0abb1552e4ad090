import { describe, expect, it } from 'vitest';
import type { InTranscript } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { article, keepArticle, quotation, report, statement } from './samples.ts';

const MARK: InTranscript = {
  transcript: 'speech-1',
  outlet: 'The Ministry',
  url: 'https://ministry.example/speech',
  match: 'differs',
  words: 'we will build that bridge',
};

const SPEECH = article({
  id: 'speech-1',
  kind: 'transcript',
  outlet: MARK.outlet,
  url: MARK.url,
  transcript: { country: 'MX' },
});
const MARCH = { official: 'ana-puente', from: '2026-03-01', to: '2026-03-31' };

export function describeTranscripts(subject: () => Subject): void {
  describe('official transcripts', () => {
    it('are told from everything else when they are read back', async () => {
      const { store } = subject();
      await store.saveArticle(SPEECH, '2026-03-02T16:00:00Z');
      await store.saveArticle(article(), '2026-03-02T16:00:00Z');
      const again = await subject().reopen();
      await expect(again.article('speech-1')).resolves.toEqual(SPEECH);
      await expect(again.article('article-1')).resolves.toEqual(article());
    });

    it('are found by who speaks in them on which days, the last day first, each once', async () => {
      const { store } = subject();
      for (const id of ['one', 'two', 'three'])
        await store.saveArticle({ ...SPEECH, id }, '2026-03-02T16:00:00Z');
      const voice = (day: string, official = 'ana-puente') => ({ official, day });
      await store.addVoices('one', [voice('2026-03-01'), voice('2026-03-01'), voice('2026-03-09', 'luz')]);
      await store.addVoices('two', [voice('2026-03-31')]);
      await store.addVoices('three', [voice('2026-04-01')]);
      await store.addVoices('one', [voice('2026-03-01')]);
      await expect(store.transcriptsOf(MARCH, 9)).resolves.toEqual(['two', 'one']);
      await expect(store.transcriptsOf(MARCH, 1)).resolves.toEqual(['two']);
    });

    it('are no press: articles that report what somebody said are, until they take it back', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.transact(async (tx) => {
        await tx.saveArticle(SPEECH, '2026-03-02T16:00:00Z');
        await tx.saveRuling('speech-1', {
          quotation: quotation({ id: 'spoken' }),
          verdict: { kind: 'new', score: 0, nearest: null, reasons: [] },
          statement: 'statement-1',
        });
        await tx.addReport(report({ quotation: 'spoken', article: 'speech-1' }), 'en', 'ana-puente', []);
      });
      await expect(store.pressOf(MARCH, 9)).resolves.toEqual(['article-1']);
      await expect(store.pressOf({ ...MARCH, from: '2026-03-02' }, 9)).resolves.toEqual([]);
      await expect(store.pressOf({ ...MARCH, official: 'luz' }, 9)).resolves.toEqual([]);
      const reports = await store.reportsOf('statement-1');
      expect(reports.map(({ source }) => source)).toEqual(['news', 'transcript']);
      await store.withdraw(['quotation-1']);
      await expect(store.pressOf(MARCH, 9)).resolves.toEqual([]);
    });

    it('mark what the press quotes of them: beside the report, what is found and what is exported', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.markInTranscript('quotation-1', { ...MARK, match: 'same' });
      await store.markInTranscript('quotation-1', MARK);
      const again = await subject().reopen();
      await expect(again.reportsOf('statement-1')).resolves.toMatchObject([{ inTranscript: MARK }]);
      await expect(again.search({ text: 'bridge', limit: 1 })).resolves.toMatchObject([
        { inTranscript: MARK },
      ]);
      await expect(again.search({ text: '', limit: 1 })).resolves.toMatchObject([{ inTranscript: MARK }]);
      const [whole] = await again.wholeStatements(null, 1);
      expect(whole?.reports[0]?.inTranscript).toEqual(MARK);
      await again.markInTranscript('quotation-1', null);
      expect((await again.reportsOf('statement-1'))[0]).not.toHaveProperty('inTranscript');
    });

    it('have statements that are found to repeat another when somebody quotes them', async () => {
      const { store } = subject();
      await keepArticle(store);
      await store.addStatement(statement({ id: 'older', saidOn: '2025-03-01' }), 'ana-puente', []);
      await store.tellRepeat('statement-1', 'older');
      await expect(store.statement('statement-1')).resolves.toMatchObject({ repeatOf: 'older' });
      await expect(store.saidBefore('statement-1')).resolves.toMatchObject({ times: 1, first: '2025-03-01' });
    });
  });
}
