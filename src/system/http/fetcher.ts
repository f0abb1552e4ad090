/** The one HTTP client: polite, bounded in time, size and redirects, and blind to private addresses. */
import type { lookup } from 'node:dns';
import { Agent, type Dispatcher } from 'undici';
import manifest from '../../../package.json' with { type: 'json' };
import { failed, type Outcome } from '../../errors.ts';
import type { FetchAnswer, Fetcher, FetchRequest } from '../../ports.ts';
import { publicLookup } from './addresses.ts';
import { Deadline } from './deadline.ts';
import { Hosts } from './hosts.ts';
import { problemOf } from './problems.ts';
import { mayBePrivate, refusalOf, shownAddress, type AllowPrivate } from './refusals.ts';
import {
  answerOf,
  discard,
  isPermanent,
  isRedirect,
  locationOf,
  retryAfterOf,
  type Limits,
} from './response.ts';
import { PRODUCT_TOKEN, Robots, type RobotsException } from './robots.ts';

export interface FetcherSettings extends Limits {
  /** An address or page where an outlet finds who asks; part of the User-Agent. Null where the operator gave none. */
  readonly contact: string | null;
  /** Which private and loopback addresses may be asked. */
  readonly allowPrivate: AllowPrivate;
  /** Seconds one fetch may take, redirects and body included, without its waiting for its turn. */
  readonly seconds: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Seconds between the starts of two requests to one host. */
  readonly pauseSecondsPerHost?: number | undefined;
  /** Hosts whose robots.txt is not heeded. */
  readonly robotsExceptions?: readonly RobotsException[] | undefined;
  /** What knows the addresses of names; the system's where left out. */
  readonly lookup?: typeof lookup | undefined;
}

const MOST_HEADER_BYTES = 32 * 1024;

export function createFetcher(settings: FetcherSettings): Fetcher & { close(): Promise<void> } {
  const toPublic = new Agent({
    maxHeaderSize: MOST_HEADER_BYTES,
    connect: { lookup: publicLookup(settings.lookup) },
  });
  const toAny = new Agent({
    maxHeaderSize: MOST_HEADER_BYTES,
    connect: settings.lookup === undefined ? {} : { lookup: settings.lookup },
  });
  const hosts = new Hosts(settings.pauseSecondsPerHost ?? 0);
  // Kept connections lead to the address that was looked at when they were opened; the two kinds share none.
  const agentFor = (url: URL, request: FetchRequest): Agent =>
    mayBePrivate(url, request, settings.allowPrivate) ? toAny : toPublic;
  const robots = new Robots(
    (request, limits) => fetchOnce(request, { ...ways, settings: { ...settings, ...limits }, robots: null }),
    hosts,
    settings.robotsExceptions ?? [],
  );
  const ways: Ways = { settings, agentFor, hosts, robots };
  return {
    fetch: (request) => fetchOnce(request, ways),
    close: async () => {
      await Promise.all([toPublic.destroy(), toAny.destroy()]);
    },
  };
}

interface Ways {
  readonly settings: FetcherSettings;
  readonly agentFor: (url: URL, request: FetchRequest) => Agent;
  readonly hosts: Hosts;
  /** Null while a robots.txt is itself asked for. */
  readonly robots: Robots | null;
}

async function fetchOnce(request: FetchRequest, ways: Ways): Promise<Outcome<FetchAnswer>> {
  const { settings } = ways;
  const source = shownAddress(request.url);
  const start = URL.parse(request.url);
  if (start === null) return failed('http', source, 'is no address', 'Write it in full, with https://.');
  const deadline = new Deadline(settings.seconds * 1000, request.signal);
  try {
    return await follow(start, { request, source, ...ways, deadline });
  } catch (thrown) {
    return problemOf(thrown, source, settings.seconds, request.signal?.aborted === true);
  } finally {
    deadline.end();
  }
}

interface Journey extends Ways {
  readonly request: FetchRequest;
  /** The address asked for, as it may be shown. */
  readonly source: string;
  readonly deadline: Deadline;
}

/** Asks, and asks again where it is sent on: each time in turn, and only where that may be asked. */
async function follow(start: URL, journey: Journey): Promise<Outcome<FetchAnswer>> {
  const { request, source, settings, hosts, robots, deadline } = journey;
  const visited = new Set<string>();
  let moved: string | null = null;
  let isForGood = true;
  for (let url = start; ;) {
    const refusal = refusalOf(url, request, settings.allowPrivate);
    if (refusal !== null) return refusal;
    if (visited.has(url.href)) return failed('http', source, 'redirects in a circle');
    if (visited.size > settings.redirects) {
      return failed('http', source, `redirects more than ${settings.redirects} times`);
    }
    visited.add(url.href);
    const kept =
      (request.isPage === true ? await robots?.refusalOf(url, request) : null) ??
      (await hosts.turn(url, source, request.signal));
    if (kept !== null) return kept;
    deadline.run();
    const response = await ask(url, journey);
    hosts.heard(url, response.statusCode, retryAfterOf(response));
    if (!isRedirect(response))
      return await answerOf(response, { url: url.href, moved, request, source }, settings);
    discard(response);
    deadline.pause();
    const next = locationOf(response, url);
    if (next === null) return failed('http', source, 'redirects without saying where to');
    isForGood &&= isPermanent(response) && !(url.protocol === 'https:' && next.protocol === 'http:');
    if (isForGood) moved = next.href;
    url = next;
  }
}

function ask(url: URL, journey: Journey): Promise<Dispatcher.ResponseData> {
  const { request, settings, agentFor, deadline } = journey;
  return agentFor(url, request).request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    signal: deadline.signal,
    headers: {
      'user-agent': userAgent(settings.contact),
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, text/html, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br, zstd',
      ...(request.etag ? { 'if-none-match': request.etag } : {}),
      ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
    },
  });
}

const userAgent = (contact: string | null): string => {
  const product = `${PRODUCT_TOKEN}/${manifest.version}`;
  if (contact === null) return product;
  return `${product} (${/^https?:/u.test(contact) ? '+' : ''}${contact})`;
};
