import { reasonOf, Refusal } from '../../errors.ts';
import type { Connection } from './connection.ts';
import { record } from './migrations/001-record.ts';
import { copies } from './migrations/002-copies.ts';
import { occasions } from './migrations/003-occasions.ts';
import { pageChecks } from './migrations/004-page-checks.ts';
import { denials } from './migrations/005-denials.ts';
import { repeatsAskedFor } from './migrations/006-repeats-asked-for.ts';
import { newestByTerm } from './migrations/007-newest-by-term.ts';
import { backFills } from './migrations/008-back-fills.ts';
import { filtersAndDigests } from './migrations/009-filters-and-digests.ts';
import { heldDeliveries } from './migrations/010-held-deliveries.ts';
import { paused } from './migrations/011-paused.ts';
import { corrections } from './migrations/012-corrections.ts';
import { crosspost } from './migrations/014-crosspost.ts';
import { latestAndOutlets } from './migrations/015-latest-and-outlets.ts';
import { arrivals } from './migrations/016-arrivals.ts';
import { restored } from './migrations/018-restored.ts';
import { movedFeeds } from './migrations/020-moved-feeds.ts';
import { wordingsByLanguage } from './migrations/021-wordings-by-language.ts';
import { itemDates } from './migrations/024-item-dates.ts';
import { transcripts } from './migrations/025-transcripts.ts';
import { searchByKeys } from './migrations/027-search-by-keys.ts';
import { articlesWithText } from './migrations/031-articles-with-text.ts';
import { articlesKnownAs } from './migrations/032-articles-known-as.ts';
import { pagesTold } from './migrations/033-pages-told.ts';
import { unreported } from './migrations/034-unreported.ts';
import { alertsByOfficial } from './migrations/035-alerts-by-official.ts';
import { nearestAlone } from './migrations/036-nearest-alone.ts';
import { nameArticles } from './known-as.ts';
import { rebuildTerms, type Upgrade } from './rebuild.ts';
import { isKnownTrouble } from './trouble.ts';
import { rebuildWords } from './words.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** Whether terms are read anew from all wordings afterwards. */
  readonly rebuildsTerms?: true;
  /** Whether the index of search is read anew from them. */
  readonly rebuildsWords?: true;
  /** Whether articles are noted under the ids they would have now. */
  readonly namesArticles?: true;
}

/** In order; a released one is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [
  record,
  copies,
  occasions,
  pageChecks,
  denials,
  repeatsAskedFor,
  newestByTerm,
  backFills,
  filtersAndDigests,
  heldDeliveries,
  paused,
  corrections,
  crosspost,
  latestAndOutlets,
  arrivals,
  restored,
  movedFeeds,
  wordingsByLanguage,
  itemDates,
  transcripts,
  searchByKeys,
  articlesWithText,
  articlesKnownAs,
  pagesTold,
  unreported,
  alertsByOfficial,
  nearestAlone,
];

/** The schema this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** `OnRe` in SQLite's header: tells our files from other programs' databases. */
const APPLICATION_ID = 0x4f6e5265;

/**
 * Brings a database to `SCHEMA_VERSION`, all steps or none. Refuses one made by a newer On Record or by
 * another program, and leaves it untouched. `source` names it in the refusal.
 */
export function migrate(db: Connection, source: string, upgrade: Upgrade | null): void {
  // Two processes that start together both come here: the second waits for the lock, then finds all done.
  db.script('BEGIN IMMEDIATE');
  try {
    const version = schemaVersion(db, source);
    const steps = stepsMissing(db);
    try {
      for (const [index, step] of steps.entries()) {
        if (version > 0) upgrade?.step?.(step.name, index + 1, steps.length);
        take(step, db);
      }
      if (steps.some((step) => step.rebuildsTerms)) rebuildTerms(db, source, upgrade);
      if (steps.some((step) => step.namesArticles)) nameArticles(db, upgrade);
      if (steps.some((step) => step.rebuildsWords))
        rebuildWords(db, (done, all) => upgrade?.tell(done, all, 'wordings indexed'));
    } catch (error) {
      throw stuck(source, version, error);
    }
    db.script('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.script('ROLLBACK');
    throw error;
  }
}

function take(step: Migration, db: Connection): void {
  db.script(step.sql);
  db.run(
    `INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ'))`,
    step.version,
    step.name,
  );
}

/** Those a database has not been through: also one whose number is lower than that of the last it has. */
export function stepsMissing(db: Connection): readonly Migration[] {
  const taken = new Set(
    db.rows<{ version: number }>('SELECT version FROM schema_version').map(({ version }) => version),
  );
  return MIGRATIONS.filter(({ version }) => !taken.has(version));
}

/** The version on file, 0 for an empty database, which is marked as ours. */
function schemaVersion(db: Connection, source: string): number {
  const owner = db.row<{ application_id: number }>('PRAGMA application_id')?.application_id;
  if (owner !== APPLICATION_ID) {
    if (hasTables(db)) throw foreign(source);
    db.script(`PRAGMA application_id = ${APPLICATION_ID};
      CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
  }
  const version = recordedVersion(db);
  if (version > SCHEMA_VERSION) throw newer(source, version);
  return version;
}

export const recordedVersion = (db: Connection): number =>
  db.row<{ version: number | null }>('SELECT max(version) AS version FROM schema_version')?.version ?? 0;

/** Whether the file was made by this program. */
export const isOurs = (db: Connection): boolean =>
  db.row<{ application_id: number }>('PRAGMA application_id')?.application_id === APPLICATION_ID;

const hasTables = (db: Connection): boolean =>
  db.row('SELECT 1 FROM sqlite_schema WHERE name NOT GLOB ? LIMIT 1', 'sqlite_*') !== undefined;

/** What an operator can do something about keeps its own words: a full disk, a file in use. */
function stuck(source: string, version: number, error: unknown): unknown {
  if (error instanceof Refusal || isKnownTrouble(error)) return error;
  return new Refusal({
    code: 'database',
    source,
    what: `could not be brought from schema ${version} to ${SCHEMA_VERSION} (${reasonOf(error)}) and is as it was`,
    advice: 'Go on with the On Record that wrote it, and report this.',
  });
}

const newer = (source: string, version: number): Refusal =>
  new Refusal({
    code: 'database',
    source,
    what: `was written by a newer On Record (schema ${version}; this one knows ${SCHEMA_VERSION})`,
    advice: 'Update On Record, or name another database file.',
  });

const foreign = (source: string): Refusal =>
  new Refusal({
    code: 'database',
    source,
    what: 'is a database of another program',
    advice: 'Name another file; On Record makes its own.',
  });
