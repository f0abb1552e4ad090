/** What is known of a word wherever it stands, looked up once for each different word and not once for each token. */
import { classAt, LOWER, UPPER } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';

export interface Word {
  readonly kind: 'word' | 'punct';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Bits of what the lexicon says of it. */
  readonly flags: number;
}

/** A cue verb, or the first word of "according to". */
export const OPENS_CUE = 1;
/** It can belong to a name or a noun phrase: the language does not use it as grammar. */
export const NOUN = 2;
/** A verb form the lexicon knows. */
export const VERB = 4;

/** Longer ones are addresses and noise, seldom met twice. */
const LONGEST_KEPT = 32;
/** More different words than a day of news has. */
const MOST_KEPT = 50_000;

const vocabularies = new WeakMap<Lexicon, Map<string, Word>>();

/** A reader of words that remembers those it has met. */
export function wordReader(lexicon: Lexicon): (text: string) => Word {
  const vocabulary = vocabularies.get(lexicon) ?? new Map<string, Word>();
  vocabularies.set(lexicon, vocabulary);
  return (text) => {
    const known = vocabulary.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_KEPT) return wordOf(text, lexicon);
    const word = wordOf(detached(text), lexicon);
    if (vocabulary.size >= MOST_KEPT) vocabulary.clear();
    vocabulary.set(word.text, word);
    return word;
  };
}

/** The same word apart from its article: a part of a string keeps the whole of it in memory. */
const detached = (text: string): string => Array.from(text).join('');

function wordOf(text: string, lexicon: Lexicon): Word {
  const first = classAt(text, 0);
  const isWord = (first & LOWER) !== 0 || /[\p{L}\p{N}]/u.test(text);
  if (!isWord) return { kind: 'punct', text, lower: text, capital: false, flags: 0 };
  const lower = withoutPossessive(text.toLowerCase());
  return { kind: 'word', text, lower, capital: (first & UPPER) !== 0, flags: flagsOf(lower, lexicon) };
}

const withoutPossessive = (word: string): string =>
  word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;

function flagsOf(lower: string, { cues, sourcePrepositions, grammar, verbs, nouns }: Lexicon): number {
  const opensCue = cues.has(lower) || sourcePrepositions.has(lower);
  const isNoun = !grammar.has(lower) && (!verbs.has(lower) || nouns.has(lower));
  return (opensCue ? OPENS_CUE : 0) | (isNoun ? NOUN : 0) | (verbs.has(lower) ? VERB : 0);
}
