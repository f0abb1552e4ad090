/** A date as feeds and pages write it, to a `Moment`. Never the host's zone: what names no zone is read as UTC. */
import type { Moment } from '../model.ts';
import { readDate, type DateParts } from './written-date.ts';
import { ZONES } from './zone-names.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([+-]\d{2}:?(?:\d{2})?|(?![ap]m)[a-z]{1,4})?$/i;
/** Without marks between: `20250610T0400`, or with the day of the year: `2025-161`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?\s*([+-]\d{2}:?\d{2}|z)?$/i;
const ORDINAL = /^(\d{4})-?(\d{3})$/;
/** Seconds or thousandths since 1970, from 2001 on: fewer digits could be anything. */
const EPOCH = /^(\d{10})(\d{3})?(?:\.\d{1,9})?$/;

/** Longer than any date; keeps the patterns from being fed a book. */
const LONGEST = 80;

/**
 * A date in ISO 8601, RFC 822 or asctime's form, or written out in one of some twenty languages; null where it is none, might be
 * two (3/4/2025), or is no day of the calendar from 1900 to 2199. A zone nobody knows is read as none.
 */
export function parseMoment(source: string | null | undefined): Moment | null {
  const text = source?.trim() ?? '';
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return null;
  const epoch = EPOCH.exec(text);
  if (epoch !== null) return ofEpoch(Number(`${epoch[1]}${epoch[2] ?? '000'}`));
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) return ofDayInYear(ordinal[1] ?? '', Number(ordinal[2]));
  const parts = inNumbers(text) ?? readDate(text);
  return parts === null ? null : momentOf(parts);
}

function inNumbers(text: string): DateParts | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year = '', month, day = '', hour, minute, second, fraction, zone] = iso;
    return { year, month: Number(month), day, hour, minute, second, fraction, zone };
  }
  const compact = COMPACT.exec(text);
  if (compact === null) return null;
  const [, year = '', month, day = '', hour, minute, second, zone] = compact;
  return { year, month: Number(month), day, hour, minute, second, zone };
}

const ofEpoch = (at: number): Moment => ({ at: new Date(at).toISOString(), precision: 'second', offset: 0 });

function ofDayInYear(year: string, day: number): Moment | null {
  const date = new Date(Date.UTC(Number(year), 0, day));
  if (day === 0 || date.getUTCFullYear() !== Number(year)) return null;
  return momentOf({ year, month: date.getUTCMonth() + 1, day: String(date.getUTCDate()) });
}

function momentOf(parts: DateParts): Moment | null {
  const [year, day] = [fullYear(parts.year), Number(parts.day)];
  const [hour, minute, second] = [hourOf(parts), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  const isClock = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  const offset = offsetOf(parts.zone);
  if (offset === undefined || year < 1900 || year > 2199 || !isClock || minute > 59 || second > 60)
    return null;
  const midnight = new Date(Date.UTC(year, parts.month - 1, day));
  if (midnight.getUTCMonth() !== parts.month - 1 || midnight.getUTCDate() !== day) return null;
  const fraction = Math.floor(Number(`0.${parts.fraction ?? 0}`) * 1000);
  const local = midnight.getTime() + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + fraction;
  return {
    at: new Date(local - (offset ?? 0) * 60_000).toISOString(),
    precision: parts.hour === undefined ? 'day' : parts.second === undefined ? 'minute' : 'second',
    offset,
  };
}

/** 12 is noon after "pm" and midnight after "am"; some write "14:30 pm". */
function hourOf({ hour = '0', half }: DateParts): number {
  const number = Number(hour);
  if (half === 'pm' && number < 12) return number + 12;
  return half === 'am' && number === 12 ? 0 : number;
}

/** RFC 2822 section 4.3: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * Minutes; null where no zone is named or its name means nothing to us, undefined where it cannot be one. `-0000` says that the
 * zone is not known: RFC 2822, 3.3.
 */
function offsetOf(zone: string | undefined): number | null | undefined {
  if (zone === undefined || /^-00:?(?:00)?$/.test(zone)) return null;
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.toLowerCase()] ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return numeric[1] === '-' ? -minutes : minutes;
}
