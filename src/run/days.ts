import type { Day, Moment } from '../model.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The calendar day of a moment in the zone its source gave (UTC where it gave none). */
export function dayOf(moment: Moment): Day {
  return new Date(Date.parse(moment.at) + (moment.offset ?? 0) * MINUTE).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
