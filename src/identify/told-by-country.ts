/** "the Brazilian", "the US diplomat", "the 57-year-old politician": told by country, trade or age. */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Candidates } from './descriptions.ts';
import { NOBODY, SEVERAL, type Referent } from './people.ts';
import { plainWords } from './told.ts';

/**
 * The official spoken of last whom the words fit, where nobody else whom they may fit was named meanwhile: anybody
 * untracked may be a Brazilian.
 */
export function toldByCountry(
  phrase: string,
  { subjects, namedSince }: Candidates,
  lexicon: Lexicon,
): Referent {
  if (lexicon.words.definite.plain.size === 0 || !/^the\s/iu.test(phrase)) return NOBODY;
  const words = plainWords(phrase).slice(1);
  const countries = words.flatMap((word) => lexicon.demonyms.get(word) ?? []);
  const others = words.filter((word) => !lexicon.demonyms.has(word) && !AGE.test(word));
  if (words.length === 0 || others.some((word) => !TRADES.has(word))) return NOBODY;
  const fits = (official: Official): boolean =>
    countries.every((country) => country === official.country) &&
    others.every((word) => TRADES.get(word)?.test(titlesOf(official)) ?? false);
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

const AGE = /^(?:\d+|year|old)$/u;

/** Words for what somebody does, with what their titles must then hold. */
const TRADES: ReadonlyMap<string, RegExp> = new Map([
  ['diplomat', /secretary of state|foreign|ambassador|envoy/iu],
  ['politician', /./u],
  ['statesman', /./u],
]);

const titlesOf = ({ titles }: Official): string => titles.map(({ en }) => en).join(' ');
