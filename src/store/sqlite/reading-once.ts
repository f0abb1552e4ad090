import type { Connection } from './connection.ts';
import { type Reading, readingsOf } from './spelling.ts';

/** Words kept; all are forgotten when there are more. */
const MOST = 2_000;

interface Kept {
  /** What was on record when they were read: changes by others, and by this connection. */
  readonly others: number;
  readonly own: number;
  readonly readings: Map<string, readonly Reading[]>;
}

const keptBy = new WeakMap<Connection, Kept>();

/**
 * The readings of words, kept until anything is written to the record: most words of a question were asked before, and a page turned or a
 * question put otherwise asks for them again.
 */
export function readingOnce(db: Connection): (word: string, isLast: boolean) => readonly Reading[] {
  const { readings } = keptNow(db);
  return (word, isLast) => {
    // A word has no space: one asked last, which may be unfinished, is kept for itself.
    const key = isLast ? `${word} ` : word;
    const known = readings.get(key);
    if (known !== undefined) return known;
    const made = readingsOf(db, word, isLast);
    if (readings.size >= MOST) readings.clear();
    readings.set(key, made);
    return made;
  };
}

/** Forgets what was read in a transaction that is undone: SQLite does not count that as a change. */
export const forgetReadings = (db: Connection): void => void keptBy.delete(db);

function keptNow(db: Connection): Kept {
  const others = db.row<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  const own = db.row<{ changes: number }>('SELECT total_changes() AS changes')?.changes ?? 0;
  const kept = keptBy.get(db);
  if (kept?.others === others && kept.own === own) return kept;
  const anew = { others, own, readings: new Map<string, readonly Reading[]>() };
  keptBy.set(db, anew);
  return anew;
}
