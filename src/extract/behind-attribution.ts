/** What goes on behind an English attribution: past when and where it was said, or with a verb of the same clause. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Greenland, he said | then |, had not come up", "So far, the firm said | in a note |, …": the comma behind when and where. */
export function pastAdjunct(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { lower } = tokenAt(tokens, at);
  const { adverbs, times, prepositions } = lexicon.sets;
  const isAdjunct = adverbs.has(lower) || times.has(lower) || prepositions.has(lower);
  return isAdjunct ? pastToComma(tokens, at, LONGEST_TIME, lexicon) : at;
}

/** The comma behind `at` within so many tokens, where no verb stands before it; `at` where none does. */
export function pastToComma(
  tokens: readonly Token[],
  at: number,
  longest: number,
  { verbs, nouns }: Lexicon,
): number {
  for (let i = at; i < tokens.length && i - at < longest; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token)) return i;
    if (token.kind !== 'word' || (verbs.has(token.lower) && !nouns.has(token.lower))) break;
  }
  return at;
}

/** In tokens. */
const LONGEST_TIME = 6;

const LONGEST_ADJUNCT = 12;

/**
 * “A,” he said (in a letter), | that B; “A,” he said, | would B: where a clause goes on behind the cue. It opens “in May,” he said,
 * and | will B: with a subject outside the marks, which `isPart` tells.
 */
export function clauseBehind(
  tokens: readonly Token[],
  at: number,
  isPart: boolean,
  lexicon: Lexicon,
): number | null {
  const { complementisers, modals, conjunctions } = lexicon.sets;
  for (let i = at; i < tokens.length && i - at < LONGEST_ADJUNCT; i += 1) {
    const token = tokenAt(tokens, i);
    const next = tokens[i + 1]?.lower ?? '';
    if (isComma(token)) {
      if (complementisers.has(next)) return i + 2;
      if (isPart && conjunctions.has(next) && modals.has(tokenAt(tokens, i + 2).lower)) return i + 2;
      return i === at && modals.has(next) ? i + 1 : null;
    }
    if (token.kind !== 'word' || lexicon.cues.has(token.lower)) return null;
  }
  return null;
}
