import { statSync } from 'node:fs';
import { type Outcome, failed, ok } from '../../errors.ts';
import type { StoreCounts } from '../../ports.ts';
import { Connection } from './connection.ts';
import { countAll } from './counts.ts';
import { SCHEMA_VERSION, isOurs, recordedVersion, stepsMissing } from './migrate.ts';
import { spaceOf, type Space } from './space.ts';
import { troubleWith } from './trouble.ts';

export interface DatabaseHealth {
  readonly schema: number;
  /** True where `run` will first bring the file to this program's schema. */
  readonly outdated: boolean;
  /** Bytes of the file, without what still waits in its write-ahead log. */
  readonly bytes: number;
  readonly space: Space;
  /** Bytes of the full texts of articles. */
  readonly texts: number;
  readonly counts: StoreCounts;
}

/**
 * Looks a record over without writing to it, also while a worker uses it: whole (SQLite's quick_check and every
 * foreign key), of a schema this program reads, how large. Takes seconds a gigabyte.
 */
export async function checkSqlite(path: string): Promise<Outcome<DatabaseHealth>> {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) {
    return failed('database', path, 'does not exist yet', 'It is made when the worker first runs.');
  }
  if (file.isDirectory()) return failed('database', path, 'is a folder, not a file', 'Name a file.');
  if (file.size === 0) return failed('database', path, 'is empty', 'Name another file.');
  let db: Connection | undefined;
  try {
    db = new Connection(path, { readOnly: true });
    return healthOf(db, path, file.size);
  } catch (error) {
    return { ok: false, problem: troubleWith(path, error) };
  } finally {
    db?.close();
  }
}

function healthOf(db: Connection, path: string, bytes: number): Outcome<DatabaseHealth> {
  if (!isOurs(db)) return failed('database', path, 'is a database of another program', 'Name another file.');
  const schema = recordedVersion(db);
  if (schema > SCHEMA_VERSION) {
    return failed(
      'database',
      path,
      `was written by a newer On Record (schema ${schema})`,
      'Update On Record.',
    );
  }
  const damage = damageOf(db);
  if (damage !== null) {
    return failed('database', path, `is damaged: ${damage}`, 'Restore the latest backup.');
  }
  return ok({
    schema,
    outdated: stepsMissing(db).length > 0,
    bytes,
    space: spaceOf(db),
    texts: textsIn(db),
    counts: countAll(db),
  });
}

const textsIn = (db: Connection): number =>
  db.row<{ bytes: number | null }>('SELECT sum(octet_length(text)) AS bytes FROM article')?.bytes ?? 0;

/** The first thing wrong, null where all is whole. */
function damageOf(db: Connection): string | null {
  const found = db.row<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check ?? 'no answer';
  if (found !== 'ok') return found;
  const orphan = db.row<{ table: string; parent: string }>('PRAGMA foreign_key_check');
  return orphan === undefined ? null : `a row of ${orphan.table} refers to no ${orphan.parent}`;
}
