/** Expressions of time → the days they mean. No clock: everything is counted from the day of publication. */
import type { Day, SaidWhen } from '../model.ts';
import type { Phrases, Unit, WhenLexicon } from '../text/lexicon/when.ts';
import type { Word } from './attribution-words.ts';
import { addDays, dayIn, monthOf, periodAround, weekdayOf, yearOf } from './calendar.ts';

/** From what a time is counted. */
export interface Reckoning {
  readonly published: Day | null;
  /** The day the text told of last. */
  readonly lastTold: Day | null;
  /** What is told lies ahead: "will say on Friday". */
  readonly ahead: boolean;
  readonly lexicon: WhenLexicon;
}

/** A time that begins at a word; `end` exclusive, in words. */
export interface Time extends Omit<SaidWhen, 'text'> {
  readonly start: number;
  readonly end: number;
}

type Meaning = Omit<Time, 'start' | 'end'>;

/** The time that begins at word `at`, the longest reading first; null where none does. */
export function timeAt(words: readonly Word[], at: number, reckoning: Reckoning): Time | null {
  return (
    phraseAt(words, at, reckoning) ??
    agoAt(words, at, reckoning) ??
    weekdayAt(words, at, reckoning) ??
    dateAt(words, at, reckoning) ??
    periodAt(words, at, reckoning)
  );
}

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

// ─── Phrases ─────────────────────────────────────────────────────────────────────────────────────────────────

function phraseAt(
  words: readonly Word[],
  at: number,
  { published, lastTold, lexicon }: Reckoning,
): Time | null {
  const there = matching(words, at, lexicon.daysFromThere);
  if (there !== null) return exactly(at, there.end, shifted(lastTold ?? published, there.value));
  const period = matching(words, at, lexicon.periods);
  if (period !== null) {
    const { unit, offset } = period.value;
    return { start: at, end: period.end, ...inPeriod(unit, published, offset) };
  }
  const day = matching(words, at, lexicon.days);
  return day === null ? null : exactly(at, day.end, shifted(published, day.value));
}

function matching<T>(
  words: readonly Word[],
  at: number,
  phrases: Phrases<T>,
): { readonly end: number; readonly value: T } | null {
  const found = phrases.get(lowerAt(words, at))?.find((one) =>
    // “This Morning” is a programme.
    one.words.every(
      (word, i) => lowerAt(words, at + i) === word && (i === 0 || words[at + i]?.capital === false),
    ),
  );
  return found === undefined ? null : { end: at + found.words.length, value: found.value };
}

/** "two days ago", "hace dos días". */
function agoAt(words: readonly Word[], at: number, { published, lexicon }: Reckoning): Time | null {
  const isBefore = lexicon.agoBefore.has(lowerAt(words, at));
  const from = isBefore ? at + 1 : at;
  const count = countOf(lowerAt(words, from), lexicon);
  const unit = lexicon.units.get(lowerAt(words, from + 1));
  if (count === null || unit === undefined) return null;
  const isAfter = lexicon.agoAfter.has(lowerAt(words, from + 2));
  if (!isBefore && !isAfter) return null;
  const end = from + (isAfter ? 3 : 2);
  if (unit === 'day') return exactly(at, end, shifted(published, -count));
  return { start: at, end, ...inPeriod(unit, published, -count) };
}

const countOf = (word: string, { numbers }: WhenLexicon): number | null =>
  numbers.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);

// ─── Weekdays and dates ──────────────────────────────────────────────────────────────────────────────────────

/** "Friday", "last Friday", "este viernes", "el viernes pasado", "Saturday, April 5". */
function weekdayAt(words: readonly Word[], at: number, reckoning: Reckoning): Time | null {
  const { lexicon, published } = reckoning;
  let i = at;
  while (i - at < 3 && isPart(words[i], lexicon)) i += 1;
  const weekday = isWritten(words[i], lexicon) ? lexicon.weekdays.get(lowerAt(words, i)) : undefined;
  if (weekday === undefined) return null;
  let end = i + 1;
  while (end - i < 5 && isPart(words[end], lexicon)) end += 1;
  while (end > i + 1 && !lexicon.closing.has(lowerAt(words, end - 1)) && !isTurn(words[end - 1], lexicon))
    end -= 1;
  const dateFrom = words[end]?.text === ',' ? end + 1 : end;
  const date = dateAt(words, dateFrom, reckoning) ?? dateAt(words, dateFrom + 1, reckoning);
  if (date?.day != null && weekdayOf(date.day) === weekday) return { ...date, start: at };
  if (published === null) return exactly(at, end, null);
  const around = words.slice(at, end);
  const isPast = around.some(({ lower }) => lexicon.past.has(lower));
  const isAhead = reckoning.ahead || around.some(({ lower }) => lexicon.future.has(lower));
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days = isPast ? -(back || 7) : isAhead ? 7 - back : -back;
  return exactly(at, end, addDays(published, days));
}

const isTurn = (word: Word | undefined, { past, future }: WhenLexicon): boolean =>
  word !== undefined && (past.has(word.lower) || future.has(word.lower));

const isPart = (word: Word | undefined, lexicon: WhenLexicon): boolean =>
  word !== undefined && (lexicon.parts.has(word.lower) || isTurn(word, lexicon));

const isWritten = (word: Word | undefined, { capitals }: WhenLexicon): boolean => word?.capital === capitals;

