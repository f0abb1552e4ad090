import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { readFeed } from '../collect/feed.ts';
import { problemSentence, type Outcome } from '../errors.ts';
import type { Feed } from '../model.ts';
import type { Fetcher } from '../ports.ts';
import { HABIT_DAYS, troubleOf } from '../respond/feed-health.ts';
import { DAY, later } from '../run/days.ts';
import { foundAt } from '../run/fetch-article.ts';
import { inOrder } from '../run/in-order.ts';
import { checkSqlite, type DatabaseHealth } from '../store/sqlite/check.ts';
import { systemClock } from '../system/clock.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import type { Config } from '../system/config/config.ts';
import { markTried } from '../system/config/mark-tried.ts';
import { write } from '../system/output.ts';
import { fetcherFor } from '../wiring/adapters.ts';
import { openStore } from '../wiring/record.ts';
import { checkToken } from '../wiring/bot.ts';
import {
  configDirectory,
  databasePath,
  loadConfiguration,
  type SharedOptions,
} from '../wiring/configuration.ts';
import { amount, command, inMegabytes, recordSize } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- doctor
npm run -s onrecord -- doctor --mark`;

interface DoctorOptions extends SharedOptions {
  readonly mark?: boolean;
}

export function doctorCommand(): Command {
  return command('doctor', 'check the configuration, the database, the Discord token and every feed', EXAMPLE)
    .option('--mark', 'write the day into feeds.yaml beside each feed that was reached')
    .action(async (options: DoctorOptions) => {
      const config = await loadConfiguration(options);
      const { officials, feeds } = config;
      await line(
        '✓',
        'configuration',
        `${configDirectory(options)}: ${amount(officials.length, 'official')}, ${amount(feeds.length, 'feed')}`,
      );
      const healthy = [await checkDatabase(options, config), await checkDiscord()];
      if (config.settings.contact === null) await line('–', 'contact', NO_CONTACT);
      const reached = await checkFeeds(config);
      if (options.mark === true) await mark(options, reached);
      if (healthy.includes(false) || reached.size === 0) process.exitCode = 1;
    });
}

const NO_CONTACT =
  'none: publishers cannot reach you, and some refuse who cannot be reached. Write one into onrecord.yaml (contact).';

type Sign = '✓' | '✗' | '–';

const line = (sign: Sign, what: string, how: string) => write(`${sign} ${what.padEnd(15)}${how}\n`);

async function checkDatabase(options: SharedOptions, config: Config): Promise<boolean> {
  const path = databasePath(options, config);
  if (!existsSync(path)) {
    await line('–', 'database', `${path}: is made when the worker first runs`);
    return true;
  }
  const health = await checkSqlite(path);
  if (health.ok) {
    const { counts, bytes } = health.value;
    await line('✓', 'database', `${path}: ${inMegabytes(bytes)}, ${recordSize(counts)}`);
    for (const words of spaceWords(health.value, path, config)) await line('–', 'space', words);
    // One of an older schema is the worker's to bring up to date.
    if (!health.value.outdated) await tellTroubles(options, config);
    return true;
  }
  await line('✗', 'database', problemSentence(health.problem));
  return false;
}

/** Below it nobody is told of space: bytes. */
const LITTLE = 10_000_000;

/** What could go, and how. */
function spaceWords({ space, texts }: DatabaseHealth, path: string, config: Config): string[] {
  const days = config.settings.retention.articleDays;
  const copies = copiesBeside(path);
  const taken = copies.reduce((sum, { bytes }) => sum + bytes, 0);
  const names = copies.map(({ name }) => name);
  return [
    ...(texts < LITTLE
      ? []
      : [
          `${inMegabytes(texts)} are full texts of articles, let go after ${days} days (retention.articleDays)`,
        ]),
    ...(space.free < LITTLE || space.inPieces
      ? []
      : [`${inMegabytes(space.free)} are free inside: stop the worker and run compact to give them back`]),
    ...(copies.length === 0
      ? []
      : [
          `${inMegabytes(taken)} in copies beside it, to be deleted when you need them no more: ${names.join(', ')}`,
        ]),
  ];
}

/** What updates and restores left beside a record. */
function copiesBeside(path: string): readonly { readonly name: string; readonly bytes: number }[] {
  const [folder, own] = [dirname(path), basename(path)];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${own}.schema-`) || name.startsWith(`${own}.before-`))
    .map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
}

