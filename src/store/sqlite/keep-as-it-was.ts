import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { removeDatabase, stamp } from './backup.ts';
import type { Connection } from './connection.ts';
import { isOurs, recordedVersion, SCHEMA_VERSION, stepsMissing } from './migrate.ts';
import type { Upgrade } from './rebuild.ts';

/** A record with anything on it is copied before its schema is changed: an older On Record can go on with the copy. */
export async function keepAsItWas(db: Connection, path: string, upgrade: Upgrade | null): Promise<void> {
  if (upgrade === null || path === ':memory:' || !isOurs(db) || stepsMissing(db).length === 0) return;
  const version = recordedVersion(db);
  const copy = `${path}.schema-${version}`;
  const isEmpty = version === 0 || db.row('SELECT 1 FROM article LIMIT 1') === undefined;
  if (isEmpty || version > SCHEMA_VERSION || existsSync(copy)) return;
  const unfinished = `${copy}.${randomUUID()}`;
  try {
    await db.copyTo(unfinished, (done, all) => upgrade.tell(done, all, 'pages copied'));
    stamp(unfinished, Date.now());
    renameSync(unfinished, copy);
  } finally {
    removeDatabase(unfinished);
  }
  upgrade.kept?.(copy);
}
