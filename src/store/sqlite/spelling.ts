import { type Connection, listOf } from './connection.ts';
import { slipsBetween } from './slips.ts';
import { keysToFind, soundingAlike, stemKeys } from './word-keys.ts';

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
/** Words begun are looked through up to so many; with more letters than a few there are never so many. */
const BEGUN = 1_000;
const MANY_BEGIN = 4;
const SHORTEST_BEGINNING = 3;
/** Another form of the same word. */
const INFLECTED = 0.9;
/** What a tenfold in how often a word is on record makes likelier that it was meant by a misspelt one. */
const FREQUENT = 0.03;

/**
 * The words on record nearest to `word`, nearest first: itself, other forms of it, words it begins, and words within one slip (two in
 * a longer word that is not on record). Looked up by key (`word-keys.ts`), never compared with the whole vocabulary.
 *
 * @param isLast of the words asked: it alone may be unfinished where it is on record as it stands
 */
export function readingsOf(db: Connection, word: string, isLast = true): Reading[] {
  const exact = db.row<WordRow>(
    'SELECT word, wordings FROM search_word WHERE word = ? AND wordings > 0',
    word,
  );
  const { forms, near } = sharingKeys(db, stemKeys(word), keysToFind(word, exact !== undefined));
  const spelt = speltLike(word, near);
  const counted = howOften(db, [...new Set([...forms, ...spelt.keys()])]);
  const kinds = [
    exact === undefined ? [] : [{ ...exact, closeness: 1 }],
    nearest(
      counted.filter((each) => forms.has(each.word)).map((each) => ({ ...each, closeness: INFLECTED })),
      READINGS.inflected,
    ),
    nearest(
      counted.flatMap((each) => {
        const differing = spelt.get(each.word);
        return differing === undefined ? [] : [{ ...each, closeness: likelihood(differing, each.wordings) }];
      }),
      READINGS.spelt,
    ),
    exact !== undefined && !isLast
      ? []
      : beginningWith(db, word, READINGS.begun).map((each) => ({
          ...each,
          closeness: begun(word, each.word),
        })),
  ].flat();
  const found = new Map<string, Reading>();
  for (const reading of kinds)
    if (reading.closeness > (found.get(reading.word)?.closeness ?? 0)) found.set(reading.word, reading);
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
    : pairsIn(
        db.row<Listing>(
          word.length < MANY_BEGIN
            ? `SELECT ${PAIRS} FROM (SELECT * FROM search_word WHERE ${BEGINS} LIMIT ${BEGUN})`
            : // To be ready to stop takes SQLite ten times as long as to find that there is nothing.
              `SELECT ${PAIRS} FROM search_word WHERE ${BEGINS}`,
          word,
          `${word}${LAST_LETTER}`,
        ),
      )
        .sort((a, b) => b.wordings - a.wordings)
        .slice(0, limit);

const PAIRS = `group_concat(word || ' ' || wordings, ' ') AS listing`;
const BEGINS = 'word >= ? AND word < ? AND wordings > 0';

/** Behind every letter that a word can go on with. */
const LAST_LETTER = String.fromCodePoint(0x10_ff_ff);

/**
 * What SQLite found as one text, words and numbers between single spaces: a tenth of the time that as many rows take to get from it.
 */
interface Listing {
  readonly listing: string | null;
}

function pairsIn(row: Listing | undefined): WordRow[] {
  const parts = (row?.listing ?? '').split(' ');
  const pairs: WordRow[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2)
    pairs.push({ word: parts[at] ?? '', wordings: Number(parts[at + 1]) });
  return pairs;
}

/** Those of the words that are on record, with the number of wordings they stand in. */
const howOften = (db: Connection, words: readonly string[]): readonly WordRow[] =>
  words.length === 0
    ? []
    : pairsIn(
        db.row<Listing>(
          `SELECT ${PAIRS}
           FROM json_each(?) AS asked CROSS JOIN search_word ON search_word.word = asked.value WHERE search_word.wordings > 0`,
          listOf(words),
        ),
      );

interface SharingKeys {
  /** Words that share a stem. */
  readonly forms: ReadonlySet<string>;
  /** Words that share another key. */
  readonly near: ReadonlySet<string>;
}

function sharingKeys(db: Connection, stems: readonly number[], keys: readonly number[]): SharingKeys {
  // CROSS: look each key up. With statistics SQLite would rather read all keys on record.
  const row = db.row<{ forms: string | null; near: string | null }>(
    `SELECT group_concat(search_key.word, ' ') FILTER (WHERE asked.key < ?2) AS forms,
       group_concat(search_key.word, ' ') FILTER (WHERE asked.key >= ?2) AS near
     FROM json_each(?1) AS asked CROSS JOIN search_key ON search_key.key = asked.value`,
    listOf([...stems, ...keys]),
    stems.length,
  );
  return { forms: wordsIn(row?.forms), near: wordsIn(row?.near) };
}

const wordsIn = (listing: string | null | undefined): ReadonlySet<string> =>
  new Set(listing == null ? [] : listing.split(' '));

const begun = (asked: string, known: string): number => 0.5 + (0.45 * asked.length) / known.length;

/** Slips that one for another of the same sound counts for. */
const HEARD = 0.5;

/** Slips allowed in a word of so many letters. */
const allowedIn = (letters: number): number => (letters < 4 ? 1 : letters < 6 ? 1.5 : 2);

/** Of these words the ones that may be meant, with the share of their letters that differ. */
function speltLike(asked: string, known: ReadonlySet<string>): ReadonlyMap<string, number> {
  const most = allowedIn(asked.length);
  const sounding = new Set(soundingAlike(asked));
  const alike = new Map<string, number>();
  for (const word of known) {
    const slips = sounding.has(word) ? HEARD : slipsBetween(asked, word, most);
    if (slips <= most) alike.set(word, slips / Math.max(asked.length, word.length));
  }
  return alike;
}

/** How near a word is that differs in this share of its letters: nearer where it is often said. */
const likelihood = (differing: number, wordings: number): number =>
  Math.min(0.97, 0.92 - differing + FREQUENT * Math.log10(1 + wordings));
