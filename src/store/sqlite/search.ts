import type { SearchHit, SearchQuery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { words } from '../../text/normalise.ts';
import { asksForWords, type Query, type QueryWord, readQuery } from '../../text/query.ts';
import type { Connection } from './connection.ts';
import { marksIn } from './marks.ts';
import { type Asked, relevance, worthOf, type Yardstick, yardstick } from './relevance.ts';
import { hitOf, hitRows, type Listed, newest } from './rows.ts';
import { shortList, withoutMatch } from './short-list.ts';
import { allBeginning, type Reading, readingsOf } from './spelling.ts';
import { writeWords } from './words.ts';

export const search = (db: Connection): Pick<StoreTransaction, 'search'> => ({
  search: async (query) => findHits(db, query),
});

/** Words of a question beyond this many are not looked at: a pasted article is no question. */
const WORDS = 24;
/** Words that one with a star may mean. */
const BEGUN = 60;
/** What the newest statement on record is worth beside 1 for being what was asked; half of it after so many days. */
const RECENCY = { weight: 0.02, days: 180 } as const;
/** Of what is told in a translator's words, when those are what answers. */
const TRANSLATED = 0.95;

/** One hit a statement: the wording that answers best. Without words in the question, the newest statements. */
function findHits(db: Connection, query: SearchQuery): SearchHit[] {
  const question = readQuery(query.text);
  if (!asksForWords(question)) return newest(db, query, withoutMatch(question)).map((row) => hitOf(row, 1));
  writeWords(db);
  const wordings = lastWording(db);
  const asked = readAsked(db, question.words, wordings);
  const list = shortList(db, query, asked, question, wordings);
  const latest = list.reduce((last, { date }) => (date > last ? date : last), '');
  const worth = judge(yardstick([...asked, ...readPhrases(question, wordings)]), latest);
  const scored = list
    .map((row) => ({ row, score: worth(row) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.row.wording - a.row.wording);
  const marked = yardstick(asked);
  return bestOfStatements(db, query, scored).map((hit) => ({
    ...hit,
    marks: marksIn(hit.text, marked, question.phrases),
  }));
}

const lastWording = (db: Connection): number =>
  db.row<{ last: number | null }>('SELECT max(id) AS last FROM wording')?.last ?? 0;

/** Every word asked with its readings; a word that means nothing on record is left out. */
function readAsked(db: Connection, asked: readonly QueryWord[], wordings: number): Asked[] {
  const each = new Map(asked.map((one) => [one.word, one.isBeginning]));
  return [...each]
    .slice(0, WORDS)
    .map(([word, isBeginning], nth, all) =>
      askedOf(
        isBeginning ? allBeginning(db, word, BEGUN) : readingsOf(db, word, nth === all.length - 1),
        wordings,
      ),
    )
    .filter(({ readings }) => readings.length > 0);
}

const askedOf = (readings: readonly Reading[], wordings: number): Asked => ({
  readings,
  worth: worthOf(readings, wordings),
});

/** Their words stand in all that is found: they tell only how it is ordered. */
const readPhrases = ({ phrases }: Query, wordings: number): Asked[] =>
  [...new Set(phrases.flat())]
    .slice(0, WORDS)
    .map((word) => askedOf([{ word, wordings: 1, closeness: 1 }], wordings));

/** What a wording is worth as an answer, 0 to 1; 0 where it has none of the words. */
function judge(measure: Yardstick, latest: string): (row: Listed) => number {
  const names = new Map<string, readonly string[]>();
  const namesOf = (speaker: string): readonly string[] => {
    const known = names.get(speaker) ?? words(speaker);
    names.set(speaker, known);
    return known;
  };
  return ({ text, translation, speaker, date }) => {
    const own = relevance(measure, words(text), namesOf(speaker));
    const translated =
      translation === null ? 0 : TRANSLATED * relevance(measure, words(translation), namesOf(speaker));
    const best = Math.max(own, translated);
    if (best === 0) return 0;
    const age = (Date.parse(latest) - Date.parse(date)) / 86_400_000;
    const recency = Number.isNaN(age) ? 0 : 1 / (1 + age / RECENCY.days);
    return (best + RECENCY.weight * recency) / (1 + RECENCY.weight);
  };
}

/** Read in order until there are enough: of what is listed some may be told by no article any more. */
function bestOfStatements(
  db: Connection,
  query: SearchQuery,
  scored: readonly { readonly row: Listed; readonly score: number }[],
): SearchHit[] {
  const best = [...new Map(scored.toReversed().map((each) => [each.row.statement, each])).values()].toSorted(
    (a, b) => b.score - a.score || b.row.wording - a.row.wording,
  );
  const hits: SearchHit[] = [];
  for (let from = 0; from < best.length && hits.length < query.limit; from += query.limit) {
    const some = best.slice(from, from + query.limit);
    const rows = hitRows(
      db,
      query,
      some.map(({ row }) => row.shown),
    );
    for (const { row, score } of some) {
      const shown = rows.get(row.shown);
      if (shown !== undefined && hits.length < query.limit) hits.push(hitOf(shown, score));
    }
  }
  return hits;
}
