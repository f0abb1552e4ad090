/** What a site's robots.txt (RFC 9309) says of its pages, asked once a day. */
import robotsParser from 'robots-parser';
import { failed, problemSentence, type Outcome } from '../../errors.ts';
import type { FetchAnswer, FetchRequest } from '../../ports.ts';
import { waiting, type Hosts } from './hosts.ts';
import type { Limits } from './response.ts';

/** A host whose robots.txt is not heeded, and why; `*.example.org` has all below it, `*` all hosts. */
export interface RobotsException {
  readonly host: string;
  readonly reason: string;
}

/** RFC 9309 § 2.5: at least 500 kibibytes are read, what is behind them is not. § 2.4: kept for a day at most. */
const LIMITS = { bytes: 512 * 1024, seconds: 10, redirects: 5, whenLarger: 'cut' } as const;
const KEPT_FOR = 24 * 3_600_000;
/** Milliseconds until a site is asked again whose robots.txt could not be had. */
const AGAIN_AFTER = 10 * 60_000;
/** Sites remembered; the one asked longest ago is forgotten. */
const MOST_SITES = 1_000;
export const PRODUCT_TOKEN = 'OnRecord';

type Fetch = (
  request: FetchRequest,
  limits: Limits & { readonly seconds: number; readonly redirects: number },
) => Promise<Outcome<FetchAnswer>>;

interface Rules {
  allow(url: string): boolean;
  /** Null where they are known; else why they are not, for now. */
  readonly trouble: string | null;
  readonly until: number;
}

const EVERYTHING = { allow: () => true, trouble: null } as const;

export class Robots {
  readonly #fetch: Fetch;
  readonly #hosts: Hosts;
  readonly #exceptions: readonly RobotsException[];
  readonly #sites = new Map<string, Promise<Rules>>();

  constructor(fetch: Fetch, hosts: Hosts, exceptions: readonly RobotsException[]) {
    this.#fetch = fetch;
    this.#hosts = hosts;
    this.#exceptions = exceptions;
  }

  /** Null where the site lets us read this page. `request` is the one that leads to it. */
  async refusalOf(url: URL, request: FetchRequest): Promise<Outcome<never> | null> {
    if (!/^https?:$/u.test(url.protocol) || this.#isExcepted(url.hostname)) return null;
    const rules = await this.#rulesOf(url, request);
    if (rules.trouble !== null) {
      return waiting(request.url, `waits: ${rules.trouble}`, Math.max(1, rules.until - Date.now()));
    }
    return rules.allow(url.href) ? null : refused(url, request);
  }

  #isExcepted(name: string): boolean {
    return this.#exceptions.some(
      ({ host }) => host === '*' || host === name || (host.startsWith('*.') && name.endsWith(host.slice(1))),
    );
  }

  async #rulesOf(url: URL, request: FetchRequest): Promise<Rules> {
    const kept = this.#sites.get(url.origin);
    const known = await kept;
    if (known !== undefined && known.until > Date.now()) return known;
    // Somebody else may have asked meanwhile.
    const other = this.#sites.get(url.origin);
    if (other !== kept && other !== undefined) return other;
    const asking = this.#ask(url, request, known);
    this.#sites.delete(url.origin);
    this.#sites.set(url.origin, asking);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MOST_SITES && oldest !== undefined) this.#sites.delete(oldest);
    return asking;
  }

  /** No robots.txt allows everything; one that cannot be had says nothing, and the one before stands. */
  async #ask(url: URL, request: FetchRequest, before: Rules | undefined): Promise<Rules> {
    const address = new URL('/robots.txt', url).href;
    const { signal, foundAt = request.url } = request;
    const answer = await this.#fetch(
      { url: address, foundAt, ...(signal === undefined ? {} : { signal }) },
      LIMITS,
    );
    const until = Date.now() + KEPT_FOR;
    if (answer.ok && answer.value.kind === 'content') return this.#read(url, answer.value, until);
    if (answer.ok || isAbsent(answer.problem)) return { ...EVERYTHING, until };
    const again = Date.now() + AGAIN_AFTER;
    if (before?.trouble === null) return { ...before, until: again };
    return { ...EVERYTHING, trouble: problemSentence(answer.problem), until: again };
  }

  #read(url: URL, { bytes }: Extract<FetchAnswer, { kind: 'content' }>, until: number): Rules {
    const rules = parse(new URL('/robots.txt', url).href, new TextDecoder().decode(bytes));
    this.#hosts.slowDown(url, rules.getCrawlDelay(PRODUCT_TOKEN) ?? 0);
    return { allow: (page) => rules.isAllowed(page, PRODUCT_TOKEN) !== false, trouble: null, until };
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types tell of a default export that CommonJS has not
const parse = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309 § 2.3.1.3: a 4xx, or redirects without end, is a site without rules. A 429 is the host wanting rest. */
const isAbsent = ({
  status,
  what,
}: {
  readonly status?: number | undefined;
  readonly what: string;
}): boolean =>
  (status !== undefined && status >= 400 && status < 500 && status !== 429) || what.startsWith('redirects');

function refused(url: URL, request: FetchRequest): Outcome<never> {
  const outcome = failed('robots', request.url, `may not be fetched: the robots.txt of ${url.host} says so`);
  return outcome.ok ? outcome : { ok: false, problem: { ...outcome.problem, final: true } };
}
