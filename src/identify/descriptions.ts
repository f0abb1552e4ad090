/** "el funcionario", "la opositora", "el exmandatario": a person told by what they are, without a name. */
import type { Official } from '../model.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import { onceInARow } from './once.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { isRole, plainWords } from './told.ts';

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
  const words = wordsOf(phrase);
  if (gender === null || !(isPersonal(words[0] ?? '', lexicon) || areOfHead(words, lexicon))) return NOBODY;
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

/** The words behind the article, without accents. */
function wordsOf(phrase: string): string[] {
  const [, first = '', ...rest] = normalise(phrase).split(' ');
  // "El también secretario general": who was spoken of last.
  if (first === 'tambien') return [ALSO];
  // "El primer mandatario", but "el primer ministro" is one office.
  if (first === 'primer' && rest[0]?.startsWith('ministr') !== true) return rest;
  return first === 'ex' && rest.length > 0 ? [`ex${rest[0]}`, ...rest.slice(1)] : [first, ...rest];
}

/**
 * The only official the article names whom "la mandataria", "el ex canciller" can mean, wherever it names them; nobody where
 * somebody untracked heads a state, a province or a town.
 */
export function onlyOfficial(phrase: string, at: number, people: People, lexicon: Lexicon): Referent {
  const gender = genderOfPhrase(phrase, lexicon);
  const words = wordsOf(phrase);
  const noun = words[0] ?? '';
  const isFormer = withoutEx(noun, lexicon) !== noun;
  const isHead = isHeadPhrase([withoutEx(noun, lexicon), ...words.slice(1)].join(' '), lexicon);
  if (gender === null || !(isFormer || isHead)) return NOBODY;
  const fitting = [...people.fullNames].filter(
    ([official, speaker]) =>
      official.gender === gender && agrees({ official, speaker, isPerson: true }, words, people, lexicon),
  );
  const before = fitting.filter(([official]) => (firstNaming(people).get(official) ?? at) < at);
  const [only, ...others] = before.length > 0 ? before : fitting;
  if (only === undefined || others.length > 0 || (isHead && hasOtherHead(gender, people, lexicon)))
    return NOBODY;
  return { official: only[0], speaker: only[1], isPerson: true };
}

/** Where the article first names each official. */
const firstNaming = onceInARow((people: People): ReadonlyMap<Official, number> => {
  const first = new Map<Official, number>();
  for (const name of people.mentions) {
    const { official } = people.named(name, '');
    if (official !== null && !first.has(official)) first.set(official, name.start);
  }
  return first;
});

/** Whether the article tells of an untracked head of anything, of a gender or of no known one. */
function hasOtherHead(gender: 'f' | 'm', people: People, lexicon: Lexicon): boolean {
  const genders = otherHeads(people, lexicon);
  return genders.has(gender) || genders.has(null);
}

const otherHeads = onceInARow(
  (people: People, lexicon: Lexicon): ReadonlySet<'f' | 'm' | null> =>
    new Set(untrackedHeads(people, lexicon)),
);

function untrackedHeads(people: People, lexicon: Lexicon): readonly ('f' | 'm' | null)[] {
  const full = new Map(
    people.mentions
      .filter(({ kind, tokens }) => kind === 'person' && tokens.length > 1)
      .map((name) => [name.key, name]),
  );
  return [...full.values()].flatMap((name) => {
    const one = people.named(name, '');
    if (one.official !== null) return [];
    const told = people.titlesOf(name.text);
    return headsAnything(told, lexicon) ? [genderOf(one, lexicon) ?? genderTold(told, lexicon)] : [];
  });
}

/** "el gobernador de Texas": as the titles tell it. */
export function genderTold(titles: string, { sets }: Lexicon): 'f' | 'm' | null {
  const all = titles.split(' ');
  const isF = all.some((word) => sets.feminine.has(word));
  const isM = all.some((word) => sets.masculine.has(word));
  return isF === isM ? null : isF ? 'f' : 'm';
}

/** Not "presidente del | Senado": nobody calls him "el mandatario". */
function headsAnything(told: string, { words, sets }: Lexicon): boolean {
  const stems = [...words.headStems, ...words.localHeadStems].map((stem) => stem.replace('_', ' '));
  return stems.some((stem) => {
    const at = told.indexOf(stem);
    const [, thing = ''] = /^\p{L}*\s(?:del|de la|de)\s(\p{L}+)/u.exec(told.slice(at + stem.length)) ?? [];
    return at !== -1 && !sets.institutions.has(thing);
  });
}

/** Whether a phrase says no more than that somebody heads a state: "el mandatario", "la jefa del Ejecutivo". */
export const isHeadPhrase = (phrase: string, lexicon: Lexicon): boolean =>
  areOfHead(normalise(phrase).split(' '), lexicon);

