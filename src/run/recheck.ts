import { readArticle } from '../collect/article.ts';
import { articleKey } from '../collect/canonical-url.ts';
import { decodeBytes } from '../collect/decode.ts';
import { isRetraction } from '../collect/retraction.ts';
import type { Article, Instant, PageCheck } from '../model.ts';
import type { FetchAnswer } from '../ports.ts';
import { upTo } from './fetch-article.ts';
import { HOUR, later, MINUTE } from './days.ts';
import type { PollSettings, PollWorld } from './poll.ts';
import type { RecordedArticle } from './record.ts';

/** When pages that told something are looked at again. */
export interface RecheckSettings {
  /** Minutes after an article was recorded; then three times as many, and so on. */
  readonly afterMinutes: number;
  /** Hours in which it is looked at again at all; 0: never. */
  readonly hours: number;
}

/** Each wait beside the one before: a correction comes early or hardly ever. */
const GROWS = 3;

/** The first look again at the page of an article just recorded; null where there is none to be taken. */
export function firstCheck(
  { article, rulings }: RecordedArticle,
  { afterMinutes, hours }: RecheckSettings,
  now: Instant,
): PageCheck | null {
  const tells = rulings.some((each) => each.quotation.official !== null);
  if (hours === 0 || article.textFrom !== 'page' || !tells) return null;
  return {
    article: article.id,
    nextCheck: later(now, afterMinutes * MINUTE),
    until: later(now, hours * HOUR),
    done: 0,
    missing: 0,
    etag: null,
    lastModified: null,
  };
}

/** What looking at a page again showed, and the look that follows. */
export interface Look {
  readonly seen: Seen;
  readonly next: PageCheck;
}

type Seen =
  | { readonly kind: 'as before' }
  | { readonly kind: 'changed'; readonly article: Article }
  /** Not there, for the second time or for good. */
  | { readonly kind: 'gone' };

/**
 * Asks for a page again, if it changed since, and says what became of its article. What cannot be read as that article any more
 * (a page elsewhere, a paywall, a notice about cookies, an outlet out of order) says nothing of it: only an address that
 * is gone, or a page that says so, takes an article back.
 */
export async function lookAgain(
  check: PageCheck,
  article: Article,
  { fetcher, signal, clock }: PollWorld,
  { recheck, longestArticle, feeds }: PollSettings,
): Promise<Look> {
  const { etag, lastModified } = check;
  const feed = feeds.find(({ outlet, addresses }) => outlet === article.outlet && addresses !== 'public');
  const answer = await fetcher.fetch({
    url: article.url,
    etag,
    lastModified,
    signal,
    isPage: true,
    foundAt: feed?.url ?? null,
  });
  const isMissing = !answer.ok && (answer.problem.status === 404 || answer.problem.status === 410);
  const missing = isMissing ? check.missing + 1 : 0;
  const wait = recheck.afterMinutes * GROWS ** (check.done + 1) * MINUTE;
  const next = { ...check, done: check.done + 1, missing, nextCheck: later(clock.now(), wait) };
  // A 404 may be a deployment gone wrong: it counts when it is met again. A 410 is meant.
  if (isMissing && (missing > 1 || answer.problem.status === 410)) return { seen: { kind: 'gone' }, next };
  if (!answer.ok || answer.value.kind === 'unchanged') return { seen: { kind: 'as before' }, next };
  const now = asItIsNow(article, answer.value, longestArticle);
  const { etag: tag, lastModified: modified } = answer.value;
  return {
    seen: now === null ? { kind: 'as before' } : { kind: 'changed', article: now },
    next: { ...next, etag: tag, lastModified: modified },
  };
}

type Content = Extract<FetchAnswer, { kind: 'content' }>;

/** Null where the page cannot be read as the article it was. */
function asItIsNow(article: Article, { bytes, contentType, url }: Content, longest: number): Article | null {
  const html = decodeBytes(bytes, contentType, url);
  if (!html.ok) return null;
  const read = readArticle(html.value, url);
  if (!read.ok) return null;
  const { title, byline, modified, text } = read.value;
  const takesBack = isRetraction({ title, text });
  const isThere = [url, read.value.canonicalUrl].map(articleKey).includes(articleKey(article.url));
  const isWhole = text.length >= article.text.length * LEAST_LEFT;
  if (!isThere || !(isWhole || takesBack)) return null;
  const heading = title === '' ? article.title : title;
  return { ...article, title: heading, byline, modified, text: upTo(longest, text) };
}

/** A correction leaves more of an article than this; less is a page for those who have not paid. */
const LEAST_LEFT = 0.5;
