/** Which name of a source is the one who speaks: in "a spokesman for Rubio" or "the Rubio campaign" none is. */
import type { Mention } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { remembering } from '../text/remembering.ts';
import type { NameMention } from './mentions.ts';

/**
 * The name that is itself the source: not "Rubio’s aide", "an aide to Rubio", "the Rubio campaign". `introduces`: it stands
 * before a colon without a verb.
 */
export function headOf(
  source: Mention,
  isGoverned: boolean,
  names: readonly NameMention[],
  lexicon: Lexicon,
  introduces = false,
): NameMention | 'several' | null {
  // "| Petro |’s reply: “…”": the words behind the colon are the owner’s.
  const isOwner = ({ possessive, end }: NameMention): boolean =>
    possessive && !((introduces || !OWNED.test(source.text)) && end >= source.end);
  const heads = names.filter((name) => !isOwner(name) && isHead(source, isGoverned, name, lexicon));
  const head =
    (heads.length > 1 ? heads.find((name) => followsRole(source, name, lexicon)) : null) ?? heads[0];
  if (head === undefined) return null;
  const next = nameApposed(head, names, source);
  if (next !== null)
    return joinsNames(source.text.slice(next.end - source.start), lexicon) ? 'several' : next;
  const after = /^,?\s+(\p{L}+|&)/u.exec(source.text.slice(head.end - source.start))?.[1] ?? '';
  return lexicon.sets.conjunctions.has(after) ? 'several' : head;
}

