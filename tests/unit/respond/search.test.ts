import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit, SearchQuery, Statement } from '../../../src/model.ts';
import { searchRecord } from '../../../src/respond/search.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';

const hit = (text: string, score: number): SearchHit => ({
  statement: text,
  text,
  type: 'direct',
  official: null,
  speaker: 'Ana Puente',
  date: '2026-03-01',
  outlet: null,
  url: null,
  withdrawn: false,
  score,
});

/** A store that answers with these hits and remembers what it was asked. */
function storeOf(hits: readonly SearchHit[]) {
  const asked: SearchQuery[] = [];
  const search = async (query: SearchQuery): Promise<readonly SearchHit[]> => {
    asked.push(query);
    return hits.slice(0, query.limit);
  };
  return { asked, search };
}

describe('searching the record', () => {
  it('asks the store for more than it gives, so that the right one is among them', async () => {
    const store = storeOf(Array.from({ length: 50 }, (_, at) => hit(`text ${at}`, 0.5)));
    await expect(searchRecord({ text: 'text', limit: 3 }, store)).resolves.toHaveLength(3);
    expect(store.asked[0]?.limit).toBeGreaterThan(3);
    await expect(searchRecord({ text: 'text', limit: 40 }, store)).resolves.toHaveLength(40);
  });

  it('hands the filters on', async () => {
    const store = storeOf([]);
    const filters = { official: 'ana-puente', from: '2026-01-01', to: '2026-02-01', outlet: 'The Example' };
    await searchRecord({ text: 'bridge', ...filters, language: 'es', type: 'direct', limit: 5 }, store);
    expect(store.asked[0]).toMatchObject({ text: 'bridge', ...filters, language: 'es', type: 'direct' });
  });

  it('decides by the letters between hits the store holds for equal', async () => {
    const store = storeOf([hit('The quiet border post', 0.6), hit('The border agreement', 0.6)]);
    const hits = await searchRecord({ text: 'border agrement', limit: 5 }, store);
    expect(hits.map(({ text }) => text)).toEqual(['The border agreement', 'The quiet border post']);
  });

  it('does not overrule a store that is sure', async () => {
    const store = storeOf([hit('A bridge will be built', 0.95), hit('bridge', 0.4)]);
    const hits = await searchRecord({ text: 'bridge', limit: 5 }, store);
    expect(hits[0]?.text).toBe('A bridge will be built');
  });

  it('leaves the order of the store where nothing is asked', async () => {
    const hits = [hit('newest', 1), hit('older', 1)];
    await expect(searchRecord({ text: '  ', limit: 5 }, storeOf(hits))).resolves.toEqual(hits);
  });

  it('gives scores from 0 to 1, best first, each statement once, for any question', async () => {
    const store = await openSqliteStore(':memory:');
    const texts = [
      'We will build the bridge',
      'No puente will be built',
      'The trade agreement is signed',
      'a b c',
    ];
    for (const text of texts) {
      const statement: Statement = {
        id: text,
        official: null,
        speaker: 'Ana Puente',
        text,
        language: 'en',
        type: 'direct',
        saidOn: '2026-03-01',
        firstSeen: '2026-03-01T00:00:00Z',
        occasion: 'one',
        repeatOf: null,
      };
      await store.addStatement(statement, 'ana', []);
    }
    await assert(
      asyncProperty(string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const hits = await searchRecord({ text: `bridge ${text}`, limit: 10 }, store);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(new Set(hits.map(({ statement }) => statement)).size).toBe(hits.length);
      }),
      { numRuns: 50 },
    );
    await store.close();
  });
});
