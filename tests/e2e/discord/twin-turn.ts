import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * One test file at a time has a twin: two of them share two cores badly, and a login then may wait without end. The lock is
 * SQLite's, so that the operating system takes it back however the process ends.
 */
let lock: DatabaseSync | null = null;
let twins = 0;

const TRIED_EVERY = 50;

/** Waits for the turn of this process, which lasts until `endTurn` was called as often. */
export async function beginTurn(): Promise<void> {
  twins += 1;
  while (lock === null) {
    lock = tryToLock();
    if (lock === null) await new Promise((resolve) => setTimeout(resolve, TRIED_EVERY));
  }
}

export function endTurn(): void {
  twins -= 1;
  if (twins > 0) return;
  lock?.close();
  lock = null;
}

function tryToLock(): DatabaseSync | null {
  const file = new DatabaseSync(join(tmpdir(), `onrecord-twin-${process.ppid}.lock`), { timeout: 0 });
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return file;
  } catch {
    file.close();
    return null;
  }
}
