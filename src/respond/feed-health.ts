import type { FeedState, Instant } from '../model.ts';
import type { FeedArrivals } from '../ports.ts';

export interface FeedHealth {
  readonly state: 'well' | 'failing' | 'silent' | 'never asked';
  /** Items a day of the time looked at, without the first hour, in which a feed brings all it has; null where nothing is known. */
  readonly perDay: number | null;
  readonly lastItem: Instant | null;
}

/** Days of arrivals that make a habit. */
export const HABIT_DAYS = 30;
/** Hours with arrivals below which a feed has no habit yet. */
const FEWEST = 6;
/** Silent is who brings nothing for so many times the longest pause of the last days, and for at least so many hours. */
const LONGER = 1.5;
const LEAST_HOURS = 12;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How a feed does. Its habit is the longest pause between two hours in which it brought something, nights and weekends
 * included; it is measured up to the last time it was read, so that our own absence makes nobody silent.
 */
export function feedHealth(state: FeedState | null, arrivals: FeedArrivals, now: Instant): FeedHealth {
  const begun = arrivals.first === null ? null : Date.parse(arrivals.first);
  const later = arrivals.hours.filter(({ at }) => begun === null || Date.parse(at) > begun);
  const items = later.reduce((sum, each) => sum + each.items, 0);
  const days = begun === null ? 0 : Math.min(HABIT_DAYS, (Date.parse(now) - begun) / DAY);
  const lastItem = arrivals.hours.at(-1)?.at ?? null;
  const isLongSilent = arrivals.first !== null && arrivals.hours.length === 0;
  return {
    state: stateOf(
      state,
      later.map(({ at }) => Date.parse(at)),
      isLongSilent,
    ),
    perDay: days < 1 ? null : items / days,
    lastItem,
  };
}

function stateOf(
  state: FeedState | null,
  hours: readonly number[],
  isLongSilent: boolean,
): FeedHealth['state'] {
  if (state === null || (state.lastSuccess === null && state.failures === 0)) return 'never asked';
  if (state.failures > 0) return 'failing';
  if (isLongSilent) return 'silent';
  const last = hours.at(-1);
  if (state.lastSuccess === null || last === undefined || hours.length < FEWEST) return 'well';
  const usual = Math.max(LONGER * longestPause(hours), LEAST_HOURS * HOUR);
  return Date.parse(state.lastSuccess) - last > usual ? 'silent' : 'well';
}

const longestPause = (hours: readonly number[]): number =>
  Math.max(...hours.slice(1).map((each, at) => each - (hours[at] ?? each)));

/** Failures in a row, and hours without an answer, before a feed's failing is worth a message. */
const FAILURES = 3;
const LEAST_FAILING = HOUR;
const MOST_FAILING = 24 * HOUR;
const WITHOUT_HABIT = 6 * HOUR;

/**
 * Whether operators are to be told of a feed: it fails for as long as it usually goes without anything new (an hour at least,
 * a day at most), so that something may have been missed; or it is silent beyond its habit.
 */
export function troubleOf(
  state: FeedState | null,
  arrivals: FeedArrivals,
  now: Instant,
): 'failing' | 'silent' | null {
  const { state: kind } = feedHealth(state, arrivals, now);
  if (kind === 'silent') return 'silent';
  if (state === null || state.failures < FAILURES) return null;
  if (state.lastSuccess === null) return 'failing';
  const hours = arrivals.hours.map(({ at }) => Date.parse(at));
  const habit = hours.length < FEWEST ? WITHOUT_HABIT : longestPause(hours);
  const patience = Math.min(Math.max(habit, LEAST_FAILING), MOST_FAILING);
  return Date.parse(now) - Date.parse(state.lastSuccess) >= patience ? 'failing' : null;
}
