import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feed, FeedItem, Moment, PendingItem } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { unread } from '../../../src/run/unread-items.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';

const FEED: Feed = {
  id: 'ledger',
  url: 'https://outlet.example/feed',
  outlet: 'Ledger',
  language: 'en',
  country: 'US',
  kind: 'press',
};
const NOW = '2026-03-05T12:00:00.000Z';

const on = (day: number): Moment => ({
  at: new Date(Date.UTC(2026, 2, day)).toISOString(),
  precision: 'second',
  offset: 0,
});
const item = (change: Partial<FeedItem> = {}): FeedItem => ({
  id: 'post-1',
  title: 'Ferry terminal reopens',
  url: 'https://outlet.example/1',
  published: on(4),
  summary: '',
  ...change,
});

describe('of what a feed shows', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
  });
  afterEach(() => store.close());

  const show = (items: readonly FeedItem[], left: readonly PendingItem[] = []) =>
    unread(FEED, items, left, { store, clock: { now: () => NOW } });
  /** Shown and dealt with, as a poll does. */
  const read = async (items: readonly FeedItem[]): Promise<number> => {
    const found = await show(items);
    for (const {
      key,
      item: { published },
    } of found)
      await store.markSeen(FEED.id, key, NOW, published?.at);
    return found.length;
  };

  it.each([
    ['another id', { id: 'post-1?v=2' }],
    ['the id of another item', { id: 'post-7' }],
    ['tracking parameters', { url: 'https://outlet.example/1?utm_source=feed' }],
    ['an address for telephones', { url: 'https://m.outlet.example/1/amp' }],
    ['a wrapped link', { url: 'https://www.google.com/url?url=https%3A%2F%2Foutlet.example%2F1' }],
    ['an earlier date', { published: on(3) }],
    ['no date', { published: null }],
    ['another summary', { summary: 'At last.' }],
    ['a headline in capitals', { title: 'FERRY TERMINAL REOPENS' }],
  ])('an item is not read again for %s', async (_, change) => {
    await read([item()]);
    expect(await read([item(change)])).toBe(0);
  });

  it.each([
    ['a new headline', { title: 'Ferry terminal reopens late' }],
    ['a later date', { published: on(5) }],
    ['an address of its own', { url: 'https://outlet.example/2' }],
  ])('an item is read again, once, for %s', async (_, change) => {
    await read([item()]);
    expect(await read([item(change)])).toBe(1);
    expect(await read([item(change), item()])).toBe(0);
  });

  it('two items that share an id are two, and so are two that share an address', async () => {
    expect(await read([item(), item({ url: 'https://outlet.example/2', title: 'Tolls' })])).toBe(2);
    expect(await read([item({ title: 'Live: the ferry' }), item({ title: 'Live: the tolls' })])).toBe(2);
  });

  it('items without an address are known by what they say', async () => {
    const bare = item({ url: '' });
    expect(await read([bare, { ...bare, summary: 'More.' }])).toBe(2);
    expect(await read([{ ...bare, id: 'other' }])).toBe(0);
  });

  it('items are not read again where the feed dates all of them anew each time it is asked', async () => {
    const many = Array.from({ length: 8 }, (__, at) => item({ url: `https://outlet.example/${at}` }));
    expect(await read(many)).toBe(8);
    expect(await read(many.map((each) => ({ ...each, published: on(5) })))).toBe(0);
  });

  it('what was dealt with before items had keys is known by its id', async () => {
    await store.markSeen(FEED.id, 'post-1', NOW);
    expect(await read([item()])).toBe(0);
  });

  it('what is left from earlier is read once, since it was first met', async () => {
    const [first] = await show([item()]);
    const left = { ...first, since: '2026-03-01T00:00:00.000Z' } as PendingItem;
    expect(await show([item({ id: 'changed' })], [left])).toMatchObject([{ since: left.since }]);
    expect(await show([], [left])).toEqual([left]);
  });

  it('in whatever order and however often it is shown, each item is read once', async () => {
    const items = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b'), page: fc.nat(3), title: fc.constantFrom('One', 'Two', '') }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(items, fc.infiniteStream(fc.nat()), async (shown, orders) => {
        await store.close();
        store = await openSqliteStore(':memory:');
        const all = shown.map(({ id, page, title }) =>
          item({ id, title, url: `https://outlet.example/${page}` }),
        );
        const pages = new Set(all.map(({ url, title }) => `${url} ${title}`));
        expect(await read(all)).toBe(pages.size);
        const order = all
          .map((each) => [each, orders.next().value] as const)
          .toSorted(([, a], [, b]) => a - b);
        expect(await read(order.map(([each]) => each))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
