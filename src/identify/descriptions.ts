/** "el funcionario", "la opositora", "el exmandatario": a person told by what they are, without a name. */
import { genderOfFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';

/** Whom a description may mean. */
export interface Candidates {
  /** The subjects before it, nearest first. */
  readonly subjects: Iterable<Referent>;
  /** Every person named from where that one was spoken of to the description. */
  readonly namedSince: (one: Referent) => readonly Referent[];
}

/**
 * The last one spoken of whom the words fit: of the right gender, country and office, and nobody else whom they fit was
 * named meanwhile. Nobody where the language has no articles that tell gender.
 */
export function describedBy(
  phrase: string,
  { subjects, namedSince }: Candidates,
  people: People,
  lexicon: Lexicon,
): Referent {
  const gender = genderOfPhrase(phrase, lexicon);
  const [, ...words] = normalise(phrase).split(' ');
  // "El también secretario general": who was spoken of last.
  if (words[0] === 'tambien') words.splice(0, words.length, ALSO);
  if (gender === null || !isPersonal(words[0] ?? '', lexicon)) return NOBODY;
  const fits = (one: Referent): boolean =>
    one.isPerson && genderOf(one, lexicon) !== OTHER[gender] && agrees(one, words, people, lexicon);
  for (const subject of subjects) {
    if (subject === SEVERAL) return NOBODY;
    if (!subject.isPerson || genderOf(subject, lexicon) === OTHER[gender]) continue;
    if (subject.speaker === null) return NOBODY;
    if (!fits(subject)) continue;
    const isSole = namedSince(subject).every((one) => one.speaker === subject.speaker || !fits(one));
    return isSole ? subject : NOBODY;
  }
  return NOBODY;
}

/** Whether a phrase says no more than that somebody heads a state: "el mandatario", "la jefa del Ejecutivo". */
export const isHeadPhrase = (phrase: string, { sets }: Lexicon): boolean => {
  const all = normalise(phrase).split(' ');
  return sets.anyHead.has(all[0] ?? '') || sets.anyHead.has(all.slice(0, 3).join('_'));
};

/** "el" or "la" tells it; "un", "otro" and the plurals describe somebody not yet spoken of. */
export function genderOfPhrase(phrase: string, lexicon: Lexicon): 'f' | 'm' | null {
  const [article = ''] = phrase.trim().toLowerCase().split(/\s/u, 1);
  const { f, m } = lexicon.words.definite;
  return m.has(article) ? 'm' : f.has(article) ? 'f' : null;
}

const OTHER = { f: 'm', m: 'f' } as const;

/** Stands for any role that somebody has besides. */
const ALSO = 'tambien';

const isPersonal = (noun: string, { sets, demonyms }: Lexicon): boolean =>
  noun === 'ex' ||
  noun === ALSO ||
  (!sets.institutions.has(noun) &&
    (sets.roles.has(noun) ||
      sets.descriptions.has(noun) ||
      sets.anyHead.has(noun) ||
      demonyms.has(noun) ||
      /.ista$/u.test(noun) ||
      withoutEx(noun, { sets, demonyms }) !== noun));

/** "exministro" → "ministro"; "experto" is no former anything. */
function withoutEx(noun: string, { sets, demonyms }: Pick<Lexicon, 'sets' | 'demonyms'>): string {
  const rest = noun.replace(/^ex-?(?=\p{L}{4})/u, '');
  const isOne =
    rest !== noun && [sets.roles, sets.descriptions, sets.anyHead, demonyms].some((known) => known.has(rest));
  return isOne || /.ista$/u.test(rest) ? rest : noun;
}

/** Whether nothing known of a person contradicts the words: another country, an office that is not theirs. */
function agrees(one: Referent, words: readonly string[], people: People, lexicon: Lexicon): boolean {
  const { spokespersons, roles } = lexicon.sets;
  const { generic, anyExpert, subordinate, headStems } = lexicon.words;
  const { official } = one;
  const noun = withoutEx(words[0] ?? '', lexicon);
  const isFormer = noun !== words[0] || noun === 'ex' || words.some((word) => lexicon.words.notNow.has(word));
  const headOf = isHeadPhrase([noun, ...words.slice(1)].join(' '), lexicon);
  if (official === null) {
    if (generic.has(noun) || anyExpert.has(noun) || !(headOf || roles.has(noun))) return true;
    const told = people.titlesOf(one.speaker ?? '');
    return (headOf ? [...headStems] : [noun.slice(0, -1)]).some((stem) =>
      told.includes(stem.replace('_', ' ')),
    );
  }
  if (spokespersons.has(noun)) return false;
  const countries = words.flatMap((word) => lexicon.demonyms.get(word) ?? lexicon.parties.get(word) ?? []);
  if (countries.some((country) => country !== official.country)) return false;
  const heads = people.heading(official.country).includes(official);
  if (headOf) return isFormer ? people.headedBefore(official) && !heads : heads;
  if (heads && words.some((word) => subordinate.has(word))) return false;
  if (isFormer && !lexicon.sets.descriptions.has(words[0] ?? ''))
    return people.heldBefore(official, noun) && !people.holding(noun).includes(official);
  if (TRADES.has(noun) || DEPUTY.test(noun))
    return (
      people.holding(noun).includes(official) ||
      people.titlesOf(one.speaker ?? '').includes(noun.slice(0, -1))
    );
  if (generic.has(noun) || !roles.has(noun)) return true;
  return people.holding(words.join(' ')).includes(official) || people.holding(noun).includes(official);
}

/** "vicecanciller", "subsecretario": an office of its own. */
const DEPUTY = /^(?:vice|sub)/u;
/** What few are, and an official only where the article tells it: "el arzobispo", "la magistrada". */
const TRADES = new Set(
  `coordinador coordinadora comisionado comisionada relator relatora procurador procuradora contralor contralora
  magistrado magistrada obispo arzobispo cardenal pontifice religioso academico academica investigador investigadora
  especialista historiador historiadora autor autora fundador fundadora politologo politologa uniformado`.split(
    /\s+/u,
  ),
);

/** As the list of officials, or the words of the name, tell it. */
export function genderOf({ official, speaker }: Referent, lexicon: Lexicon): 'f' | 'm' | null {
  if (official !== null) return official.gender;
  const all = (speaker ?? '').toLowerCase().split(/\s+/u);
  if (all.some((word) => lexicon.sets.feminine.has(word))) return 'f';
  if (all.some((word) => lexicon.sets.masculine.has(word))) return 'm';
  return lexicon.traits.namesTellGender && all.length > 1 ? genderOfFirstName(normalise(all[0] ?? '')) : null;
}
