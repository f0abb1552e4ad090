/**
 * The kinds of value a configuration file may hold. The `error` of each is what was expected, as a phrase:
 * `faults.ts` makes the sentence of it, with what was found.
 */
import { z } from 'zod';

export const text = (expected: string) => z.string({ error: expected }).regex(/\S/u, { error: expected });

export const slug = (example: string) => {
  const expected = `a short name of lower-case letters, digits and hyphens, such as ${example}`;
  return z.string({ error: expected }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: expected });
};

/** A list that may be left out; `each` is what stands in it. */
export const listOf = <T extends z.ZodType>(each: T, expected: string) => z.array(each, { error: expected });

const dayExpected = 'a day that exists, written YYYY-MM-DD, such as 2024-10-01';
export const day = z.iso.date({ error: dayExpected });

const knownAs = (type: 'language' | 'region') => {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  return (code: string) => names.of(code) !== undefined;
};

const languageExpected = 'the two letters of a language (ISO 639-1), such as en or es';
export const language = z
  .string({ error: languageExpected })
  .regex(/^[a-z]{2}$/u, { error: languageExpected, abort: true })
  .refine(knownAs('language'), { error: languageExpected });

const countryExpected = 'the two capital letters of a country (ISO 3166-1), such as US or MX';
export const country = z
  .string({ error: countryExpected })
  .regex(/^[A-Z]{2}$/u, { error: countryExpected, abort: true })
  .refine(knownAs('region'), { error: countryExpected });

const addressExpected = 'a web address that begins with https:// or http://';
export const webAddress = z.url({ protocol: /^https?$/u, hostname: /[^.]/u, error: addressExpected });

export const oneOf = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, { error: `one of ${choices.join(', ')}` });

/** A whole number of something, both bounds included. */
export const whole = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
};

/** A number between two bounds, both included. */
export const number = (least: number, most: number) => {
  const expected = `a number from ${least} to ${most}`;
  return z.number({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
};

export const yesOrNo = z.boolean({ error: 'true or false' });
