import { readFeed } from '../collect/feed.ts';
import { nextCheck, type Pace, type PollResult } from '../collect/next-check.ts';
import { readPageList } from '../collect/page-list.ts';
import { problemSentence, type Outcome, type Problem } from '../errors.ts';
import type { Feed, FeedItem, FeedState, Instant, PendingItem } from '../model.ts';
import type { FetchAnswer } from '../ports.ts';
import { foundAt } from './fetch-article.ts';
import { asTheyCome } from './in-order.ts';
import { unread } from './unread-items.ts';
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

/** Feeds whose answers are recorded together: what the first brought does not wait until thousands are asked. */
const TOGETHER = 200;

/**
 * Asks those of the feeds that are due, several at once, and gives their answers in batches, as they come: a feed that is slow
 * to answer holds up no other. Stops between two when the signal is aborted.
 */
export async function* askFeeds(
  feeds: readonly Feed[],
  world: PollWorld,
  settings: PollSettings,
): AsyncGenerator<readonly Asked[]> {
  const remembered = await rememberedOf(feeds, world);
  let answers: Asked[] = [];
  for await (const asked of asTheyCome(remembered, settings.atOnce, (each) => ask(each, world, settings))) {
    if (world.signal.aborted) break;
    if (asked !== null) answers.push(asked);
    if (answers.length < TOGETHER) continue;
    yield answers;
    answers = [];
  }
  if (answers.length > 0) yield answers;
}

/**
 * Writes down what asking feeds brought, after their items were recorded: what is left of them is kept for a later
 * poll, so that neither a 304 nor a feed that has moved on can lose it.
 */
export async function closeFeeds(
  answers: readonly Asked[],
  leftOf: (asked: Asked) => readonly PendingItem[],
  world: PollWorld,
): Promise<void> {
  await world.store.transact(async (tx) => {
    for (const asked of answers) {
      await tx.keepPending(asked.feed.id, leftOf(asked));
      if (asked.state !== null) await tx.saveFeedState(asked.state);
    }
  });
}

interface Remembered {
  readonly feed: Feed;
  readonly state: FeedState;
  readonly left: readonly PendingItem[];
}

async function rememberedOf(feeds: readonly Feed[], { store }: PollWorld): Promise<readonly Remembered[]> {
  const remembered: Remembered[] = [];
  // Many at a time: a transaction each would take longer than asking the feed.
  for (let from = 0; from < feeds.length; from += TOGETHER) {
    await store.transact(async (tx) => {
      for (const feed of feeds.slice(from, from + TOGETHER)) {
        const state = stateFor(feed, await tx.feedState(feed.id));
        remembered.push({ feed, state, left: await tx.pending(feed.id) });
      }
    });
  }
  return remembered;
}

/** Null where there is nothing to do. */
async function ask(
  { feed, state, left }: Remembered,
  world: PollWorld,
  settings: PollSettings,
): Promise<Asked | null> {
  if (world.signal.aborted) return null;
  const isDue = state.nextCheck === null || state.nextCheck <= world.clock.now();
  if (!isDue && !settings.everyFeed) return left.length === 0 ? null : notDue(feed, left);
  const { etag, lastModified, movedTo } = state;
  const answer = await world.fetcher.fetch({
    url: movedTo ?? feed.url,
    foundAt: foundAt(feed),
    etag,
    lastModified,
    signal: world.signal,
  });
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
  const { freshFor = null, movedTo } = answer.value;
  const moved = movedTo === undefined || movedTo === null ? {} : { movedTo };
  if (answer.value.kind === 'unchanged') {
    return {
      feed,
      outcome: 'unchanged',
      problem: null,
      items: left,
      state: healthy(state, moved, freshFor, world),
    };
  }
  const { bytes, url, contentType, etag, lastModified } = answer.value;
  const content = await itemsOf(feed, { bytes, url, contentType });
  if (!content.ok) return failed(feed, state, left, content.problem, world);
  const items = await unread(feed, content.value, left, world);
  const kept = healthy(state, { etag, lastModified, ...moved }, freshFor, world);
  return { feed, outcome: 'answered', problem: null, items, state: kept };
}

/** Of official transcripts the source may be a page that lists them. */
async function itemsOf(
  { kind }: Feed,
  {
    bytes,
    url,
    contentType,
  }: Pick<Extract<FetchAnswer, { kind: 'content' }>, 'bytes' | 'url' | 'contentType'>,
): Promise<Outcome<readonly FeedItem[]>> {
  const content = await readFeed(bytes, { url, contentType });
  if (content.ok) return { ok: true, value: content.value.items };
  const listed = kind === 'transcripts' ? readPageList(bytes, contentType, url) : content;
  return listed.ok ? listed : content;
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
const AFTER_FAILURE_OF_OTHERS = { every: 0, longest: AFTER_FAILURE.longest };

type Learnt = Partial<Pick<FeedState, 'etag' | 'lastModified' | 'movedTo'>>;

function healthy(state: FeedState, learnt: Learnt, freshFor: number | null, world: PollWorld): FeedState {
  return {
    ...state,
    ...learnt,
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
  const retryAfter = problem.retryAfter ?? null;
  // Not asked at all: that its host wants rest is no failure of this feed.
  if (problem.code === 'waiting') {
    const rested = next(state, { kind: 'read', freshFor: retryAfter }, AFTER_FAILURE_OF_OTHERS, world);
    return { feed, outcome: 'not due', problem: null, items, state: { ...state, nextCheck: rested } };
  }
  const nextTry = next(state, { kind: 'failed', retryAfter }, AFTER_FAILURE, world);
  const failures = state.failures + 1;
  const error = problemSentence(problem);
  // An outlet may take its move back: the address in the configuration is tried again.
  const isLost = problem.final === true || failures >= FAILURES_OF_A_MOVE;
  const movedTo = isLost ? null : state.movedTo;
  return {
    feed,
    outcome: 'failed',
    problem,
    items,
    state: { ...state, ...validatorsAt(movedTo, state), movedTo, failures, error, nextCheck: nextTry },
  };
}

/** Failures in a row after which a permanent redirect is no longer believed. */
const FAILURES_OF_A_MOVE = 3;

/** They are of the address that gave them. */
const validatorsAt = (movedTo: string | null, state: FeedState): Learnt =>
  movedTo === state.movedTo ? {} : { etag: null, lastModified: null };

function next(state: FeedState, result: PollResult, pace: Omit<Pace, 'jitter'>, world: PollWorld): Instant {
  return nextCheck(state, result, world.clock.now(), { ...pace, jitter: world.random() });
}

/** What is remembered of a feed is forgotten when the configuration gives it another address: all but what was read of it. */
function stateFor(feed: Feed, held: FeedState | null): FeedState {
  if (held !== null && (held.url ?? feed.url) === feed.url) return { ...held, url: feed.url };
  return {
    feed: feed.id,
    url: feed.url,
    movedTo: null,
    etag: null,
    lastModified: null,
    lastSuccess: held?.lastSuccess ?? null,
    nextCheck: null,
    failures: 0,
    error: null,
  };
}
