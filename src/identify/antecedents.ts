/** Whom "who", "the latter" and a surname that several bear go back to: somebody named before. */
import type { Mention, Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord, lowerWords } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { bodyWord } from './bodies.ts';
import { genderOf, genderOfWord, isPersonal, tellsPerson } from './descriptions.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { onceInARow } from './once.ts';
import { sharedSurname } from './shared-surnames.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { isRole } from './told.ts';

/** "Rubio, who said": the name right before, or nobody. */
export function antecedent(source: Mention, people: People, lexicon: Lexicon): Referent {
  const isOfPerson = lexicon.words.personalRelatives.has(source.text.toLowerCase());
  const name = namesWithin(people.mentions, source.start - APPOSED, source.start).findLast(
    ({ end, kind }) =>
      !(isOfPerson && kind === 'institution') &&
      (source.start - end <= 2 || isApposed(people.text.slice(end, source.start), lexicon)),
  );
  if (name === undefined || name.possessive) return NOBODY;
  if (NOT_THEY.test(name.lead)) return NOBODY;
  return !name.isObject ||
    isOwner(name.lead, lexicon) ||
    isOnlyPerson(source, name, lexicon) ||
    isOnlyBody(name, lexicon) ||
    /(?:\b(?:by|with|con|por|respondi\p{L}+ a)|\p{L}ing to)\s(?:\p{L}+\s){0,5}$/u.test(`${name.lead} `)
    ? people.named(name, '')
    : NOBODY;
}

/** "| El presidente brasileño |, que el lunes pedía": the title right before a relative, where no name stands there. */
export function titleBefore(
  { start }: Mention,
  { text, mentions }: People,
  lexicon: Lexicon,
): Mention | null {
  const [, title] = TITLE_BEFORE.exec(text.slice(Math.max(0, start - APPOSED), start)) ?? [];
  if (title === undefined || !lexicon.traits.headFirst) return null;
  const from = start - 2 - title.length;
  const isRoleFirst = isRole(normalise(title.split(' ')[1] ?? ''), lexicon);
  return isRoleFirst && namesWithin(mentions, from, start).length === 0
    ? { start: from, end: from + title.length, text: title }
    : null;
}