/** What the worker met at its polls, beside what the feeds answer now. */
async function tellTroubles(options: SharedOptions, config: Config): Promise<void> {
  const store = await openStore(options, config);
  const since = later(systemClock.now(), -HABIT_DAYS * DAY);
  for (const { id } of expandFeeds(config)) {
    const state = await store.feedState(id);
    const kind = troubleOf(state, await store.arrivals(id, since), systemClock.now());
    const last = state?.lastSuccess ?? null;
    const read = last === null ? 'the worker could never read it' : `last read by the worker ${last}`;
    if (kind === 'failing') await line('✗', 'health', `${id}: ${read}. ${state?.error ?? ''}`);
    if (kind === 'silent') await line('–', 'health', `${id}: silent beyond its habit; ${read}`);
    if (state?.movedTo) await line('–', 'health', `${id}: ${movedWords(state.movedTo)}`);
  }
  await store.close();
}

const movedWords = (url: string): string => `has moved for good to ${url}; write that into feeds.yaml`;

async function checkDiscord(): Promise<boolean> {
  const bot = await checkToken();
  if (bot === null) {
    await line('–', 'Discord', 'no DISCORD_TOKEN: alerts are told in the terminal. See .env.example.');
    return true;
  }
  await line(
    bot.ok ? '✓' : '✗',
    'Discord',
    bot.ok ? `the token is ${bot.value}'s` : problemSentence(bot.problem).replace(/^Discord: /u, ''),
  );
  return bot.ok;
}

/** Ids of the entries of feeds.yaml that answered with a feed. Of a feed made per official the first one is asked. */
async function checkFeeds(config: Config): Promise<ReadonlySet<string>> {
  const fetcher = fetcherFor(config, 'configured');
  const feeds = config.feeds.flatMap(
    (entry) => expandFeeds({ feeds: [entry], officials: config.officials.slice(0, 1) })[0] ?? [],
  );
  const reached = new Set<string>();
  const asked = inOrder(feeds, config.settings.limits.fetchesAtOnce, (each) => reach(each, fetcher));
  for await (const [feed, items] of asked) {
    if (items.ok) reached.add(feed.id);
    const how = items.ok ? foundWords(feed, items.value) : problemSentence(items.problem);
    await line(items.ok ? '✓' : '✗', 'feed', how);
  }
  await fetcher.close();
  await write(`\n${reached.size} of ${amount(feeds.length, 'feed')} reached.\n`);
  if (reached.size === 0) await write('Not one answered: is this machine connected to the internet?\n');
  return reached;
}

interface Reached {
  readonly items: number;
  readonly movedTo: string | null;
}

const foundWords = ({ id }: Feed, { items, movedTo }: Reached): string =>
  `${id}: ${amount(items, 'item')}${movedTo === null ? '' : `; ${movedWords(movedTo)}`}`;

async function reach(feed: Feed, fetcher: Fetcher): Promise<Outcome<Reached>> {
  const answer = await fetcher.fetch({ url: feed.url, foundAt: foundAt(feed) });
  if (!answer.ok) return answer;
  const { movedTo = null } = answer.value;
  if (answer.value.kind === 'unchanged') return { ok: true, value: { items: 0, movedTo } };
  const read = await readFeed(answer.value.bytes, answer.value);
  return read.ok ? { ok: true, value: { items: read.value.items.length, movedTo } } : read;
}

async function mark(options: SharedOptions, reached: ReadonlySet<string>): Promise<void> {
  // A feed made per official is `entry.official`: the entry was reached when one of them was.
  const entries = new Set([...reached].map((id) => id.split('.')[0] ?? id));
  const marked = await markTried(configDirectory(options), entries, systemClock.now().slice(0, 10));
  await line(
    marked.ok ? '✓' : '✗',
    'marked',
    marked.ok ? `${amount(entries.size, 'feed')} as tried` : problemSentence(marked.problem),
  );
}
