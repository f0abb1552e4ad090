/** What `feeds.yaml` may hold. */
import { z } from 'zod';
import { FEED_KINDS } from '../../model.ts';
import { country, language, listOf, oneOf, slug, text, webAddress } from './fields.ts';

const triedExpected = 'never, or the day it was last reached, such as 2026-11-22';

const feedSchema = z.strictObject({
  id: slug('the-guardian-americas').describe(
    'A short name that never changes: what was read of the feed is kept under it.',
  ),
  outlet: text('the name of the outlet').describe('Who publishes, as alerts name it.'),
  url: webAddress.describe('Address of the feed. With `each: official` it holds {name}.'),
  each: oneOf(['official'])
    .optional()
    .describe('`official` makes one feed per official, with the name in the place of {name}.'),
  language: language.describe('Language of its articles (ISO 639-1).'),
  country: country.describe('Where the outlet is at home (ISO 3166-1 alpha-2).'),
  kind: oneOf(FEED_KINDS).describe(
    'A news agency, press, an office that speaks for itself, or official transcripts.',
  ),
  source: text('where the address was found').describe('Where the address was found.'),
  tried: z
    .union([z.literal('never'), z.iso.date({ error: triedExpected })], { error: triedExpected })
    .describe('The day `doctor` last reached it, or `never`.'),
  addresses: oneOf(['public'])
    .optional()
    .describe(
      '`public`: never asked where its address leads into a private network. Stands at feeds added from Discord.',
    ),
});

export const feedsFileSchema = z.strictObject({
  feeds: listOf(feedSchema, 'a list of feeds').min(1, { error: 'at least one feed' }),
});
