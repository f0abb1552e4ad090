/** Space inside the file of a record that nothing stands in any more. */
import { failed, ok, type Outcome } from '../../errors.ts';
import { Connection } from './connection.ts';
import { isOurs } from './migrate.ts';
import { troubleWith } from './trouble.ts';

/** Lets a file give pages back a few at a time (https://sqlite.org/pragma.html#pragma_auto_vacuum); one made without it has to be written anew. */
export const IN_PIECES = 'PRAGMA auto_vacuum = INCREMENTAL;';
const INCREMENTAL = 2;

/** Pages moved in one transaction: a megabyte, some milliseconds in which nobody else writes. */
const PIECE = 256;
/** What is free is filled again by what comes: a tenth of the file, and so many pages at least, stay. */
const KEPT_SHARE = 0.1;
const KEPT_PAGES = 2_048;

export interface Space {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of it in which nothing stands. */
  readonly free: number;
  /** Whether the worker gives them back by itself. */
  readonly inPieces: boolean;
}

export function spaceOf(db: Connection): Space {
  const size = pragma(db, 'page_size');
  return {
    bytes: pragma(db, 'page_count') * size,
    free: pragma(db, 'freelist_count') * size,
    inPieces: pragma(db, 'auto_vacuum') === INCREMENTAL,
  };
}

/** Bytes given back; 0 where what is free is little, or the file gives back nothing in pieces. */
export function giveBackSpace(db: Connection): number {
  const [pages, free] = [pragma(db, 'page_count'), pragma(db, 'freelist_count')];
  const kept = Math.max(KEPT_PAGES, pages * KEPT_SHARE);
  if (free <= kept || pragma(db, 'auto_vacuum') !== INCREMENTAL) return 0;
  db.script(`PRAGMA incremental_vacuum(${PIECE})`);
  return (pages - pragma(db, 'page_count')) * pragma(db, 'page_size');
}

/**
 * Writes a record anew without what is free in it, so that from then on the worker gives space back by itself. Needs as much room
 * again beside it, and nobody else at it.
 *
 * @param begin told what there is before anything is written: a large record takes minutes, and SQLite tells nothing meanwhile
 * @returns what there is then
 */
export function compactSqlite(path: string, begin: (before: Space) => void): Outcome<Space> {
  let db: Connection | undefined;
  try {
    db = new Connection(path);
    if (!isOurs(db))
      return failed('database', path, 'is a database of another program', 'Name another file.');
    begin(spaceOf(db));
    db.script(`PRAGMA wal_checkpoint(TRUNCATE); ${IN_PIECES} VACUUM; PRAGMA wal_checkpoint(TRUNCATE);`);
    return ok(spaceOf(db));
  } catch (error) {
    return { ok: false, problem: troubleWith(path, error) };
  } finally {
    db?.close();
  }
}

const pragma = (db: Connection, name: string): number =>
  Object.values(db.row<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0;
