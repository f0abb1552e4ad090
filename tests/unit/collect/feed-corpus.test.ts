import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/collect/feed.ts';
import { brokenFeeds } from '../../support/feed-corpus-broken.ts';
import { wellFormedFeeds } from '../../support/feed-corpus.ts';
import type { SampleFeed } from '../../support/feed-sample.ts';

async function titlesOf({ bytes, contentType }: SampleFeed) {
  const read = await readFeed(bytes, { url: 'https://outlet.example/feed', contentType });
  if (!read.ok) return read.problem;
  return { title: read.value.title, titles: read.value.items.map((item) => item.title) };
}

describe('the titles of a feed and its items are read', () => {
  it.each(wellFormedFeeds().map((feed) => [feed.name, feed] as const))('%s', async (_, feed) => {
    expect(await titlesOf(feed)).toEqual({ title: feed.title, titles: feed.titles });
  });
});

describe('what can be read of a broken feed is read', () => {
  it.each(brokenFeeds().map((feed) => [feed.name, feed] as const))('%s', async (_, feed) => {
    expect(await titlesOf(feed)).toEqual({ title: feed.title, titles: feed.titles });
  });
});