const TITLE_BEFORE = /(?:^|[.;:“”"«»\n]\s?)((?:El|La|el|la)\s\p{Ll}+(?:\s\p{Ll}+){0,4}),\s$/u;

/** Furthest the name stands that an apposition parts from its relative, in UTF-16 units. */
const APPOSED = 100;

/** "Gil, | analista del observatorio, para | quien": what the name is explained by stands between. */
const isApposed = (between: string, lexicon: Lexicon): boolean => {
  const { traits } = lexicon;
  if (/^,\s(?:para|según)\s$/u.test(between)) return traits.headFirst;
  // "Sindicato Médico (SM), que".
  if (/^\s\(\p{Lu}[\p{L}-]*\),\s$/u.test(between)) return traits.headFirst;
  // "Pablo Gil, de Jalisco, quien".
  if (/^,\sde\s\p{Lu}[\p{L}\s]+,\s$/u.test(between)) return traits.headFirst;
  const [, noun = ''] =
    /^,\s(?:(?:el|la|un|una)\s)?(\p{L}+)[^,.;:“”"«»]*,\s(?:para\s|según\s)?$/u.exec(between) ?? [];
  return traits.headFirst && (isRole(normalise(noun), lexicon) || lexicon.endings.agent.test(noun));
};

/** "It was Vance, not Trump, | who said". */
const NOT_THEY = /(?:^|\s)(?:not|no|rather than|instead of|en vez de|en lugar de)$/u;

/** "las declaraciones de Rubio, quien": words and deeds speak not themselves. */
function isOwner(lead: string, { sets }: Lexicon): boolean {
  const [, noun = ''] = /(\p{L}+) (?:del?|de la)$/u.exec(lead) ?? [];
  return sets.speechNouns.has(noun);
}

/** "el balance del Sindicato Médico, que ha dicho": what is a body’s, and no body itself nor a person, says nothing. */
function isOnlyBody({ kind, lead }: NameMention, lexicon: Lexicon): boolean {
  const { sets, words, traits } = lexicon;
  if (kind !== 'institution' || !traits.headFirst) return false;
  const [, noun = ''] = /(\p{L}+) (?:del?|de la|de los|de las)$/u.exec(lead) ?? [];
  const owned = normalise(noun);
  return (
    owned !== '' &&
    ![sets.roles, sets.spokespersons, sets.bodies, sets.institutions, words.persons].some((all) =>
      all.has(owned),
    ) &&
    !isPersonal(owned, lexicon)
  );
}

/** "spoke alongside Mexican President Ana Gil, who": nobody's own, as "the son of" would be; its titles may stand between. */
const WITH =
  /(?:^|\s)(?:alongside|with|beside|between|against|behind|from|after|before|than)(?:\s(?:\p{L}[\p{L}.-]*)){0,4}$/u;

/** "ante la senadora Gil, quien", "el informe del embajador Paz, quien"; but "el hijo de Petro, quien" may be either. */
function isOnlyPerson({ text }: Mention, { lead, tokens }: NameMention, lexicon: Lexicon): boolean {
  const { sets, words, demonyms } = lexicon;
  if (tokens.length < 2 || !words.personalRelatives.has(text.toLowerCase())) return false;
  if (!lexicon.traits.headFirst) return WITH.test(lead);
  const all = lead.split(/\s+/u);
  const isTitle = (word: string): boolean =>
    !sets.prepositions.has(word) &&
    (sets.roles.has(word) || sets.determiners.has(word) || demonyms.has(word));
  const at = all.findLastIndex((word) => !isTitle(word));
  if (!words.of.has(all[at] ?? '')) return sets.prepositions.has(all[at] ?? '');
  const owned = all[at - 1] ?? '';
  const isPerson = [sets.roles, sets.spokespersons, sets.feminine, sets.masculine].some((set) =>
    set.has(owned),
  );
  return owned !== '' && !isPerson && !isPersonal(owned, lexicon);
}

/**
 * "Peter Gil, | economista de Fontaine, en Montreal, | opinó": whose name stands before a trade without its article; and in
 * a label in capitals whose stands behind it: "SECRETARIA DE SALUD, ANA GIL".
 */
export function bearerBeside(
  { start, text }: Mention,
  names: readonly NameMention[],
  people: People,
  { sets, words }: Lexicon,
): NameMention | null {
  const label = names.at(-1);
  if (label !== undefined && label.tokens.length > 1 && !/\p{Ll}/u.test(text))
    return text.slice(0, label.start - start).endsWith(', ') && text.endsWith(label.text) ? label : null;
  const [noun = ''] = text.toLowerCase().split(/[\s,]/u, 1);
  if (!(sets.roles.has(noun) || words.persons.has(noun)) || people.text.slice(start - 2, start) !== ', ')
    return null;
  const name = namesWithin(people.mentions, start - LONGEST_NAME, start).at(-1);
  return name?.end === start - 2 && name.tokens.length > 1 && !name.isObject && name.kind === 'person'
    ? name
    : null;
}

/** With the comma behind it, in UTF-16 units. */
const LONGEST_NAME = 60;

/** "«…», dijo su directora | para las Américas, | Ana Gil.", "The chairman, | Sen. | Ana Gil (R-Idaho),": the name that explains a title. */
export function nameBehind({ end, text }: Mention, people: People, lexicon: Lexicon): NameMention | null {
  if (text.includes(',')) return null;
  const [before] = TELLING_MORE.exec(people.text.slice(end, end + LONGEST_COMPLEMENT)) ?? [];
  if (before === undefined) return null;
  const isBody = !lexicon.traits.headFirst && bodyWord(text, lexicon)?.isPaper === false;
  if (isBody) return bodyBehind(end, people);
  if (!tellsPerson(text, lexicon)) return null;
  // "hermano de la presidenta, Delcy Gil": either may be she.
  if (tellsTwo(`${text}${before}`, lexicon)) return null;
  const from = end + before.length;
  const [name] = namesWithin(people.mentions, from, from + LONGEST_COMPLEMENT);
  if (name?.kind !== 'person' || name.tokens.length < 2 || name.possessive) return null;
  const isEnded = /^(?:[.,;:(—–]|\s\(|\n|$)/u.test(people.text.slice(name.end, name.end + 2));
  return isEnded && TITLES.test(people.text.slice(from, name.start)) ? name : null;
}

/** "according to the disaster agency, | Conred |.": a name and no more. */
function bodyBehind(end: number, { mentions, text }: People): NameMention | null {
  const [name] = namesWithin(mentions, end, end + LONGEST_COMPLEMENT);
  return name?.start === end + 2 &&
    !name.possessive &&
    /^(?:[.,;:]?\s|[.,;:]?$)/u.test(text.slice(name.end, name.end + 2))
    ? name
    : null;
}

/** Behind "of", a person’s title. */
function tellsTwo(phrase: string, { sets, words }: Lexicon): boolean {
  const all = lowerWords(phrase, 0, phrase.length);
  const of = all.findIndex((word) => words.of.has(word));
  return of !== -1 && all.slice(of).some((word) => sets.roles.has(word) || words.persons.has(word));
}

const LONGEST_COMPLEMENT = 90;
const TELLING_MORE = /^(?:\s(?:del?|para|en|of|for|at|in)\s[^,.;:“”"«»()\n]{1,60})?,\s/u;
/** Before the name at most titles: "Sen. ", "el doctor ". */
const TITLES = /^(?:(?:el|la|the)\s)?(?:[\p{L}]+\.?\s){0,3}$/u;

/** How far before "este último" its bearer is named, in UTF-16 units. */
const LATTER_REACH = 250;

/**
 * "Este último": whoever of that gender was named last; null for any other phrase, given as its words in lower case. The
 * pronoun may be left outside the source.
 */
export function lastNamed(
  phrase: readonly string[],
  at: number,
  people: People,
  lexicon: Lexicon,
): Referent | null {
  const latter = phrase.at(-1) ?? '';
  if (phrase.length > 2 || !lexicon.words.latter.has(latter)) return null;
  const gender = latter.endsWith('a') ? 'f' : 'm';
  const name = namesWithin(people.mentions, at - LATTER_REACH, at).findLast(
    (one) => one.kind === 'person' && (one.tokens.length > 1 || people.isKnown(one)),
  );
  const one = name === undefined ? NOBODY : people.named(name, '');
  const known = genderOf(one, lexicon);
  return known === null || known === gender ? one : NOBODY;
}

/** How far back a full name still decides whom the bare surname means, in UTF-16 units. */
const NAMESAKE_REACH = 400;

/** "Nicolás Petro told a court … Petro said": the namesake spoken of last, though the surname alone is an official’s. */
export function namesakeBefore(name: NameMention, people: People, lexicon: Lexicon): Referent | null {
  const [surname] = name.tokens;
  if (name.tokens.length > 1) return null;
  const own = people.named(name, '');
  if (own.official === null)
    return own.speaker === null
      ? (soleBearerBefore(name, people, lexicon) ?? sharedSurname(name, people, lexicon))
      : null;
  const last = namesWithin(people.mentions, name.start - NAMESAKE_REACH, name.start).findLast(
    ({ tokens, isObject, possessive }) =>
      (tokens.length === 1 ? tokens[0] === surname : tokens.slice(1).includes(surname ?? '')) &&
      !isObject &&
      !possessive,
  );
  if (last === undefined || last.tokens.length === 1) return null;
  const one = people.named(last, '');
  return one.official === null && last.kind === 'person' ? one : null;
}

interface FirstMentions {
  /** Where each full name of a person first stands, by every word but its first. */
  readonly people: ReadonlyMap<string, readonly NameMention[]>;
  /** Where each institution’s name of several words first stands, by every word. */
  readonly institutions: ReadonlyMap<string, readonly NameMention[]>;
}

/** In the order of the text. */
const firstMentions = onceInARow((people: People): FirstMentions => {
  const first = { person: new Map<string, NameMention>(), institution: new Map<string, NameMention>() };
  for (const name of people.mentions)
    if (name.tokens.length > 1 && !first[name.kind].has(name.key)) first[name.kind].set(name.key, name);
  const byWord = { person: new Map<string, NameMention[]>(), institution: new Map<string, NameMention[]>() };
  for (const name of [...first.person.values(), ...first.institution.values()])
    for (const word of new Set(name.kind === 'person' ? name.tokens.slice(1) : name.tokens)) {
      const others = byWord[name.kind].get(word);
      if (others === undefined) byWord[name.kind].set(word, [name]);
      else others.push(name);
    }
  return { people: byWord.person, institutions: byWord.institution };
});

/**
 * "El diputado Juan Rubio preguntó. … Rubio insistió": nobody else of that name was spoken of so far, or nobody else whom "Ms." or
 * «el senador» fits; but "Mrs. Rubio" is no man.
 */
function soleBearerBefore(
  { start, lead, tokens: [surname = ''] }: NameMention,
  people: People,
  lexicon: Lexicon,
): Referent | null {
  const title = lastWord(lead).replace('.', '');
  const gender = genderOfWord(title, lexicon);
  const isMadam = lexicon.words.madam.has(title);
  const [only, ...others] = (firstMentions(people).people.get(surname) ?? [])
    .filter((one) => one.start < start)
    .map((one) => people.named(one, ''))
    .filter((one) => {
      const known = genderOf(one, lexicon);
      return gender === null || known === gender || (known === null && !isMadam);
    });
  return only === undefined || others.length > 0 ? null : only;
}

/** "The Emergency Operations Centre … the centre said": the only institution of that word that was named before. */
export function institutionBefore(phrase: string, at: number, people: People, lexicon: Lexicon): Referent {
  const [article = '', noun = '', ...rest] = normalise(phrase).split(' ');
  const isDefinite = Object.values(lexicon.words.definite).some((set) => set.has(article));
  if (!isDefinite || rest.length > 0 || !lexicon.sets.institutions.has(noun)) return NOBODY;
  const named = (firstMentions(people).institutions.get(noun) ?? []).filter(({ start }) => start < at);
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? NOBODY : people.named(only, '');
}

const surnamesAlone = onceInARow((_people: People) => new Map<Official, string | null>());

/** "El presidente ecuatoriano" in an article that writes "Noboa" alone, and of no other Noboa: the surname as written. */
export function surnameAlone(official: Official, people: People): string | null {
  const known = surnamesAlone(people);
  const read = known.get(official);
  if (read !== undefined) return read;
  const surnames = new Set(
    normalise(official.name)
      .split(' ')
      .slice(1)
      .filter((word) => word.length > 3),
  );
  const bearing = people.mentions.filter(({ tokens }) => tokens.some((token) => surnames.has(token)));
  const surname = bearing.every(({ tokens }) => tokens.length === 1) ? (bearing[0]?.text ?? null) : null;
  known.set(official, surname);
  return surname;
}

/** "esta maestra de 38 años", in lower case: whoever was spoken of last; an official is never told of so. */
export function thisPerson(
  [first = '', noun = '']: readonly string[],
  subjects: Iterable<Referent>,
  lexicon: Lexicon,
): Referent | null {
  const { these, persons } = lexicon.words;
  if (!these.has(first) || !(persons.has(noun) || isPersonal(normalise(noun), lexicon))) return null;
  for (const one of subjects) {
    const gender = genderOf(one, lexicon);
    const fits = one.isPerson && one.speaker !== null && one.official === null;
    return fits && (gender === null || gender === (first.endsWith('a') ? 'f' : 'm')) ? one : NOBODY;
  }
  return NOBODY;
}
