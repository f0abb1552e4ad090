import { randomUUID } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { failed, ok, reasonOf, type Outcome, type Problem } from '../../errors.ts';
import type { Instant } from '../../model.ts';
import { makeFolder } from '../../folders.ts';
import { checkSqlite, type DatabaseHealth } from './check.ts';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Upgrade } from './rebuild.ts';
import { troubleWith } from './trouble.ts';

/**
 * Copies a record as it is at this moment, also while a worker writes to it, and opens the copy to see that it is whole
 * before it gets its name: a file of that name is a backup that can be restored.
 *
 * @param progress told how many of all pages are copied
 */
export async function backUpSqlite(
  record: string,
  backup: string,
  progress: (done: number, all: number) => void,
): Promise<Outcome<DatabaseHealth>> {
  if (!existsSync(record)) return failed('database', record, 'does not exist', 'Name the record with --db.');
  if (existsSync(backup)) return failed('database', backup, 'exists already', 'Name another file.');
  const unfinished = `${backup}.${randomUUID()}.unfinished`;
  let db: Connection | undefined;
  try {
    makeFolder(dirname(backup));
    db = new Connection(record, { readOnly: true });
    const now = Date.now();
    await db.copyTo(unfinished, progress);
    stamp(unfinished, now);
    const health = await checkSqlite(unfinished);
    if (health.ok) renameSync(unfinished, backup);
    return health.ok ? health : { ok: false, problem: { ...health.problem, source: record } };
  } catch (error) {
    return { ok: false, problem: copyTrouble(record, backup, error) };
  } finally {
    db?.close();
    removeDatabase(unfinished);
  }
}

/** A damaged record is the record's trouble; a full disk, a folder that is none or may not be written to, that of the place it is copied to. */
function copyTrouble(record: string, backup: string, error: unknown): Problem {
  const problem = troubleWith(record, error);
  if (/damaged|not a database/u.test(problem.what)) return problem;
  if (error instanceof Error && 'syscall' in error)
    return {
      code: 'database',
      source: backup,
      what: `cannot be written: ${reasonOf(error)}`,
      advice: 'Name another file.',
    };
  return { ...problem, source: backup };
}

/** When a backup was made, in the field of its header that SQLite leaves to us, in seconds. */
export function stamp(path: string, now: number): void {
  const db = new Connection(path);
  try {
    // One file that can be copied and kept anywhere, with nothing beside it.
    db.script(`PRAGMA journal_mode = DELETE; PRAGMA user_version = ${Math.floor(now / 1000)}`);
  } finally {
    db.close();
  }
}

/** Milliseconds. A file without a stamp was copied by hand, not later than it was last written. */
function stampOf(db: Connection, path: string): number {
  const seconds = db.row<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  return seconds > 0 ? seconds * 1000 : statSync(path).mtimeMs;
}

export interface Restored {
  readonly health: DatabaseHealth;
  /** When the backup was made. */
  readonly backedUp: Instant;
  /** Where the record is that was there before; null where there was none. */
  readonly kept: string | null;
}

export interface Restoring {
  readonly backup: string;
  readonly record: string;
  /** What the record that is there is called from now on; must not exist. */
  readonly aside: string;
  readonly now: Instant;
  /** For a backup of an older On Record. */
  readonly upgrade: Upgrade;
}

/**
 * Puts a backup in a record's place and keeps what was there beside it. Nothing is moved before the backup is found whole,
 * copied and brought up to date. The caller holds the worker's lock.
 */
export async function restoreSqlite(restoring: Restoring): Promise<Outcome<Restored>> {
  const { backup, record, aside } = restoring;
  if (!existsSync(backup))
    return failed('database', backup, 'does not exist', 'Name a file that backup wrote.');
  if (existsSync(record) && realpathSync(backup) === realpathSync(record))
    return failed('database', backup, 'is the record itself', 'Name a file that backup wrote.');
  if (existsSync(aside)) return failed('database', aside, 'exists already', 'Try again in a moment.');
  const health = await checkSqlite(backup);
  if (!health.ok)
    return {
      ok: false,
      problem: { ...health.problem, advice: 'Choose another backup; the record is as it was.' },
    };
  const copy = `${record}.${randomUUID()}.unfinished`;
  try {
    makeFolder(dirname(record));
    copyFileSync(backup, copy);
    const backedUp = prepare(copy, backup, restoring);
    onDisk(copy);
    const kept = existsSync(record) ? aside : null;
    if (kept !== null) moveDatabase(record, kept);
    renameSync(copy, record);
    return ok({ health: health.value, backedUp, kept });
  } catch (error) {
    return { ok: false, problem: troubleWith(record, error) };
  } finally {
    removeDatabase(copy);
  }
}

/** How long after a restore a post may be one that went out after the backup, in milliseconds: as long as news are told. */
const LOOKING = 7 * 86_400_000;

/** What waited when the backup was made may have gone out since, and so may what the feeds still show: it is looked for first. */
function prepare(copy: string, backup: string, { now, upgrade }: Restoring): Instant {
  const db = new Connection(copy);
  try {
    const backedUp = new Date(stampOf(db, backup)).toISOString();
    migrate(db, backup, upgrade);
    const until = new Date(Date.parse(now) + LOOKING).toISOString();
    db.run('INSERT INTO restored (backed_up, look_until) VALUES (?, ?)', backedUp, until);
    db.run(
      `UPDATE delivery SET attempts = max(attempts, 1), tried = coalesce(tried, ?)
       WHERE state = 'pending' AND action <> 'edit'`,
      backedUp,
    );
    db.script('PRAGMA user_version = 0');
    return backedUp;
  } finally {
    db.close();
  }
}

/** What SQLite keeps beside a database: commits that are not in it yet belong to it. */
const BESIDE = ['-wal', '-shm'] as const;

function moveDatabase(from: string, to: string): void {
  intoOneFile(from);
  for (const end of ['', ...BESIDE]) if (existsSync(from + end)) renameSync(from + end, to + end);
}

/** Takes what waits beside the database into it, so that one rename moves all; a damaged one is moved as it is. */
function intoOneFile(path: string): void {
  let db: Connection | undefined;
  try {
    db = new Connection(path);
    db.script('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // Its files are moved together, which keeps what can be kept.
  } finally {
    db?.close();
  }
}

export function removeDatabase(path: string): void {
  // Below what is no folder there is nothing.
  if (!existsSync(dirname(path))) return;
  for (const end of ['', ...BESIDE, '-journal'])
    if (existsSync(path + end)) rmSync(path + end, { force: true });
}

function onDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
