import { type Connection, listOf } from './connection.ts';
import { slipsBetween } from './slips.ts';
import { keysToFind, stemKeys } from './word-keys.ts';

/** A word on record that a word of a question may mean. */
export interface Reading {
  readonly word: string;
  /** Wordings that have it. */
  readonly wordings: number;
  /** 1 for the very word, less the more letters differ. */
  readonly closeness: number;
}

/** More readings than these of one word say nothing; each kind has its own places, so that none crowds out another. */
const READINGS = { begun: 4, inflected: 5, spelt: 8 } as const;
/** Words begun are looked through up to so many. */
const BEGUN = 1_000;
const SHORTEST_BEGINNING = 3;
/** Another form of the same word. */
const INFLECTED = 0.9;
/** What a tenfold in how often a word is on record makes likelier that it was meant by a misspelt one. */
const FREQUENT = 0.03;

/**
 * The words on record nearest to `word`, nearest first: itself, other forms of it, words it begins, and words within one slip (two in
 * a longer word that is not on record). Looked up by key (`word-keys.ts`), never compared with the whole vocabulary.
 */
export function readingsOf(db: Connection, word: string): Reading[] {
  const exact = db.row<WordRow>(
    'SELECT word, wordings FROM search_word WHERE word = ? AND wordings > 0',
    word,
  );
  const forms = stemKeys(word);
  const keys = sharingKeys(db, [...keysToFind(word, exact !== undefined), ...forms]);
  const isForm = new Set(forms);
  const kinds = [
    exact === undefined ? [] : [{ ...exact, closeness: 1 }],
    nearest(
      keys.filter(({ key }) => isForm.has(key)).map((row) => ({ ...row, closeness: INFLECTED })),
      READINGS.inflected,
    ),
    nearest(
      keys.filter(({ key }) => !isForm.has(key)).map((row) => ({ ...row, closeness: spelt(word, row) })),
      READINGS.spelt,
    ),
    nearest(
      beginningWith(db, word, READINGS.begun).map((row) => ({ ...row, closeness: begun(word, row.word) })),
      READINGS.begun,
    ),
  ].flat();
  const found = new Map<string, Reading>();
  for (const { word: known, wordings, closeness } of kinds)
    if (closeness > (found.get(known)?.closeness ?? 0))
      found.set(known, { word: known, wordings, closeness });
  return [...found.values()].sort(byCloseness);
}

const byCloseness = (a: Reading, b: Reading): number => b.closeness - a.closeness || b.wordings - a.wordings;

const nearest = (readings: readonly Reading[], count: number): readonly Reading[] =>
  readings
    .filter(({ closeness }) => closeness > 0)
    .toSorted(byCloseness)
    .slice(0, count);

/** What a word written with a star means: every word that begins so, the most frequent `limit` of them. */
export const allBeginning = (db: Connection, word: string, limit: number): Reading[] =>
  beginningWith(db, word, limit, 1).map((row) => ({ ...row, closeness: 1 }));

interface WordRow {
  readonly word: string;
  readonly wordings: number;
}

const beginningWith = (
  db: Connection,
  word: string,
  limit: number,
  shortest: number = SHORTEST_BEGINNING,
): WordRow[] =>
  word.length < shortest
    ? []
    : db.rows<WordRow>(
        `SELECT word, wordings FROM (SELECT word, wordings FROM search_word
           WHERE word >= ?1 AND word < ?1 || char(1114111) AND wordings > 0 LIMIT ?2)
         ORDER BY wordings DESC LIMIT ?3`,
        word,
        BEGUN,
        limit,
      );

/** A word stands once for each key it shares. */
const sharingKeys = (db: Connection, keys: readonly number[]): (WordRow & { readonly key: number })[] =>
  // CROSS: look each key up. With statistics SQLite would rather read all keys on record.
  db.rows(
    `SELECT search_key.key, search_word.word, search_word.wordings FROM json_each(?) AS asked
       CROSS JOIN search_key ON search_key.key = asked.value
       CROSS JOIN search_word ON search_word.word = search_key.word
     WHERE search_word.wordings > 0`,
    listOf(keys),
  );

const begun = (asked: string, known: string): number => 0.5 + (0.45 * asked.length) / known.length;

/** Slips allowed in a word of so many letters. */
const allowedIn = (letters: number): number => (letters < 4 ? 1 : letters < 6 ? 1.5 : 2);

/** Less by slips for the length, more for a word that is often said; 0 where too many letters differ. */
function spelt(asked: string, { word, wordings }: WordRow): number {
  const most = allowedIn(asked.length);
  const slips = slipsBetween(asked, word, most);
  if (slips > most) return 0;
  return Math.min(
    0.97,
    0.92 - slips / Math.max(asked.length, word.length) + FREQUENT * Math.log10(1 + wordings),
  );
}
