/** «Norma, hermana del comerciante, no duda», «su hijo Yeison», «iba Oscar»: people whom an article calls by one name only. */
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { NameMention } from './mentions.ts';
import { isPlaceName } from './place-names.ts';

/**
 * Whether what stands beside a lone name shows a person: kin, a rank or a trade before it, an age or what they are behind
 * it; a listed first name that acts; or, where the sentence opens with it, a relative clause.
 */
export function tellsLonePerson(text: string, name: NameMention, lexicon: Lexicon): boolean {
  const { tokens, start, end, opens, lead } = name;
  const [token = ''] = tokens;
  if (!lexicon.traits.elidesSubjects || tokens.length !== 1 || /^\p{Lu}{2,}$/u.test(name.text)) return false;
  if (isPlaceName(token) || lexicon.countries.has(token) || lexicon.demonyms.has(token)) return false;
  if (lexicon.grammar.has(token) || lexicon.sets.times.has(token)) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const [, kin = '', comma] = /(\p{Ll}+)(,?)\s$/u.exec(before) ?? [];
  if (lexicon.words.persons.has(kin) && (comma === '' || behind.startsWith(','))) return true;
  if (/^,\s(?:de\s)?\d{1,2}\saños/u.test(behind)) return true;
  const [, noun = ''] = /^,\s(?:(?:el|la|un|una|su)\s)?(\p{Ll}+)/u.exec(behind) ?? [];
  const plain = normalise(noun);
  if (lexicon.words.persons.has(plain) || lexicon.sets.roles.has(plain)) return !name.isObject;
  if (opens && /^,\s(?:que|quien)\s/u.test(behind)) return true;
  if (!isFirstName(token)) return false;
  const next = /^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? '';
  const last = lead.slice(lead.lastIndexOf(' ') + 1);
  const isVerb = (word: string): boolean => lexicon.verbs.has(word) && !lexicon.nouns.has(word);
  return opens ? next !== '' || behind.startsWith(',') : isVerb(last);
}

/** What is read before and behind a name, in UTF-16 units. */
const LONGEST = 40;
