import { hash } from '../../text/hash.ts';
import { type Connection, listOf } from './connection.ts';

/** The speaker's number, made on first mention. */
export function speakerOf(db: Connection, key: string): number {
  const known = db.row<{ id: number }>('SELECT id FROM speaker WHERE key = ?', key);
  if (known !== undefined) return known.id;
  return Number(
    db.row<{ id: number }>('INSERT INTO speaker (key, statements) VALUES (?, 0) RETURNING id', key)?.id,
  );
}

/**
 * Statements kept with a term: the newest. A term that more of them have tells little of what is old, so nothing is
 * found worse for it, and whatever is on record a question reads so many a term at most (docs/store.md has the figures).
 */
export const NEWEST = 400;

/** Bytes of an entry: four of the statement's number, one of how many terms it has. */
const ENTRY = 5;
const MOST_TERMS = 255;

/** A term of a speaker, with the newest statements that have it. */
export interface TermRow {
  readonly key: number;
  /** Of all that have it. */
  readonly statements: number;
  readonly newest: Uint8Array;
}

/** Makes a new statement findable by its terms. */
export function indexTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  const keys = new Set(terms.map(keyOf));
  append(db, speaker, entryOf(statement, keys.size), [...keys]);
}

/** The same for a further wording: terms it is found by already are left alone, so that counts stay true. */
export function indexMoreTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  const keys = new Set(terms.map(keyOf));
  const entry = entryOf(statement, keys.size);
  for (const { key, newest } of termRows(db, speaker, [...keys])) {
    if (statementsIn(newest).includes(statement)) keys.delete(key);
  }
  append(db, speaker, entry, [...keys]);
}

function append(db: Connection, speaker: number, entry: Uint8Array, keys: readonly number[]): void {
  if (keys.length === 0) return;
  db.run(
    `INSERT INTO spoken_term (key, statements, newest) SELECT (?1 << 32) | value, 1, ?2 FROM json_each(?3) WHERE true
     ON CONFLICT (key) DO UPDATE SET statements = statements + 1,
       newest = substr(CAST(newest || excluded.newest AS BLOB), -?4)`,
    speaker,
    entry,
    listOf(keys),
    NEWEST * ENTRY,
  );
}

/** Of those asked for, the terms the speaker has used; the rarest of them first. */
export const termRows = (db: Connection, speaker: number, keys: readonly number[]): readonly TermRow[] =>
  db.rows<TermRow>(
    `SELECT asked.value AS key, spoken_term.statements, spoken_term.newest FROM json_each(?2) AS asked
       CROSS JOIN spoken_term ON spoken_term.key = (?1 << 32) | asked.value
     ORDER BY spoken_term.statements`,
    speaker,
    listOf(keys),
  );

/** What a term is found by. Two that meet in it only add to the candidates. */
export const keyOf = (term: string): number => hash(term);

function entryOf(statement: number, terms: number): Uint8Array {
  const entry = new DataView(new ArrayBuffer(ENTRY));
  entry.setUint32(0, statement, true);
  entry.setUint8(4, Math.min(terms, MOST_TERMS));
  return new Uint8Array(entry.buffer);
}

/** Calls with each statement kept with a term and how many terms that has. */
export function eachOf(newest: Uint8Array, take: (statement: number, terms: number) => void): void {
  const view = new DataView(newest.buffer, newest.byteOffset, newest.byteLength);
  for (let at = 0; at + ENTRY <= newest.length; at += ENTRY)
    take(view.getUint32(at, true), view.getUint8(at + 4));
}

function statementsIn(newest: Uint8Array): readonly number[] {
  const found: number[] = [];
  eachOf(newest, (statement) => found.push(statement));
  return found;
}
