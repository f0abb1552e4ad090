/** A page that lists others by their headlines, where a site has no feed. */
import { failed, ok, type Outcome } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import { words } from '../text/normalise.ts';
import { canonicalUrl } from './canonical-url.ts';
import { decodeBytes } from './decode.ts';
import { parseDocument, removeNavigation } from './document.ts';
import { withoutUnread } from './dom/unread.ts';
import { oneLine } from './plain-text.ts';

/** A link of fewer words is a menu's. */
const FEWEST_WORDS = 4;
const MOST_ITEMS = 200;
/** Larger pages are data, not a list. Characters. */
const LARGEST_PAGE = 2_000_000;

/** The pages of the same site that a page links to by their headlines, in its order, each once; without dates, which links do not tell. */
export function readPageList(
  bytes: Uint8Array,
  contentType: string,
  url: string,
): Outcome<readonly FeedItem[]> {
  const html = decodeBytes(bytes, contentType, url);
  if (!html.ok) return html;
  if (html.value.length > LARGEST_PAGE)
    return failed('too-large', url, `is a page of ${html.value.length} characters`);
  const document = parseDocument(withoutUnread(html.value));
  removeNavigation(document);
  const items = new Map<string, FeedItem>();
  for (const link of document.body.querySelectorAll('a[href]')) {
    const title = oneLine(link.textContent);
    const address = URL.parse(link.getAttribute('href') ?? '', url);
    if (address === null || items.size === MOST_ITEMS || words(title).length < FEWEST_WORDS) continue;
    const page = canonicalUrl(address.href);
    if (address.host !== URL.parse(url)?.host || page === canonicalUrl(url) || items.has(page)) continue;
    items.set(page, { id: page, title, url: page, published: null, summary: '' });
  }
  if (items.size > 0) return ok([...items.values()]);
  return failed(
    'feed',
    url,
    'is a page that lists no others',
    'Give the address of a feed, or of a page with the headlines of transcripts.',
  );
}
