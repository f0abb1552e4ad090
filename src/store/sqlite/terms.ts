import { hash } from '../../text/hash.ts';
import { type Connection, listOf } from './connection.ts';
import { ENTRY, meetTerms, writeMet } from './met.ts';

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
  meetTerms(db, speaker, statement, keys.size, keys);
}

/** The same for a further wording: terms it is found by already are left alone, so that counts stay true. */
export function indexMoreTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  if (terms.length === 0) return;
  const keys = new Set(terms.map(keyOf));
  const all = keys.size;
  for (const { key, newest } of termRows(db, speaker, [...keys])) {
    if (statementsIn(newest).includes(statement)) keys.delete(key);
  }
  meetTerms(db, speaker, statement, all, keys);
}

/** Of those asked for, the terms the speaker has used; the rarest of them first. */
export function termRows(db: Connection, speaker: number, keys: readonly number[]): readonly TermRow[] {
  writeMet(db);
  return db.rows<TermRow>(
    `SELECT asked.value AS key, spoken_term.statements, spoken_term.newest FROM json_each(?2) AS asked
       CROSS JOIN spoken_term ON spoken_term.key = (?1 << 32) | asked.value
     ORDER BY spoken_term.statements`,
    speaker,
    listOf(keys),
  );
}

/** What a term is found by. Two that meet in it only add to the candidates. */
export const keyOf = (term: string): number => hash(term);

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
