/** What a page says about its article outside the text: meta tags, `<time>`, `<link>`. */
import type { Moment } from '../model.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { PageDocument } from './document.ts';
import type { LinkedArticle } from './linked-data.ts';
import { parseMoment } from './moment.ts';
import { blocksOf, oneLine, plainText } from './plain-text.ts';

export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  readonly published: Moment | null;
  readonly modified: Moment | null;
  /** The name of the site or its publisher, as written. */
  readonly outlet: string | null;
  /** The page says that its text is for those who pay: what is read may be its beginning only. */
  readonly paywalled: boolean;
  readonly language: string | null;
  readonly canonicalUrl: string;
  /** What the page says of itself to those who link to it, as plain text. */
  readonly descriptions: readonly string[];
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description', 'dc.description'];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'analytics:author',
];
/** Where pages name who wrote them, by their own class names. */
const AUTHOR_BOXES = (
  '[rel="author"] [itemprop="author"] .byline .author .author-name .author_name .byline-name .article-author ' +
  '.article__author .article_author .entry-author .post-author .post-author-name .td-post-author-name .meta__author ' +
  '.createdby .c-byline .b-byline'
)
  .split(' ')
  .join(', ');
/** "By", "Written by", „Geschrieben von“ and a colon or none. */
const NAMING_WORDS =
  /^(?:written by|by|escrito por|publicado por|por|propos recueillis par|par|geschrieben von|von|a cura di|di|door|av|af|autor|redactor|автор|текст|作者|文)(?:\s*[:：]\s*|\s+)/iu;
const TIMES = (
  'article:published_time og:article:published_time datePublished date pubdate publish-date dc.date dc.date.issued ' +
  'dcterms.created parsely-pub-date sailthru.date cXenseParse:publishtime'
).split(' ');
const CHANGES = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'dcterms.modified',
  'last-modified',
];
const SITES = ['og:site_name', 'application-name'];
/** Facebook's and Piano's ways to say that a text is not free. */
const TIERS = ['article:content_tier', 'og:article:content_tier'];

export function readMetadata(document: PageDocument, linked: LinkedArticle | null, url: string): Metadata {
  const meta = metaTags(document);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name.toLowerCase())).find((value) => value !== undefined) ?? null;
  return {
    title: titleOf(document, linked, first(TITLES), first(['og:site_name'])),
    byline: bylineOf(document, linked?.author ?? null, first(AUTHORS)),
    modified: firstMoment([linked?.modified, first(CHANGES)]),
    outlet: plainText(first(SITES) ?? linked?.outlet ?? '') || null,
    paywalled: linked?.paywalled === true || /^(?:locked|metered)$/i.test(first(TIERS) ?? ''),
    published:
      firstMoment([linked?.published, first(TIMES), ...timeElements(document)]) ??
      firstMoment(linesBelowHeading(document)),
    language: languageTag(
      document.documentElement?.getAttribute('lang') ?? linked?.language ?? first(['og:locale']),
    ),
    canonicalUrl: canonicalOf(document, first(['og:url']), url),
    descriptions: [linked?.description ?? '', ...DESCRIPTIONS.map((name) => meta.get(name) ?? '')]
      .map(plainText)
      .filter((text) => text !== ''),
  };
}

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = oneLine(tag.getAttribute('content') ?? '');
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/**
 * The linked headline, else the meta title, else the page's: an outlet's name is cut off its end only where we
 * know it: it is the site's stated name, or the page's one `h1` is exactly what stands before it.
 */
function titleOf(
  document: PageDocument,
  linked: LinkedArticle | null,
  metaTitle: string | null,
  site: string | null,
): string {
  const given = plainText(
    linked?.headline ||
      metaTitle ||
      document.querySelector('h1[itemprop="headline"]')?.textContent ||
      document.querySelector('title')?.textContent ||
      headingOf(document),
  );
  const parts = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]+)$/u.exec(given);
  const [, before = '', after = ''] = parts ?? [];
  const outlet = site !== null && after.toLowerCase() === site.toLowerCase();
  return outlet || (before !== '' && before === headingOf(document)) ? before : given;
}

