import type { SearchHit, SearchQuery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { words } from '../../text/normalise.ts';
import { asksForWords, type Query, type QueryWord, readQuery } from '../../text/query.ts';
import type { Connection } from './connection.ts';
import { marksIn } from './marks.ts';
import { readingOnce } from './reading-once.ts';
import { type Asked, relevance, worthOf, type Yardstick, yardstick } from './relevance.ts';
import { hitOf, hitRows, type Listed, newest } from './rows.ts';
import { shortList, withoutMatch } from './short-list.ts';
import { allBeginning, type Reading } from './spelling.ts';
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
/** Of the same words in the same mouth another day: behind all else that has every word asked, before what lacks one. */
const SAID_AGAIN = 0.75;

/** One hit a statement: the wording that answers best. Without words in the question, the newest statements. */
function findHits(db: Connection, query: SearchQuery): SearchHit[] {
  const question = readQuery(query.text);
  if (!asksForWords(question)) return newest(db, query, withoutMatch(question)).map((row) => hitOf(row, 1));
  writeWords(db);
  const wordings = lastWording(db);
  const asked = readAsked(db, question.words, wordings);
  const list = shortList(db, query, asked, question, wordings);
  const latest = list.reduce((last, { date }) => (date > last ? date : last), '');
  const wordsIn = wordsOnce();
  const worth = judge(yardstick([...asked, ...readPhrases(question, wordings)]), latest, wordsIn);
  const scored = list
    .map((row) => ({ row, score: worth(row) }))
    .filter(({ score }) => score > 0)
    .sort(byScore);
  const marked = yardstick(asked);
  const best = eachOnceFirst(bestOfStatements(scored), wordsIn);
  return shownOf(db, query, best).map((hit) => ({
    ...hit,
    marks: marksIn(hit.text, wordsIn(hit.text), marked, question.phrases),
  }));
}

const lastWording = (db: Connection): number =>
  db.row<{ last: number | null }>('SELECT max(id) AS last FROM wording')?.last ?? 0;

/** Every word asked with its readings; a word that means nothing on record is left out. */
function readAsked(db: Connection, asked: readonly QueryWord[], wordings: number): Asked[] {
  const each = new Map(asked.map((one) => [one.word, one.isBeginning]));
  const readingsIn = readingOnce(db);
  return [...each]
    .slice(0, WORDS)
    .map(([word, isBeginning], nth, all) =>
      askedOf(
        isBeginning ? allBeginning(db, word, BEGUN) : readingsIn(word, nth === all.length - 1),
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

type Reader = (text: string) => readonly string[];

/** The words of texts, of each worked out once: what is found is judged by them and then marked. */
function wordsOnce(): Reader {
  const read = new Map<string, readonly string[]>();
  return (text) => {
    const known = read.get(text) ?? words(text);
    read.set(text, known);
    return known;
  };
}

/** What a wording is worth as an answer, 0 to 1; 0 where it has none of the words. */
function judge(measure: Yardstick, latest: string, wordsIn: Reader): (row: Listed) => number {
  return ({ text, translation, speaker, date }) => {
    const names = wordsIn(speaker);
    const own = relevance(measure, wordsIn(text), names);
    const translated =
      translation === null ? 0 : TRANSLATED * relevance(measure, wordsIn(translation), names);
    const best = Math.max(own, translated);
    if (best === 0) return 0;
    const age = (Date.parse(latest) - Date.parse(date)) / 86_400_000;
    const recency = Number.isNaN(age) ? 0 : 1 / (1 + age / RECENCY.days);
    return (best + RECENCY.weight * recency) / (1 + RECENCY.weight);
  };
}

interface Scored {
  readonly row: Listed;
  readonly score: number;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || b.row.wording - a.row.wording;

const bestOfStatements = (scored: readonly Scored[]): Scored[] =>
  [...new Map(scored.toReversed().map((each) => [each.row.statement, each])).values()].sort(byScore);

/** What somebody says every day shall not fill the page: the best of what has the same words stays, the others go behind. */
function eachOnceFirst(best: readonly Scored[], wordsIn: Reader): readonly Scored[] {
  const said = new Set<string>();
  const ranked = best.map((each) => {
    const { speaker, text } = each.row;
    const these = `${speaker}: ${wordsIn(text).join(' ')}`;
    if (said.has(these)) return { ...each, score: SAID_AGAIN * each.score };
    said.add(these);
    return each;
  });
  return said.size === best.length ? best : ranked.sort(byScore);
}

/** Read in order until there are enough: of what is listed some may be told by no article any more. */
function shownOf(db: Connection, query: SearchQuery, best: readonly Scored[]): SearchHit[] {
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
