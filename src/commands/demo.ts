import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Instant } from '../model.ts';
import type { Clock } from '../ports.ts';
import { deliver } from '../run/deliver.ts';
import { poll, type PollReport } from '../run/poll.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';
import { write } from '../system/output.ts';
import { SAMPLE_ORIGIN, startSampleServer, type SampleServer } from '../system/sample-server.ts';
import { systemClock } from '../system/clock.ts';
import { untilStopped } from '../system/signals.ts';
import { fetcherFor, terminalAnnouncer } from '../wiring/adapters.ts';
import { logFor } from '../wiring/log.ts';
import { HOME, loadConfiguration } from '../wiring/configuration.ts';
import { pollSettings } from '../wiring/settings.ts';
import { subscribeTerminal } from '../wiring/worker.ts';
import { command } from './command.ts';

const SAMPLE = join(HOME, 'data/sample');
/** What the demonstration puts on record can be searched afterwards. */
const DATABASE = 'data/demo.db';

const EXAMPLE = 'npm run demo';

export function demoCommand(): Command {
  return command(
    'demo',
    'the whole pipeline over a few invented outlets, served on this machine',
    EXAMPLE,
  ).action(demo);
}

async function demo(): Promise<void> {
  const config = await loadConfiguration({ config: join(SAMPLE, 'config') });
  const log = logFor(config);
  const signal = untilStopped(log);
  const server = await startSampleServer(SAMPLE);
  await removeDatabase();
  const store = await openSqliteStore(join(HOME, DATABASE));
  const settings = pollSettings(config, null);
  const feeds = settings.feeds.map((feed) => ({
    ...feed,
    url: feed.url.replace(SAMPLE_ORIGIN, server.origin),
  }));
  const fetcher = fetcherFor(config, 'any');
  const announcers = [terminalAnnouncer(config)];
  try {
    await write(opening(server, feeds.length, config.officials.length));
    for (const [index, moment] of server.rounds.entries()) {
      if (signal.aborted) return;
      server.round(index + 1);
      const world = { store, log, signal, clock: standingAt(moment), random: () => 0 };
      await write(roundTitle(index + 1, moment));
      if (index === 0) await subscribeTerminal(store, moment);
      const report = await poll({ ...world, fetcher }, { ...settings, feeds, everyFeed: true });
      await deliver({ ...world, announcers, officials: config.officials });
      await write(roundSummary(report));
    }
    await write(NEXT);
  } finally {
    await fetcher.close();
    await store.close();
    await server.close();
  }
}

/** The time of day in a round: the articles are as fresh then as when they came out. */
const standingAt = (moment: Instant): Clock => ({ ...systemClock, now: () => moment });

async function removeDatabase(): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) await rm(join(HOME, DATABASE + ending), { force: true });
}

const opening = (server: SampleServer, feeds: number, officials: number) => `
On Record, a demonstration. ${feeds} feeds of invented outlets are served at
${server.origin} and polled ${server.rounds.length} times; what ${officials} officials say in them is told
below as a channel would be told. The outlets are invented and the wordings
illustrative: nothing here is a record to cite.

`;

const roundTitle = (round: number, moment: Instant) =>
  `━━━ Poll ${round}, as if it were ${moment.slice(0, 16).replace('T', ' ')} UTC ━━━\n\n`;

const roundSummary = ({ feeds, articles, statements, alerts, problems }: PollReport) =>
  `Feeds asked: ${feeds}. New articles: ${articles}. Statements put on record: ${statements}. Alerts: ${alerts}. ` +
  `Problems: ${problems.length}.\n\n`;

const NEXT = `That was it. What to do next:

  npm run -s onrecord -- search "cooperation" --db ${DATABASE}
      searches what was just put on record
  npm run -s onrecord -- doctor
      checks the configuration and reaches for its feeds
  npm start
      watches the real feeds and tells what is new in this terminal

To be told in Discord: copy .env.example to .env, put the bot's token behind
DISCORD_TOKEN, and run npm start.
`;
