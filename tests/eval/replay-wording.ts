/** How invented outlets cut and reword a sentence without changing what it says. */
import type { Language } from '../../src/model.ts';

/** A number from 0 up to 1; the same seed gives the same numbers. */
export type Chance = () => number;

/** Six words and more of it, from either end; what turns it round is never cut off. */
export function cut(sentence: string, chance: Chance): string {
  const words = sentence.split(' ');
  const kept = Math.max(6, Math.round(words.length * (0.55 + 0.3 * chance())));
  const ends = [words.slice(0, kept), words.slice(-kept)];
  const [wanted, other] = chance() < 0.7 ? ends : ends.toReversed();
  const negations = (some: readonly string[]): number => some.filter(isNegation).length;
  const whole = [wanted, other].find((each = []) => negations(each) === negations(words)) ?? words;
  return whole.join(' ').replace(/[,;:]$/u, '');
}

const isNegation = (word: string): boolean =>
  /^(?:no|ni|sin|nunca|not|never|nor|\p{L}+n[’']t)\P{L}*$/iu.test(word);

/** What a rewriting site puts in place of a word. */
const OTHER_WORDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/\bpero\b/giu, 'sin embargo'],
    [/\btambién\b/giu, 'además'],
    [/\bmuy\b/giu, 'sumamente'],
    [/\bgobierno\b/giu, 'administración'],
    [/\bpaís\b/giu, 'nación'],
    [/\bahora\b/giu, 'en este momento'],
    [/\bporque\b/giu, 'ya que'],
    [/\bimportante\b/giu, 'relevante'],
    [/\bapoyo\b/giu, 'respaldo'],
    [/\bhacer\b/giu, 'realizar'],
    [/\bvamos a\b/giu, 'habremos de'],
    [/\btenemos\b/giu, 'contamos con'],
    [/\bestamos\b/giu, 'nos encontramos'],
    [/\bquiero\b/giu, 'deseo'],
    [/\bpersonas\b/giu, 'gente'],
    [/\baños\b/giu, 'ejercicios'],
    [/\btrabajo\b/giu, 'labor'],
    [/\bsiempre\b/giu, 'en todo momento'],
    [/\bentonces\b/giu, 'por lo tanto'],
    [/\btodos\b/giu, 'cada uno'],
  ],
  en: [
    [/\bbut\b/giu, 'however'],
    [/\balso\b/giu, 'in addition'],
    [/\bvery\b/giu, 'extremely'],
    [/\bgovernment\b/giu, 'administration'],
    [/\bcountry\b/giu, 'nation'],
    [/\bnow\b/giu, 'at this moment'],
    [/\bbecause\b/giu, 'as'],
    [/\bimportant\b/giu, 'significant'],
    [/\bsupport\b/giu, 'backing'],
    [/\bwe are going to\b/giu, 'we will'],
    [/\bwant to\b/giu, 'would like to'],
    [/\bpeople\b/giu, 'persons'],
    [/\bthink\b/giu, 'believe'],
    [/\bwork\b/giu, 'labour'],
    [/\balways\b/giu, 'at all times'],
    [/\bbig\b/giu, 'large'],
    [/\ball of\b/giu, 'every one of'],
    [/\bget\b/giu, 'obtain'],
  ],
};
const OFTEN = 0.8;
const LEAVES_OUT = 0.06;

export function reworded(sentence: string, language: Language, chance: Chance): string {
  let other = sentence;
  for (const [word, put] of OTHER_WORDS[language] ?? [])
    if (chance() < OFTEN) other = other.replace(word, put);
  return other
    .split(' ')
    .filter((word, at) => at === 0 || !isSpared(word) || chance() >= LEAVES_OUT)
    .join(' ');
}

/** A short word that may go and leave what is said: no figure, no negation. */
const isSpared = (word: string): boolean => word.length <= 4 && !/\d/u.test(word) && !isNegation(word);
