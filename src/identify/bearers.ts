/** Whom "el alcalde", "la portavoz de la asociación" mean: who bears that role in the article. */
import { runStart, unitsOf } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import {
  genderOf,
  genderOfPhrase,
  isHeadPhrase,
  isPersonal,
  tellsCountry,
  type Candidates,
} from './descriptions.ts';
import type { NameMention } from './mentions.ts';
import { onceInARow } from './once.ts';
import { NOBODY, type People, type Referent } from './people.ts';

/** Furthest a role stands from its name, in UTF-16 units. */
const BESIDE = 90;

/**
 * "Gemma Gil, portavoz de los regantes, … La agricultora exigió": where nobody bears the role, whoever of that gender was
 * spoken of right before, and nobody else like them since. An official is never guessed, nor the head of a country.
 */
export function lastSpokenOf(
  phrase: string,
  { subjects, namedSince }: Candidates,
  people: People,
  lexicon: Lexicon,
): Referent {
  const [, noun = '', ...rest] = normalise(phrase).split(' ');
  const gender = genderOfPhrase(phrase, lexicon) ?? genderOfPointer(phrase, lexicon);
  if (gender === null || !(isRole(noun, lexicon) || isPersonal(noun, lexicon) || isTrade(noun, lexicon)))
    return NOBODY;
  const isLocal = rest.some((word) => lexicon.words.subordinate.has(word));
  if ((isHeadPhrase([noun, ...rest].join(' '), lexicon) && !isLocal) || tellsCountry(phrase, lexicon))
    return NOBODY;
  const fits = (one: Referent): boolean => {
    const known = genderToldOf(one, people, lexicon);
    return one.isPerson && one.speaker !== null && (known === null || known === gender);
  };
  for (const one of subjects) {
    if (!fits(one) || one.official !== null || !(one.speaker ?? '').includes(' ')) return NOBODY;
    const isSole = namedSince(one).every((other) => other.speaker === one.speaker || !fits(other));
    return isSole && !bearsAnother(noun, one, people, lexicon) ? one : NOBODY;
  }
  return NOBODY;
}

/** "este vecino", "esta maestra". */
function genderOfPointer(phrase: string, { words }: Lexicon): 'f' | 'm' | null {
  const [first = ''] = phrase.trim().toLowerCase().split(/\s/u, 1);
  if (!words.these.has(first) || first.endsWith('s')) return null;
  return first.endsWith('a') ? 'f' : 'm';
}

/** "la agricultora", "el pescador": listed in one gender. */
const isTrade = (noun: string, { words }: Lexicon): boolean =>
  words.persons.has(noun) ||
  words.persons.has(noun.replace(/a$/u, '')) ||
  words.persons.has(noun.replace(/a$/u, 'o'));

/** "Ana Gil, alcaldesa de Bédar, … La ministra": an office, where the article gives that person another. */
function bearsAnother(noun: string, one: Referent, people: People, lexicon: Lexicon): boolean {
  const { honorifics } = lexicon.sets;
  if (!honorifics.has(noun)) return false;
  const own = new Set([stemOf(noun), ...calledToo(noun, lexicon)]);
  return (beside(people, lexicon).offices.get(one.speaker ?? '') ?? []).some((stem) => !own.has(stem));
}

interface Bearer {
  readonly name: NameMention;
  /** The role with what follows it, normalised: "alcalde de villa nueva". */
  readonly role: string;
  /** As the article before the role, or the role itself tells it. */
  readonly gender: 'f' | 'm' | null;
}

/** As the name tells it, else the role beside it: "la portavoz, Conchi Gil". */
export function genderToldOf(one: Referent, people: People, lexicon: Lexicon): 'f' | 'm' | null {
  const known = genderOf(one, lexicon);
  if (known !== null || one.speaker === null) return known;
  return beside(people, lexicon).genders.get(one.speaker) ?? null;
}

