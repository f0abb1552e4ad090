import Fuse from 'fuse.js';
import type { SearchHit, SearchQuery } from '../model.ts';
import type { StoreTransaction } from '../ports.ts';

/** Hits whose score is so near to the best are equal to the store, and told apart by fuse.js; more of them are no near ties. */
const TIED = { within: 0.02, most: 6 } as const;
/** Fuse's token search keeps a word's letters in 32 bits and reads every hit: a longer question is not a search. */
const LONGEST = 200;

/**
 * What is on record about a question, best first, with scores from 0 to 1: the one function behind `/quotes search`, `onrecord search`
 * and all that looks something up. The store finds and ranks by words (`text/query.ts` has the language of a question); between those it
 * holds for equal fuse.js decides, by letters alone.
 */
export async function searchRecord(
  query: SearchQuery,
  store: Pick<StoreTransaction, 'search'>,
): Promise<SearchHit[]> {
  const hits = await store.search({ ...query, limit: Math.max(query.limit, TIED.most) });
  const best = hits[0]?.score ?? 0;
  const tied = hits.slice(0, TIED.most).filter((hit) => hit.score >= best - TIED.within);
  return [...toldApart(query.text.slice(0, LONGEST), tied), ...hits.slice(tied.length)].slice(0, query.limit);
}

/** The same hits in the order of their letters; the scores stay in theirs. */
function toldApart(text: string, hits: readonly SearchHit[]): SearchHit[] {
  if (hits.length < 2 || text.trim() === '') return [...hits];
  const fuse = new Fuse(hits, {
    keys: ['text'],
    includeScore: true,
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    shouldSort: false,
  });
  const closeness = new Map(fuse.search(text).map(({ item, score }) => [item, 1 - (score ?? 1)]));
  const weight = (hit: SearchHit): number => hit.score + TIED.within * (closeness.get(hit) ?? 0);
  const scores = hits.map(({ score }) => score);
  return hits
    .toSorted((a, b) => weight(b) - weight(a))
    .map((hit, at) => ({ ...hit, score: scores[at] ?? hit.score }));
}
