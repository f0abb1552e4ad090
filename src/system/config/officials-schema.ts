/** What `officials.yaml` may hold. */
import { z } from 'zod';
import { country, day, language, listOf, oneOf, slug, text } from './fields.ts';

const names = listOf(text('a name'), 'a list of names');

const titleSchema = z.strictObject({
  en: text('the office in English, as the press writes it').describe(
    'The office in English, as the press writes it.',
  ),
  es: text('the office in Spanish, as the press writes it').describe(
    'The office in Spanish, as the press writes it.',
  ),
  also: listOf(text('a way to write the office'), 'a list of other ways to write the office')
    .optional()
    .describe('Other ways the press writes it, in either language.'),
  from: day.describe('The day it was taken up.'),
  until: day.optional().describe('The last day it was held; left out while it is.'),
});

const officialSchema = z.strictObject({
  id: slug('marco-rubio').describe('A short name that never changes: subscriptions and buttons keep it.'),
  name: text('the name a newspaper would use').describe('The name a newspaper would use.'),
  aliases: names.default([]).describe('Other names that mean this person and nobody else.'),
  misspellings: names.default([]).describe('Usual misspellings; accents and capitals need none.'),
  titles: listOf(titleSchema, 'a list of the offices held')
    .min(1, { error: 'at least one office' })
    .describe('Offices held, with their dates; of two held at once, the one the press names first.'),
  languages: listOf(language, 'a list of languages, such as [en, es]')
    .min(1, { error: 'at least one language' })
    .describe('Languages the person speaks in public (ISO 639-1).'),
  country: country.describe('The country served (ISO 3166-1 alpha-2).'),
  gender: oneOf(['f', 'm']).describe(
    'The grammatical gender the press uses: it decides which pronouns can mean the person.',
  ),
});

export const officialsFileSchema = z.strictObject({
  officials: listOf(officialSchema, 'a list of officials').min(1, { error: 'at least one official' }),
});
