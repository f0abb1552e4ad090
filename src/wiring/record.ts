/** Opens the record. By itself, as what only looks something up needs nothing else and begins sooner. */
import { existsSync } from 'node:fs';
import { articleIdOf } from '../collect/article-id.ts';
import { Refusal } from '../errors.ts';
import { comparable } from '../match/match.ts';
import type { Store } from '../ports.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';
import type { Upgrade } from '../store/sqlite/rebuild.ts';
import type { Config } from '../system/config/config.ts';
import { databasePath, type SharedOptions } from './configuration.ts';
import { logFor } from './log.ts';

export function openStore(options: SharedOptions, config: Config): Promise<Store> {
  return openSqliteStore(databasePath(options, config), upgradeFor(config));
}

/** For what only reads: it makes no record, as a misspelt path would otherwise be an empty one. */
export function openRecord(options: SharedOptions, config: Config): Promise<Store> {
  const path = databasePath(options, config);
  if (path === ':memory:' || existsSync(path)) return openStore(options, config);
  const advice = 'Run npm start or import first, or name the record with --db.';
  throw new Refusal({ code: 'database', source: path, what: 'nothing is on record here yet', advice });
}

/** How a record that an older On Record wrote is brought up to date. */
export function upgradeFor(config: Config): Upgrade {
  const log = logFor(config);
  return {
    termsOf: (text, language) => comparable(text, language).terms,
    articleIdOf,
    tell: (done, all) => log.info({ done, all }, 'bringing an older record up to date'),
    kept: (copy) =>
      log.info(
        { copy },
        'the record is brought up to date; as it was it stays in this copy, which may be deleted',
      ),
  };
}
