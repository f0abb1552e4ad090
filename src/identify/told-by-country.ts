/**
 * "the Brazilian", "the US diplomat", "the 57-year-old politician", "the leftist leader", "the former rebel": somebody told by
 * country, age, trade or life, to avoid the name once more.
 */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Candidates } from './descriptions.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { plainWords } from './told.ts';

/**
 * The official spoken of last whom the words fit, where nobody else whom they may fit was named meanwhile: anybody
 * untracked may be a Brazilian.
 */
export function toldByCountry(
  phrase: string,
  { subjects, namedSince }: Candidates,
  people: People,
  lexicon: Lexicon,
): Referent {
  const epithet = epithetIn(phrase, lexicon);
  if (epithet === null) return NOBODY;
  const fits = (official: Official): boolean => isTold(official, epithet, people);
  for (const subject of subjects) {
    if (subject === SEVERAL) return NOBODY;
    if (!subject.isPerson) continue;
    if (subject.official === null) return NOBODY;
    if (!fits(subject.official)) continue;
    const isSole = namedSince(subject).every(
      ({ speaker, official, isPerson }) =>
        speaker === subject.speaker || !isPerson || (official !== null && !fits(official)),
    );
    return isSole ? subject : NOBODY;
  }
  return NOBODY;
}

/** "The leftist leader": of nobody new, so that "he" behind it is whoever was told of before. */
export const isEpithet = (phrase: string, lexicon: Lexicon): boolean => epithetIn(phrase, lexicon) !== null;

const epithetIn = (phrase: string, lexicon: Lexicon): Epithet | null =>
  lexicon.words.definite.plain.size === 0 || !/^the\s/iu.test(phrase)
    ? null
    : epithetOf(plainWords(phrase).slice(1), lexicon);

interface Epithet {
  readonly countries: readonly string[];
  /** What somebody does; '' where the words tell nothing that is known of officials. */
  readonly trade: string;
}

/** Null for an office, "the senator", which is somebody’s wherever they were named. */
function epithetOf(all: readonly string[], lexicon: Lexicon): Epithet | null {
  const { sets, words, demonyms } = lexicon;
  const countries = all.flatMap((word) => demonyms.get(word) ?? []);
  const told = all.filter((word) => !demonyms.has(word) && !AGE.test(word));
  const trade = told.at(-1) ?? '';
  if (all.length === 0) return null;
  if (HEADING.test(all.join(' '))) return { countries: [], trade: HEAD };
  if (told.every((word) => TRADES.has(word))) return { countries, trade };
  if (words.nativeOf.has(trade)) return { countries: [], trade: '' };
  const before = told.slice(0, -1);
  if (words.formerly.has(told[0] ?? ''))
    return told.length > 1 && told.slice(1).every((word) => isOfLife(word, lexicon))
      ? { countries: [], trade: '' }
      : null;
  // "the nation’s top diplomat", "the leftist leader", "the Republican president"; but "the opposition leader" is one’s office.
  const isPlain = before.every((word) => words.leaning.has(word) || words.nation.has(word));
  if (!isPlain || before.length === 0)
    return isAged(all) && words.callings.has(trade) ? { countries, trade: '' } : null;
  if (sets.heads.has(trade)) return { countries, trade: HEAD };
  return TRADES.has(trade) || words.callings.has(trade) ? { countries, trade } : null;
}

/** "the former | central banker": nothing that others are to somebody, nor an office that another may have held. */
const isOfLife = (word: string, { sets, words, verbs, nouns }: Lexicon): boolean =>
  !sets.heads.has(word) &&
  !sets.spokespersons.has(word) &&
  !words.anybody.has(word) &&
  !sets.prepositions.has(word) &&
  (!verbs.has(word) || nouns.has(word));

const isAged = (all: readonly string[]): boolean => all.includes('old');

function isTold(official: Official, { countries, trade }: Epithet, people: People): boolean {
  if (countries.some((country) => country !== official.country)) return false;
  if (trade === HEAD) return people.heading(official.country).includes(official);
  return TRADES.get(trade)?.test(titlesOf(official)) ?? true;
}

/** "the head of state": it holds an "of", as no epithet does. */
const HEADING = /^head of (?:state|government)$/u;
/** Whoever heads a country. */
const HEAD = 'head';
const AGE = /^(?:\d+|year|old)$/u;

/** Words for what somebody does, with what their titles must then hold. */
const TRADES: ReadonlyMap<string, RegExp> = new Map([
  ['diplomat', /secretary of state|foreign|ambassador|envoy/iu],
  ['politician', /./u],
  ['statesman', /./u],
]);

const titlesOf = ({ titles }: Official): string => titles.map(({ en }) => en).join(' ');