/** "April 3", "3 April 2024", "el 3 de abril de 2024", "the 3rd of April". */
function dateAt(words: readonly Word[], at: number, reckoning: Reckoning): Time | null {
  const { lexicon } = reckoning;
  let first = at;
  while (first - at < 3 && lexicon.beforeDate.has(lowerAt(words, first))) first += 1;
  const leading = lexicon.capitals ? monthAt(words, first, lexicon) : undefined;
  if (leading !== undefined && first === at) {
    const day = numberOf(lowerAt(words, at + 1), lexicon);
    return day === null ? null : dated(words, at, at + 2, leading, day, reckoning);
  }
  const day = numberOf(lowerAt(words, first), lexicon);
  if (day === null) return null;
  const link = lexicon.dateLinks.has(lowerAt(words, first + 1)) ? 1 : 0;
  const month = monthAt(words, first + 1 + link, lexicon);
  return month === undefined ? null : dated(words, at, first + 2 + link, month, day, reckoning);
}

const monthAt = (words: readonly Word[], at: number, lexicon: WhenLexicon): number | undefined =>
  isWritten(words[at], lexicon) ? lexicon.months.get(lowerAt(words, at)) : undefined;

/** A day of the month: "3", "3rd", "1º", "primero". */
function numberOf(word: string, { numbers, capitals }: WhenLexicon): number | null {
  const [, digits = ''] = /^(\d{1,2})(?:st|nd|rd|th|[º°])?$/u.exec(word) ?? [];
  if (digits !== '') return Number(digits);
  return !capitals && ORDINAL.test(word) ? (numbers.get(word) ?? null) : null;
}

/** The only day that is written as a word. */
const ORDINAL = /^primei?ro$/u;

function dated(
  words: readonly Word[],
  start: number,
  end: number,
  month: number,
  day: number,
  { published, ahead, lexicon }: Reckoning,
): Time | null {
  const year = yearAfter(words, end, lexicon);
  const written = year === null ? null : dayIn(year.year, month, day);
  if (year !== null) return written === null ? null : exactly(start, year.end, written);
  if (published === null) return exactly(start, end, null);
  const thisYear = dayIn(yearOf(published), month, day);
  // A day later than publication: the day had begun already where it was said.
  const isPast = thisYear === null || ahead || thisYear <= addDays(published, 1);
  const found = isPast ? thisYear : dayIn(yearOf(published) - 1, month, day);
  return found === null ? null : exactly(start, end, found);
}

/** ", 2024", "de 2024", "2024". */
function yearAfter(
  words: readonly Word[],
  at: number,
  { dateLinks }: WhenLexicon,
): { readonly year: number; readonly end: number } | null {
  const i = words[at]?.text === ',' || dateLinks.has(lowerAt(words, at)) ? at + 1 : at;
  return YEAR.test(lowerAt(words, i)) ? { year: Number(lowerAt(words, i)), end: i + 1 } : null;
}

const YEAR = /^(?:19|20)\d\d$/u;

// ─── Months and years ────────────────────────────────────────────────────────────────────────────────────────

/** "in March", "en marzo de 2019", "in 2019"; without a preposition before it, neither is a time. */
function periodAt(words: readonly Word[], at: number, { published, lexicon }: Reckoning): Time | null {
  if (!lexicon.inPeriod.has(lowerAt(words, at - 1)) && !isOfEvent(words, at, lexicon)) return null;
  if (YEAR.test(lowerAt(words, at)))
    return { start: at, end: at + 1, ...wholeYear(Number(lowerAt(words, at))) };
  const month = monthAt(words, at, lexicon);
  if (month === undefined || numberOf(lowerAt(words, at + 1), lexicon) !== null) return null;
  const year = yearAfter(words, at + 1, lexicon);
  if (year !== null) return { start: at, end: year.end, ...wholeMonth(year.year, month) };
  if (published === null)
    return { start: at, end: at + 1, day: null, from: null, to: null, precision: 'month' };
  const inYear = yearOf(published) - (month > monthOf(published) ? 1 : 0);
  return { start: at, end: at + 1, ...wholeMonth(inYear, month) };
}

/** "a 2019 interview", "her March 2024 speech". */
const isOfEvent = (words: readonly Word[], at: number, { notBeforeDay, events }: WhenLexicon): boolean =>
  notBeforeDay.has(lowerAt(words, at - 1)) &&
  words.slice(at + 1, at + 4).some(({ lower }) => events.has(lower));

const wholeYear = (year: number): Meaning => periodAround('year', `${year}-01-01`);
const wholeMonth = (year: number, month: number): Meaning =>
  periodAround('month', `${year}-${String(month).padStart(2, '0')}-01`);

function inPeriod(unit: Unit, published: Day | null, offset: number): Meaning {
  if (published === null) return { day: null, from: null, to: null, precision: unit };
  if (unit === 'year') return wholeYear(yearOf(published) + offset);
  if (unit === 'week') return periodAround('week', addDays(published, 7 * offset));
  const months = yearOf(published) * 12 + monthOf(published) - 1 + offset;
  return wholeMonth(Math.floor(months / 12), (months % 12) + 1);
}

const shifted = (day: Day | null, days: number): Day | null => (day === null ? null : addDays(day, days));

const exactly = (start: number, end: number, day: Day | null): Time => ({
  start,
  end,
  day,
  from: day,
  to: day,
  precision: 'day',
});
