/** Opens the record. By itself, as what only looks something up needs nothing else and begins sooner. */
import { existsSync } from 'node:fs';
import { articleIdOf } from '../collect/article-id.ts';
import { Refusal } from '../errors.ts';
import { comparable } from '../match/match.ts';
import type { Log, Store } from '../ports.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';
import type { Upgrade, UpgradeWork } from '../store/sqlite/rebuild.ts';
import type { Config } from '../system/config/config.ts';
import { status } from '../system/output.ts';
import { courseFrom, startProgress, type Progress } from '../system/progress.ts';
import { databasePath, type SharedOptions } from './configuration.ts';
import { logFor } from './log.ts';

export async function openStore(
  options: SharedOptions,
  config: Config,
  pace: 'steady' | 'bulk' = 'steady',
): Promise<Store> {
  try {
    return await openSqliteStore(databasePath(options, config), upgradeFor(config), pace);
  } finally {
    if (process.stderr.isTTY) status('');
  }
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
    ...(process.stderr.isTTY ? onTerminal() : inLog(log)),
    kept: (copy) =>
      log.info(
        { copy },
        'the record is brought up to date; as it was it stays in this copy, which may be deleted',
      ),
  };
}

type Telling = Required<Pick<Upgrade, 'step' | 'tell'>>;

/** One line, with the share of what is done and the time left. */
function onTerminal(): Telling {
  let shown: { readonly what: UpgradeWork; readonly progress: Progress } | null = null;
  return {
    step: (name, nth, all) => status(`bringing the record up to date: ${nth} of ${all}, ${name} …`),
    tell: (done, all, what) => {
      if (shown?.what !== what) shown = { what, progress: startProgress(what) };
      shown.progress.reached(done, all);
      if (done >= all) shown.progress.end();
    },
  };
}

/** Milliseconds between two lines of the log. */
const TOLD_EVERY = 10_000;

function inLog(log: Log): Telling {
  const course = courseFrom(Date.now());
  let last = Date.now();
  return {
    step: (name, nth, all) => log.info({ step: nth, of: all, name }, 'bringing an older record up to date'),
    tell: (done, all, what) => {
      const now = Date.now();
      if (now - last < TOLD_EVERY) return;
      last = now;
      const { left } = course.at(now, done, done / all);
      const secondsLeft = left === null ? {} : { secondsLeft: Math.ceil(left) };
      log.info(
        { what, done, all, share: Number((done / all).toFixed(3)), ...secondsLeft },
        'bringing an older record up to date',
      );
    },
  };
}
