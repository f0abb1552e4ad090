import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../errors.ts';
import { makeFolder } from '../folders.ts';

/** SQLITE_BUSY. */
const BUSY = 5;

/**
 * Makes sure that one worker alone tells what is on a record: two would tell everything twice. The lock is SQLite's own, on a file
 * beside the database, so that the operating system takes it back however the process ends.
 *
 * @param database path of the database, or `:memory:`, which nobody shares
 * @returns lets go of it
 * @throws a `Refusal` where another worker holds it; a file that cannot be locked is left to the store to complain of
 */
export function holdWorkerLock(database: string): () => void {
  if (database === ':memory:') return () => {};
  let lock: DatabaseSync | undefined;
  try {
    makeFolder(dirname(database));
    lock = new DatabaseSync(`${database}.worker`);
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) throw refusal(database);
    return () => {};
  }
  return () => lock.close();
}

const refusal = (database: string): Refusal =>
  new Refusal({
    code: 'database',
    source: database,
    what: 'another worker is at work on this record, and two would tell everything twice',
    advice: 'Stop it first, or name another database with --db.',
  });
