import type { Day } from '../model.ts';
import { CHART_UNITS, type ChartUnit } from '../picture.ts';

/** A day, a week from Monday on, a month or a year, as far as it lies in the range. */
export interface Period {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  /** The range cuts off a part of it. */
  readonly partial: boolean;
}

/** Columns that stay apart on a phone, some 400 pixels wide. */
const MOST_COLUMNS = 100;
/** Columns that can be drawn at all, where a finer unit was asked for. */
const MOST_AT_ALL = 370;
/** Days a unit has. */
const DAYS = { day: 1, week: 7, month: 30.4, year: 365 } as const;

const DAY_MS = 86_400_000;
const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
export const addDays = (day: Day, days: number): Day => dayOf(time(day) + days * DAY_MS);
export const daysBetween = (from: Day, to: Day): number => Math.round((time(to) - time(from)) / DAY_MS);

/** The finest unit whose columns fit: the one asked for, if they can be drawn. */
export function unitFor(from: Day, to: Day, wanted?: ChartUnit): ChartUnit {
  const days = daysBetween(from, to) + 1;
  const fits = (unit: ChartUnit, most: number): boolean => days / DAYS[unit] <= most;
  if (wanted !== undefined && fits(wanted, MOST_AT_ALL)) return wanted;
  const coarser = CHART_UNITS.slice(wanted === undefined ? 0 : CHART_UNITS.indexOf(wanted));
  return coarser.find((unit) => fits(unit, MOST_COLUMNS)) ?? 'year';
}

/** Every one from the first day to the last, whether anything was said in it or not. */
export function periodsOf(from: Day, to: Day, unit: ChartUnit): readonly Period[] {
  const periods: Period[] = [];
  for (let start = startOf(from, unit); start <= to;) {
    const next = startAfter(start, unit);
    const end = addDays(next, -1);
    const [first, last] = [start < from ? from : start, end > to ? to : end];
    periods.push({ from: first, to: last, partial: first !== start || last !== end });
    start = next;
  }
  return periods;
}

/** What was counted by the day, by period. */
export function summed(
  days: readonly { readonly of: Day; readonly count: number }[],
  periods: readonly Period[],
): readonly number[] {
  const sums = periods.map(() => 0);
  for (const { of, count } of days) {
    const at = lastAtOrBefore(periods, of);
    if (at !== null) sums[at] = (sums[at] ?? 0) + count;
  }
  return sums;
}

function lastAtOrBefore(periods: readonly Period[], day: Day): number | null {
  let [low, high] = [0, periods.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((periods[middle]?.from ?? '') <= day) low = middle;
    else high = middle - 1;
  }
  const period = periods[low];
  return period !== undefined && period.from <= day && day <= period.to ? low : null;
}

function startOf(day: Day, unit: ChartUnit): Day {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  if (unit === 'year') return `${day.slice(0, 5)}01-01`;
  // ISO 8601: a week begins on Monday.
  return addDays(day, -((new Date(time(day)).getUTCDay() + 6) % 7));
}

function startAfter(start: Day, unit: ChartUnit): Day {
  if (unit === 'day') return addDays(start, 1);
  if (unit === 'week') return addDays(start, 7);
  const date = new Date(time(start));
  return dayOf(
    Date.UTC(
      date.getUTCFullYear() + (unit === 'year' ? 1 : 0),
      date.getUTCMonth() + (unit === 'month' ? 1 : 0),
      1,
    ),
  );
}