/** What the roles beside a name tell of its bearer. */
interface Beside {
  /** By each name as written, what the first role that tells one tells. */
  readonly genders: ReadonlyMap<string, 'f' | 'm'>;
  /** By speaker, the stems of the offices among their roles. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
}

const beside = onceInARow((people: People, lexicon: Lexicon): Beside => {
  const genders = new Map<string, 'f' | 'm'>();
  const offices = new Map<string, string[]>();
  for (const [stem, bearers] of rolesOf(people, lexicon))
    for (const { name, role, gender } of bearers) {
      if (gender !== null && !genders.has(name.text)) genders.set(name.text, gender);
      const { speaker } = people.named(name, '');
      if (speaker === null || !lexicon.sets.honorifics.has(role.split(' ', 1)[0] ?? '')) continue;
      const others = offices.get(speaker);
      if (others === undefined) offices.set(speaker, [stem]);
      else if (!others.includes(stem)) others.push(stem);
    }
  return { genders, offices };
});

/** The one untracked person before `at` whom the article gives the role of a phrase; nobody where there are two. */
export function bearerOf(phrase: string, at: number, people: People, lexicon: Lexicon): Referent {
  const gender = genderOfPhrase(phrase, lexicon);
  const [, noun = '', ...rest] = normalise(phrase).split(' ');
  if (gender === null || !isRole(noun, lexicon)) return NOBODY;
  const roles = rolesOf(people, lexicon);
  const isTop = /^jef[ea] de la diplomacia\b/u.test([noun, ...rest].join(' '));
  const same = isTop ? topDiplomats(roles) : (roles.get(stemOf(noun)) ?? []);
  const told = same.length > 0 ? same : calledToo(noun, lexicon).flatMap((stem) => roles.get(stem) ?? []);
  const before = told.filter(({ name }) => name.end <= at);
  // "«…», asegura el alcalde de Bédar": named only later, but told by every word.
  const fitting = (before.length > 0 || rest.length === 0 ? before : told).filter(({ role }) =>
    rest.slice(isTop ? DIPLOMACY : 0).every((word) => ` ${role} `.includes(` ${word.slice(0, 5)}`)),
  );
  return only(fitting.length > 0 ? fitting : before, gender, people, lexicon);
}

/** "el regidor" → "alcalde", "la letrada" → "abogad": the stems of the other words for a role. */
const calledToo = (noun: string, lexicon: Lexicon): readonly string[] =>
  otherStems(lexicon).get(stemOf(noun)) ?? [];

const stemsKept = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** By the stem of each word that has another for it, the stems of those others. */
function otherStems(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = stemsKept.get(lexicon);
  if (known !== undefined) return known;
  const byStem = new Map<string, readonly string[]>();
  const add = (stem: string, others: readonly string[]): void =>
    void byStem.set(stem, [...(byStem.get(stem) ?? []), ...others]);
  for (const [role, words] of lexicon.sameRoles) {
    const [own, others] = [stemOf(role), [...words].map(stemOf)];
    for (const other of new Set(others)) add(other, [own]);
    if (!others.includes(own)) add(own, others);
  }
  stemsKept.set(lexicon, byStem);
  return byStem;
}

/** Words of "de la diplomacia". */
const DIPLOMACY = 3;

/** "la canciller", "el ministro de Asuntos Exteriores". */
const topDiplomats = (roles: ReadonlyMap<string, readonly Bearer[]>): readonly Bearer[] =>
  ['canciller', 'ministr', 'ministra', 'secretari'].flatMap((stem) =>
    (roles.get(stem) ?? []).filter(({ role }) => /^cancil|\bexteriores\b/u.test(role)),
  );

function only(bearers: readonly Bearer[], gender: 'f' | 'm', people: People, lexicon: Lexicon): Referent {
  const bySpeaker = new Map<string, Referent>();
  // A long text names the same person again and again.
  const names = new Map(bearers.map(({ name }) => [name.text, name]));
  for (const name of names.values()) {
    const one = people.named(name, '');
    const known = genderToldOf(one, people, lexicon);
    if (one.speaker !== null && (known === null || known === gender)) bySpeaker.set(one.speaker, one);
  }
  const [first, ...others] = bySpeaker.values();
  return first === undefined || others.length > 0 || first.official !== null ? NOBODY : first;
}

const isRole = (word: string, lexicon: Lexicon): boolean => {
  const read = roleReaders.get(lexicon) ?? remembering((one) => tellsRole(one, lexicon), KEPT);
  roleReaders.set(lexicon, read);
  return read(word, 0, word.length);
};

const KEPT = { longest: 32, most: 16_384 };
const roleReaders = new WeakMap<Lexicon, (text: string, start: number, end: number) => boolean>();

const tellsRole = (word: string, lexicon: Lexicon): boolean =>
  !lexicon.sets.institutions.has(word) &&
  (lexicon.sets.roles.has(word) ||
    lexicon.sets.descriptions.has(word) ||
    /.(?:ista|(?:log|graf)[oa])$/u.test(word) ||
    isTrade(word, lexicon) ||
    calledToo(word, lexicon).length > 0);

/** "senador" and "senadora" are one role. */
const stemOf = (noun: string): string => noun.replace(/(?:(?<=e)sa|es|[oa])$/u, '');

/** Every role that stands beside a full name, by its stem. */
const rolesOf = onceInARow((people: People, lexicon: Lexicon): ReadonlyMap<string, readonly Bearer[]> => {
  const told = new Map<string, Bearer[]>();
  for (const name of people.mentions) {
    if (name.kind !== 'person' || name.tokens.length < 2) continue;
    for (const role of [roleBefore(people.text, name, lexicon), roleAfter(people.text, name, lexicon)]) {
      if (role === null) continue;
      const stem = stemOf(role.words.split(' ', 1)[0] ?? '');
      const others = told.get(stem);
      const bearer = { name, role: role.words, gender: role.gender };
      if (others === undefined) told.set(stem, [bearer]);
      else others.push(bearer);
    }
  }
  return told;
});

/** "el alcalde de Bédar, | Ángel Collados": no verb and no other noun phrase stands between role and name. */
function roleBefore(text: string, { start }: NameMention, lexicon: Lexicon): Role | null {
  if (!/\s/u.test(text.charAt(start - 1))) return null;
  const all = phraseBefore(text, start).replace(',', '').trim().split(/\s+/u);
  const article = all.findLastIndex(
    (word, i) => /^(?:el|la|al|del|su|un|una)$/iu.test(word) && isRole(normalise(all[i + 1] ?? ''), lexicon),
  );
  return article === -1 ? null : roleOf(all.slice(article + 1), all[article] ?? '', lexicon);
}

/** What stands right before a name, a comma between them or none, back to the mark before. */
function phraseBefore(text: string, start: number): string {
  const isApposed = text.charAt(start - 2) === ',';
  return text.slice(runStart(text, start - (isApposed ? 2 : 1), Math.max(0, start - BESIDE), PARTS), start);
}

const PARTS = unitsOf('.;:"“”«»()\n,');

/** "David Campo, | portavoz de la asociación". */
function roleAfter(text: string, { end }: NameMention, lexicon: Lexicon): Role | null {
  const [, phrase = ''] =
    /^,\s(?:(?:el|la|un|una)\s)?([^.,;:"“”«»()\n]+)/u.exec(text.slice(end, end + BESIDE)) ?? [];
  const all = phrase.trim().split(/\s+/u);
  return isRole(normalise(all[0] ?? ''), lexicon) ? roleOf(all, '', lexicon) : null;
}

interface Role {
  /** Normalised. */
  readonly words: string;
  readonly gender: 'f' | 'm' | null;
}

function roleOf(all: readonly string[], article: string, { sets, cues }: Lexicon): Role | null {
  const others = all.slice(1).map((word) => word.toLowerCase());
  const breaks = others.some(
    (word) =>
      sets.subordinators.has(word) ||
      sets.finite.has(word) ||
      cues.has(word) ||
      word === 'a' ||
      word === 'con' ||
      word === 'al',
  );
  if (breaks) return null;
  const noun = all[0]?.toLowerCase() ?? '';
  const isF = /^(?:la|una)$/iu.test(article) || sets.feminine.has(noun) || /or[ae]?sa$|ora$/u.test(noun);
  const isM = /^(?:el|al|del|un)$/iu.test(article) || sets.masculine.has(noun);
  return { words: normalise(all.join(' ')), gender: isF ? 'f' : isM ? 'm' : null };
}