function headingOf(document: PageDocument): string {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') : '';
}

/** The linked author, else the meta tags', else whom the page names as such. */
function bylineOf(document: PageDocument, linked: string | null, meta: string | null): string | null {
  return nameIn(linked) ?? nameIn(meta) ?? nameIn(writtenAuthor(document));
}

/** What stands beside a name where authors are named: an account, a date, how long it takes to read. */
const BESIDE_NAME = /[\s|•·–—-]+(?:@\S|(?:\p{L}{3,}\.? )?\d).*$|\d{1,2} \p{L}{3,}\.? \d{4}.*$|[\s|•·–—-]+$/u;
const LONGEST_BYLINE = 100;

function nameIn(written: string | null): string | null {
  const text = plainText(written ?? '');
  if (text.length > LONGEST_BYLINE || /^https?:/.test(text)) return null;
  const name = text.replace(BESIDE_NAME, '').replace(NAMING_WORDS, '');
  return /\p{L}{2}/u.test(name) ? name : null;
}

/** The first line of the author's box; where more is glued to the name there, the link in it. */
function writtenAuthor(document: PageDocument): string | null {
  const box = document.querySelector(AUTHOR_BOXES);
  if (box === null) return null;
  const lines = blocksOf(box).map(({ text }) => text);
  const line = lines.find((text) => `${text} `.replace(NAMING_WORDS, '') !== '') ?? null;
  if (line !== null && !/[\d@]|\p{Ll}\p{Lu}/u.test(line)) return line;
  const link = box.querySelector('[itemprop="name"], [rel="author"], a')?.textContent ?? null;
  return nameIn(link) ?? line;
}

function firstMoment(sources: readonly (string | null | undefined)[]): Moment | null {
  for (const source of sources) {
    const moment = parseMoment(source);
    if (moment !== null) return moment;
  }
  return null;
}

function timeElements(document: PageDocument): (string | null)[] {
  return [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
}

/** Lines below the headline among which pages without machine-readable times write theirs, and their characters. */
const LINES_BELOW = 12;
const LONGEST_DATE_LINE = 50;

function linesBelowHeading(document: PageDocument): readonly string[] {
  const headings = document.querySelectorAll('h1');
  const [heading] = headings;
  if (heading === undefined || headings.length > 1) return [];
  const blocks = blocksOf(document.body);
  const own = oneLine(heading.textContent);
  const at = blocks.findIndex(({ text }) => text === own);
  const lines = at < 0 ? [] : blocks.slice(at + 1, at + 1 + LINES_BELOW).map(({ text }) => text);
  return lines.filter(
    (line) => line.length <= LONGEST_DATE_LINE && RECENT_YEAR.test(line) && !/[.!?"”»]$/.test(line),
  );
}

/** A day before the web is what the article is about. */
const RECENT_YEAR = /(?<!\d)(?:199[5-9]|20\d\d)(?!\d)/;

/** `es-MX`, `es_MX` or `es` to `es`; null where it is none. */
function languageTag(tag: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The page's own canonical address where it is on the same site: some pages wrongly name their home page. A file has no site. */
function canonicalOf(document: PageDocument, meta: string | null, url: string): string {
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta;
  const here = URL.parse(url);
  const there = declared === null ? null : URL.parse(declared, url);
  if (here === null || there === null || !/^https?:$/.test(there.protocol)) return canonicalUrl(url);
  const home = there.pathname === '/' && here.pathname !== '/';
  if (!/^https?:$/.test(here.protocol)) return canonicalUrl(home ? url : there.href);
  return canonicalUrl(home || !sameSite(there.hostname, here.hostname) ? url : there.href);
}

/** Same host, give or take `www.`, `m.` or `amp.` and other subdomains. */
function sameSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}
