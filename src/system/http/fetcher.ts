/** The one HTTP client: polite, bounded in time, size and redirects, and blind to private addresses. */
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import manifest from '../../../package.json' with { type: 'json' };
import { failed, type Outcome } from '../../errors.ts';
import type { FetchAnswer, Fetcher, FetchRequest } from '../../ports.ts';
import { isPrivateAddress, publicLookup } from './addresses.ts';
import { problemOf } from './problems.ts';
import { answerOf, discard, isRedirect, locationOf, type Limits } from './response.ts';

export interface FetcherSettings extends Limits {
  /** An address or page where an outlet finds who asks; part of the User-Agent. Null where the operator gave none. */
  readonly contact: string | null;
  /**
   * Which private and loopback addresses may be asked: any (where a person at the terminal names them), or only
   * these hosts with their ports (which the operator wrote down). A page or redirect can lead to no other.
   */
  readonly allowPrivate: 'any' | ReadonlySet<string>;
  /** Seconds one fetch may take, redirects and body included. */
  readonly seconds: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Seconds between the starts of two requests to one host. */
  readonly pauseSecondsPerHost?: number | undefined;
}

const MOST_HEADER_BYTES = 32 * 1024;

export function createFetcher(settings: FetcherSettings): Fetcher & { close(): Promise<void> } {
  const toPublic = new Agent({ maxHeaderSize: MOST_HEADER_BYTES, connect: { lookup: publicLookup } });
  const toAny = new Agent({ maxHeaderSize: MOST_HEADER_BYTES });
  const agentFor = (url: URL): Agent => (mayBePrivate(url, settings) ? toAny : toPublic);
  const turn = turnsPerHost((settings.pauseSecondsPerHost ?? 0) * 1000);
  return {
    fetch: (request) => fetchOnce(request, settings, agentFor, turn),
    close: async () => {
      await Promise.all([toPublic.destroy(), toAny.destroy()]);
    },
  };
}

function mayBePrivate({ host }: URL, { allowPrivate }: FetcherSettings): boolean {
  return allowPrivate === 'any' || allowPrivate.has(host);
}

type AgentFor = (url: URL) => Agent;
type Turn = (host: string, signal: AbortSignal | undefined) => Promise<void>;

async function fetchOnce(
  request: FetchRequest,
  settings: FetcherSettings,
  agentFor: AgentFor,
  turn: Turn,
): Promise<Outcome<FetchAnswer>> {
  const { url: source } = request;
  const start = URL.parse(source);
  if (start === null) return failed('http', source, 'is no address', 'Write it in full, with https://.');
  try {
    await turn(start.host, request.signal);
    const limit = AbortSignal.timeout(settings.seconds * 1000);
    const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
    return await follow(start, { request, settings, agentFor, signal });
  } catch (thrown) {
    return problemOf(thrown, source, settings.seconds, request.signal?.aborted === true);
  }
}

interface Journey {
  readonly request: FetchRequest;
  readonly settings: FetcherSettings;
  readonly agentFor: AgentFor;
  readonly signal: AbortSignal;
}

/** Asks, and asks again where it is sent on. */
async function follow(start: URL, journey: Journey): Promise<Outcome<FetchAnswer>> {
  const { request, settings } = journey;
  const visited = new Set<string>();
  for (let url = start; ;) {
    const refusal = refusalOf(url, request.url, settings);
    if (refusal !== null) return refusal;
    if (visited.has(url.href)) return failed('http', request.url, 'redirects in a circle');
    if (visited.size > settings.redirects) {
      return failed('http', request.url, `redirects more than ${settings.redirects} times`);
    }
    visited.add(url.href);
    const response = await ask(url, journey);
    if (!isRedirect(response)) return await answerOf(response, url.href, request.url, settings);
    discard(response);
    const next = locationOf(response, url);
    if (next === null) return failed('http', request.url, 'redirects without saying where to');
    url = next;
  }
}

function refusalOf(url: URL, source: string, settings: FetcherSettings): Outcome<never> | null {
  if (!/^https?:$/.test(url.protocol)) {
    return failed('http', source, `leads to a ${url.protocol} address; only http and https are fetched`);
  }
  if (!mayBePrivate(url, settings) && isPrivateAddress(url.hostname)) {
    return failed('http', source, `leads to a private address (${url.hostname}), which is not fetched`);
  }
  return null;
}

function ask(url: URL, { request, settings, agentFor, signal }: Journey): Promise<Dispatcher.ResponseData> {
  return agentFor(url).request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    signal,
    headers: {
      'user-agent': userAgent(settings.contact),
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, text/html, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br, zstd',
      ...(request.etag ? { 'if-none-match': request.etag } : {}),
      ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
    },
  });
}

/** Lets requests to one host start no closer together than `pause` milliseconds, in order of asking. */
function turnsPerHost(pause: number): Turn {
  const free = new Map<string, number>();
  return async (host, signal) => {
    if (pause <= 0) return;
    const now = Date.now();
    const start = Math.max(now, free.get(host) ?? 0);
    free.set(host, start + pause);
    if (start > now) await wait(start - now, undefined, signal === undefined ? {} : { signal });
  };
}

const userAgent = (contact: string | null): string =>
  contact === null ? `OnRecord/${manifest.version}` : `OnRecord/${manifest.version} (${contact})`;
