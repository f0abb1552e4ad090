/** A part of several as a subject. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "| one | of them", "| two | of the people": where a part of several begins, whose "of" stands right before token `at`. */
export const partOf = (
  tokens: readonly Token[],
  at: number,
  { sets, words, traits }: Lexicon,
): number | null =>
  !traits.freeOrder &&
  words.of.has(tokenAt(tokens, at - 1).lower) &&
  sets.determiners.has(tokenAt(tokens, at - 2).lower) &&
  !words.articles.has(tokenAt(tokens, at - 2).lower)
    ? at - 2
    : null;
