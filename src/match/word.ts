import type { Language } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { indexTerm, isNumber, stem } from '../text/stems.ts';
import { isStopword } from '../text/stopwords.ts';
import { hash } from '../text/hash.ts';
import { remembering } from '../text/remembering.ts';
import { alikeOf, inEnglish } from './glossary.ts';
import { wordLists } from './lexicon.ts';
import { meaningsOf } from './meaning.ts';

/** What comparing asks of a word, worked out once for each spelling. */
export interface Word {
  readonly written: string;
  /** Normalised, a number word as digits. */
  readonly word: string;
  readonly stop: boolean;
  readonly isNumber: boolean;
  /** Digits, or a word that may be part of a number in words. */
  readonly mayCount: boolean;
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
  /** Keys of what it may mean in another language. */
  readonly meanings: Uint32Array;
}

/** About 300 bytes each; a person's whole year has fewer. A power of two. */
const KEPT = 32_768;
/** UTF-16 units of the longest spelling that is kept. */
const LONGEST = 48;
const words = new Map<Language, WordAt>();

/** The word that stands in a text from one place up to another. */
export type WordAt = (text: string, start: number, end: number) => Word;

/** The words of a language, as they are compared before numbers are read. A word of which nothing is left is ''. */
export function wordsOfLanguage(language: Language): WordAt {
  const known = words.get(language);
  if (known !== undefined) return known;
  const make = (written: string): Word => new Spelling(written, plainWord(written), language);
  const made = remembering(make, { longest: LONGEST, most: KEPT });
  words.set(language, made);
  return made;
}

/** The same word as a number that begins with it, in digits. */
export const asNumber = ({ written }: Word, number: string, language: Language): Word =>
  new Spelling(written, number, language);

/** A class, so that all words have one shape in memory: they are read millions of times. */
class Spelling implements Word {
  readonly written: string;
  readonly word: string;
  readonly stop: boolean;
  readonly isNumber: boolean;
  readonly mayCount: boolean;
  readonly isCapitalised: boolean;
  readonly stemHash: number;
  readonly #language: Language;
  // Asked for only of what is looked at closely, or where two languages meet.
  #english: string | undefined;
  #key: string | undefined;
  #keyHash: number | undefined;
  #terms: readonly string[] | undefined;
  #ends: readonly string[] | undefined;
  #meanings: Uint32Array | undefined;

  constructor(written: string, word: string, language: Language) {
    const { numbers, scales } = wordLists(language);
    this.written = written;
    this.word = word;
    this.stop = isStopword(word, language);
    this.isNumber = isNumber(word);
    this.mayCount = this.isNumber || numbers.has(word) || scales.has(word);
    this.isCapitalised = word.length > 1 && /^\p{Lu}/u.test(written);
    this.stemHash = hash(stem(word));
    this.#language = language;
  }

  get key(): string {
    return (this.#key ??= stem(this.#inEnglish));
  }
  get keyHash(): number {
    return (this.#keyHash ??= hash(stem(alikeOf(this.#inEnglish))));
  }
  get terms(): readonly string[] {
    return (this.#terms ??= [...new Set([indexTerm(this.word), indexTerm(this.#inEnglish)])]);
  }
  get ends(): readonly string[] {
    return (this.#ends ??= endsOf(this.word, this.#language));
  }
  get meanings(): Uint32Array {
    return (this.#meanings ??= meaningsOf(this.word, this.#language));
  }

  get #inEnglish(): string {
    return (this.#english ??= this.#language === 'es' ? inEnglish(this.word) : this.word);
  }
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
