/** How often each host may be asked: one pause for everything asked of it, longer where it says so. */
import { setTimeout as wait } from 'node:timers/promises';
import { failed, type Outcome } from '../../errors.ts';

/** Seconds one request waits for its turn at most; a longer queue at one host is for a later poll. */
const LONGEST_TURN = 30;
/** Seconds: what a host can ask for with Retry-After, and what is kept without its asking after “too many requests”. */
const LONGEST_HOLD = 24 * 3600;
const FIRST_HOLD = 60;
const LONGEST_UNASKED = 3600;
/** Hosts remembered before those whose time is over are forgotten. */
const MANY = 2_000;
const SECOND = 1000;

interface Host {
  /** When the next request may start, in milliseconds of the clock. */
  free: number;
  /** Until when it wants to be left alone. */
  held: number;
  /** Holds in a row that it did not time itself. */
  holds: number;
  /** What it asks for itself, in seconds. */
  pause: number;
}

export class Hosts {
  readonly #pause: number;
  readonly #hosts = new Map<string, Host>();

  /** @param pause seconds between the starts of two requests to one host */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Resolves when it is this request's turn: with null, or with the problem that nothing is asked of the host for now. */
  async turn({ host }: URL, source: string, signal: AbortSignal | undefined): Promise<Outcome<never> | null> {
    const known = this.#hosts.get(host);
    const pause = Math.max(this.#pause, known?.pause ?? 0) * SECOND;
    const now = Date.now();
    if (known !== undefined && known.held > now) return leftAlone(host, source, known.held - now);
    if (pause <= 0) return null;
    const start = Math.max(now, known?.free ?? 0);
    if (start - now > LONGEST_TURN * SECOND) return queued(host, source, start - now);
    this.#of(host).free = start + pause;
    if (start > now) await wait(start - now, undefined, signal === undefined ? {} : { signal });
    const held = this.#hosts.get(host)?.held ?? 0;
    return held > Date.now() ? leftAlone(host, source, held - Date.now()) : null;
  }

  /** What a host answered: 429, or a Retry-After, is for everything we ask of it. `retryAfter` in seconds. */
  heard({ host }: URL, status: number, retryAfter: number | null): void {
    const asksForRest = status === 429 || (status === 503 && retryAfter !== null);
    if (!asksForRest) {
      const known = this.#hosts.get(host);
      if (known !== undefined && status < 400) known.holds = 0;
      return;
    }
    const own = this.#of(host);
    const unasked = Math.min(FIRST_HOLD * 2 ** own.holds, LONGEST_UNASKED);
    own.holds += 1;
    own.held = Date.now() + Math.min(retryAfter ?? unasked, LONGEST_HOLD) * SECOND;
  }

  /** Seconds a host wants between two requests (Crawl-delay); more than `LONGEST_TURN` is not waited. */
  slowDown({ host }: URL, pause: number): void {
    if (pause > this.#pause) this.#of(host).pause = Math.min(pause, LONGEST_TURN);
  }

  #of(host: string): Host {
    if (this.#hosts.size > MANY) this.#forget();
    const known = this.#hosts.get(host) ?? { free: 0, held: 0, holds: 0, pause: 0 };
    this.#hosts.set(host, known);
    return known;
  }

  #forget(): void {
    const now = Date.now();
    for (const [host, { free, held, holds, pause }] of this.#hosts) {
      if (free <= now && held <= now && holds === 0 && pause === 0) this.#hosts.delete(host);
    }
  }
}

const leftAlone = (host: string, source: string, ms: number): Outcome<never> =>
  waiting(
    source,
    `was not asked: ${host} wants to be left alone for another ${Math.ceil(ms / SECOND)} s`,
    ms,
  );

const queued = (host: string, source: string, ms: number): Outcome<never> =>
  waiting(source, `was not asked yet: so much waits for ${host}, which is asked slowly`, ms);

/** Nothing was asked, and that for now only. */
export function waiting(source: string, what: string, ms: number): Outcome<never> {
  const outcome = failed('waiting', source, what);
  return outcome.ok
    ? outcome
    : { ok: false, problem: { ...outcome.problem, retryAfter: Math.ceil(ms / SECOND) } };
}
