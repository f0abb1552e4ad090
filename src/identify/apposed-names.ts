/** "The government's | World Cup | coordinator, | Gabriela Gil |", "The UN refugee agency, | UNHCR |": the name that closes a source. */
import type { Mention } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import { NOBODY, type Referent } from './people.ts';
import type { Earlier } from './resolve.ts';
import { isRole } from './told.ts';
import { normalise } from '../text/normalise.ts';

/**
 * The name behind the comma that ends a source, where what stands before it describes a person or a body and is no name
 * itself; null where there is none. Only where a noun stands last is the word right before the comma that description.
 */
export function nameClosing(
  source: Mention,
  names: readonly NameMention[],
  lexicon: Lexicon,
): NameMention | null {
  const last = names.at(-1);
  if (lexicon.traits.headFirst || last === undefined || last.possessive || last.end !== source.end)
    return null;
  const [, phrase = ''] = /^([^,]+),\s$/u.exec(source.text.slice(0, last.start - source.start)) ?? [];
  const noun = /(?<!\p{L})\p{Ll}[\p{L}-]*$/u.exec(phrase)?.[0] ?? '';
  if (noun === '')
    return isOfPlace(phrase, lexicon) && last.kind === 'person' && last.tokens.length > 1 ? last : null;
  if (last.kind === 'person' && last.tokens.length > 1)
    return isRole(normalise(noun), lexicon) ||
      lexicon.words.persons.has(noun) ||
      /[^e]or$|er$|ist$/u.test(noun)
      ? last
      : null;
  return lexicon.sets.bodies.has(noun) ? last : null;
}

/** "The Labour MP for | North Eden": what somebody is, before where. */
function isOfPlace(phrase: string, { sets, words }: Lexicon): boolean {
  const [, noun = ''] =
    /([\p{L}-]+)\s(?:for|of|in|from)\s(?:the\s)?\p{Lu}[\p{L}\s.’'-]*$/u.exec(phrase) ?? [];
  const word = normalise(noun);
  return sets.roles.has(word) || words.persons.has(word);
}

/** "The ferry union has answered. | It | said": the body that the sentence before is about, if no person is. */
export function bodyOfIt({ text, start }: Mention, earlier: Earlier, { words }: Lexicon): Referent {
  if (!words.neuter.has(text.toLowerCase())) return NOBODY;
  const acting = earlier.bodyOfIt(start);
  if (acting !== null) return acting;
  for (const one of earlier.subjects(start)) return one.isPerson || one.official !== null ? NOBODY : one;
  return NOBODY;
}
