import type { FeedState, Instant } from '../model.ts';

/** How a poll went, as far as the next one depends on it. */
export type PollResult =
  | { readonly kind: 'read'; readonly freshFor: number | null }
  | { readonly kind: 'failed'; readonly retryAfter: number | null };

export interface Pace {
  /** Seconds between two polls of a healthy feed. */
  readonly every: number;
  /** Seconds: no feed waits longer, whatever it asks for or however often it failed. */
  readonly longest: number;
  /** 0 to 1, drawn by the caller: spreads polls so that feeds which failed together do not return together. */
  readonly jitter: number;
}

/** Share of a wait that jitter can add. */
const SPREAD = 0.2;

/**
 * When a feed is asked next. After success: the usual pace, or later where the server said how long its answer is
 * fresh. After failures: the pace doubled for each in a row (`state.failures` counts those before this one), or
 * later where the server said when to return. Never beyond `longest`.
 */
export function nextCheck(
  state: Pick<FeedState, 'failures'>,
  result: PollResult,
  now: Instant,
  pace: Pace,
): Instant {
  const asked = (result.kind === 'read' ? result.freshFor : result.retryAfter) ?? 0;
  const usual = result.kind === 'read' ? pace.every : pace.every * 2 ** Math.min(state.failures + 1, 30);
  const wait = Math.max(usual * (1 + SPREAD * pace.jitter), asked);
  return new Date(Date.parse(now) + Math.round(Math.min(wait, pace.longest) * 1000)).toISOString();
}
