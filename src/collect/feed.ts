/** Bytes of a feed to its items: RSS, Atom, RDF or JSON Feed. */
import { failed, type Outcome } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import { decodeBytes } from './decode.ts';
import { readJsonFeed } from './feed-json.ts';
import { readXmlFeed } from './feed-xml.ts';
import { unpacked } from './unpacked.ts';

export interface FeedRead {
  readonly title: string;
  /** In the feed's order. Ids are the feed's own: several items may bear one (`itemKey` tells them apart). */
  readonly items: readonly FeedItem[];
}

export interface FeedSource {
  /** Where the bytes came from, after redirects: relative links are relative to it. */
  readonly url: string;
  /** The Content-Type header as sent; '' where there was none. */
  readonly contentType: string;
}

/** Bytes. Real feeds stay below 4 MB; the parser takes up to 3 s for 8 MB. */
const LARGEST_FEED = 8_000_000;

/**
 * Reads a feed. Of a broken one all that can be read is; where that is nothing, or it is something else (a web page), one
 * problem says so.
 */
export async function readFeed(bytes: Uint8Array, source: FeedSource): Promise<Outcome<FeedRead>> {
  const { url } = source;
  if (bytes.length === 0) return failed('feed', url, 'is empty', 'Check the address.');
  if (bytes.length > LARGEST_FEED) return tooLarge(url, `${bytes.length} of ${LARGEST_FEED} bytes`);
  const plain = await unpacked(bytes, LARGEST_FEED);
  if (plain === null) return tooLarge(url, `packed, and damaged or more than ${LARGEST_FEED} bytes`);
  const decoded = decodeBytes(plain, source.contentType, url);
  if (!decoded.ok) return decoded;
  const text = decoded.value.trim();
  if (text === '') return failed('feed', url, 'is empty', 'Check the address.');
  return text.startsWith('{') ? readJsonFeed(text, url) : readXmlFeed(text, url);
}

const tooLarge = (url: string, size: string): Outcome<never> =>
  failed('too-large', url, `is larger than a feed may be (${size})`);
