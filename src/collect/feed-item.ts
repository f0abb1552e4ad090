/** What every kind of feed gives of an item, to our `FeedItem`. */
import type { FeedItem } from '../model.ts';
import { identityOf } from '../text/identity.ts';
import { canonicalUrl } from './canonical-url.ts';
import { parseMoment } from './moment.ts';
import { plainMarkup } from './plain-markup.ts';
import { repairMarks } from './quotation-marks.ts';
import { unwrapped } from './wrapped-links.ts';

/** Summaries are for choosing, not for reading; some feeds put the whole article there. Characters of markup. */
const LONGEST_TEXT = 20_000;

/** An item as its feed wrote it. */
export interface RawItem {
  readonly id: string | undefined;
  /** Addresses it may have, the likeliest first. */
  readonly links: readonly string[];
  readonly title: string | undefined;
  /** Times it may have been published, the likeliest first. */
  readonly dates: readonly string[];
  readonly summary: string | undefined;
  /** All it says, in any form: an item without address, title or text is known by it. */
  readonly rest: string;
}

export function feedItem(raw: RawItem, base: string): FeedItem {
  const title = plainFeedText(raw.title ?? '');
  const summary = plainFeedText(raw.summary ?? '');
  const url = raw.links.map((link) => absolute(link, base)).find((link) => link !== null) ?? '';
  const id = raw.id?.trim() || (url === '' ? '' : canonicalUrl(url)) || title || summary;
  const published = raw.dates.map(parseMoment).find((moment) => moment !== null) ?? null;
  return { id: id === '' ? identityOf('item', raw.rest) : id, title, url, published, summary };
}

/** A title or summary as its feed wrote it, to one line of text. */
export function plainFeedText(markup: string): string {
  return repairMarks(plainMarkup(markup.slice(0, LONGEST_TEXT)));
}

function absolute(link: string, base: string): string | null {
  const text = link.trim();
  if (text === '') return null;
  const url = URL.parse(text, base);
  return url !== null && /^https?:$/.test(url.protocol) ? unwrapped(url).href : null;
}
