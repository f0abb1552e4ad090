import Fuse from 'fuse.js';
import type { SearchHit, SearchQuery } from '../model.ts';
import type { StoreTransaction } from '../ports.ts';

/** Hits asked of the store, at least: the right one is seldom first among near ones, and hardly ever below these. */
const SHORT_LIST = 20;
/** Fuse's token search beside the store's own score of 1: both measured by tests/eval/search.ts. */
const FUSE_WEIGHT = 0.2;
/** Fuse's token search keeps a word's letters in 32 bits and reads every hit: a longer question is not a search. */
const LONGEST = 200;

/**
 * What is on record about a question, best first, with scores from 0 to 1. The store finds a short list by words and
 * their misspellings; fuse.js judges the head of it a second time, by letters alone.
 */
export async function searchRecord(
  query: SearchQuery,
  store: Pick<StoreTransaction, 'search'>,
): Promise<SearchHit[]> {
  const hits = await store.search({ ...query, limit: Math.max(query.limit, SHORT_LIST) });
  const head = judgedAgain(query.text.slice(0, LONGEST), hits.slice(0, SHORT_LIST));
  return [...head, ...hits.slice(SHORT_LIST).map((hit) => weighed(hit, 0))].slice(0, query.limit);
}

function judgedAgain(text: string, hits: readonly SearchHit[]): SearchHit[] {
  if (text.trim() === '') return [...hits];
  const fuse = new Fuse(hits, {
    keys: ['text'],
    includeScore: true,
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    shouldSort: false,
  });
  const closeness = new Map(fuse.search(text).map(({ item, score }) => [item, 1 - (score ?? 1)]));
  return hits.map((hit) => weighed(hit, closeness.get(hit) ?? 0)).sort((a, b) => b.score - a.score);
}

const weighed = (hit: SearchHit, closeness: number): SearchHit => ({
  ...hit,
  score: (hit.score + FUSE_WEIGHT * closeness) / (1 + FUSE_WEIGHT),
});
