import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/collect/feed.ts';
import { readFeedTree } from '../../../src/collect/feed-tree.ts';
import { brokenFeeds } from '../../support/feed-corpus-broken.ts';
import { wellFormedFeeds } from '../../support/feed-corpus.ts';
import { effortOf } from '../../support/effort.ts';

const SOURCE = { url: 'https://outlet.example/feed', contentType: '' };
const SAMPLES = [...wellFormedFeeds(), ...brokenFeeds()];

/** Bytes of a sample, some of them put out of place, changed, repeated or cut off. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 40 }),
        put: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          fc
            .constantFrom(
              '<',
              '&',
              '>',
              '"',
              ']]>',
              '<![CDATA[',
              '<!--',
              '<item>',
              '</title>',
              '<a b="',
              '\0',
            )
            .map((text) => new TextEncoder().encode(text)),
        ),
        times: fc.constantFrom(1, 1, 1, 200),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([{ bytes }, changes]) =>
    changes.reduce((rest, { at, cut, put, times }) => {
      const place = Math.floor(at * rest.length);
      const inserted = Array.from({ length: times }, () => [...put]).flat();
      return Uint8Array.of(...rest.subarray(0, place), ...inserted, ...rest.subarray(place + cut));
    }, bytes),
  );

describe('whatever the bytes', () => {
  it('a feed is read or is one problem, of text without control characters, with addresses and no more than was sent', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const read = await readFeed(bytes, SOURCE);
        expect(read.ok || read.problem.what !== '').toBe(true);
        for (const { id, title, url, summary } of read.ok ? read.value.items : []) {
          expect(id).not.toBe('');
          expect(url === '' || /^https?:/.test(url)).toBe(true);
          for (const text of [title, summary]) {
            expect(text).toBe(text.toWellFormed().trim());
            expect(text).not.toMatch(/[^\P{Cc}]/u);
            expect(text.length).toBeLessThanOrEqual(bytes.length * 4);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a feed is the same feed each time', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        expect(await readFeed(bytes, SOURCE)).toEqual(await readFeed(bytes, SOURCE));
      }),
      { numRuns: 60 },
    );
  });
});

/** Twice as much takes about twice as long: a limit far above that, as machines are busy. */
it.each([
  ['unclosed sections', '<![CDATA['],
  ['unclosed comments', '<!-- '],
  ['unclosed tags', '<item '],
  ['unclosed values', '<item a="'],
  ['items', '<item>'],
  ['titles', '<title>'],
  ['names', '<item a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  ['quotation marks', '<a """\'\'\'"""'],
  ['end tags', '</title>'],
  ['declarations', '<!DOCTYPE a [<!ENTITY a "b">'],
  ['entities', '&a;&#1;&#x110000;'],
])('text grows, time grows with it: %s', (_, part) => {
  const feed = (times: number): string =>
    `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}">]><rss><channel><item>${part.repeat(times)}`;
  const time = (times: number): number => effortOf(() => readFeedTree(feed(times), SOURCE.url, 5000));
  time(1000);
  expect(time(40_000)).toBeLessThan(1000 + 60 * time(4_000));
});
