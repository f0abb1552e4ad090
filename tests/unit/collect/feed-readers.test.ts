import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainRss } from '../../../src/collect/feed-rss.ts';
import { readFeedTree } from '../../../src/collect/feed-tree.ts';

const URL_OF_FEED = 'https://outlet.example/news/feed.xml';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const words = fc.string({
  unit: fc.constantFrom('a', 'é', '“', ' ', '&', '<', '>', ';', '<b>', '</b>', '&amp;', '\n', '1'),
  maxLength: 12,
});
const text = fc.oneof(
  words.map(escapeXml),
  words.filter((each) => !each.includes(']]>')).map((each) => `<![CDATA[${each}]]>`),
);
const dates = fc.constantFrom(
  'Thu, 05 Mar 2026 09:30:00 EST',
  '5 Mar 2026 09:30 +0100',
  'mar, 10 dic 2024 23:30:00 -0300',
  'soon',
);
const item = fc
  .record({
    title: text,
    link: fc.constantFrom('/a', 'b?x=1&amp;y=2', 'https://outlet.example/c'),
    date: dates,
    guid: fc.option(fc.nat()),
    description: fc.option(text),
    content: fc.option(text),
  })
  .map(
    ({ title, link, date, guid, description, content }) =>
      `<item><title>T${title}</title><link>${link}</link><pubDate>${date}</pubDate>${
        guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`
      }${description === null ? '' : `<description>${description}</description>`}${
        content === null ? '' : `<content:encoded>${content}</content:encoded>`
      }<dc:creator>A. Ruiz</dc:creator><category>Ports</category></item>`,
  );
const feed = fc
  .tuple(text, fc.array(item, { maxLength: 4 }))
  .map(
    ([title, items]) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T${title}</title><link>https://outlet.example/</link><atom:link rel="self" href="${URL_OF_FEED}"/>${items.join('\n')}</channel></rss>`,
  );

/** A feed that is broken for a day is the same feed: its items must not come again under other ids. */
describe('what rss-parser reads', () => {
  it('the tree reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(feed, async (xml) => {
        const plain = await readPlainRss(xml, URL_OF_FEED, 5000);
        // Enough feeds it can read have to come, or the run fails.
        fc.pre(plain !== null);
        expect(readFeedTree(xml, URL_OF_FEED, 5000)).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'a prefix',
      '<rss version="2.0"><channel><item><x:title xmlns:x="urn:x">A</x:title></item></channel></rss>',
    ],
    ['a base', '<rss version="2.0" xml:base="https://other.example/"><channel/></rss>'],
    ['another format', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    [
      'markup in a title',
      '<rss version="2.0"><channel><item><title>A <b>b</b></title><link>/a</link><pubDate>5 Mar 2026</pubDate></item></channel></rss>',
    ],
    [
      'an item without an address',
      '<rss version="2.0"><channel><item><title>A</title><pubDate>5 Mar 2026</pubDate></item></channel></rss>',
    ],
    [
      'items that say nothing, which only the tree tells apart',
      '<rss version="2.0"><channel><item><title>&lt;b&gt;&lt;/b&gt;</title><link>mailto:a</link><pubDate>5 Mar 2026</pubDate></item></channel></rss>',
    ],
    ['a broken feed', '<rss version="2.0"><channel><title>A & b</title></channel></rss>'],
  ])('has none of what it does not: %s', async (_, xml) => {
    expect(await readPlainRss(xml, URL_OF_FEED, 5000)).toBeNull();
  });
});
