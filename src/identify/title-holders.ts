/** Who holds the office that a title without a name tells: "the Brazilian president", "Mexico’s foreign secretary". */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { genderOfPhrase } from './descriptions.ts';
import type { NameMention } from './mentions.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { wordingsOf } from './register.ts';
import type { Earlier } from './resolve.ts';
import { hasRival, RIVAL_REACH } from './rivals.ts';
import type { TitleWords } from './title-words.ts';

/** By the title as the list of officials writes it, else by country: "the Brazilian president", "el mandatario chileno". */
export function holdersOf(title: TitleWords, people: People): readonly Official[] {
  const { bare, country, isOfHead } = title;
  const holders = people.holding(bare);
  if (holders.length === 0 && country !== undefined && isOfHead) return people.heading(country);
  return holders.length === 0 ? holdersInCountry(title, people) : holders;
}

/**
 * Whom alone the article names of those that the list calls so, word for word: «la premio Nobel de la Paz», «el número dos de la
 * diplomacia estadounidense».
 */
export function calledSo({ phrase, bare }: TitleWords, people: People, lexicon: Lexicon): Referent {
  if (!lexicon.traits.headFirst || bare === '') return NOBODY;
  const gender = genderOfPhrase(phrase, lexicon);
  const own = normalise(bare);
  const called = people
    .holding(bare)
    .filter(
      (one) =>
        one.gender === gender &&
        people.fullNames.has(one) &&
        one.titles.some((title) => wordingsOf(title).includes(own)),
    );
  const [official, ...others] = called;
  if (official === undefined || others.length > 0) return NOBODY;
  return { speaker: people.fullNames.get(official) ?? null, official, isPerson: true };
}

/** "Mexico’s | foreign secretary", however the list writes whose office it is. */
function holdersInCountry({ bare, country }: TitleWords, people: People): readonly Official[] {
  const [, office = ''] = /^\p{Lu}[\p{L}\s]+['’]s\s(.+)$/u.exec(bare) ?? [];
  return office === '' ? [] : people.holding(office).filter((one) => one.country === country);
}

/** "President Petro … Trump … The president": whether others whom the article names hold what is so called. */
export const isHeldByOthers = (one: Official | null, title: TitleWords, people: People): boolean =>
  one !== null && holdersOf(title, people).some((other) => other !== one && people.fullNames.has(other));

/**
 * "John Reimberg habló. El secretario de Estado dijo que Rubio llamó": where the article has named others and not yet whom the
 * list gives the title, it may be an office of the others.
 */
export function isUnmet(official: Official, at: number, { mentions, inTitle, named }: People): boolean {
  const isThey = (name: NameMention): boolean => named(name, '').official === official;
  const before = mentions.filter(({ start, kind }) => start < at && kind === 'person');
  return before.some(({ tokens }) => tokens.length > 1) && ![...inTitle, ...before].some(isThey);
}

/** Of several holders the one whom the text spoke of last, if it is plain. */
export function mostRecent(present: readonly Official[], earlier: Earlier, at: number): Official | null {
  for (const subject of earlier.subjects(at)) {
    if (subject === SEVERAL) return null;
    const { official } = subject;
    if (official === null || !present.includes(official)) continue;
    const isSole = earlier
      .namedSince(at, subject)
      .every((one) => one.official === null || one.official === official || !present.includes(one.official));
    return isSole ? official : null;
  }
  return null;
}

/** The text spoke last of somebody else, and gives the title to somebody else as well: "the foreign minister of Panama". */
export function isAnothers(
  chosen: Official,
  role: string,
  at: number,
  people: People,
  earlier: Earlier,
  lexicon: Lexicon,
): boolean {
  for (const subject of earlier.subjects(at)) {
    if (subject.official === chosen) return false;
    break;
  }
  return hasRival({ role, from: at - RIVAL_REACH, to: at }, chosen, people, lexicon);
}
