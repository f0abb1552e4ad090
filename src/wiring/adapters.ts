/** Builds the adapters from the configuration and hands them to the stages: nothing else joins the two. */
import { existsSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import type { Announcer, Fetcher, Log, Store, Translator } from '../ports.ts';
import { comparable } from '../match/match.ts';
import { articleIdOf } from '../run/fetch-article.ts';
import { terminalMessage } from '../notify/terminal.ts';
import { Summaries } from '../run/summarised.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';
import type { Upgrade } from '../store/sqlite/rebuild.ts';
import type { Config } from '../system/config/config.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import { createFetcher } from '../system/http/fetcher.ts';
import { createLog } from '../system/log.ts';
import { print } from '../system/output.ts';
import { createSummariser } from '../system/summarise/openai.ts';
import { createTerminalAnnouncer } from '../system/terminal.ts';
import { createTranslator } from '../system/translate/translator.ts';
import { databasePath, environment, type SharedOptions } from './configuration.ts';

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

/** @param allowPrivate any address where a person at the terminal names it; the hosts written down in feeds.yaml by hand; or none */
export function fetcherFor(
  config: Config,
  allowPrivate: 'any' | 'configured' | 'none',
): ReturnType<typeof createFetcher> {
  const { limits, contact, robots } = config.settings;
  const byHand = config.feeds.filter((each) => each.addresses !== 'public');
  const configured = () =>
    new Set(expandFeeds({ ...config, feeds: byHand }).map((feed) => new URL(feed.url).host));
  return createFetcher({
    contact,
    allowPrivate: allowPrivate === 'any' ? 'any' : allowPrivate === 'none' ? new Set() : configured(),
    seconds: limits.secondsPerFetch,
    bytes: limits.bytesPerFetch,
    redirects: limits.redirects,
    pauseSecondsPerHost: limits.pauseSecondsPerHost,
    robotsExceptions: robots.except,
  });
}

/** A fetcher for one pass after another: a new one where limits, contact or the hosts that may be private have changed. */
export function renewedFetcher(config: Config): {
  /** For a pass that begins; the one before must be over. */
  fetcherFor(config: Config): Promise<Fetcher>;
  close(): Promise<void>;
} {
  let [made, fetcher] = [config, fetcherFor(config, 'configured')];
  return {
    fetcherFor: async (now) => {
      if (now === made) return fetcher;
      await fetcher.close();
      [made, fetcher] = [now, fetcherFor(now, 'configured')];
      return fetcher;
    },
    close: () => fetcher.close(),
  };
}

/** Pretty on a terminal, JSON lines otherwise; the token in no line. */
export function logFor({ settings }: Config): Log {
  const { LOG_LEVEL, NO_COLOR, DISCORD_TOKEN, TRANSLATOR_KEY } = environment();
  return createLog({
    level: LOG_LEVEL ?? settings.log.level,
    pretty: process.stderr.isTTY,
    color: NO_COLOR === undefined,
    secrets: [DISCORD_TOKEN, TRANSLATOR_KEY].filter((each) => each !== undefined),
  });
}

/** @param chosen on the command line; it wins over the configuration */
export function translatorFor(config: Config, chosen?: string): Translator | null {
  const setting = chosen ?? config.settings.translator;
  const { TRANSLATOR_KEY } = environment();
  if (/^(?:none|apertium|https?:\/\/\S+)$/u.test(setting)) {
    return createTranslator(setting, logFor(config), TRANSLATOR_KEY);
  }
  throw new Refusal({
    code: 'usage',
    source: '--translator',
    what: `cannot be “${setting}”`,
    advice:
      'Write none, apertium, or the address of a LibreTranslate-compatible server, with http:// or https://.',
  });
}

/** Null where the article's own sentences are wanted. */
export function summariesFor(config: Config): Summaries | null {
  const { server, ...how } = config.settings.summaries;
  const key = environment().SUMMARIES_KEY;
  return server === null ? null : new Summaries(createSummariser({ ...how, server, key }, logFor(config)));
}

const WIDTH_OF_A_PIPE = 100;

export function terminalAnnouncer({ settings }: Config): Announcer {
  return createTerminalAnnouncer({
    write: print,
    draw: terminalMessage,
    color: process.stdout.isTTY && environment().NO_COLOR === undefined,
    width: process.stdout.columns ?? WIDTH_OF_A_PIPE,
    timeZone: settings.timezone,
  });
}
