/** A date as people and their programs write it, in many languages, to its parts. */
import { MONTH_NAMES, OTHER_MONTHS } from './month-names.ts';
import { ZONES } from './zone-names.ts';

/** Numbers as written; `zone` is a name or an offset, undefined where there is none. */
export interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly half?: 'am' | 'pm' | undefined;
  readonly zone?: string | undefined;
}

const TIME =
  /(?<![\d:])(\d{1,2})(?:\s?[:h]\s?|[시時点时]\s?)(\d{2}|\d(?=:))(?!\d)(?:(?:\s?:\s?|[분分]\s?)(\d{1,2})(?!\d)(?:[.,](\d{1,9}))?)?(?:초|秒|分|분)?/u;
/** It follows the time; a zone may be named before it: "GMT+0200". */
const OFFSET = /^\s*(?:gmt|utc|ut|z)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:./-])/;
/** Half of the day, written after the time; in Korean, Chinese and Japanese before it. */
const AFTER = /^\s?(?:(a\.?\s?m\.?|π\.?\s?μ\.?)|p\.?\s?m\.?|μ\.?\s?μ\.?)(?!\p{L})/u;
const BEFORE = /(?:(오전|上午|午前)|오후|下午|午後)\s?$/u;
/** Year, month, day in numbers, in this order. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?[-/.]\s?|[年년]\s?)(\d{1,2})(?:\s?[-/.]\s?|[月월]\s?)(\d{1,2})(?!\d)[日일.]?/u;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** "10:30 PM (GMT-6)"; after an offset it says the same again. */
const ZONE_IN_BRACKETS = /(?<![+-]\d{1,2}:?(?:\d{2})? ?)\(((?:gmt|utc) ?[+-]\d{1,2}(?::?\d{2})?)\)/g;
/** "ore 10.30", "kl. 10.30", and after a year: elsewhere it may as well be a day and a month. */
const DOTTED_TIME =
  /(?<=(?:\b(?:ore|kl|klo|um|om|at)\.? |\d{4},? ))(?:[01]?\d|2[0-4])\.[0-5]\d(?:\.[0-5]\d)?(?![\d.])/g;

/** Null where these are not exactly one day's parts. */
export function readDate(source: string): DateParts | null {
  const text = source
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ZONE_IN_BRACKETS, ' $1 ')
    .replace(/\([^()]*\)|\[[^[\]]*\]|\s+/g, ' ')
    .replace(DOTTED_TIME, (time) => time.replaceAll('.', ':'))
    .trim();
  const [rest, time] = readTime(text);
  const date = numbersOnly(rest) ?? withMonth(rest);
  return date === null ? null : { ...date, ...time };
}

type Clock = Omit<DateParts, 'year' | 'month' | 'day'>;

/** The text without the time of day, and that time. */
function readTime(text: string): [string, Clock] {
  const found = TIME.exec(text);
  if (found === null) return [text, {}];
  const [whole, hour, minute, second, fraction] = found;
  const [before, rest] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  const half = AFTER.exec(rest) ?? BEFORE.exec(before);
  const after = AFTER.test(rest) ? rest.replace(AFTER, '') : rest;
  const offset = OFFSET.exec(after);
  const named = /^[\s,]*(\p{L}{1,5})(?!\p{L})/u.exec(after)?.[1] ?? '';
  const zone =
    offset === null
      ? named in ZONES
        ? named
        : undefined
      : `${offset[1]}${offset[2]?.padStart(2, '0')}${offset[3] ?? ''}`;
  const left = `${before.replace(BEFORE, '')} ${offset === null ? after : after.slice(offset[0].length)}`;
  const isMorning = half?.[1] !== undefined;
  return [
    left,
    { hour, minute, second, fraction, zone, ...(half === null ? {} : { half: isMorning ? 'am' : 'pm' }) },
  ];
}

type Day = Pick<DateParts, 'year' | 'month' | 'day'>;

/** Day and month in numbers only where there is no doubt which is which. */
function numbersOnly(text: string): Day | null {
  if ((text.match(/\d+/g) ?? []).length !== 3) return null;
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return { year: first[1] ?? '', month: Number(first[2]), day: first[3] ?? '' };
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const [, one = '', mark, two = '', year = ''] = last;
  if (mark === '.' || Number(one) > 12 || one === two) return { year, month: Number(two), day: one };
  return Number(two) > 12 ? { year, month: Number(one), day: two } : null;
}

function withMonth(text: string): Day | null {
  const words = Array.from(text.matchAll(/\p{L}+|\d+/gu), ([word]) => word);
  const numbers = words.filter((word) => /\d/.test(word));
  const months = words.map((word, at) => ({ month: monthOf(word), follows: /\d/.test(words[at - 1] ?? '') }));
  const named = months.filter(({ month }) => month !== undefined);
  // "mar, 10 dic": a weekday may be called like a month, and stands before the day.
  const { month } = (named.length > 1 ? named.find(({ follows }) => follows) : named[0]) ?? {};
  const [one = '', two = ''] = numbers;
  if (month === undefined || numbers.length !== 2) return null;
  return one.length > 2 ? { year: one, month, day: two } : { year: two, month, day: one };
}

const LEAST_LETTERS = 3;

/** Where two languages disagree, the month of the first that has the beginning stands. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.toReversed().flatMap((names) =>
    beginningsOf(names.split(' ').map((ways) => ways.split('|'))),
  ),
  ...Object.entries(OTHER_MONTHS),
]);

/** Every beginning of a name that begins no other month of its language, with the month's number. */
function beginningsOf(months: readonly (readonly string[])[]): (readonly [string, number])[] {
  return months.flatMap((ways, at) =>
    ways
      .flatMap(beginnings)
      .filter(
        (begin) =>
          !months.some((others, other) => other !== at && others.some((name) => name.startsWith(begin))),
      )
      .map((begin) => [begin, at + 1] as const),
  );
}

function beginnings(name: string): string[] {
  const more = Math.max(1, name.length - LEAST_LETTERS + 1);
  return Array.from({ length: more }, (_, at) => name.slice(0, LEAST_LETTERS + at));
}

const monthOf = (word: string): number | undefined => MONTHS.get(word);
