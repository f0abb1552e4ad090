import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Official } from '../../../src/model.ts';
import { expandFeeds } from '../../../src/system/config/expand-feeds.ts';
import type { FeedEntry } from '../../../src/operations.ts';

const official = (id: string, name: string): Official => ({
  id,
  name,
  aliases: [],
  misspellings: [],
  titles: [],
  languages: ['es'],
  country: 'MX',
  gender: 'f',
});

const entry = (id: string, each: FeedEntry['each']): FeedEntry => ({
  id,
  outlet: 'The Gazette',
  url:
    each === undefined
      ? `https://${id}.example/feed`
      : `https://${id}.example/search?q=%22{name}%22&again={name}`,
  each,
  language: 'en',
  country: 'US',
  kind: 'press',
  source: 'its own page',
  tried: 'never',
});

describe('a feed made for each official', () => {
  it('asks for the name, encoded, wherever {name} stands', () => {
    const [feed] = expandFeeds({
      feeds: [entry('search', 'official')],
      officials: [official('a', 'José Peña & Co')],
    });
    expect(feed).toEqual({
      id: 'search.a',
      url: 'https://search.example/search?q=%22Jos%C3%A9%20Pe%C3%B1a%20%26%20Co%22&again=Jos%C3%A9%20Pe%C3%B1a%20%26%20Co',
      outlet: 'The Gazette',
      language: 'en',
      country: 'US',
      kind: 'press',
    });
  });

  it('is one per official, and every other feed is one', () => {
    const officials = [official('a', 'A'), official('b', 'B'), official('c', 'C')];
    const feeds = [entry('plain', undefined), entry('search', 'official')];
    expect(expandFeeds({ feeds, officials }).map(({ id }) => id)).toEqual([
      'plain',
      'search.a',
      'search.b',
      'search.c',
    ]);
  });

  it('has an id of its own and an address an HTTP client can ask, whatever the ids and names', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
    const ids = fc.uniqueArray(slug, { minLength: 1, maxLength: 6 });
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    const each = fc.constantFrom<FeedEntry['each']>(undefined, 'official');
    fc.assert(
      fc.property(ids, ids, name, each, (feedIds, officialIds, who, one) => {
        const feeds = feedIds.map((id, at) => entry(id, at % 2 === 0 ? 'official' : one));
        const expanded = expandFeeds({
          feeds,
          officials: officialIds.map((id) => official(id, `${who} ${id}`)),
        });
        expect(new Set(expanded.map(({ id }) => id)).size).toBe(expanded.length);
        expect(expanded.every(({ url }) => URL.canParse(url) && !url.includes('{'))).toBe(true);
      }),
    );
  });
});
