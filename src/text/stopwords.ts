import type { Language } from '../model.ts';
import { ENGLISH_STOPWORDS } from './stopwords.en.ts';
import { PORTUGUESE_STOPWORDS } from './stopwords.pt.ts';
import { SPANISH_STOPWORDS } from './stopwords.es.ts';

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH_STOPWORDS),
  es: new Set(SPANISH_STOPWORDS),
  pt: new Set(PORTUGUESE_STOPWORDS),
};

/** Length up to which a word of a language without a list counts as a function word. */
const SHORT = 3;

/** Whether a normalised word carries grammar rather than content in that language. */
export function isStopword(word: string, language: Language): boolean {
  const known = BY_LANGUAGE[language];
  return known === undefined ? word.length <= SHORT && !/\d/u.test(word) : known.has(word);
}
