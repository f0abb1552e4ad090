import { expect, it } from 'vitest';
import { failed } from '../../../src/errors.ts';
import type { Feed, FeedItem } from '../../../src/model.ts';
import { fetchArticle } from '../../../src/run/fetch-article.ts';

const FEED: Feed = {
  id: 'ledger',
  url: 'https://outlet.example/feed',
  outlet: 'Ledger',
  language: 'en',
  country: 'US',
  kind: 'press',
};
const ITEM: FeedItem = {
  id: '1',
  title: 'A title',
  url: 'https://outlet.example/1',
  published: null,
  summary: 'What the feed says.',
};
const AHEAD = { at: '2027-01-01T00:00:00.000Z', precision: 'second', offset: 0 } as const;

/** Tries to fetch an item whose page is out of order for the moment, once at each time. */
async function retries(item: FeedItem, times: readonly string[]): Promise<boolean[]> {
  const fetcher = { fetch: () => Promise.resolve(failed('http', item.url, 'answered 503')) };
  const world = { fetcher, signal: new AbortController().signal };
  const pending = { item, since: times[0] ?? '' };
  const answers: boolean[] = [];
  for (const now of times) {
    const fetched = await fetchArticle(FEED, pending, world, { retryHours: 6, longestArticle: 1000, now });
    answers.push(fetched.retry);
  }
  return answers;
}

it.each([
  ['has no date', ITEM],
  ['is dated ahead of the clock', { ...ITEM, published: AHEAD }],
])('a page that fails is tried again for hours after the first try where its item %s', async (_, item) => {
  const times = ['2026-01-30T10:00:00.000Z', '2026-01-30T15:59:00.000Z', '2026-01-30T16:00:00.000Z'];
  expect(await retries(item, times)).toEqual([true, true, false]);
});

it.each([
  ['and its summary', 'What the feed says.', 'Rubio: “We will stay”\n\nWhat the feed says.'],
  ['alone where there is no summary', '', 'Rubio: “We will stay”'],
])('reads the headline %s where the page cannot be had', async (_, summary, text) => {
  const item = { ...ITEM, title: 'Rubio: “We will stay”', summary };
  const fetcher = { fetch: () => Promise.resolve(failed('http', item.url, 'answered 404')) };
  const world = { fetcher, signal: new AbortController().signal };
  const now = '2026-01-30T10:00:00.000Z';
  const limits = { retryHours: 6, longestArticle: 1000, now };
  const { article } = await fetchArticle(FEED, { item, since: '2026-01-20T10:00:00.000Z' }, world, limits);
  expect(article).toMatchObject({ text, textFrom: 'feed' });
});
