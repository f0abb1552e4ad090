import { readFeed } from '../collect/feed.ts';
import { nextCheck, type Pace, type PollResult } from '../collect/next-check.ts';
import { problemSentence, type Outcome, type Problem } from '../errors.ts';
import type { Feed, FeedItem, FeedState, Instant, PendingItem } from '../model.ts';
import type { FetchAnswer } from '../ports.ts';
import { inOrder } from './in-order.ts';
import type { PollSettings, PollWorld } from './poll.ts';

/** How asking a feed went, and what is to be read of it. */
export interface Asked {
  readonly feed: Feed;
  readonly outcome: 'answered' | 'unchanged' | 'failed' | 'not due';
  readonly problem: Problem | null;
  /** New in the feed, or left from an earlier poll, whether the feed still shows it or not. */
  readonly items: readonly PendingItem[];
  /** To be remembered of the feed once its items are recorded or kept; null where it was not asked. */
  readonly state: FeedState | null;
}

/** Asks those of the feeds that are due, several at once. Stops between two when the signal is aborted. */
export async function askFeeds(
  feeds: readonly Feed[],
  world: PollWorld,
  settings: PollSettings,
): Promise<readonly Asked[]> {
  const answers: Asked[] = [];
  for await (const [, asked] of inOrder(feeds, settings.atOnce, (feed) => ask(feed, world, settings))) {
    if (world.signal.aborted) break;
    if (asked !== null) answers.push(asked);
  }
  return answers;
}

/**
 * Writes down what asking a feed brought, after its items were recorded: what is left of them is kept for a later
 * poll, so that neither a 304 nor a feed that has moved on can lose it.
 */
export async function closeFeed(asked: Asked, left: readonly PendingItem[], world: PollWorld): Promise<void> {
  const { feed, state } = asked;
  await world.store.transact(async (tx) => {
    await tx.keepPending(feed.id, left);
    if (state !== null) await tx.saveFeedState(state);
  });
}

/** Null where there is nothing to do. */
async function ask(feed: Feed, world: PollWorld, settings: PollSettings): Promise<Asked | null> {
  if (world.signal.aborted) return null;
  const state = (await world.store.feedState(feed.id)) ?? freshState(feed);
  const left = await world.store.pending(feed.id);
  const isDue = state.nextCheck === null || state.nextCheck <= world.clock.now();
  if (!isDue && !settings.everyFeed) return left.length === 0 ? null : notDue(feed, left);
  const { etag, lastModified } = state;
  const answer = await world.fetcher.fetch({ url: feed.url, etag, lastModified, signal: world.signal });
  // A request cut off because we stop says nothing of the feed.
  if (world.signal.aborted) return null;
  return read(feed, state, left, answer, world);
}

async function read(
  feed: Feed,
  state: FeedState,
  left: readonly PendingItem[],
  answer: Outcome<FetchAnswer>,
  world: PollWorld,
): Promise<Asked> {
  if (!answer.ok) return failed(feed, state, left, answer.problem, world);
  if (answer.value.kind === 'unchanged') {
    return { feed, outcome: 'unchanged', problem: null, items: left, state: healthy(state, {}, null, world) };
  }
  const { bytes, url, contentType, etag, lastModified, freshFor } = answer.value;
  const content = await readFeed(bytes, { url, contentType });
  if (!content.ok) return failed(feed, state, left, content.problem, world);
  const items = await unseen(feed, content.value.items, left, world);
  const kept = healthy(state, { etag, lastModified }, freshFor, world);
  return { feed, outcome: 'answered', problem: null, items, state: kept };
}

/** The feed's items that were not dealt with yet, and those left from earlier that it does not show any more. */
async function unseen(
  feed: Feed,
  items: readonly FeedItem[],
  left: readonly PendingItem[],
  { store, clock }: PollWorld,
): Promise<readonly PendingItem[]> {
  const ids = items.map((each) => each.id);
  const seen = await store.seen(feed.id, ids);
  const since = new Map(left.map((each) => [each.item.id, each.since]));
  const shown = new Set(ids);
  return [
    ...left.filter((each) => !shown.has(each.item.id)),
    ...items
      .filter((item) => !seen.has(item.id))
      .map((item) => ({ item, since: since.get(item.id) ?? clock.now() })),
  ];
}

const notDue = (feed: Feed, items: readonly PendingItem[]): Asked => ({
  feed,
  outcome: 'not due',
  problem: null,
  items,
  state: null,
});

/** Seconds. The schedule sets the pace: a feed that answered is only left out while it asked to be. */
const AFTER_SUCCESS = { every: 0, longest: 3_600 };
const AFTER_FAILURE = { every: 60, longest: 6 * 3_600 };

type Validators = Partial<Pick<FeedState, 'etag' | 'lastModified'>>;

function healthy(
  state: FeedState,
  validators: Validators,
  freshFor: number | null,
  world: PollWorld,
): FeedState {
  return {
    ...state,
    ...validators,
    lastSuccess: world.clock.now(),
    failures: 0,
    error: null,
    nextCheck: next(state, { kind: 'read', freshFor }, AFTER_SUCCESS, world),
  };
}

function failed(
  feed: Feed,
  state: FeedState,
  items: readonly PendingItem[],
  problem: Problem,
  world: PollWorld,
): Asked {
  const result = { kind: 'failed', retryAfter: problem.retryAfter ?? null } as const;
  const nextTry = next(state, result, AFTER_FAILURE, world);
  const error = problemSentence(problem);
  const failing = { ...state, failures: state.failures + 1, error, nextCheck: nextTry };
  return { feed, outcome: 'failed', problem, items, state: failing };
}

function next(state: FeedState, result: PollResult, pace: Omit<Pace, 'jitter'>, world: PollWorld): Instant {
  return nextCheck(state, result, world.clock.now(), { ...pace, jitter: world.random() });
}

const freshState = (feed: Feed): FeedState => ({
  feed: feed.id,
  etag: null,
  lastModified: null,
  lastSuccess: null,
  nextCheck: null,
  failures: 0,
  error: null,
});