/** "Petro’s", of which “Petro” is left where what is his says it: "Petro’s claim that". */
const OWNED = /['’]s?$/u;

/** "El secretario de Seguridad y Protección Ciudadana, | Omar Gil": the name after the comma, not one inside the role. */
function followsRole(source: Mention, name: NameMention, lexicon: Lexicon): boolean {
  const [, role] = /^(.*?),\s*$/su.exec(source.text.slice(0, name.start - source.start)) ?? [];
  return role !== undefined && !role.includes(',') && opensWithRole(role, lexicon);
}

/**
 * "el coordinador de los diputados": its first noun is what a person is; "la oficina del presidente" is none, and "los
 * críticos de Petro" are several.
 */
function opensWithRole(phrase: string, lexicon: Lexicon): boolean {
  const { determiners, institutions, spokespersons, roles } = lexicon.sets;
  const all = phrase.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  const at = determiners.has(all[0] ?? '') ? 1 : 0;
  const noun = all[at] ?? '';
  // «la coordinadora de los senadores», where a name is its apposition.
  const isBody = institutions.has(noun) && !lexicon.endings.agent.test(noun);
  if ((isBody || spokespersons.has(noun)) && !roles.has(noun)) return false;
  return roles.has(noun) || lexicon.words.persons.has(noun) || lexicon.words.oneDeterminers.has(all[0] ?? '');
}

/** "One pastor supporting Cruz, | Dan Whiting,": two names with a comma between are not one person’s. */
function nameApposed(head: NameMention, names: readonly NameMention[], source: Mention): NameMention | null {
  const next = names[names.indexOf(head) + 1];
  if (next?.kind !== 'person' || next.tokens.length < 2 || next.possessive || head.kind !== 'person')
    return null;
  const between = source.text.slice(head.end - source.start, next.start - source.start);
  return /^,\s$/u.test(between) && !next.tokens.includes(head.tokens.at(-1) ?? '') ? next : null;
}

const joinsNames = (rest: string, { sets }: Lexicon): boolean =>
  sets.conjunctions.has(/^,?\s+(\p{L}+|&)/u.exec(rest)?.[1] ?? '');

function isHead(source: Mention, isGoverned: boolean, name: NameMention, lexicon: Lexicon): boolean {
  if (name.tokens[0] === 'nobel') return false;
  const before = source.text.slice(0, name.start - source.start);
  if (before.endsWith('(') && source.text[name.end - source.start] === ')') return false;
  const after = source.text.slice(name.end - source.start);
  const word = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  const { conjunctions, prepositions, relatives, objectPronouns } = lexicon.sets;
  if (
    word !== undefined &&
    ![conjunctions, prepositions, relatives, objectPronouns].some((set) => set.has(word)) &&
    !/ed$|ing$/u.test(word)
  )
    return false;
  // "doubts about | Petro |’s pledge to": the words are the owner’s, whatever governs them.
  if (before === '') return isGoverned || !name.isObject || name.possessive;
  const lead = leadRead(before, name.tokens.length > 1, lexicon);
  const isFree = isGoverned || !name.isObject || name.possessive || /,\s*$/u.test(before);
  return lead === 'title' ? isFree : lead === 'apposed';
}

type Lead = 'title' | 'apposed' | 'other';

const KEPT = { longest: 48, most: 8192 };
type LeadReader = (text: string, start: number, end: number) => Lead;
const readers = new WeakMap<Lexicon, { readonly full: LeadReader; readonly short: LeadReader }>();

/** “President ”, “El secretario de Estado, ”: read once for all the sources that open so. */
function leadRead(before: string, isFull: boolean, lexicon: Lexicon): Lead {
  const reader = (isWhole: boolean): LeadReader =>
    remembering((lead) => (followsOther(lead, lexicon) ? 'other' : titleLead(lead, isWhole, lexicon)), KEPT);
  const read = readers.get(lexicon) ?? { full: reader(true), short: reader(false) };
  readers.set(lexicon, read);
  return (isFull ? read.full : read.short)(before, 0, before.length);
}

/**
 * What stands before a name in its source: nothing but its titles ("U.S. Secretary of State"), or a phrase of which the
 * name is the apposition ("the bureau’s director, "). "Supporters of", "everything", "any" make it another's.
 */
function titleLead(before: string, isFull: boolean, lexicon: Lexicon): Lead {
  const chunks = before.split(/,|\s[—–-]+\s/u);
  const lead = (chunks.at(-1) ?? '').split(/[^\p{L}\p{M}.’'-]+/u).filter(Boolean);
  const { roles, honorifics, determiners, prepositions, relatives } = lexicon.sets;
  const { of, personal, notOne } = lexicon.words;
  const plain = lead.map((word) => word.toLowerCase().replace(/\.$|['’]s?$/gu, ''));
  if (lead.length === 0) {
    if (chunks.length === 1) return 'title';
    const isRole = lexicon.traits.headFirst
      ? opensWithRole(chunks[0] ?? '', lexicon) && !namesOthers(before, lexicon)
      : tellsRole(chunks.slice(0, -1).join(' '), lexicon) || (isFull && isOne(before, lexicon));
    return isRole ? 'apposed' : 'other';
  }
  const isTitle = (word: string, i: number): boolean =>
    !determiners.has(word) &&
    !of.has(word) &&
    (roles.has(word) || (honorifics.has(word) && (word !== 'state' || of.has(plain[i - 1] ?? ''))));
  const last = plain.at(-1) ?? '';
  const endsInTitle = isTitle(last, plain.length - 1);
  const ofPerson = plain.findIndex((word, i) => personal.has(word) && of.has(plain[i - 1] ?? '') && i > 1);
  if (ofPerson !== -1 || plain.some((word) => relatives.has(word))) return 'other';
  // "la representante | a | la Cámara", "el embajador | ante | la OEA": of the office itself.
  const isOfOffice = (i: number): boolean =>
    lexicon.traits.headFirst &&
    roles.has(plain[i - 1] ?? '') &&
    lexicon.words.officeLinks.has(plain[i] ?? '');
  const linked = plain.some(
    (word, i) => prepositions.has(word) && !of.has(word) && word !== 'for' && word !== 'to' && !isOfOffice(i),
  );
  if (
    linked ||
    plain.some((word) => notOne.has(word) || (/^\p{Ll}{2,}(?:ing|ndo)$/u.test(word) && !IN_OFFICE.has(word)))
  )
    return 'other';
  if (determiners.has(last)) return 'other';
  if (lexicon.words.oneself.has(last)) return 'title';
  // "un vendedor del parque | Libertad": somebody told of for the first time, and a place.
  if (lexicon.words.indefinite.has(plain[0] ?? '') && chunks.length === 1 && !endsInTitle) return 'other';
  // "Mexico’s steel chamber | Canacero", "the research firm | Circana": what it is stands before its name.
  if (!lexicon.traits.headFirst && !isFull && lexicon.sets.bodies.has(last)) return 'title';
  if (endsInTitle || /^\p{Lu}/u.test(lead.at(-1) ?? '') || plain.some(isTitle)) return 'title';
  return isFull && !lexicon.grammar.has(last) && !lexicon.verbs.has(last) && !/[^e]ed$/u.test(last)
    ? 'title'
    : 'other';
}

/** "His rival, | Jorge Quintanilla": one noun with its owner, and the name it is explained by. */
function isOne(before: string, { sets, words }: Lexicon): boolean {
  const [, noun] =
    /^(?:\s*(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|\p{Lu}\p{L}+['’]s))((?:\s\p{L}[\p{L}-]*){1,4}),\s*$/u.exec(
      before,
    ) ?? [];
  const all = noun?.trim().toLowerCase().split(' ') ?? [];
  return (
    noun !== undefined &&
    !noun.endsWith('s') &&
    !all.some((word) => words.notOne.has(word) || sets.institutions.has(word)) &&
    !all.some((word, i) => sets.prepositions.has(word) && !(word === 'of' && i === 1)) &&
    !(all[1] === 'of' && all.slice(2).some((word) => sets.roles.has(word)))
  );
}

/** "Venezuela’s acting President Delcy Rodríguez". */
const IN_OFFICE = new Set(['acting', 'sitting', 'outgoing', 'incoming', 'ruling', 'visiting']);

const namesOthers = (phrase: string, lexicon: Lexicon): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) => lexicon.words.notOne.has(word) || lexicon.sets.relatives.has(word));

const tellsRole = (phrase: string, lexicon: Lexicon): boolean => {
  const all = phrase.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  return all.some((word) => lexicon.sets.roles.has(word)) && !namesOthers(phrase, lexicon);
};

/** "a spokesman for Rubio", "el portavoz de Rubio": the name belongs to the phrase before it; "Secretary of State Rubio" is he. */
function followsOther(before: string, lexicon: Lexicon): boolean {
  const plain = before.toLowerCase().split(',').at(-1) ?? '';
  const all = plain.split(/[^\p{L}.]+/u).filter(Boolean);
  if (
    before
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => lexicon.sets.spokespersons.has(word)) &&
    /\b(?:for|to|of|de|del)\b/u.test(plain)
  )
    return true;
  const last = all.findLast((word) => !lexicon.sets.honorifics.has(word.replace('.', '')));
  return lexicon.sets.prepositions.has(all.at(-1) ?? '') || lexicon.words.like.has(last ?? '');
}

/** "la premio Nobel de la Paz", "the Ohio native": no body, though a capital stands in it. */
export const tellsPerson = (all: readonly string[], { sets, words, traits }: Lexicon): boolean => {
  const noun = (traits.headFirst ? all[0] : all.at(-1)) ?? '';
  return sets.descriptions.has(noun) || words.persons.has(noun);
};

/** "Secretaría de Salud": one accent tells it from a secretary. */
export function isOffice(phrase: string, { sets }: Lexicon): boolean {
  const [noun = ''] = phrase.toLowerCase().split(' ', 1);
  return sets.institutions.has(noun) && !sets.roles.has(noun) && sets.roles.has(normalise(noun));
}
