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
  return {
    state: stateOf(
      state,
      later.map(({ at }) => Date.parse(at)),
    ),
    perDay: days < 1 ? null : items / days,
    lastItem,
  };
}

function stateOf(state: FeedState | null, hours: readonly number[]): FeedHealth['state'] {
  if (state === null || (state.lastSuccess === null && state.failures === 0)) return 'never asked';
  if (state.failures > 0) return 'failing';
  const last = hours.at(-1);
  if (state.lastSuccess === null || last === undefined || hours.length < FEWEST) return 'well';
  const pauses = hours.slice(1).map((each, at) => each - (hours[at] ?? each));
  const usual = Math.max(LONGER * Math.max(...pauses), LEAST_HOURS * HOUR);
  return Date.parse(state.lastSuccess) - last > usual ? 'silent' : 'well';
}
