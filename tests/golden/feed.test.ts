import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFeed } from '../../src/collect/feed.ts';

/** A folder a case: `feed` as sent, and `expected.json` with the outcome of reading it. */
const CASES = join(import.meta.dirname, 'feed');
const URL_OF_FEED = 'https://outlet.example/news/feed.xml';

it.each(readdirSync(CASES))('a feed: %s', async (name) => {
  const bytes = readFileSync(join(CASES, name, 'feed'));
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as unknown;
  const read = await readFeed(bytes, { url: URL_OF_FEED, contentType: 'application/xml' });
  expect(read.ok ? read.value : read.problem).toEqual(expected);
});
