import { describe, expect, it } from 'vitest';
import type { Article, QuotationType } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { article, quotation, report, ruling, statement } from './samples.ts';

interface Said {
  readonly id: string;
  readonly on: string;
  readonly official?: string | null;
  readonly type?: QuotationType;
  readonly repeatOf?: string;
  /** The articles that tell it. */
  readonly in?: readonly Article[];
}

const paper = (outlet: string, at: string, change: Partial<Article> = {}): Article =>
  article({
    id: `${outlet} ${at}`,
    url: `https://news.example/${outlet}/${at}`,
    outlet,
    published: { at, precision: 'minute', offset: 0 },
    ...change,
  });
const GAZETTE = paper('Gazette', '2026-03-01T12:00:00Z');
const HERALD = paper('Herald', '2026-03-01T11:00:00Z');
const READ = '2026-03-02T08:00:00Z';
const MARCH = { from: '2026-03-01', to: '2026-03-31' };

export function describePictureCounts(subject: () => Subject): void {
  /** Puts statements on record with their articles, in that order. */
  async function said(...all: readonly Said[]): Promise<void> {
    for (const { id, on, official = 'ana', type = 'direct', repeatOf = null, in: told = [GAZETTE] } of all) {
      const key = official ?? 'somebody';
      await subject().store.transact(async (tx) => {
        await tx.addStatement(statement({ id, official, type, saidOn: on, repeatOf, text: id }), key, []);
        for (const each of told) {
          const words = `${id} in ${each.id}`;
          await tx.saveArticle({ ...each, text: `${(await tx.article(each.id))?.text ?? ''} ${id}` }, READ);
          await tx.saveRuling(
            each.id,
            ruling({ quotation: quotation({ id: words, text: id }), statement: id }),
          );
          await tx.addReport(
            report({ statement: id, article: each.id, quotation: words, text: id }),
            'en',
            key,
            [],
          );
        }
      });
    }
  }

  describe('what pictures count', () => {
    it('is the statements of tracked officials by day and kind, and which are said again', async () => {
      await said(
        { id: 'one', on: '2026-03-01' },
        { id: 'two', on: '2026-03-01', type: 'indirect' },
        { id: 'three', on: '2026-03-04', type: 'mixed', repeatOf: 'one' },
        { id: 'before', on: '2026-02-28' },
        { id: 'of another', on: '2026-03-01', official: 'ben' },
        { id: 'of nobody tracked', on: '2026-03-01', official: null },
      );
      const { store } = subject();
      await expect(store.countStatements({ ...MARCH, official: 'ana' }, 'day')).resolves.toEqual([
        { of: '2026-03-01', again: 0, direct: 1, mixed: 0, indirect: 1 },
        { of: '2026-03-04', again: 1, direct: 0, mixed: 1, indirect: 0 },
      ]);
      const byOfficial = await store.countStatements(MARCH, 'official');
      expect(byOfficial.toSorted((a, b) => a.of.localeCompare(b.of))).toEqual([
        { of: 'ana', again: 1, direct: 1, mixed: 1, indirect: 1 },
        { of: 'ben', again: 0, direct: 1, mixed: 0, indirect: 0 },
      ]);
      await expect(store.daysOnRecord()).resolves.toEqual({ first: '2026-02-28', last: '2026-03-04' });
      await expect(store.daysOnRecord('ben')).resolves.toEqual({ first: '2026-03-01', last: '2026-03-01' });
      await expect(store.daysOnRecord('nobody')).resolves.toBeNull();
    });

    it('leaves out what no article tells any more, until one does', async () => {
      await said({ id: 'one', on: '2026-03-01', in: [GAZETTE, HERALD] }, { id: 'two', on: '2026-03-02' });
      const { store } = subject();
      const days = async () => (await store.countStatements(MARCH, 'day')).map((each) => each.of);
      await store.withdraw([`one in ${GAZETTE.id}`]);
      await expect(days()).resolves.toEqual(['2026-03-01', '2026-03-02']);
      await store.withdraw([`one in ${HERALD.id}`]);
      await expect(days()).resolves.toEqual(['2026-03-02']);
      await expect(store.countFirstReports(MARCH)).resolves.toEqual([{ outlet: 'Gazette', statements: 1 }]);
      await expect(store.daysOnRecord()).resolves.toEqual({ first: '2026-03-02', last: '2026-03-02' });
      const words = quotation({ id: `one in ${HERALD.id}`, text: 'one' });
      await store.saveRuling(HERALD.id, ruling({ quotation: words, statement: 'one' }));
      await expect(days()).resolves.toEqual(['2026-03-01', '2026-03-02']);
    });

    it('leaves out what proved to be another’s words', async () => {
      await said({ id: 'one', on: '2026-03-01' }, { id: 'two', on: '2026-03-02', official: 'ben' });
      const { store } = subject();
      const moved = { statement: 'two', article: GAZETTE.id, quotation: `one in ${GAZETTE.id}`, text: 'one' };
      await store.addReport(report(moved), 'en', 'ben', []);
      const counted = await store.countStatements(MARCH, 'official');
      expect(counted.map((each) => each.of)).toEqual(['ben']);
    });

    it('gives a statement to the outlet that published it first, whichever was read first', async () => {
      const undated = paper('Ledger', '2026-03-01T00:00:00Z', {
        published: { at: '2026-03-01T00:00:00Z', precision: 'day', offset: null },
      });
      await said(
        { id: 'one', on: '2026-03-01', in: [GAZETTE, HERALD, undated] },
        { id: 'two', on: '2026-03-02', in: [undated] },
        { id: 'three', on: '2026-03-02', in: [GAZETTE] },
        { id: 'four', on: '2026-03-03', in: [GAZETTE], official: 'ben' },
      );
      const { store } = subject();
      const counted = await store.countFirstReports({ ...MARCH, official: 'ana' });
      expect(counted.toSorted((a, b) => a.outlet.localeCompare(b.outlet))).toEqual([
        { outlet: 'Gazette', statements: 1 },
        { outlet: 'Herald', statements: 1 },
        { outlet: 'Ledger', statements: 1 },
      ]);
    });

    it('tells what an official said most often, however one led to the other', async () => {
      await said(
        { id: 'line', on: '2026-02-01' },
        { id: 'line 2', on: '2026-03-05', repeatOf: 'line' },
        { id: 'line 3', on: '2026-03-09', repeatOf: 'line 2' },
        { id: 'line 4', on: '2026-03-12', repeatOf: 'line' },
        { id: 'slogan', on: '2026-03-02' },
        { id: 'slogan 2', on: '2026-03-03', repeatOf: 'slogan' },
        { id: 'once', on: '2026-03-03' },
        { id: 'early', on: '2026-01-01' },
        { id: 'early 2', on: '2026-01-02', repeatOf: 'early' },
        { id: 'his', on: '2026-03-03', official: 'ben' },
        { id: 'his 2', on: '2026-03-04', official: 'ben', repeatOf: 'his' },
      );
      const { store } = subject();
      const told = await store.mostRepeated({ ...MARCH, official: 'ana' }, 5);
      expect(
        told.map(({ statement: { id, text }, times, first, last }) => ({ id, text, times, first, last })),
      ).toEqual([
        { id: 'line', text: 'line', times: 3, first: '2026-03-05', last: '2026-03-12' },
        { id: 'slogan', text: 'slogan', times: 2, first: '2026-03-02', last: '2026-03-03' },
      ]);
      await expect(store.mostRepeated({ ...MARCH, official: 'ana' }, 1)).resolves.toHaveLength(1);
    });
  });
}
