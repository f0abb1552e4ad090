/** What stands between a cue and its words: said on Monday, | with the minister, Ana Gil, at his side, | that …. */
import type { CueClass, Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isQuote } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * The “that” or the colon right before the words, where a phrase that a preposition opens stands between commas behind the cue and its
 * times; null where none does. A "que" inside such a phrase ("en una carta que firmó ayer, | que") opens no words.
 */
export function pastLongAside(
  tokens: readonly Token[],
  from: number,
  cue: CueClass,
  { sets }: Lexicon,
): number | null {
  if (!REPORTING.has(cue)) return null;
  let at = from;
  while (tokens[at]?.kind === 'word' && isTime(tokens, at, sets)) at += 1;
  if (!isComma(tokens[at]) || !sets.prepositions.has(tokenAt(tokens, at + 1).lower)) return null;
  for (let i = at + 2; i < tokens.length && i - at < LONGEST_ASIDE; i += 1) {
    if (isQuote(tokens[i]) || tokens[i]?.text === ';') return null;
    if (tokens[i]?.text === ':') return i;
    if (!isComma(tokens[i])) continue;
    if (sets.complementisers.has(tokenAt(tokens, i + 1).lower)) return i + 1;
    if (!goesOn(tokenAt(tokens, i + 1), sets)) return null;
  }
  return null;
}

/** ", | a su lado,", ", | Ana Gil,": no thing that the verb may have for its object. */
const goesOn = ({ capital, lower }: Token, { prepositions }: Lexicon['sets']): boolean =>
  capital || prepositions.has(lower);

const isTime = (
  tokens: readonly Token[],
  at: number,
  { times, prepositions, determiners }: Lexicon['sets'],
): boolean => {
  const { lower } = tokenAt(tokens, at);
  const opens = prepositions.has(lower) || determiners.has(lower);
  return times.has(lower) || (opens && times.has(tokenAt(tokens, at + 1).lower));
};

const REPORTING: ReadonlySet<CueClass> = new Set(['say', 'tell', 'think']);

/** In tokens. */
const LONGEST_ASIDE = 32;
