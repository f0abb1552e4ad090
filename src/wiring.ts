/** Builds the adapters from the configuration and hands them to the stages: nothing else joins the two. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemSentence, Refusal, type Outcome } from './errors.ts';
import { discordMessage } from './notify/discord.ts';
import { terminalMessage } from './notify/terminal.ts';
import type { Announcer, Log, Store } from './ports.ts';
import { COMMANDS } from './respond/commands.ts';
import { createResponder } from './respond/respond.ts';
import type { PollSettings } from './run/poll.ts';
import type { RecordSettings } from './run/record.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import { systemClock } from './system/clock.ts';
import { expandFeeds } from './system/config/expand-feeds.ts';
import { loadConfig, type Config } from './system/config/config.ts';
import type { DiscordBot } from './system/discord/connect.ts';
import type { RestSettings } from './system/discord/rest.ts';
import { readEnvironment, type Environment } from './system/environment.ts';
import { createFetcher } from './system/http/fetcher.ts';
import { createLog } from './system/log.ts';
import { locate } from './system/lines.ts';
import { print, tell } from './system/output.ts';
import { createTerminalAnnouncer } from './system/terminal.ts';

/** Options every command takes; they win over the environment, which wins over the files. */
export interface SharedOptions {
  readonly config?: string;
  readonly db?: string;
}

/** The project's own folder: where `config` and `data` are, wherever a command is typed. */
export const HOME = fileURLToPath(new URL('..', import.meta.url));

export function environment(): Environment {
  const read = readEnvironment();
  if (read.ok) return read.value;
  throw new Refusal(read.problem);
}

export function configDirectory(options: SharedOptions): string {
  const named = options.config ?? environment().ONRECORD_CONFIG;
  return named === undefined ? join(HOME, 'config') : locate(named);
}

/** Every error is told before the command is refused. */
export async function loadConfiguration(options: SharedOptions): Promise<Config> {
  const directory = configDirectory(options);
  const loaded = await loadConfig(directory);
  if (loaded.ok) return loaded.config;
  for (const problem of loaded.problems) tell(problemSentence(problem));
  const count = loaded.problems.length;
  throw new Refusal({
    code: 'config',
    source: directory,
    what: `cannot be used: ${count} to put right, told above`,
  });
}

export function databasePath(options: SharedOptions, { settings }: Config): string {
  const named = options.db ?? environment().ONRECORD_DB;
  if (named === ':memory:') return named;
  return named === undefined ? resolve(HOME, settings.database) : locate(named);
}

export function openStore(options: SharedOptions, config: Config): Promise<Store> {
  return openSqliteStore(databasePath(options, config));
}

/** @param allowPrivate any address where a person names it; else only the hosts written down in feeds.yaml */
export function fetcherFor(
  config: Config,
  allowPrivate: 'any' | 'configured',
): ReturnType<typeof createFetcher> {
  const { limits, contact } = config.settings;
  const configured = () => new Set(expandFeeds(config).map((feed) => new URL(feed.url).host));
  return createFetcher({
    contact,
    allowPrivate: allowPrivate === 'any' ? 'any' : configured(),
    seconds: limits.secondsPerFetch,
    bytes: limits.bytesPerFetch,
    redirects: limits.redirects,
    pauseSecondsPerHost: limits.pauseSecondsPerHost,
  });
}

export function recordSettings({ settings, officials }: Config): RecordSettings {
  const { candidates, ...thresholds } = settings.thresholds;
  return { officials, thresholds, candidates };
}

export function pollSettings(config: Config): PollSettings {
  const { alerts, limits } = config.settings;
  return {
    ...recordSettings(config),
    feeds: expandFeeds(config),
    alerts,
    tellWithinHours: alerts.withinHours,
    retryPagesHours: limits.retryPagesHours,
    longestArticle: limits.charactersPerArticle,
    itemsPerPoll: limits.articlesPerPoll,
    atOnce: limits.fetchesAtOnce,
    everyFeed: false,
  };
}

/** Pretty on a terminal, JSON lines otherwise; the token in no line. */
export function logFor({ settings }: Config): Log {
  const { LOG_LEVEL, NO_COLOR, DISCORD_TOKEN } = environment();
  return createLog({
    level: LOG_LEVEL ?? settings.log.level,
    pretty: process.stderr.isTTY,
    color: NO_COLOR === undefined,
    secrets: DISCORD_TOKEN === undefined ? [] : [DISCORD_TOKEN],
  });
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

// ─── Discord ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Null without a token. The library is loaded only where there is one. */
export async function connectBot({ officials }: Config, store: Store, log: Log): Promise<DiscordBot | null> {
  const { DISCORD_TOKEN: token } = environment();
  if (token === undefined) return null;
  const { connectDiscord } = await import('./system/discord/connect.ts');
  const bot = await connectDiscord({
    ...restSettings(),
    token,
    log,
    commands: COMMANDS,
    responder: createResponder({ store, officials, now: () => systemClock.now() }),
    draw: discordMessage,
  });
  if (!bot.ok) throw new Refusal(bot.problem);
  log.info({ bot: bot.value.name, guilds: bot.value.guilds }, 'logged in to Discord');
  return bot.value;
}

/** The name of the bot whose token is set; null without a token. */
export async function checkToken(): Promise<Outcome<string> | null> {
  const { DISCORD_TOKEN: token } = environment();
  if (token === undefined) return null;
  const { nameOfBot } = await import('./system/discord/token.ts');
  return nameOfBot({ ...restSettings(), token });
}

function restSettings(): RestSettings {
  const { DISCORD_API_BASE, DISCORD_API_VERSION, DISCORD_REST_HOOK } = environment();
  return { apiBase: DISCORD_API_BASE, apiVersion: DISCORD_API_VERSION, restHook: DISCORD_REST_HOOK };
}
