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

/**
 * "Unifor, which represents most of them, said", "Ternium, Mexico’s largest steelmaker, declined": a body that a sentence opens
 * with, told by a relative of things or an apposition that ends in a word for a body. Only where a noun stands last is that word
 * right before the comma.
 */
export function tellsLoneBody(text: string, name: NameMention, lexicon: Lexicon): boolean {
  const { tokens, end, opens } = name;
  const [token = ''] = tokens;
  const { sets, words, traits, grammar } = lexicon;
  if (traits.headFirst || !opens || tokens.length !== 1 || text[end] !== ',') return false;
  if (grammar.has(token) || sets.times.has(token) || lexicon.endings.adverb.test(token)) return false;
  const [, aside = '', first = ''] = ASIDE.exec(text.slice(end, end + LONGEST_ASIDE)) ?? [];
  if (words.narratorRelatives.has(first) && !words.personalRelatives.has(first)) return true;
  return sets.bodies.has(/\p{Ll}[\p{L}-]*$/u.exec(aside)?.[0] ?? '');
}

/** What stands between two commas, and its first word. */
const ASIDE = /^,\s(([\p{L}’'-]+)[^,.;:!?“”"\n]*),/u;
const LONGEST_ASIDE = 120;
