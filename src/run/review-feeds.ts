import { HABIT_DAYS, troubleOf } from '../respond/feed-health.ts';
import type { Feed, FeedState, Instant } from '../model.ts';
import type { Clock, FeedArrivals, FeedTrouble, Store } from '../ports.ts';
import { DAY, later } from './days.ts';

/** What operators are to be told of a feed. */
export interface FeedNews {
  readonly feed: Feed;
  readonly kind: 'failing' | 'silent' | 'well';
  readonly state: FeedState | null;
  /** When it was last read, or brought something where it is silent; null where it never did. */
  readonly since: Instant | null;
}

/** Feeds looked at before others may have the record. */
const AT_ONCE = 100;

/**
 * The feeds that fail or are silent beyond their habit and those that are well again, without what operators were told before.
 * Whoever tells it calls `noteTold` afterwards; until then the news stay news, over restarts too.
 */
export async function reviewFeeds(
  feeds: readonly Feed[],
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<readonly FeedNews[]> {
  const now = clock.now();
  const told = new Map((await store.feedTroubles()).map((each) => [each.feed, each]));
  const asked = new Set(feeds.map(({ id }) => id));
  for (const id of told.keys()) if (!asked.has(id)) await store.saveFeedTrouble(id, null);
  const news: FeedNews[] = [];
  for (let from = 0; from < feeds.length; from += AT_ONCE) {
    await store.transact(async (tx) => {
      for (const feed of feeds.slice(from, from + AT_ONCE)) {
        const state = await tx.feedState(feed.id);
        const arrivals = await tx.arrivals(feed.id, later(now, -HABIT_DAYS * DAY));
        news.push(...newsOf(feed, state, arrivals, told.get(feed.id), now));
      }
    });
    await clock.sleep(0);
  }
  return news;
}

function newsOf(
  feed: Feed,
  state: FeedState | null,
  arrivals: FeedArrivals,
  told: FeedTrouble | undefined,
  now: Instant,
): readonly FeedNews[] {
  const lastItem = arrivals.hours.at(-1)?.at ?? null;
  if (told !== undefined) {
    const isWell =
      told.kind === 'failing' ? state?.failures === 0 : lastItem !== null && lastItem > told.toldAt;
    return isWell ? [{ feed, kind: 'well', state, since: state?.lastSuccess ?? null }] : [];
  }
  const kind = troubleOf(state, arrivals, now);
  if (kind === null) return [];
  return [{ feed, kind, state, since: kind === 'silent' ? lastItem : (state?.lastSuccess ?? null) }];
}

/** Operators know: none of it is told again. */
export async function noteTold(news: readonly FeedNews[], store: Store, at: Instant): Promise<void> {
  await store.transact(async (tx) => {
    for (const { feed, kind } of news)
      await tx.saveFeedTrouble(feed.id, kind === 'well' ? null : { kind, toldAt: at });
  });
}
