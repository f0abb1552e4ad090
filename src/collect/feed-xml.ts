/** RSS 0.9 to 2.0, RDF and Atom through rss-parser. */
import Parser from 'rss-parser';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { FeedRead } from './feed.ts';
import { feedItem, type RawItem } from './feed-item.ts';
import { outlineOf } from './feed-outline.ts';
import { isJsonObject } from './json.ts';
import { plainText } from './plain-text.ts';

const ROOT = /<(?:\w{1,20}:)?(?:rss|feed|RDF|channel)[\s>/]/i;
const PAGE = /<(?:!doctype\s+html|html|body)[\s>]/i;

/** Newest first in practice; whoever lists more sends an archive. */
const MOST_ITEMS = 5000;

/** `defaultRSS` reads feeds that state no version: 95 % of a corpus of 2,106 instead of 80 %. */
const parser = new Parser<object, Record<string, unknown>>({
  defaultRSS: 2,
  customFields: { item: ['dc:date', 'updated', 'published', 'guid', 'description', 'summary'] },
  // rss-parser gives up an Atom feed for one bad date; an empty one it passes over.
  xml2js: {
    valueProcessors: [
      (value: string, name: string) =>
        /^(?:published|updated)$/.test(name) && Number.isNaN(Date.parse(value)) ? '' : value,
    ],
  },
});

export async function readXmlFeed(text: string, url: string): Promise<Outcome<FeedRead>> {
  const start = text.slice(0, 5000);
  if (!ROOT.test(start)) return notAFeed(text, start, url);
  const outline = outlineOf(text);
  if (outline.refused !== null) return failed('feed', url, outline.refused);
  const whole = text.slice(0, outline.end);
  const attempts = new Set([whole, mended(whole)]);
  let reason = '';
  for (const attempt of attempts) {
    try {
      return ok(feedRead(await parser.parseString(attempt), url));
    } catch (thrown) {
      reason ||= complaint(reasonOf(thrown));
    }
  }
  return failed('feed', url, `is a broken feed: ${reason.slice(0, 160)}`, 'Open it in a feed validator.');
}

/** The parser names the line, counted from 0, the column and the character below its complaint. */
function complaint(reason: string): string {
  const [what = '', line = ''] = reason.split('\n');
  const number = /^Line: (\d+)/.exec(line)?.[1];
  return number === undefined ? what : `${what} on line ${Number(number) + 1}`;
}

function notAFeed(text: string, start: string, url: string): Outcome<never> {
  if (PAGE.test(start)) return failed('feed', url, 'is a web page, not a feed', feedHint(text, url));
  const what = text.startsWith('<') ? 'is XML, but no RSS or Atom feed' : 'is not XML';
  return failed('feed', url, what, 'Check that the address is of a feed.');
}

/** Pages name their feed in a link element. */
function feedHint(page: string, url: string): string {
  const head = page.slice(0, 200_000);
  for (const [link] of head.matchAll(/<link\b[^>]{0,500}>/gi)) {
    if (!/application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(link)) continue;
    const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1];
    const address = href === undefined ? null : URL.parse(href, url);
    if (address !== null) return `Its feed may be ${address.href}`;
  }
  return 'Look on the page for the address of its feed.';
}

/** Nothing before the root or its declaration, no control characters, no `&` that begins no XML entity. */
function mended(text: string): string {
  const start = Math.max(0, text.search(/<\?xml|<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]/i));
  return text
    .slice(start)
    .replace(CONTROLS, '')
    .replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|(?:amp|lt|gt|quot|apos);)/gi, '&amp;');
}

/** All but tab and line breaks: XML 1.0 allows none of them. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

type Parsed = Awaited<ReturnType<typeof parser.parseString>>;

function feedRead(feed: Parsed, url: string): FeedRead {
  const items = feed.items
    .slice(0, MOST_ITEMS)
    .map((item) => feedItem(rawItem(item), url))
    .filter((item) => item !== null);
  return { title: plainText(textOf(feed.title) ?? ''), items };
}

function rawItem(item: Record<string, unknown>): RawItem {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => textOf(item[name])).find((text) => text !== undefined && text.trim() !== '');
  return {
    id: first('guid', 'id'),
    link: first('link'),
    title: first('title'),
    // rss-parser makes an Atom entry's pubDate of the other two, and loses their offset.
    date: first('published', 'updated', 'pubDate', 'dc:date'),
    summary: first('summary', 'description', 'content', 'content:encoded'),
  };
}

/** xml2js gives text, an object with the text under `_`, a list of either, or the elements of an XHTML title. */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0], depth);
  if (!isJsonObject(value) || depth > 5) return undefined;
  const { _: text, $: _attributes, ...elements } = value;
  const texts = [text, ...Object.values(elements)].map((part) => textOf(part, depth + 1));
  return texts.filter((part) => part !== undefined).join(' ') || undefined;
}
