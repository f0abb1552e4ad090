/**
 * What a transaction adds to terms and speakers, written when it ends or when it asks: somebody who speaks for an hour says the same
 * words again and again, and each row of theirs is then written once.
 */
import type { Connection } from './connection.ts';

/**
 * Statements kept with a term: the newest. A term that more of them have tells little of what is old, so nothing is
 * found worse for it, and whatever is on record a question reads so many a term at most (docs/store.md has the figures).
 */
export const NEWEST = 400;
/** Bytes of an entry: four of the statement's number, one of how many terms it has. */
export const ENTRY = 5;
const MOST_TERMS = 255;

/** A term of a speaker: the statements that have it, newest last, each with the number of its terms. */
type Entries = number[];

/** A statement with its own wording. */
interface Added {
  readonly id: string;
  readonly text: string;
  readonly denied: boolean;
  readonly seq: number;
  readonly wording: number;
}

interface Met {
  /** Numbers of speakers on record, by key. */
  readonly speakers: Map<string, number>;
  /** Statements more than a speaker's row has. */
  readonly statements: Map<number, number>;
  /** By speaker, then by the term's key. */
  readonly terms: Map<number, Map<number, Entries>>;
  entries: number;
  lastAdded: Added | null;
}

const metBy = new WeakMap<Connection, Met>();

function metOf(db: Connection): Met {
  const known = metBy.get(db);
  if (known !== undefined) return known;
  const met: Met = {
    speakers: new Map(),
    statements: new Map(),
    terms: new Map(),
    entries: 0,
    lastAdded: null,
  };
  metBy.set(db, met);
  return met;
}

/** So many entries are written down before the transaction ends: some 20 MB. */
const MOST_ENTRIES = 250_000;
/** Speakers whose number is remembered. */
const MOST_SPEAKERS = 5_000;

/** The speaker's number, made on first mention. */
export function speakerOf(db: Connection, key: string): number {
  const { speakers } = metOf(db);
  const known = speakers.get(key);
  if (known !== undefined) return known;
  const found =
    db.row<{ id: number }>('SELECT id FROM speaker WHERE key = ?', key)?.id ??
    db.insert('INSERT INTO speaker (key, statements) VALUES (?, 0)', key) ??
    0;
  if (speakers.size >= MOST_SPEAKERS) speakers.clear();
  speakers.set(key, found);
  return found;
}

/** The statement that was added last: the one that is most likely asked for next. */
export const lastAdded = (db: Connection): Added | null => metOf(db).lastAdded;
export const rememberAdded = (db: Connection, added: Added): void => void (metOf(db).lastAdded = added);

/** One statement more is theirs. */
export function meetStatement(db: Connection, speaker: number): void {
  const { statements } = metOf(db);
  statements.set(speaker, (statements.get(speaker) ?? 0) + 1);
}

/** A statement has these terms, of `all` it has. */
export function meetTerms(
  db: Connection,
  speaker: number,
  statement: number,
  all: number,
  keys: ReadonlySet<number>,
): void {
  const met = metOf(db);
  let terms = met.terms.get(speaker);
  if (terms === undefined) met.terms.set(speaker, (terms = new Map()));
  const length = Math.min(all, MOST_TERMS);
  for (const key of keys) {
    const entries = terms.get(key);
    if (entries === undefined) terms.set(key, [statement, length]);
    else entries.push(statement, length);
  }
  met.entries += keys.size;
  if (met.entries >= MOST_ENTRIES) writeMet(db);
}

/** Writes down what was met: before the transaction is committed, and before terms or speakers are looked up. */
export function writeMet(db: Connection): void {
  const met = metBy.get(db);
  if (met === undefined) return;
  for (const [speaker, more] of met.statements)
    db.run('UPDATE speaker SET statements = statements + ? WHERE id = ?', more, speaker);
  met.statements.clear();
  for (const [speaker, terms] of [...met.terms].sort(([a], [b]) => a - b))
    // In the order of the table: what lies on one page is written together.
    for (const [key, entries] of [...terms].sort(([a], [b]) => a - b)) append(db, speaker, key, entries);
  met.terms.clear();
  met.entries = 0;
}

/** Forgets what a transaction that is undone has met, speakers it made among them. */
export const forgetMet = (db: Connection): void => void metBy.delete(db);

function append(db: Connection, speaker: number, key: number, entries: Entries): void {
  db.run(
    `INSERT INTO spoken_term (key, statements, newest) VALUES ((?1 << 32) | ?2, ?3, ?4)
     ON CONFLICT (key) DO UPDATE SET statements = statements + excluded.statements,
       newest = substr(CAST(newest || excluded.newest AS BLOB), -${NEWEST * ENTRY})`,
    speaker,
    key,
    entries.length / 2,
    bytesOf(entries),
  );
}

function bytesOf(entries: Entries): Uint8Array {
  const newest = entries.slice(-2 * NEWEST);
  const bytes = new DataView(new ArrayBuffer((newest.length / 2) * ENTRY));
  for (let at = 0; at < newest.length; at += 2) {
    bytes.setUint32((at / 2) * ENTRY, newest[at] ?? 0, true);
    bytes.setUint8((at / 2) * ENTRY + 4, newest[at + 1] ?? 0);
  }
  return new Uint8Array(bytes.buffer);
}
