import type { Day, Instant, Moment } from '../model.ts';

/** In milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The calendar day of a moment in the zone its source gave (UTC where it gave none). */
export function dayOf(moment: Moment): Day {
  return new Date(Date.parse(moment.at) + (moment.offset ?? 0) * MINUTE).toISOString().slice(0, 10);
}

/** Hours from an instant to a later one. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / HOUR;
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** An instant `wait` milliseconds later (earlier if negative). */
export const later = (at: Instant, wait: number): Instant => new Date(Date.parse(at) + wait).toISOString();
