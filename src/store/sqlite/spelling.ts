import { type Connection, listOf } from './connection.ts';

/** A word on record that a word of a question may mean. */
export interface Reading {
  readonly word: string;
  /** Wordings that have it. */
  readonly wordings: number;
  /** 1 for the very word, less the more letters differ. */
  readonly closeness: number;
}

/** Shorter words have too many neighbours; longer runs are codes, not words. */
const SPELT = { min: 3, max: 24 } as const;
/** From this length on two letters may be wrong. */
const TWO_SLIPS_FROM = 6;
/** More readings than this of one word say nothing. */
const READINGS = 16;

/**
 * The words on record nearest to `word`, nearest first: itself, words it begins, and words within one slip (two in
 * a longer word) of a letter left out, put in, exchanged or swapped with its neighbour.
 *
 * Found as SymSpell does (W. Garbe, symmetric deletes): two spellings one slip apart become alike when each
 * loses a letter, so a misspelling is looked up by key and never compared with the whole vocabulary.
 */
export function readingsOf(db: Connection, word: string): Reading[] {
  const found = new Map<string, Reading>();
  for (const near of [...beginningWith(db, word), ...spelledLike(db, word)]) {
    const closeness = closenessOf(word, near.word);
    if (closeness > 0) found.set(near.word, { ...near, closeness });
  }
  return [...found.values()]
    .sort((a, b) => b.closeness - a.closeness || b.wordings - a.wordings)
    .slice(0, READINGS);
}

interface WordRow {
  readonly word: string;
  readonly wordings: number;
}

const beginningWith = (db: Connection, word: string): WordRow[] =>
  db.rows<WordRow>(
    `SELECT word, wordings FROM search_word WHERE word >= ?1 AND word < ?1 || ?2 AND wordings > 0
     ORDER BY word = ?1 DESC, wordings DESC LIMIT ?3`,
    word,
    word.length < SPELT.min ? '\u0000' : '\u{10ffff}',
    READINGS,
  );

function spelledLike(db: Connection, word: string): WordRow[] {
  if (word.length < SPELT.min || word.length > SPELT.max) return [];
  const once = withoutOneLetter(word);
  const twice = word.length < TWO_SLIPS_FROM ? [] : once.flatMap(withoutOneLetter);
  return db.rows<WordRow>(
    `WITH variants AS MATERIALIZED (SELECT value FROM json_each(?))
     SELECT word, wordings FROM search_word WHERE wordings > 0 AND word IN (
       SELECT value FROM variants
       -- CROSS: look each variant up. With statistics SQLite would rather read all variants on record.
       UNION SELECT search_variant.word FROM variants
         CROSS JOIN search_variant ON search_variant.variant = variants.value
     )`,
    listOf([...new Set([word, ...once, ...twice])]),
  );
}

/** Every spelling of a word with one letter left out; none for what is no word. */
export function withoutOneLetter(word: string): string[] {
  if (word.length < SPELT.min - 1 || word.length > SPELT.max) return [];
  const variants = new Set<string>();
  for (let at = 0; at < word.length; at += 1) variants.add(word.slice(0, at) + word.slice(at + 1));
  return [...variants].filter((variant) => variant.length > 1);
}

/** 1 for the same word, then words begun, then by slips for the length; 0 where too many letters differ. */
function closenessOf(asked: string, known: string): number {
  if (asked === known) return 1;
  const slips = slipsBetween(asked, known);
  const allowed = asked.length < TWO_SLIPS_FROM ? 1 : 2;
  const spelling = slips > allowed ? 0 : 0.95 - slips / Math.max(asked.length, known.length);
  const beginning = known.startsWith(asked) ? 0.5 + (0.45 * asked.length) / known.length : 0;
  return Math.max(spelling, beginning);
}

/** Optimal string alignment distance: letters put in, left out, exchanged, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(before, j - 2) + 1 : Infinity;
      row.push(Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, exchanged, swapped));
    }
    before = last;
    last = row;
  }
  return cell(last, b.length);
}

const cell = (row: readonly number[], at: number): number => row[at] ?? Infinity;
