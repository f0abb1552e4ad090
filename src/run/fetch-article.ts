import { publishedBy } from '../collect/ahead.ts';
import { readArticle } from '../collect/article.ts';
import { articleIdOf } from '../collect/article-id.ts';
import { canonicalUrl } from '../collect/canonical-url.ts';
import { decodeBytes } from '../collect/decode.ts';
import { itemKey } from '../collect/item-key.ts';
import { readTranscriptPage } from '../collect/transcript-page.ts';
import { failed, type Outcome, type Problem } from '../errors.ts';
import type { Article, Feed, FeedItem, Instant, Moment, PendingItem } from '../model.ts';
import type { Fetcher } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { hoursBetween } from './days.ts';
import { isSpokenPage } from './read-transcript.ts';

export interface ArticleFetch {
  /** Null where there is nothing to record. */
  readonly article: Article | null;
  /** Told to the operator even where the feed's own text stands in. */
  readonly problem: Problem | null;
  /** Whether the page may come at a later poll. */
  readonly retry: boolean;
  /** The date it bears where that lies ahead of the clock: it is taken as published now. */
  readonly ahead: Moment | null;
}

export interface FetchLimits {
  readonly retryHours: number;
  /** Characters of an article that are read; the rest is cut off at a paragraph. */
  readonly longestArticle: number;
  readonly now: Instant;
}

export interface FetchWorld {
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal;
}

/**
 * A feed item → its article, the body taken from its page. Where the page cannot be had for good (or not within
 * `retryHours` of its publication, or of our meeting it where it has no date) the feed's own text stands in, and says so,
 * so that nothing in it is lost. An item without an address has no other text.
 */
export async function fetchArticle(
  feed: Feed,
  pending: PendingItem,
  world: FetchWorld,
  limits: FetchLimits,
): Promise<ArticleFetch> {
  const { item } = pending;
  if (item.url === '') return recorded(fromFeed(feed, item), [item.published], null, limits);
  const page = await fetchPage(item.url, feed, world);
  if (page.ok) {
    const dates = [page.value.read.published, item.published];
    const article = isHeldBack(page.value, item)
      ? heldBack(feed, item)
      : fromPage(feed, item, page.value, limits);
    return recorded(article, dates, null, limits);
  }
  const waits = isPassing(page.problem) && isYoung(pending, limits);
  if (waits) return { article: null, problem: page.problem, retry: true, ahead: null };
  return recorded(fromFeed(feed, item), [item.published], page.problem, limits);
}

/** Of a text that has to be paid for the feed may tell more than the page does. */
function isHeldBack({ read }: Page, { summary }: FeedItem): boolean {
  return read.paywalled && summary.length > read.text.length;
}

function heldBack(feed: Feed, item: FeedItem): Undated | null {
  const article = fromFeed(feed, item);
  return article === null ? null : { ...article, paywalled: true };
}

/** The operator's own address behind what a feed brings; null where the feed was added in a chat. */
export const foundAt = ({ url, addresses }: Feed): string | null => (addresses === 'public' ? null : url);

function recorded(
  article: Undated | null,
  dates: readonly (Moment | null)[],
  problem: Problem | null,
  { now }: FetchLimits,
): ArticleFetch {
  const { published, ahead } = publishedBy(dates, now);
  return { article: article === null ? null : { ...article, published }, problem, retry: false, ahead };
}

type Undated = Omit<Article, 'published'>;

type Page = { readonly url: string; readonly read: ArticleRead; readonly isTranscript: boolean };
type ArticleRead = Extract<ReturnType<typeof readArticle>, { ok: true }>['value'];

async function fetchPage(url: string, feed: Feed, { fetcher, signal }: FetchWorld): Promise<Outcome<Page>> {
  const answer = await fetcher.fetch({ url, signal, isPage: true, foundAt: foundAt(feed) });
  if (!answer.ok) return answer;
  if (answer.value.kind === 'unchanged')
    return failed('http', url, 'answered nothing but that nothing changed');
  const { bytes, contentType, url: from } = answer.value;
  const html = decodeBytes(bytes, contentType, from);
  if (!html.ok) return html;
  const transcript = feed.kind === 'transcripts' ? readTranscriptPage(html.value, from) : null;
  if (transcript?.ok === true && isSpoken(transcript.value, feed))
    return { ok: true, value: { url: from, read: transcript.value, isTranscript: true } };
  const read = readArticle(html.value, from);
  return read.ok ? { ok: true, value: { url: from, read: read.value, isTranscript: false } } : read;
}

/** An office publishes other pages among its transcripts: those are read as anybody's. */
const isSpoken = ({ title, text, language }: ArticleRead, feed: Feed): boolean =>
  isSpokenPage({ title, text, language: language === 'und' ? feed.language : language });

/** A time-out, a network error, a 5xx or a host that wants rest may pass; a 404 or a page without an article will not. */
function isPassing({ code, final }: Problem): boolean {
  return (code === 'timeout' || code === 'http' || code === 'waiting') && final !== true;
}

function isYoung({ item, since }: PendingItem, { retryHours, now }: FetchLimits): boolean {
  const { published } = item;
  const from = published !== null && published.at <= now ? published.at : since;
  return hoursBetween(from, now) < retryHours;
}

function fromPage(feed: Feed, item: FeedItem, page: Page, { longestArticle }: FetchLimits): Undated {
  const { url, read, isTranscript } = page;
  const address = read.canonicalUrl ?? canonicalUrl(url);
  return {
    id: articleIdOf(address),
    url: address,
    outlet: feed.outlet,
    title: read.title === '' ? item.title : read.title,
    byline: read.byline,
    modified: read.modified,
    language: read.language === 'und' ? feed.language : read.language,
    kind: isTranscript ? 'transcript' : 'news',
    text: upTo(isTranscript ? Math.max(longestArticle, LONGEST_TRANSCRIPT) : longestArticle, read.text),
    textFrom: 'page',
    ...(isTranscript ? { transcript: { country: feed.country } } : {}),
    ...(read.paywalled ? { paywalled: true } : {}),
  };
}

/** What is cut off was said, too: a conference of three hours has 200,000 characters. */
const LONGEST_TRANSCRIPT = 1_000_000;

/** A text's first `longest` characters, cut at a paragraph where there is one. */
export function upTo(longest: number, text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf('\n', longest);
  return text.slice(0, end > 0 ? end : longest);
}

/** The headline too: where the page cannot be had, it may hold the only quotation. */
function fromFeed(feed: Feed, item: FeedItem): Undated | null {
  const text = [item.title, item.summary].filter((each) => each.trim() !== '').join('\n\n');
  if (text === '') return null;
  const address = item.url === '' ? '' : canonicalUrl(item.url);
  return {
    id: address === '' ? identityOf('article', feed.id, itemKey(item)) : articleIdOf(address),
    url: address,
    outlet: feed.outlet,
    title: item.title,
    byline: null,
    language: feed.language,
    kind: 'news',
    text,
    textFrom: 'feed',
  };
}
