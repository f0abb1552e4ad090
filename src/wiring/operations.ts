/** What may be asked of the running program, put together: feeds, state, trials of addresses, changes of the files. */
import manifest from '../../package.json' with { type: 'json' };
import { feedLinkIn } from '../collect/feed-link.ts';
import { readFeed } from '../collect/feed.ts';
import { failed, ok, type Outcome } from '../errors.ts';
import type { FeedTrial, Operations, ServiceStatus } from '../operations.ts';
import type { Clock, Fetcher, Translator } from '../ports.ts';
import type { PollReport } from '../run/poll.ts';
import { editConfig } from '../system/config/edit.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import type { LiveConfig } from '../system/config/live.ts';
import type { OperatorsRoom } from '../system/discord/operators.ts';
import { fetcherFor } from './adapters.ts';

/** What a running worker notes about itself. */
export interface Logbook {
  readonly startedAt: string;
  lastPoll: ServiceStatus['lastPoll'];
  gatewayMs: () => number | null;
  /** Null until the bot has logged in. */
  room: OperatorsRoom | null;
  /** The change of the files that is being made. */
  edits: Promise<unknown>;
}

export const openLogbook = (clock: Clock): Logbook => ({
  startedAt: clock.now(),
  lastPoll: null,
  gatewayMs: () => null,
  room: null,
  edits: Promise.resolve(),
});

export function notePoll(logbook: Logbook, report: PollReport, at: string): void {
  const { feeds, articles, statements, problems } = report;
  logbook.lastPoll = { at, feeds, articles, statements, problems: problems.length };
}

export interface OperationsParts {
  readonly live: LiveConfig;
  readonly directory: string;
  readonly logbook: Logbook;
  readonly translator: Translator | null;
}

export function operationsOf({ live, directory, logbook, translator }: OperationsParts): Operations {
  const now = live.current;
  const { operators, contact } = now.settings;
  return {
    feeds: expandFeeds(now),
    feedEntries: now.feeds.map(({ id }) => id),
    contact,
    status: () => ({
      version: manifest.version,
      startedAt: logbook.startedAt,
      lastPoll: logbook.lastPoll,
      gatewayMs: logbook.gatewayMs(),
      translator: translator?.name ?? null,
      problems: live.problems,
      waitingForRestart: live.waitingForRestart,
    }),
    isOperator: (person) => operators.users.includes(person),
    tryAddress: (url) => tryWith(fetcherFor(live.current, 'none'), url),
    tryFeed: ({ url }) => tryWith(fetcherFor(live.current, 'configured'), url),
    edit: (change) => {
      // One after another: each is made of the file the one before has left.
      const edit = logbook.edits.then(async () => {
        const done = await editConfig(directory, change);
        await live.check();
        return done;
      });
      logbook.edits = edit;
      return edit;
    },
  };
}

/** Asks an address for a feed; where a page answers, the feed it names. */
async function tryWith(
  fetcher: Fetcher & { close(): Promise<void> },
  url: string,
): Promise<Outcome<FeedTrial>> {
  const asked = await tryOne(fetcher, url);
  const trial = typeof asked === 'string' ? await tryOne(fetcher, asked) : asked;
  await fetcher.close();
  return typeof trial === 'string'
    ? failed('feed', url, 'is a web page, and what it names as its feed is one too')
    : trial;
}

/** What came of it, or the address of the feed that the page found there names. */
async function tryOne(fetcher: Fetcher, url: string): Promise<Outcome<FeedTrial> | string> {
  const answer = await fetcher.fetch({ url });
  if (!answer.ok) return answer;
  if (answer.value.kind === 'unchanged') return ok({ address: url, url, title: '', items: [] });
  const { bytes, contentType, url: found } = answer.value;
  const feed = await readFeed(bytes, { url: found, contentType });
  if (!feed.ok) return feedLinkIn(bytes, { url: found, contentType }) ?? feed;
  return ok({ address: url, url: found, title: feed.value.title, items: feed.value.items });
}
