/** Arithmetic with calendar days, as text: no zone, no clock. */
import type { Day, SaidWhen } from '../model.ts';

const MILLISECONDS = 86_400_000;

const dayOfTime = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: Day, count: number): Day => dayOfTime(Date.parse(day) + count * MILLISECONDS);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** January is 1. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7;

/** The day of a date, or null where the calendar has none ("31 April"). */
export function dayIn(year: number, month: number, day: number): Day | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(written);
  return Number.isNaN(time) || dayOfTime(time) !== written ? null : written;
}

/** The whole week (from Monday), month or year that holds a day. */
export function periodAround(precision: 'week' | 'month' | 'year', day: Day): Omit<SaidWhen, 'text'> {
  if (precision === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return { day: null, from: monday, to: addDays(monday, 6), precision };
  }
  if (precision === 'year') {
    const year = day.slice(0, 4);
    return { day: null, from: `${year}-01-01`, to: `${year}-12-31`, precision };
  }
  const last = new Date(Date.UTC(yearOf(day), monthOf(day), 0)).getUTCDate();
  return { day: null, from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${last}`, precision };
}
