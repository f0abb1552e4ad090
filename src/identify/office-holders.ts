/** «El titular de Economía»: the minister or the secretary of it, whom the article or the list of officials tells so. */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { bearerOf } from './bearers.ts';
import { genderOfPhrase, isHeadPhrase } from './descriptions.ts';
import { once } from './once.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { wordingsOf } from './register.ts';

/** The only one whom an article names that heads what such a phrase says; nobody where two do, or none. */
export function officeHolder(phrase: string, at: number, people: People, lexicon: Lexicon): Referent {
  const { anyOffice, offices, of } = lexicon.words;
  const [article = '', noun = '', link = '', ...matter] = normalise(phrase).split(' ');
  if (!anyOffice.has(noun) || !of.has(link) || matter.length === 0) return NOBODY;
  const gender = genderOfPhrase(phrase, lexicon);
  const rest = [link, ...matter].join(' ');
  const found = new Map<string, Referent>();
  for (const office of offices) {
    for (const official of people.holding(`${office} ${rest}`)) {
      const speaker = people.fullNames.get(official);
      if (speaker !== undefined && official.gender === gender)
        found.set(official.id, { speaker, official, isPerson: true });
    }
    const bearer = bearerOf(`${article} ${office} ${rest}`, at, people, lexicon);
    // A minister of something else is told as well where nobody is told of this.
    const isOfIt = matter.every((word) => people.titlesOf(bearer.speaker ?? '').includes(word));
    if (bearer.speaker !== null && isOfIt) found.set(bearer.speaker, bearer);
  }
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0 ? NOBODY : only;
}

/** Whether a title tells of a ministry that an official has never held: «la ministra de Salud» is no president. */
export function isOfOtherOffice(
  phrase: string,
  words: readonly string[],
  official: Official,
  toldAs: () => string,
  lexicon: Lexicon,
): boolean {
  const matters = words.filter((word) => mattersOf(lexicon).has(word));
  if (matters.length === 0 || isHeadPhrase(phrase, lexicon)) return false;
  const held = officesOf(official);
  return matters.every((word) => !held.includes(word)) && matters.every((word) => !toldAs().includes(word));
}

/** «El funcionario»: nobody who heads a country. */
export const isUnderHead = (
  phrase: string,
  words: readonly string[],
  official: Official,
  { heading }: People,
  lexicon: Lexicon,
): boolean =>
  words.some((word) => lexicon.words.subordinate.has(word)) &&
  !isHeadPhrase(phrase, lexicon) &&
  heading(official.country).includes(official);

/** «El líder republicano»: of another country’s party, where neither the article nor the list of officials tells that it is theirs. */
export function isOfOtherParty(
  words: readonly string[],
  official: Official,
  toldAs: () => string,
  { parties }: Lexicon,
): boolean {
  const theirs = (word: string): boolean =>
    officesOf(official).includes(word) || toldAs().includes(word.slice(0, -1));
  return words.some((word) => (parties.get(word) ?? official.country) !== official.country && !theirs(word));
}

const offices = new WeakMap<Official, string>();

/** Every wording of an official’s offices, without accents. */
function officesOf(official: Official): string {
  const held = offices.get(official) ?? official.titles.flatMap(wordingsOf).join(' ');
  offices.set(official, held);
  return held;
}

/** What a ministry is for, without accents. */
const mattersOf = once(
  ({ words }: Lexicon): ReadonlySet<string> => new Set([...words.portfolios].map(normalise)),
);
