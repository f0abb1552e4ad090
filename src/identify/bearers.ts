/** Whom "el alcalde", "la portavoz de la asociación" mean: who bears that role in the article. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { genderOf, genderOfPhrase } from './descriptions.ts';
import type { NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';

/** Furthest a role stands from its name, in UTF-16 units. */
const BESIDE = 90;

interface Bearer {
  readonly name: NameMention;
  /** The role with what follows it, normalised: "alcalde de villa nueva". */
  readonly role: string;
}

const kept = new WeakMap<People, ReadonlyMap<string, readonly Bearer[]>>();

/** The one untracked person before `at` whom the article gives the role of a phrase; nobody where there are two. */
export function bearerOf(
  phrase: string,
  at: number,
  text: string,
  people: People,
  lexicon: Lexicon,
): Referent {
  const gender = genderOfPhrase(phrase, lexicon);
  const [, noun = '', ...rest] = normalise(phrase).split(' ');
  if (gender === null || !isRole(noun, lexicon)) return NOBODY;
  const roles = kept.get(people) ?? rolesTold(text, people, lexicon);
  kept.set(people, roles);
  const isTop = /^jef[ea] de la diplomacia\b/u.test([noun, ...rest].join(' '));
  const told = isTop ? topDiplomats(roles) : (roles.get(stemOf(noun)) ?? []);
  const before = told.filter(({ name }) => name.end <= at);
  // "«…», asegura el alcalde de Bédar": named only later, but told by every word.
  const fitting = (before.length > 0 || rest.length === 0 ? before : told).filter(({ role }) =>
    rest.slice(isTop ? DIPLOMACY : 0).every((word) => ` ${role} `.includes(` ${word.slice(0, 5)}`)),
  );
  return only(fitting.length > 0 ? fitting : before, gender, people, lexicon);
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
  for (const { name } of bearers) {
    const one = people.named(name, '');
    const known = genderOf(one, lexicon);
    if (one.speaker !== null && (known === null || known === gender)) bySpeaker.set(one.speaker, one);
  }
  const [first, ...others] = bySpeaker.values();
  return first === undefined || others.length > 0 || first.official !== null ? NOBODY : first;
}

const isRole = (word: string, { sets }: Lexicon): boolean =>
  !sets.institutions.has(word) &&
  (sets.roles.has(word) || sets.descriptions.has(word) || /.(?:ista|logo|loga)$/u.test(word));

/** "senador" and "senadora" are one role. */
const stemOf = (noun: string): string => noun.replace(/(?:es|[oa])$/u, '');

/** Every role that stands beside a full name, by its stem. */
function rolesTold(text: string, people: People, lexicon: Lexicon): ReadonlyMap<string, readonly Bearer[]> {
  const told = new Map<string, Bearer[]>();
  for (const name of people.mentions) {
    if (name.kind !== 'person' || name.tokens.length < 2) continue;
    for (const role of [roleBefore(text, name, lexicon), roleAfter(text, name, lexicon)]) {
      if (role === null) continue;
      const [noun = ''] = role.split(' ');
      const others = told.get(stemOf(noun));
      if (others === undefined) told.set(stemOf(noun), [{ name, role }]);
      else others.push({ name, role });
    }
  }
  return told;
}

/** "el alcalde de Bédar, | Ángel Collados": no verb and no other noun phrase stands between role and name. */
function roleBefore(text: string, { start }: NameMention, lexicon: Lexicon): string | null {
  const [phrase = ''] = /[^.;:"“”«»()\n,]*,?\s$/u.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [];
  const all = phrase.replaceAll(',', '').trim().split(/\s+/u);
  const article = all.findLastIndex(
    (word, i) => /^(?:el|la|al|del|su|un|una)$/iu.test(word) && isRole(normalise(all[i + 1] ?? ''), lexicon),
  );
  return article === -1 ? null : roleOf(all.slice(article + 1), lexicon);
}

/** "David Campo, | portavoz de la asociación". */
function roleAfter(text: string, { end }: NameMention, lexicon: Lexicon): string | null {
  const [, phrase = ''] =
    /^,\s(?:(?:el|la|un|una)\s)?([^.,;:"“”«»()\n]+)/u.exec(text.slice(end, end + BESIDE)) ?? [];
  const all = phrase.trim().split(/\s+/u);
  return isRole(normalise(all[0] ?? ''), lexicon) ? roleOf(all, lexicon) : null;
}

function roleOf(all: readonly string[], { sets, cues }: Lexicon): string | null {
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
  return breaks ? null : normalise(all.join(' '));
}
