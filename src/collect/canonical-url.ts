import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.ts';
import { unwrapped } from './wrapped-links.ts';

/**
 * One address for one page: wrapped links unwrapped, lower-case scheme and host, no default port, credentials or fragment, no
 * tracking parameters, the rest sorted by name (equal names keep their order), no slash at the end of the path but the root's.
 * It leads to the page. Applying it again changes nothing. What is no http(s) address comes back trimmed.
 */
export function canonicalUrl(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !isWeb(parsed)) return url.trim();
  const page = unwrapped(parsed);
  const host = page.host.replace(/\.(?=:|$)/, '');
  const path = page.pathname.replace(/\/+$/, '');
  return written(
    page.protocol,
    host,
    path,
    queryOf(page).filter((pair) => !isTracking(nameOf(pair))),
  );
}

/**
 * What an article is known by: its canonical address without what tells its variants apart (AMP, mobile, print, `www.`, `http`).
 * Not an address to be fetched or shown: whether there is a page at it is not known. Applying it again changes nothing.
 */
export function articleKey(url: string): string {
  const page = URL.parse(canonicalUrl(url));
  if (page === null || !isWeb(page)) return url.trim();
  // A port is of one scheme.
  const protocol = page.port === '' ? 'https:' : page.protocol;
  const query = queryOf(page).filter((pair) => !VARIANT_PARAMETER.test(pair));
  return canonicalUrl(written(protocol, bareHost(page.host), barePath(page.pathname), query));
}

const isWeb = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);

function written(protocol: string, host: string, path: string, query: readonly string[]): string {
  return `${protocol}//${host}${path === '' ? '/' : path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

const queryOf = ({ search }: URL): string[] =>
  search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .sort((a, b) => compare(nameOf(a), nameOf(b)));

function nameOf(pair: string): string {
  const end = pair.indexOf('=');
  return end < 0 ? pair : pair.slice(0, end);
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Parameters of a page's variants; `m=1` is a blog's mobile one. */
const VARIANT_PARAMETER =
  /^(?:amp(?:_js_v|_gsa|_tf)?(?:=.*)?|usqp=.*|output(?:type)?=(?:amp|1|print)|print(?:able|er|view)?(?:=(?:1|true|yes|print)?)?|view=print|mobile(?:=(?:1|true|yes)?)?|m=1|ref=.*|rss(?:=.*)?)$/i;

const VARIANT_HOST = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.]+)/;

function bareHost(host: string): string {
  const bare = host.replace(VARIANT_HOST, '').replace(/^([a-z]{2})\.m\.(?=[^.]+\.)/, '$1.');
  return bare === host ? host : bareHost(bare);
}

const VARIANT_SEGMENT = /\/amp(?=\/|$)/;
const VARIANT_END =
  /(?:\/(?:amp\.html?|print|printable|imprimir|imprimer|drucken|index\.(?:html?|php|aspx?))|(?<=.)\.amp)$/i;

function barePath(path: string): string {
  const bare = path
    .replace(VARIANT_SEGMENT, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(VARIANT_END, '')
    .replace(/\/+$/, '');
  return bare === path ? path : barePath(bare);
}
