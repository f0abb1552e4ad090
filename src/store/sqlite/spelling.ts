import { type Connection, listOf } from './connection.ts';
import { slipsBetween } from './slips.ts';
import { keysToFind, stemsOf } from './word-keys.ts';

/** A word on record that a word of a question may mean. */
export interface Reading {
  readonly word: string;
  /** Wordings that have it. */
  readonly wordings: number;
  /** 1 for the very word, less the more letters differ. */
  readonly closeness: number;
}

/** More readings than this of one word say nothing. */
const READINGS = 12;
/** Words begun are looked through up to so many. */
const BEGUN = 1_000;
const SHORTEST_BEGINNING = 3;
/** Another form of the same word. */
const INFLECTED = 0.9;

/**
 * The words on record nearest to `word`, nearest first: itself, other forms of it, words it begins, and words within one slip (two in
 * a longer word that is not on record). Looked up by key (`word-keys.ts`), never compared with the whole vocabulary.
 */
export function readingsOf(db: Connection, word: string): Reading[] {
  const exact = db.row<WordRow>(
    'SELECT word, wordings FROM search_word WHERE word = ? AND wordings > 0',
    word,
  );
  const found = new Map<string, Reading>();
  for (const near of beginningWith(db, word, READINGS))
    found.set(near.word, { ...near, closeness: begun(word, near.word) });
  const stems = new Set(stemsOf(word));
  for (const near of sharingKeys(db, keysToFind(word, exact !== undefined))) {
    const closeness = Math.max(closenessOf(word, near.word, stems), found.get(near.word)?.closeness ?? 0);
    if (closeness > 0) found.set(near.word, { ...near, closeness });
  }
  if (exact !== undefined) found.set(word, { ...exact, closeness: 1 });
  return [...found.values()]
    .sort((a, b) => b.closeness - a.closeness || b.wordings - a.wordings)
    .slice(0, READINGS);
}

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

const sharingKeys = (db: Connection, keys: readonly number[]): WordRow[] =>
  // CROSS: look each key up. With statistics SQLite would rather read all keys on record.
  db.rows<WordRow>(
    `SELECT DISTINCT search_word.word, search_word.wordings FROM json_each(?) AS asked
       CROSS JOIN search_key ON search_key.key = asked.value
       CROSS JOIN search_word ON search_word.word = search_key.word
     WHERE search_word.wordings > 0`,
    listOf(keys),
  );

const begun = (asked: string, known: string): number => 0.5 + (0.45 * asked.length) / known.length;

/** Slips allowed in a word of so many letters. */
const allowedIn = (letters: number): number => (letters < 4 ? 1 : letters < 6 ? 1.5 : 2);

/** 1 for the same word, then its forms, then by slips for the length; 0 where too many letters differ. */
function closenessOf(asked: string, known: string, stems: ReadonlySet<string>): number {
  if (asked === known) return 1;
  const inflected = stemsOf(known).some((stem) => stems.has(stem)) ? INFLECTED : 0;
  const most = allowedIn(asked.length);
  const slips = slipsBetween(asked, known, most);
  const spelling = slips > most ? 0 : 0.95 - slips / Math.max(asked.length, known.length);
  return Math.max(spelling, inflected);
}
