import { readFeed } from '../collect/feed.ts';
import { nextCheck, type Pace, type PollResult } from '../collect/next-check.ts';
import { problemSentence, type Problem } from '../errors.ts';
import type { Feed, FeedItem, FeedState, Instant } from '../model.ts';
import type { FetchAnswer } from '../ports.ts';
import { inOrder } from './in-order.ts';
import type { PollSettings, PollWorld } from './poll.ts';

/** A feed that answered with content, and which of its items are new to us. */
export interface AskedFeed {
  readonly feed: Feed;
  readonly fresh: readonly FeedItem[];
  readonly state: FeedState;
  readonly answer: Extract<FetchAnswer, { kind: 'content' }>;
}

/** How asking one feed went; null where its next check is not due. */
export type Asked =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly feed: Feed; readonly problem: Problem }
  | { readonly kind: 'answered'; readonly asked: AskedFeed };

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

async function ask(feed: Feed, world: PollWorld, settings: PollSettings): Promise<Asked | null> {
  if (world.signal.aborted) return null;
  const state = (await world.store.feedState(feed.id)) ?? freshState(feed);
  const isDue = state.nextCheck === null || state.nextCheck <= world.clock.now();
  if (!isDue && !settings.everyFeed) return null;
  const { etag, lastModified } = state;
  const answer = await world.fetcher.fetch({ url: feed.url, etag, lastModified, signal: world.signal });
  // A request cut off because we stop says nothing of the feed.
  if (world.signal.aborted) return null;
  if (!answer.ok) return fail(feed, state, answer.problem, world);
  if (answer.value.kind === 'content') return read(feed, state, answer.value, world);
  await succeed(state, {}, null, world);
  return { kind: 'unchanged' };
}

async function read(
  feed: Feed,
  state: FeedState,
  answer: AskedFeed['answer'],
  world: PollWorld,
): Promise<Asked> {
  const content = await readFeed(answer.bytes, { url: answer.url, contentType: answer.contentType });
  if (!content.ok) return fail(feed, state, content.problem, world);
  const { items } = content.value;
  const ids = items.map((each) => each.id);
  const seen = await world.store.seen(feed.id, ids);
  const fresh = items.filter((each) => !seen.has(each.id));
  return { kind: 'answered', asked: { feed, state, answer, fresh } };
}

/**
 * Notes that a feed's items were dealt with. Its validators are kept only if all of them were: until then it must
 * answer in full, or what is left would be lost behind a 304.
 */
export async function closeFeed(
  { state, answer }: AskedFeed,
  allDealtWith: boolean,
  world: PollWorld,
): Promise<void> {
  const { etag, lastModified, freshFor } = answer;
  const validators = allDealtWith ? { etag, lastModified } : { etag: null, lastModified: null };
  await succeed(state, validators, allDealtWith ? freshFor : null, world);
}

/** Seconds. The schedule sets the pace: a feed that answered is only left out while it asked to be. */
const AFTER_SUCCESS = { every: 0, longest: 3_600 };
const AFTER_FAILURE = { every: 60, longest: 6 * 3_600 };

type Validators = Partial<Pick<FeedState, 'etag' | 'lastModified'>>;

function succeed(
  state: FeedState,
  validators: Validators,
  freshFor: number | null,
  world: PollWorld,
): Promise<void> {
  return world.store.saveFeedState({
    ...state,
    ...validators,
    lastSuccess: world.clock.now(),
    failures: 0,
    error: null,
    nextCheck: next(state, { kind: 'read', freshFor }, AFTER_SUCCESS, world),
  });
}

async function fail(feed: Feed, state: FeedState, problem: Problem, world: PollWorld): Promise<Asked> {
  const retryAfter = problem.retryAfter ?? null;
  await world.store.saveFeedState({
    ...state,
    failures: state.failures + 1,
    error: problemSentence(problem),
    nextCheck: next(state, { kind: 'failed', retryAfter }, AFTER_FAILURE, world),
  });
  return { kind: 'failed', feed, problem };
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
