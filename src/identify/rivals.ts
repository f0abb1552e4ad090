/** Whether a title is another’s: "el presidente del Senado", "the Danish prime minister" beside a tracked head of state. */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { namesWithin } from './mentions.ts';
import type { People } from './people.ts';
import { isPlaceName } from './place-names.ts';

/** Whether a phrase gives a role to a country, a body or a place that is not the official’s. */
export function isOfAnother(
  phrase: string,
  role: string,
  official: Official,
  people: People,
  lexicon: Lexicon,
): boolean {
  const at = phrase.toLowerCase().indexOf(role);
  if (at === -1) return false;
  return (
    countryBeside(phrase, at, role.length, official, lexicon) ||
    isOfOwner(phrase.slice(0, at), official, people) ||
    isComplementOfAnother(phrase.slice(at + role.length), official, people)
  );
}

const NOT_LETTER = /[^\p{L}\p{M}]/u;

/** Whether between two offsets the text gives the role to somebody who is not the official, named or not. */
export function hasRival(
  { role, from, to }: { readonly role: string; readonly from: number; readonly to: number },
  official: Official,
  people: People,
  lexicon: Lexicon,
): boolean {
  const text = people.text.slice(Math.max(0, from), to);
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(role); at !== -1; at = lower.indexOf(role, at + 1)) {
    const isWord =
      NOT_LETTER.test(text[at - 1] ?? ' ') && NOT_LETTER.test(text[at + role.length] ?? ' ') && role !== '';
    const start = Math.max(0, at - BESIDE);
    const phrase = text.slice(start, at + role.length + BESIDE);
    if (isWord && countryBeside(phrase, at - start, role.length, official, lexicon)) return true;
    if (isWord && isComplementOfAnother(phrase.slice(at - start + role.length), official, people))
      return true;
    if (isWord && isOfOwner(phrase.slice(0, at - start), official, people)) return true;
  }
  return false;
}

/** Longest complement of a role, in UTF-16 units. */
const BESIDE = 60;

/** "the | Danish | prime minister", "el presidente | francés": where the noun stands first, behind it. */
function countryBeside(
  phrase: string,
  at: number,
  length: number,
  official: Official,
  lexicon: Lexicon,
): boolean {
  const side = lexicon.traits.headFirst
    ? (/^\s+[\p{L}\p{M}]+/u.exec(phrase.slice(at + length))?.[0] ?? '')
    : (/(?:[\p{L}\p{M}.]+\s+){1,2}$/u.exec(phrase.slice(0, at))?.[0] ?? '');
  return isOfOtherCountry(normalise(side).split(' '), official, lexicon);
}

/** «El paraguayo», «la canciller colombiana»: no official of another country. */
export const isOfOtherCountry = (
  words: readonly string[],
  { country }: Official,
  { demonyms }: Lexicon,
): boolean => words.some((word) => (demonyms.get(word) ?? country) !== country);

/** "presidente | del Senado", "foreign minister | of Panama": nothing an office of the official is called by. */
function isComplementOfAnother(after: string, official: Official, people: People): boolean {
  const [, thing] =
    /^\s(?:of|del?)(?:\s(?:the|la|las|los|el))?\s(\p{L}[\p{L}\p{M}]*(?:\s(?:(?:de|del|of|y|and|the|la)\s)*\p{Lu}[\p{L}\p{M}]*)*)/u.exec(
      after,
    ) ?? [];
  if (thing === undefined) return false;
  // "secretary of State Marco Rubio": the name behind the complement is no part of it.
  const all = normalise(thing).split(' ');
  return !all.some((_, i) => {
    if (LINKS.has(all[i + 1] ?? '')) return false;
    const plain = all.slice(0, i + 1).join(' ');
    return NATION.has(plain) || people.holding(plain).includes(official);
  });
}

/** "secretario de Estado | de Hidalgo" goes on. */
const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'y', 'and', 'la', 'the']);

/** "Ecuador’s | vice | president": a country or a city that is in no office of the official’s. */
function isOfOwner(before: string, official: Official, people: People): boolean {
  const [, owner] = /(\p{Lu}[\p{L}\p{M}.]*)['’]s?\s(?:\p{L}+\s){0,2}$/u.exec(before) ?? [];
  if (owner === undefined) return false;
  const plain = normalise(owner);
  return isPlaceName(plain) && !OWN_LAND.has(plain) && !people.holding(plain).includes(official);
}

/** What news calls the United States besides their name, in which it is one word of several. */
const OWN_LAND: ReadonlySet<string> = new Set(['america', 'us', 'washington']);

/** Whatever state somebody heads may be called so. */
const NATION: ReadonlySet<string> = new Set(
  'republic nation country state government republica nacion pais estado gobierno ejecutivo poder turno'.split(
    ' ',
  ),
);

/** Characters before a title within which somebody else may have been given it. */
export const RIVAL_REACH = 600;

/** "presidente del | Parlamento": a thing, nobody who bears the title. */
const LINK = /\s(?:del?|of)$/u;

/** Somebody untracked who is given the same title shortly before: "the president" may be they. */
export function isTitleOfAnother(
  chosen: Official,
  holders: readonly Official[],
  phrase: string,
  people: People,
  at: number,
  lexicon: Lexicon,
): boolean {
  const role =
    normalise(phrase)
      .split(' ')
      .find((word) => lexicon.sets.roles.has(word)) ?? '';
  const near = namesWithin(people.mentions, at - RIVAL_REACH, at).filter(({ kind }) => kind === 'person');
  const titled = near.filter(
    (name) =>
      ` ${normalise(name.lead)} `.endsWith(` ${role} `) ||
      (!LINK.test(name.lead) && normalise(name.lead).split(' ').slice(-2).includes(role)),
  );
  const last = titled.at(-1);
  const other = last === undefined ? chosen : people.named(last, '').official;
  return other === null || (other !== chosen && holders.includes(other));
}
