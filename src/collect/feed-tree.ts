/** Feeds of every kind and in any state, through a tree of what their text can be read as. */
import { FEED_NESTING } from './feed-nesting.ts';
import { feedItem, plainFeedText, type RawItem } from './feed-item.ts';
import { readMarkup, type MarkupElement } from './feed-markup.ts';
import { nameWithin, prefixesWithin, type Prefixes } from './feed-names.ts';
import { markupOf, textIn } from './feed-text.ts';
import type { FeedRead } from './feed.ts';

/** An element with what it inherits. */
interface Node {
  readonly name: string;
  readonly element: MarkupElement;
  readonly prefixes: Prefixes;
  /** What its addresses are relative to. */
  readonly base: string;
}

interface Found {
  channel: Node | null;
  readonly items: Node[];
}

/** Null where neither a feed nor an item of one is found. */
export function readFeedTree(text: string, url: string, mostItems: number): FeedRead | null {
  const { document, unfinished } = readMarkup(text, FEED_NESTING);
  const whole = (nodes: readonly Node[]): Node[] => nodes.filter((node) => !unfinished.has(node.element));
  const found: Found = { channel: null, items: [] };
  const root: Node = { name: '', element: document, prefixes: new Map(), base: url };
  find(root, found, mostItems);
  const fields = whole(childrenOf(found.channel ?? rootOf(root)));
  const items = found.items.map((item) => feedItem(rawItem(item, whole(childrenOf(item))), item.base));
  const title = plainFeedText(first(fields, TITLES) ?? '');
  const isFeed =
    found.channel !== null || items.length > 0 || title !== '' || isBare(childrenOf(root)[0], unfinished);
  if (!isFeed) return null;
  return { title, items };
}

/** `<rss version="2.0"></rss>`: a feed of nothing yet. */
const isBare = (root: Node | undefined, unfinished: ReadonlySet<MarkupElement>): boolean =>
  root !== undefined &&
  /^(?:rss|rdf:rdf|rdf)$/.test(root.name) &&
  childrenOf(root).length === 0 &&
  !unfinished.has(root.element);

/** A title may stand in the root alone; that of an entry is its own. */
const rootOf = (document: Node): Node =>
  childrenOf(document).find(({ name }) => name !== 'entry' && name !== 'item') ?? {
    ...document,
    element: EMPTY,
  };

const EMPTY: MarkupElement = { name: '', attributes: new Map(), children: [] };

function find(node: Node, found: Found, mostItems: number): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'item' || child.name === 'entry') {
      if (found.items.length < mostItems) found.items.push(child);
    } else if (!UNREAD.has(child.name)) {
      if (child.name === 'channel' || child.name === 'feed') found.channel ??= child;
      find(child, found, mostItems);
    }
  }
}

/** What stands in them is text, whatever it is called. */
const UNREAD: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'content',
  'content:encoded',
]);

function childrenOf({ element, prefixes, base }: Node): Node[] {
  return element.children
    .filter((child) => typeof child !== 'string')
    .map((child) => {
      const own = prefixesWithin(child.attributes, prefixes);
      return {
        name: nameWithin(child.name, own),
        element: child,
        prefixes: own,
        base: resolved(child.attributes.get('xml:base'), base) ?? base,
      };
    });
}

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];
const SUMMARIES = [
  'summary',
  'description',
  'content',
  'content:encoded',
  'dc:description',
  'abstract',
  'media:description',
  'itunes:summary',
  'xhtml:body',
  'body',
];
/** When it was published; else when it was changed. */
const DATES = [
  'published',
  'pubdate',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'updated',
  'modified',
  'dcterms:modified',
  'date',
  'lastmod',
];

function rawItem(item: Node, fields: readonly Node[]): RawItem {
  return {
    id: first(fields, ['guid', 'id']),
    links: linksOf(item, fields),
    title: first(fields, TITLES) ?? first(mediaOf(fields), ['media:title']),
    dates: DATES.flatMap((name) => fields.filter((field) => field.name === name)).map(({ element }) =>
      textIn(element),
    ),
    summary: first(fields, SUMMARIES),
    rest: restOf(item.element),
  };
}

/** What an item's pictures and films say of themselves: of one that is nothing else they are its headline. */
function mediaOf(fields: readonly Node[]): readonly Node[] {
  const inner = fields
    .filter(({ name }) => name === 'media:group' || name === 'media:content')
    .flatMap(childrenOf);
  return inner.length === 0 ? inner : [...inner, ...mediaOf(inner)];
}

/** Markup of the first that says anything, in the order of the names. */
function first(fields: readonly Node[], names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const field of fields) {
      const markup = field.name === name ? markupOf(field.element) : '';
      if (markup.trim() !== '') return markup;
    }
  }
  return undefined;
}

/** Addresses the item may have, the likeliest first. */
function linksOf(item: Node, fields: readonly Node[]): string[] {
  const named = (...names: string[]): Node[] =>
    names.flatMap((name) => fields.filter((each) => each.name === name));
  const links = named('link').toSorted((a, b) => rank(a) - rank(b));
  const permanent = named('guid').filter(
    ({ element }) => element.attributes.get('ispermalink')?.toLowerCase() !== 'false',
  );
  const own = [item.element.attributes.get('rdf:about'), item.element.attributes.get('href')].map((link) =>
    resolved(link, item.base),
  );
  return [...named('feedburner:origlink', 'pheedo:origlink'), ...links, ...permanent, ...named('id')]
    .filter((each) => rank(each) < NO_PAGE)
    .map(({ element, base }) => resolved(element.attributes.get('href') ?? textIn(element), base))
    .concat(own)
    .filter((link) => link !== null);
}

/** RFC 4287, 4.2.7.2: without a relation it is the item itself in another form; every other but `self` leads elsewhere. */
function rank({ element }: Node): number {
  const relation = element.attributes.get('rel')?.toLowerCase() ?? 'alternate';
  const type = element.attributes.get('type') ?? 'text/html';
  if (relation === 'alternate') return /html/i.test(type) ? 0 : 1;
  return relation === 'self' ? 2 : NO_PAGE;
}

const NO_PAGE = 3;

function resolved(link: string | undefined, base: string): string | null {
  const text = link?.trim() ?? '';
  return text === '' ? null : (URL.parse(text, base)?.href ?? null);
}

/** All an item says, to know it by where it says nothing else. */
function restOf(element: MarkupElement): string {
  const own = [
    ...element.attributes.values(),
    ...element.children.filter((child) => typeof child === 'string'),
  ];
  const inner = element.children
    .filter((child) => typeof child !== 'string')
    .map((child) => `${child.name} ${restOf(child)}`);
  return [...own, ...inner].join(' ').trim();
}
