/** A date as feeds and pages write it, to a `Moment`. Never the host's zone: what names no zone is read as UTC. */
import type { Moment } from '../model.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'ene feb mar abr may jun jul ago set oct nov dic',
  ].flatMap((year) => year.split(' ').map((name, index) => [name, index + 1] as const)),
);

/** Minutes from UTC; RFC 822 section 5, and what feeds use beside it. */
const ZONES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'z=0 ut=0 utc=0 gmt=0 wet=0 bst=60 cet=60 cest=120 eet=120 eest=180 msk=180 ast=-240 adt=-180 est=-300 edt=-240 ' +
    'cst=-360 cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 jst=540 kst=540 ist=330 brt=-180 art=-180'
  )
    .split(' ')
    .map((zone) => zone.split('='))
    .map(([name = '', minutes]) => [name, Number(minutes)]),
);

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([+-]\d{2}:?(?:\d{2})?|[a-z]{1,4})?$/i;
const RFC822 =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}{0,7}\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,4})?(?:\s*\([^()]{1,20}\))?$/iu;

/** Longer than any date; keeps the patterns from being fed a book. */
const LONGEST = 60;

/** RFC 822 or ISO 8601 to a moment; null where it is neither, or no day of the calendar from 1900 to 2199. */
export function parseMoment(source: string | null | undefined): Moment | null {
  const text = source?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return momentOf({ year, month: Number(month), day, hour, minute, second, fraction, zone });
  }
  const rfc = RFC822.exec(text);
  if (!rfc) return null;
  const [, day, name = '', year, hour, minute, second, zone] = rfc;
  const month = MONTHS[name.toLowerCase()] ?? 0;
  return momentOf({ year, month, day, hour, minute, second, fraction: undefined, zone });
}

type Digits = string | undefined;

interface Parts {
  readonly year: Digits;
  readonly month: number;
  readonly day: Digits;
  readonly hour: Digits;
  readonly minute: Digits;
  readonly second: Digits;
  readonly fraction: Digits;
  readonly zone: Digits;
}

function momentOf(parts: Parts): Moment | null {
  const year = fullYear(parts.year ?? '');
  const day = Number(parts.day);
  const [hour, minute, second] = [
    Number(parts.hour ?? 0),
    Number(parts.minute ?? 0),
    Number(parts.second ?? 0),
  ];
  const offset = offsetOf(parts.zone);
  if (offset === undefined || year < 1900 || year > 2199 || hour > 23 || minute > 59 || second > 60)
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

/** RFC 2822 section 4.3: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes; null where no zone is named, undefined where the name means nothing to us. */
function offsetOf(zone: Digits): number | null | undefined {
  if (zone === undefined) return null;
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.toLowerCase()];
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return numeric[1] === '-' ? -minutes : minutes;
}
