/** A running worker put together: the record, the fetcher, who is told, and the two passes over them. */
import { Refusal } from '../errors.ts';
import type { Subscription } from '../model.ts';
import type { Announcer, Clock, Log, Store, Translator } from '../ports.ts';
import { deliver, Outbox, type DeliverySummary } from '../run/deliver.ts';
import { Pauses } from '../run/pauses.ts';
import { poll, type PollReport } from '../run/poll.ts';
import { forgetOldTexts } from '../run/retain.ts';
import { forgetLeftServers } from '../run/servers.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import { LiveConfig } from '../system/config/live.ts';
import { untilStopped } from '../system/signals.ts';
import { holdWorkerLock } from '../system/worker-lock.ts';
import { renewedFetcher, terminalAnnouncer, translatorFor } from './adapters.ts';
import { logFor } from './log.ts';
import { openStore } from './record.ts';
import { summariesFor } from './summaries.ts';
import { connectBot } from './bot.ts';
import { PAINTER } from './charts.ts';
import { configDirectory, databasePath, loadConfiguration, type SharedOptions } from './configuration.ts';
import { tellOfFeeds } from './feed-news.ts';
import { logNews } from './live-news.ts';
import { notePoll, openLogbook, operationsOf } from './operations.ts';
import { attendOperators } from './operators.ts';
import { OutgoingFeeds } from './outgoing.ts';
import { pollSettings } from './settings.ts';

export interface Worker {
  /** What is configured now. */
  readonly live: LiveConfig;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly poll: () => Promise<PollReport>;
  /** One pass over the outbox. */
  readonly deliver: () => Promise<DeliverySummary>;
  /** The same all the while, without waiting for channels that are slow. */
  readonly outbox: Outbox;
  /** Throws the `Refusal` that stopped the worker, if one did. */
  readonly close: () => Promise<void>;
}

/** With a Discord token the subscribed channels are told, without one the person at the terminal. */
export async function openWorker(
  options: SharedOptions,
  how: { readonly everyFeed: boolean },
): Promise<Worker> {
  const live = await LiveConfig.open(configDirectory(options), systemClock, () => loadConfiguration(options));
  const config = live.current;
  const log = startLog(live);
  const failing = new AbortController();
  const signal = AbortSignal.any([untilStopped(log), failing.signal]);
  const letGo = holdWorkerLock(databasePath(options, config));
  const store = await openStore(options, config);
  const translator = translatorFor(config, options.translator);
  const summaries = summariesFor(config);
  const logbook = openLogbook(systemClock);
  const program = { live, directory: configDirectory(options), logbook, translator };
  const parts = { store, log, signal, clock: systemClock, random: Math.random, pauses: new Pauses() };
  const bot = await connectBot({
    ...parts,
    live,
    translator,
    fail: (problem) => failing.abort(new Refusal(problem)),
    operations: () => operationsOf(program),
    connected: (room) => attendOperators(room, live, logbook, log),
  });
  const announcers: Announcer[] = bot === null ? [terminalAnnouncer(config)] : [bot.announcer];
  await (bot === null ? alertTerminal(store, log) : store.removeSubscription(TERMINAL));
  const { lateAfterHours } = config.settings.alerts;
  const delivering = {
    ...parts,
    announcers,
    officials: config.officials,
    translator,
    summaries,
    lateAfterHours,
  };
  const outbox = new Outbox(delivering);
  live.onNews((news) => void (news.kind === 'taken over' && outbox.track(news.config.officials)));
  const fetching = renewedFetcher(config);
  const outgoing = new OutgoingFeeds(parts);
  return {
    live,
    log,
    signal,
    poll: () =>
      onePoll({ ...parts, live, fetching, translator, logbook, outgoing, isBot: bot !== null }, how),
    deliver: () => deliver(delivering),
    outbox,
    close: async () => {
      await outbox.end();
      await fetching.close();
      await translator?.close();
      await summaries?.close();
      await bot?.close();
      await PAINTER.close();
      await store.close();
      letGo();
      failing.signal.throwIfAborted();
    },
  };
}

interface PollParts extends Pick<
  Parameters<typeof poll>[0],
  'store' | 'log' | 'signal' | 'clock' | 'random'
> {
  readonly live: LiveConfig;
  readonly fetching: ReturnType<typeof renewedFetcher>;
  readonly translator: Translator | null;
  readonly logbook: ReturnType<typeof openLogbook>;
  readonly outgoing: OutgoingFeeds;
  /** Whether there is a room in which operators can be told. */
  readonly isBot: boolean;
}

/** By the configuration as it is now, with what is kept in order beside it. */
async function onePoll(parts: PollParts, how: { readonly everyFeed: boolean }): Promise<PollReport> {
  const { live, fetching, translator, logbook, outgoing, isBot, ...world } = parts;
  const now = live.current;
  await forgetWhatIsOld(now, parts);
  const fetcher = await fetching.fetcherFor(now);
  const report = await poll({ ...world, fetcher }, { ...pollSettings(now, translator), ...how });
  notePoll(logbook, report, systemClock.now());
  logPoll(report, parts.log);
  await outgoing.renew(now, report);
  if (!parts.signal.aborted) await tellOfFeeds(now, { ...world, room: logbook.room, isPending: isBot });
  return report;
}

async function forgetWhatIsOld(
  { settings: { retention } }: Config,
  parts: { readonly store: Store; readonly clock: Clock; readonly log: Log },
): Promise<void> {
  await forgetOldTexts(parts.store, retention.articleDays, parts.clock, parts.log);
  await forgetLeftServers(retention.leftServerDays, parts);
}

function startLog(live: LiveConfig): Log {
  const { settings } = live.current;
  const log = logFor(live.current);
  logNews(live, log);
  const message =
    'no contact is configured (contact in onrecord.yaml): publishers cannot reach you, and may refuse you';
  if (settings.contact === null) log.warn({}, message);
  return log;
}

function logPoll({ problems, ...counts }: PollReport, log: Log): void {
  log.info({ ...counts, problems: problems.length }, 'polled');
  const noneAnswered = problems.length > 1 && problems.length === counts.feeds && counts.articles === 0;
  if (noneAnswered) log.warn({}, 'not one feed could be read: is this machine connected to the internet?');
}

const TERMINAL = 'terminal';

async function alertTerminal(store: Store, log: Log): Promise<void> {
  await subscribeTerminal(store, systemClock.now());
  log.info({}, 'no DISCORD_TOKEN: alerts are told in this terminal');
}

/** The terminal is a channel like any other: it hears of everyone. */
export async function subscribeTerminal(store: Store, now: string): Promise<void> {
  const subscription: Subscription = {
    id: TERMINAL,
    channel: TERMINAL,
    guild: null,
    officials: 'all',
    language: 'en',
    createdAt: now,
  };
  await store.saveSubscription(subscription);
}