/** The same of its words, without accents. */
export const areOfHead = (all: readonly string[], { sets }: Lexicon): boolean =>
  sets.anyHead.has(all[0] ?? '') || sets.anyHead.has(all.slice(0, 3).join('_'));

/** "el" or "la" tells it; "un", "otro" and the plurals describe somebody not yet spoken of. */
export function genderOfPhrase(phrase: string, lexicon: Lexicon): 'f' | 'm' | null {
  const article = /\S+/u.exec(phrase)?.[0].toLowerCase() ?? '';
  const { f, m } = lexicon.words.definite;
  return m.has(article) ? 'm' : f.has(article) ? 'f' : null;
}

const OTHER = { f: 'm', m: 'f' } as const;

/** Stands for any role that somebody has besides. */
const ALSO = 'tambien';

/** Whether a noun without accents is what a person is: a role, a trade, "ex", where they come from. */
export const isPersonal = (noun: string, { sets, demonyms }: Lexicon): boolean =>
  noun === 'ex' ||
  noun === ALSO ||
  (!sets.institutions.has(noun) &&
    (sets.roles.has(noun) ||
      sets.descriptions.has(noun) ||
      sets.anyHead.has(noun) ||
      demonyms.has(noun) ||
      /.ista$/u.test(noun) ||
      withoutEx(noun, { sets, demonyms }) !== noun));

/** Whether a phrase tells what a person is: "the mayor of Bédar", "esta vecina"; in the order of the language. */
export function tellsPerson(phrase: string, lexicon: Lexicon): boolean {
  const tells = tellers.get(lexicon) ?? remembering((written) => isOfPerson(written, lexicon), KEPT);
  tellers.set(lexicon, tells);
  return tells(phrase, 0, phrase.length);
}

const KEPT = { longest: 48, most: 8192 };
const tellers = new WeakMap<Lexicon, (text: string, start: number, end: number) => boolean>();

function isOfPerson(phrase: string, lexicon: Lexicon): boolean {
  const [written = ''] = phrase.split(',', 1);
  if (isBodyByAccent(written, lexicon)) return false;
  const all = plainWords(written).filter((word) => !lexicon.grammar.has(word));
  const isFirst = all[0] === 'primer' && all[1]?.startsWith('ministr') !== true;
  const nouns = lexicon.traits.headFirst ? all.slice(isFirst ? 1 : 0, isFirst ? 2 : 1) : all;
  const { institutions, roles } = lexicon.sets;
  return nouns.some(
    (word) =>
      (isRole(word, lexicon) || isPersonal(word, lexicon)) && !(institutions.has(word) && !roles.has(word)),
  );
}

/** «La Secretaría»: no «secretaria», which it is without its accent. */
function isBodyByAccent(phrase: string, { sets, traits }: Lexicon): boolean {
  if (!traits.headFirst) return false;
  const noun = phrase.split(' ')[1]?.toLowerCase() ?? '';
  return sets.institutions.has(noun) && !sets.roles.has(noun) && normalise(noun) !== noun;
}

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
    const told = people.titlesOf(one.speaker ?? '');
    if (generic.has(noun) || anyExpert.has(noun) || !(headOf || roles.has(noun)))
      return (
        told.trim() === '' ||
        words.every((word) => countryOf(word, lexicon) === undefined || told.includes(word.slice(0, 5)))
      );
    if (isFormer && told.trim() === '') return true;
    return (headOf ? [...headStems] : stemsOf(noun)).some((stem) => told.includes(stem.replace('_', ' ')));
  }
  if (spokespersons.has(noun)) return false;
  const countries = words.flatMap((word) => countryOf(word, lexicon) ?? []);
  if (countries.some((country) => country !== official.country)) return false;
  const heads = people.heading(official.country).includes(official);
  if (heads && !headOf && words.some((word) => subordinate.has(word))) return false;
  if (headOf) return isFormer ? people.headedBefore(official) && !heads : heads;
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

/** "el colombiano", "la líder republicana". */
export const tellsCountry = (phrase: string, lexicon: Lexicon): boolean =>
  normalise(phrase)
    .split(' ')
    .some((word) => countryOf(word, lexicon) !== undefined);

/** "la ministra" may be told as "la canciller". */
const stemsOf = (noun: string): readonly string[] =>
  /^ministr[oa]$/u.test(noun) ? ['ministr', 'canciller'] : [noun.slice(0, -1)];

const countryOf = (word: string, { demonyms, parties, countries }: Lexicon): string | undefined =>
  demonyms.get(word) ?? parties.get(word) ?? countries.get(word);

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

/** "Ms", "brother", «senadora»: what a title or a word for kin tells. */
export const genderOfWord = (word: string, { sets }: Lexicon): 'f' | 'm' | null =>
  sets.feminine.has(word) ? 'f' : sets.masculine.has(word) ? 'm' : null;
