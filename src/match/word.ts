import type { Language } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { indexTerm, isNumber, stem } from '../text/stems.ts';
import { isStopword } from '../text/stopwords.ts';
import { hash } from './bag.ts';
import { alikeOf, inEnglish } from './glossary.ts';
import { Kept } from './kept.ts';
import { wordLists } from './lexicon.ts';

/** What comparing asks of a word, worked out once for each spelling. */
export interface Word {
  readonly written: string;
  /** Normalised, a number word as digits. Never empty. */
  readonly word: string;
  readonly stop: boolean;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
  /** What it is told by across languages: the stem of the English word where the glossary has one, else its own. */
  readonly key: string;
  /** Of its own stem; and of what it is compared by across languages and through a translation. */
  readonly stemHash: number;
  readonly keyHash: number;
  /** What the store finds it by. */
  readonly terms: readonly string[];
  /** Ends of opposites it tells: `amount+`. */
  readonly ends: readonly string[];
}

/** About 300 bytes each; a person's whole year has fewer. */
const KEPT = 20_000;
const plainForms = new Kept<string>(KEPT);
const words = new Kept<Word>(KEPT);

/** How a word is compared before numbers are read: normalised; '' where nothing of it is left. */
export const plainOf = (written: string): string => plainForms.get(written, () => plainWord(written));

/** @param word what it says: normalised, or the number it begins in digits */
export const wordOf = (written: string, word: string, language: Language): Word =>
  words.get(`${language} ${word} ${written}`, () => read(written, word, language));

function read(written: string, word: string, language: Language): Word {
  const english = language === 'es' ? inEnglish(word) : word;
  const key = stem(english);
  return {
    written,
    word,
    stop: isStopword(word, language),
    isNumber: isNumber(word),
    isCapitalised: word.length > 1 && /^\p{Lu}/u.test(written),
    key,
    stemHash: hash(stem(word)),
    keyHash: hash(stem(alikeOf(english))),
    terms: [...new Set([indexTerm(word), indexTerm(english)])],
    ends: endsOf(word, language),
  };
}

/** Letters of a beginning at least and at most. */
const SHORTEST_START = 3;
const LONGEST_START = 8;

function endsOf(word: string, language: Language): readonly string[] {
  const { opposites, oppositeStarts } = wordLists(language);
  const whole = opposites.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST_START, word.length); length >= SHORTEST_START; length--) {
    const found = oppositeStarts.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

const ASCII_WORD = /^[A-Za-z]+$/u;

function plainWord(written: string): string {
  if (ASCII_WORD.test(written)) return written.toLowerCase();
  return /^\d/u.test(written) ? plainNumber(written) : normalise(written).replaceAll(' ', '');
}

/** `80,000`, `80.000` → `80000`; `1,5`, `1.50` → `1.5`. */
function plainNumber(written: string): string {
  const whole = written.replace(/[.,](?=\d{3}(?:[.,]|$))/gu, '').replace(',', '.');
  return whole.includes('.') ? whole.replace(/\.?0+$/u, '') : whole;
}
