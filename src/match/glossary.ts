import { stem } from '../text/stems.ts';
import { ENGLISH_ALIKE } from './glossary.en.ts';
import { SPANISH_TO_ENGLISH } from './glossary.es-en.ts';

const BY_WORD: ReadonlyMap<string, string> = new Map(SPANISH_TO_ENGLISH);

/** Inflections share an entry through the stem; of two entries with one stem the first counts. Short words do not. */
const BY_STEM: ReadonlyMap<string, string> = new Map(
  SPANISH_TO_ENGLISH.filter(([spanish]) => spanish.length > 4)
    .toReversed()
    .map(([spanish, english]) => [stem(spanish), english]),
);

/** The English counterpart of a normalised Spanish word; the word itself where none is known, as cognates need none. */
export function inEnglish(word: string): string {
  return BY_WORD.get(word) ?? BY_STEM.get(stem(word)) ?? word;
}

const ALIKE: ReadonlyMap<string, string> = new Map(ENGLISH_ALIKE);

/** The word an English one is read as across languages: translators put "nation" and "country" for one another. */
export const alikeOf = (english: string): string => ALIKE.get(english) ?? english;
