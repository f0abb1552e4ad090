import { expect, it } from 'vitest';
import { failed, ok } from '../../../src/errors.ts';
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
  const pending = { key: '1', item, since: times[0] ?? '' };
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
  const pending = { key: '1', item, since: '2026-01-20T10:00:00.000Z' };
  const { article } = await fetchArticle(FEED, pending, world, limits);
  expect(article).toMatchObject({ text, textFrom: 'feed' });
});

const PAGE = (published: string, more = ''): string =>
  `<html><head><meta property="article:published_time" content="${published}">${more}</head><body><article><h1>A title</h1><p>${'The minister said the harbour would stay open. '.repeat(20)}</p></article></body></html>`;

/** An item read by an answering page at ten in the morning. */
async function readFrom(page: string, item: FeedItem, feed = FEED) {
  const content = {
    kind: 'content',
    bytes: new TextEncoder().encode(page),
    url: ITEM.url,
    contentType: 'text/html',
    etag: null,
    lastModified: null,
    freshFor: null,
  } as const;
  const world = {
    fetcher: { fetch: () => Promise.resolve(ok(content)) },
    signal: new AbortController().signal,
  };
  const limits = { retryHours: 6, longestArticle: 1000, now: '2026-01-30T10:00:00.000Z' };
  return fetchArticle(feed, { key: '1', item, since: limits.now }, world, limits);
}

it.each([
  ['that of the page', '2026-01-30T08:00:00Z', AHEAD, '2026-01-30T08:00:00.000Z', null],
  [
    'that of the feed where the page is dated ahead',
    AHEAD.at,
    { ...AHEAD, at: '2026-01-29T08:00:00.000Z' },
    '2026-01-29T08:00:00.000Z',
    null,
  ],
  ['now where both are dated ahead', AHEAD.at, AHEAD, '2026-01-30T10:00:00.000Z', AHEAD.at],
  ['none where neither is dated', '', null, undefined, null],
] as const)('the time of publication is %s', async (_, ofPage, published, at, ahead) => {
  const fetched = await readFrom(PAGE(ofPage), { ...ITEM, published });
  expect(fetched.article?.published?.at).toBe(at);
  expect(fetched.ahead?.at ?? null).toBe(ahead);
});

const told = (said: string, times: number): string => `The minister said ${said}. `.repeat(times).trim();

it.each([
  ['the feed tells more than a page that has to be paid for', 'locked', 20, 'feed'],
  ['the page tells more, paid for or not', 'locked', 4, 'page'],
  ['the page is free', 'free', 20, 'page'],
])('where %s, its own text is used and marked', async (_, tier, sentences, textFrom) => {
  const html = `<html><head><meta property="article:content_tier" content="${tier}"></head>
    <body><article><h1>A title</h1><p>${told('the harbour would stay open', 8)}</p></article></body></html>`;
  const { article } = await readFrom(html, { ...ITEM, summary: told('it again', sentences) });
  expect(article).toMatchObject({ textFrom });
});

const PAID = '<meta property="article:content_tier" content="locked">';

it('keeps when the page was changed, and that it is for those who pay', async () => {
  const changed = '<meta property="article:modified_time" content="2026-01-30T09:00:00Z">';
  const { article } = await readFrom(PAGE('2026-01-30T08:00:00Z', `${changed}${PAID}`), ITEM);
  expect(article).toMatchObject({
    modified: { at: '2026-01-30T09:00:00.000Z' },
    paywalled: true,
    textFrom: 'page',
  });
});

it('reads the feed where it tells more than a page that has to be paid for, and says both', async () => {
  const summary = 'The minister said a great deal more to those who asked him. '.repeat(30);
  const { article } = await readFrom(PAGE('2026-01-30T08:00:00Z', PAID), { ...ITEM, summary });
  expect(article).toMatchObject({ paywalled: true, textFrom: 'feed' });
});

const TURNS = Array.from(
  { length: 8 },
  (_, i) => `<p>SECRETARY GIL: Pier ${i} will be open by noon.</p>`,
).join('');

it('reads a page with turns as a transcript of the feed’s country, and one without as any article', async () => {
  const feed: Feed = { ...FEED, kind: 'transcripts' };
  const talk = `<html><body><main><h1>Briefing</h1>${TURNS}</main></body></html>`;
  expect((await readFrom(talk, ITEM, feed)).article).toMatchObject({
    kind: 'transcript',
    transcript: { country: 'US' },
    outlet: 'Ledger',
  });
  const plain = await readFrom(PAGE('2026-01-30T09:00:00Z'), ITEM, feed);
  expect(plain.article).toMatchObject({ kind: 'news' });
  expect((await readFrom(talk, ITEM)).article).toMatchObject({ kind: 'news' });
});
