/** RSS as its rules say, through rss-parser. */
import Parser from 'rss-parser';
import { feedItem, plainFeedText, type RawItem } from './feed-item.ts';
import type { FeedRead } from './feed.ts';
import { prefixesWithin } from './feed-names.ts';
import { isJsonObject } from './json.ts';

const FIELDS = [
  'title',
  'link',
  'guid',
  'description',
  'pubDate',
  'dc:date',
  'content:encoded',
  'feedburner:origLink',
  'pheedo:origLink',
] as const;

/** `defaultRSS` reads feeds that state no version; arrays are fields as they were found, attributes and elements with them. */
const parser = new Parser<object, Record<string, unknown>>({
  defaultRSS: 2,
  customFields: { item: FIELDS.map((name) => [name, name, { keepArray: true }]) },
});

/**
 * Null where the text is no RSS that rss-parser is known to read without loss: another format or a broken one, names under
 * other prefixes, addresses relative to something else than the feed, markup inside a field, an item without title, address
 * or date. `readFeedTree` reads those, and reads what is read here the same.
 */
export async function readPlainRss(text: string, url: string, mostItems: number): Promise<FeedRead | null> {
  if (!isPlain(text)) return null;
  const feed = await parser.parseString(text).catch(() => null);
  if (feed === null || feed.items.length !== (text.match(/<item[\s/>]/gi)?.length ?? 0)) return null;
  const read = feed.items.slice(0, mostItems).map((item) => rawItem(item));
  const whole = read.filter((item) => item !== null);
  if (whole.length < read.length || (feed.title !== undefined && typeof feed.title !== 'string')) return null;
  const items = whole.map((item) => feedItem(item, url));
  return items.some(({ title }) => title === '') ? null : { title: plainFeedText(feed.title ?? ''), items };
}

const ROOT = /<(?:rss|rdf:RDF)(?=[\s>])([^<>]*)>/;
const DECLARATION = /\s(xmlns(?::[\w-]+)?)\s*=\s*["']([^"']*)["']/g;
/** What rss-parser passes over or reads otherwise. */
const BEYOND = /xmlns|<!DOCTYPE|<atom(?:10)?:(?!link\s)|<rss:/i;

function isPlain(text: string): boolean {
  const root = ROOT.exec(text);
  if (root === null || /xml:base/i.test(text) || BEYOND.test(text.slice(root.index + root[0].length)))
    return false;
  const declared = Array.from(
    (root[1] ?? '').matchAll(DECLARATION),
    ([, name = '', uri = '']) => [name, uri] as const,
  );
  const prefixes = prefixesWithin(new Map(declared), new Map());
  return Array.from(prefixes).every(([prefix, family]) => {
    const isForeign = !READ.has(family) && !READ.has(prefix);
    return isForeign || family === prefix || (prefix === 'atom' && family === '');
  });
}

/** Prefixes of the names that are read. */
const READ: ReadonlySet<string> = new Set(['', 'dc', 'content', 'feedburner', 'pheedo']);

/** Null where rss-parser is not known to have read all of it. */
function rawItem(item: Record<string, unknown>): RawItem | null {
  const texts = new Map(FIELDS.map((name) => [name, textOf(item[name])]));
  const isWhole = FIELDS.every((name) => item[name] === undefined || texts.get(name) !== undefined);
  const all = (...names: (typeof FIELDS)[number][]): string[] =>
    names.map((name) => texts.get(name)).filter((text) => text !== undefined);
  const [title] = all('title');
  const links = all('feedburner:origLink', 'pheedo:origLink', 'link');
  const dates = all('pubDate', 'dc:date');
  if (!isWhole || title === undefined || texts.get('link') === undefined || dates.length === 0) return null;
  const [summary] = all('description', 'content:encoded');
  return { id: texts.get('guid'), links, title, dates, summary, rest: '' };
}

/** Text, with attributes or without; undefined where there is none, or elements are among it. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : undefined;
  if (isJsonObject(value)) {
    const isText = Object.keys(value).every((key) => key === '_' || key === '$');
    return isText ? textOf(value['_']) : undefined;
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
