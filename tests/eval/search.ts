/**
 * Search with one real misspelling in three words, over the corpus of news sentences: which share of the questions
 * finds its sentence first (R@1), among ten (R@10), and how long a question takes.
 *
 *   node tests/eval/search.ts [CORPORA=$ONRECORD_CORPORA, else ../shared/corpora]
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/ports.ts';
import { searchRecord } from '../../src/respond/search.ts';
import { recordStatement } from '../../src/run/import.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';

export interface SearchFigures {
  readonly queries: number;
  /** Shares from 0 to 1. */
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly msMedian: number;
  readonly msP95: number;
}

export async function evaluateSearch(corpora: string): Promise<SearchFigures> {
  const texts = lines<{ en: string }>(join(corpora, 'search', 'corpus.dev.jsonl')).map(({ en }) => en);
  const queries = lines<{ query: string; target: number }>(join(corpora, 'search', 'typo_queries.dev.jsonl'));
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-search-'));
  const filled = await openSqliteStore(join(folder, 'record.db'));
  await fill(filled, texts);
  await filled.close();
  // Opened anew, as users do: SQLite then plans by the statistics it wrote when the record was closed.
  const store = await openSqliteStore(join(folder, 'record.db'));
  try {
    return await measure(store, texts, queries);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is described in its README
    .map((line) => JSON.parse(line) as T);

/** As `import --statements` puts them on record. */
const fill = (store: Store, texts: readonly string[]): Promise<void> =>
  store.transact(async (tx) => {
    for (const text of texts) {
      const said = { speaker: 'Anyone', text, date: '2020-01-01' };
      await recordStatement(said, 'corpus', () => null, null, tx, '2020-01-01T00:00:00.000Z');
    }
  });

async function measure(
  store: Store,
  texts: readonly string[],
  queries: readonly { readonly query: string; readonly target: number }[],
): Promise<SearchFigures> {
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { query, target } of queries) {
    const begun = performance.now();
    const hits = await searchRecord({ text: query, limit: 10 }, store);
    times.push(performance.now() - begun);
    ranks.push(hits.findIndex((hit) => hit.text === texts[target]));
  }
  times.sort((a, b) => a - b);
  return {
    queries: queries.length,
    recallAt1: ranks.filter((rank) => rank === 0).length / queries.length,
    recallAt10: ranks.filter((rank) => rank >= 0).length / queries.length,
    msMedian: times[Math.floor(times.length / 2)] ?? 0,
    msP95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

if (import.meta.main) {
  const corpora = process.argv[2] ?? process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  console.log(JSON.stringify(await evaluateSearch(corpora)));
}
