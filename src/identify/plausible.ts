/** Which capitalised words can be the "he" or "she" of the next sentence: most that open one are no people. */
import type { QuotationFound } from '../model.ts';
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { wordAt } from '../text/lower-words.ts';
import type { NameMention } from './mentions.ts';
import type { People } from './people.ts';
import { isPlaceInWords, isPlaceName } from './place-names.ts';

/**
 * Whether a name is plainly that of a person: it has two words and neither "the" before it nor marks around it; or it has
 * one, and the article gives the whole name, a title before it, or words that its bearer said.
 */
export function personTest(
  text: string,
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): (name: NameMention) => boolean {
  if (lexicon.traits.elidesSubjects)
    return ({ kind, tokens }) => kind === 'person' && !isCountry(tokens, lexicon);
  const sources = new Set(found.flatMap(({ source }) => (source === null ? [] : [source.text])));
  let titled: ReadonlySet<string> | null = null;
  return (name) => {
    if (name.kind !== 'person' || follows(name.lead, THINGS) || isInMarks(text, name)) return false;
    if (isRunInHeading(text, name) || isPlaceInWords(name.key)) return false;
    if (name.tokens.length > 1 || people.isKnown(name)) return true;
    titled ??= titledIn(people.mentions, lexicon);
    if (titled.has(name.key)) return true;
    if (people.isTrackedSurname(name)) return true;
    return (
      sources.has(name.text) &&
      !isPlaceName(name.key) &&
      !lexicon.demonyms.has(name.key) &&
      !/^\p{Lu}{2,}$/u.test(name.text)
    );
  };
}

/** «Estados Unidos», «Costa Rica», but not «José Panamá». */
const isCountry = (tokens: readonly string[], { countries }: Lexicon): boolean =>
  countries.has(tokens.at(-1) ?? '') && !(tokens.length > 1 && isFirstName(tokens[0] ?? ''));

/** "the Capitol", "a Mexican": no person is called so. */
const THINGS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'every',
  'each',
  'no',
]);

const follows = (lead: string, words: ReadonlySet<string>): boolean =>
  words.has(wordAt(lead, lead.lastIndexOf(' ') + 1, lead.length));

function titledIn(mentions: readonly NameMention[], { sets }: Lexicon): ReadonlySet<string> {
  const isTitle = (word: string): boolean =>
    sets.roles.has(word) || sets.honorifics.has(word.replace('.', ''));
  return new Set(
    mentions
      .filter(
        ({ lead, tokens }) =>
          tokens.length === 1 && isTitle(wordAt(lead, lead.lastIndexOf(' ') + 1, lead.length)),
      )
      .map(({ key }) => key),
  );
}

/** "FOGGY BOTTOM — Marco Rubio is back": capitals before a dash head the paragraph. */
const isRunInHeading = (text: string, { text: name, end }: NameMention): boolean =>
  /^[\p{Lu}\P{L}]+$/u.test(name) && /^(?:['’]S|\s\p{Lu}+)*\s?[—–]/u.test(text.slice(end, end + REACH));

/** How far off the marks around a title or a slogan stand, in UTF-16 units. */
const REACH = 40;

/** “La Señora del Manglar,” “Notes on Energy”: on both sides a mark is nearer than the end of a clause. */
function isInMarks(text: string, { start, end }: NameMention): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    /(?:^|[\s(])["“‘«][^"“”‘’«».,;:?!()\n]*$/u.test(before) &&
    /^[^"“”‘«».;:?!()\n]*["”’»](?!\p{L})/u.test(after)
  );
}
