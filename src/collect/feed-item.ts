/** What every kind of feed gives of an item, to our `FeedItem`. */
import type { FeedItem } from '../model.ts';
import { canonicalUrl } from './canonical-url.ts';
import { parseMoment } from './moment.ts';
import { plainText } from './plain-text.ts';
import { repairMarks } from './quotation-marks.ts';

/** Summaries are for choosing, not for reading; some feeds put the whole article there. Characters of markup. */
const LONGEST_SUMMARY = 20_000;

/** An item as its feed wrote it. */
export interface RawItem {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly summary: string | undefined;
}

/** Null where an item has neither address, title nor text: nothing could be done with it. */
export function feedItem(raw: RawItem, base: string): FeedItem | null {
  const title = repairMarks(plainText(raw.title ?? ''));
  const url = absolute(raw.link, base) ?? absolute(addressIn(raw.id), base) ?? '';
  const summary = repairMarks(plainText((raw.summary ?? '').slice(0, LONGEST_SUMMARY)));
  const id = raw.id?.trim() || (url === '' ? '' : canonicalUrl(url)) || title || summary;
  if (id === '') return null;
  return { id, title, url, published: parseMoment(raw.date), summary };
}

/** A guid is often the item's address. */
function addressIn(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id.trim()) ? id : undefined;
}

function absolute(link: string | undefined, base: string): string | null {
  const text = link?.trim() ?? '';
  if (text === '') return null;
  const url = URL.parse(text, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
