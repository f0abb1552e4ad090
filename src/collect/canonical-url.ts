import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.ts';

/**
 * One address for one page: lower-case scheme and host, no default port, credentials or fragment, no tracking
 * parameters, the rest sorted by name (equal names keep their order), no slash at the end of the path but the root's.
 * Applying it again changes nothing. What is no http(s) address comes back trimmed.
 */
export function canonicalUrl(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return url.trim();
  const host = parsed.host.replace(/\.(?=:|$)/, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair)))
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
  return `${parsed.protocol}//${host}${path === '' ? '/' : path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

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
