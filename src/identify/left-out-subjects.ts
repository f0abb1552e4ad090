/** Whom a verb without a subject, a pronoun or "el funcionario" can go back to. */
import type { Mention } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord } from '../text/lower-words.ts';
import { tellsLonePerson } from './lone-names.ts';
import type { NameMention } from './mentions.ts';
import type { Referent } from './people.ts';
import { isPlaceName } from './place-names.ts';

/** "admiten", "han dicho": several speak, so no one person named before is meant. */
export function saysMany(
  text: string,
  { start, text: cue }: Mention,
  { endings, patterns, sets }: Lexicon,
): boolean {
  // "cifró | en |": no ending of a verb.
  const isMany = cue.split(/\s/u).some((word) => endings.plural.test(word) && !sets.prepositions.has(word));
  return isMany || patterns.several.test(text.slice(start - 24, start));
}

/**
 * Whether a name in the narrator’s words is somebody’s: a full name, a surname that the article gives in full, an official’s
 * or one with a title before it. "Washington", "WhatsApp" and what stands in marks («Doña Bárbara») are not.
 */
export function namesPerson(
  text: string,
  name: NameMention,
  { official, speaker }: Referent,
  lexicon: Lexicon,
): boolean {
  const { roles, honorifics, determiners, nameParticles } = lexicon.sets;
  const { bearNames, outlets, these } = lexicon.words;
  if (nameParticles.has(name.key) || outlets.has(name.key.replaceAll(' ', '_'))) return false;
  // "la cadena Gil", but "le cuenta a este diario Ana Gil".
  const [article = '', noun = '', last = ''] = ['', '', '', ...name.lead.split(' ')].slice(-3);
  if (bearNames.has(last) && !these.has(noun)) return false;
  // "la radio cuencana Gil": an adjective between.
  const isAdjective = !roles.has(last) && !honorifics.has(last) && !determiners.has(last);
  if (bearNames.has(noun) && isAdjective && determiners.has(article) && !these.has(article)) return false;
  const before = text.slice(Math.max(0, name.start - 12), name.start);
  if (/["“«‘'][^\s"”»’']*\s?$/u.test(before)) return false;
  if (official !== null) return true;
  if ((speaker ?? '').includes(' ')) return !/^\p{Lu}{2,}(?:\s|$)/u.test(name.text);
  // "Milei fue breve.": somebody the article never names in full opens the sentence, so nobody before is meant.
  if (name.opens && !isPlaceName(name.key) && /^\s\p{Ll}/u.test(text.slice(name.end, name.end + 2)))
    return !/^\p{Lu}{2,}$/u.test(name.text);
  const title = lastWord(name.lead);
  return (
    (!determiners.has(title) && (roles.has(title) || honorifics.has(title))) ||
    tellsLonePerson(text, name, lexicon)
  );
}

/** "A Machado no le basta. «…», explica": whom the sentence is about, though no subject. */
export const isExperiencer = (text: string, { start, end }: NameMention): boolean =>
  /(?:^|[.!?»”"\n]\s?)A\s$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s(?:no\s|tampoco\s|sí\s|también\s)?les?\s/u.test(text.slice(end, end + 16));

/** "Hasta Rubio se rio. «…», admitió": even they. */
export const isEvenThey = (text: string, { start, end }: NameMention): boolean =>
  /(?:^|[.!?»”"\n]\s?)(?:Hasta|Incluso)\s$/u.test(text.slice(Math.max(0, start - 10), start)) &&
  /^\s(?:(?:no|se|l[aeo]s?)\s)*\p{Ll}+(?:ó|aba|ía|zo|vo|jo|so)\s/u.test(text.slice(end, end + 30));

/** "emplazó | a la Alta Representante, | Kaja Kallas, | a actuar": the name of whom a preposition with a title governs. */
export function isApposedObject(text: string, { start }: NameMention, { sets, words }: Lexicon): boolean {
  const [, phrase] = GOVERNED.exec(text.slice(Math.max(0, start - LONGEST_ROLE), start)) ?? [];
  const isPerson = (word: string): boolean => sets.roles.has(word) || words.persons.has(word);
  const all = phrase?.toLowerCase().split(' ') ?? [];
  // "subió al estrado | el primer ministro, | Mark Carney": who did it stands behind what the preposition governs.
  const isBehind = all.some(
    (word, i) => i > 0 && words.articles.has(word) && !sets.prepositions.has(all[i - 1] ?? ''),
  );
  return !isBehind && all.some(isPerson);
}

/** Furthest a preposition stands before the name it governs, in UTF-16 units. */
const LONGEST_ROLE = 90;
const GOVERNED =
  /\p{L}\s(?:al|a la|a su|con el|con la|con su|(?:de|por|para|contra|sobre) su)\s(\p{L}+(?:\s\p{L}+){0,8}),\s(?:(?:el|la)\s(?:\p{Ll}+\s){1,4})?$/u;

/**
 * "La respuesta de Harfuch no tardó. «…», contestó", "La réplica le llegó de Ana Gil. «…»": whose the words are that the
 * sentence announces.
 */
export const isAnnounced = (text: string, { lead, end }: NameMention, { sets }: Lexicon): boolean =>
  OF_REPLY.test(lead) ||
  (sets.speechNouns.has(/^\p{L}{2,3}\s(\p{L}+)\sdel?(?:\s\p{L}+){0,2}$/u.exec(lead)?.[1] ?? '') &&
    /^\s(?:no\s(?:se\shizo|tard[óo])|lleg[óo]|fue|vino)\s?/u.test(text.slice(end, end + 14)));

/** Not "la orden llegó de Rubio. «No», contestó": then whoever got it speaks. */
const OF_REPLY =
  /^(?:la|su|una|el|un)\s(?:réplica|respuesta|contestación|contrapunto)\s(?:\p{L}+\s){0,4}(?:cargo|lleg[óa]|vino|viene|dio)\sde(?:l|\sla)?(?:\s\p{L}+){0,3}$/u;

/** How far behind its verb a subject stands, in UTF-16 units. */
const BEHIND = 70;

/** "«…», le cuenta entre risas a este diario | Ana Gil": the subject behind what is told of the verb; null where none is. */
export function subjectBehind(
  text: string,
  cue: Mention,
  names: readonly NameMention[],
  { sets, verbs, nouns }: Lexicon,
): NameMention | null {
  const name = names.find(({ start }) => start > cue.end);
  if (name === undefined || name.start - cue.end > BEHIND || name.isObject || name.possessive) return null;
  if (name.kind !== 'person' || name.tokens.length < 2) return null;
  const between = text.slice(cue.end, name.start);
  const words = between.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const isClause = words.some(
    (word) =>
      sets.subordinators.has(word) || sets.conjunctions.has(word) || (verbs.has(word) && !nouns.has(word)),
  );
  return isClause || /[^\p{L}\p{M}\s]/u.test(between) ? null : name;
}

/** "se oye | decir | al intermediario: «…»": whoever hears it, another says it. */
const isHeard = (text: string, { start, end }: Mention, { words }: Lexicon): boolean =>
  words.hearing.has(
    /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? '',
  ) && /^\sal?\s/u.test(text.slice(end, end + 4));

/** "“Fuera”, | se oyó", "se alcanzaba a leer": nobody in particular. */
const isOverheard = (text: string, { start, text: cue }: Mention, { words }: Lexicon): boolean =>
  words.hearing.has(cue.split(' ').at(-1)?.toLowerCase() ?? '') &&
  OVERHEARD.test(text.slice(start - 30, start));

const OVERHEARD = /(?:^|[^\p{L}])se\s(?:l[aeo]s?\s)?(?:(?:alcan[cz]|p[ou]d|pued)\p{L}*\s(?:a\s)?)?$/iu;

/** Whether a verb without a subject is plainly not of the one spoken of before, or no verb leaves its subject out. */
export const isAnothers = (text: string, cue: Mention, lexicon: Lexicon): boolean =>
  !lexicon.traits.elidesSubjects || isHeard(text, cue, lexicon) || isOverheard(text, cue, lexicon);
