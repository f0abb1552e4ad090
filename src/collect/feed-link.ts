import { decodeBytes } from './decode.ts';

/** Links to feeds stand in a page's head. Characters. */
const WITHIN = 200_000;

/** The feed a page names in a link element (`rel=alternate`), the first one; null where it names none. */
export function feedLink(page: string, url: string): string | null {
  for (const [link] of page.slice(0, WITHIN).matchAll(/<link\b[^<>]{0,500}>/gi)) {
    if (!/application\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i.test(link)) continue;
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/i.exec(link);
    const written = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim().replaceAll('&amp;', '&');
    const address = written === '' ? null : URL.parse(written, url);
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href;
  }
  return null;
}

/** The same, of a page as it was sent. */
export function feedLinkIn(
  bytes: Uint8Array,
  source: { readonly url: string; readonly contentType: string },
): string | null {
  const page = decodeBytes(bytes, source.contentType, source.url);
  return page.ok ? feedLink(page.value, source.url) : null;
}
