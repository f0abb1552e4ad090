/** Days told from the day something is said on: "next year" said in 2026 is 2027, "tomorrow" said on a Thursday is Friday. */
import type { Day, Language } from '../model.ts';
import { type FromDay, wordLists } from './lexicon.ts';

/** The text with such days as anybody would put them who writes on another one. */
export function dated(text: string, language: Language, day: Day): string {
  const { fromDay } = wordLists(language);
  if (fromDay === null || !mayTell(fromDay, language).test(text)) return text;
  const from = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(from.getTime())) return text;
  let told = text;
  for (const [words, later] of fromDay.year)
    told = told.replace(words, String(from.getUTCFullYear() + later));
  for (const [words, later] of fromDay.month)
    told = told.replace(words, fromDay.months[(from.getUTCMonth() + later) % MONTHS] ?? '');
  for (const [words, later] of fromDay.day)
    told = told.replace(words, fromDay.weekdays[(from.getUTCDay() + later + BEFORE_MONDAY) % DAYS] ?? '');
  return told;
}

const MONTHS = 12;
const DAYS = 7;
/** Sunday is day 0 of a date, and Monday the first of our names. */
const BEFORE_MONDAY = DAYS - 1;

const finders = new Map<Language, RegExp>();

/** Finds something wherever one of them does: most texts are looked through once. */
function mayTell({ year, month, day }: FromDay, language: Language): RegExp {
  const known = finders.get(language);
  if (known !== undefined) return known;
  const words = [...year, ...month, ...day].map(([{ source }]) => source);
  const made = new RegExp(words.join('|'), 'iu');
  finders.set(language, made);
  return made;
}
