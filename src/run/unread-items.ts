import { itemKey } from '../collect/item-key.ts';
import type { Feed, FeedItem, Instant, PendingItem } from '../model.ts';
import type { Clock, Store } from '../ports.ts';

/**
 * The items of a feed still to be read: those it shows that were not dealt with yet or bear a later date than they did then, and
 * those left from earlier that it does not show any more.
 */
export async function unread(
  feed: Feed,
  shown: readonly FeedItem[],
  left: readonly PendingItem[],
  { store, clock }: { readonly store: Pick<Store, 'seen'>; readonly clock: Pick<Clock, 'now'> },
): Promise<readonly PendingItem[]> {
  const items = latestOfEach(shown);
  const seen = await store.seen(
    feed.id,
    [...items].flatMap(([key, { id }]) => [key, id]),
  );
  // Items dealt with before they had keys are marked by their ids.
  const fresh = [...items].filter(([key, { id }]) => !seen.has(key) && !seen.has(id));
  const redated = [...items].filter(([key, item]) => isLater(item, seen.get(key) ?? null));
  const since = new Map(left.map((each) => [each.key, each.since]));
  return [
    ...left.filter(({ key }) => !items.has(key)),
    ...[...fresh, ...(areBelievable(redated.length, items.size) ? redated : [])].map(([key, item]) => ({
      key,
      item,
      since: since.get(key) ?? clock.now(),
    })),
  ];
}

/** In the order in which the feed shows them. One that is shown twice is read as its later date has it. */
function latestOfEach(shown: readonly FeedItem[]): ReadonlyMap<string, FeedItem> {
  const items = new Map<string, FeedItem>();
  for (const item of shown) {
    const key = itemKey(item);
    const known = items.get(key);
    if (known === undefined || isLater(item, known.published?.at ?? null)) items.set(key, item);
  }
  return items;
}

const isLater = ({ published }: FeedItem, than: Instant | null): boolean =>
  published !== null && than !== null && published.at > than;

/** Some programs write the time of asking beside every item: such dates say nothing. */
const areBelievable = (redated: number, all: number): boolean => redated <= FEW || redated * 2 <= all;

const FEW = 3;
