/** What somebody was asked before they spoke: "y, preguntado por el río, dijo". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "y, | preguntado por el río, | dijo": what led to the words. */
export const isAsked = (tokens: readonly Token[], at: number, { sets, traits, endings }: Lexicon): boolean =>
  traits.freeOrder &&
  tokens[at - 1]?.text === ',' &&
  sets.circumstances.has(tokenAt(tokens, at).lower) &&
  endings.perfect.test(tokenAt(tokens, at).lower);

/** "… y, | preguntado por el río, | dijo". */
export const isAskedNext = (
  tokens: readonly Token[],
  at: number,
  { sets, traits, endings }: Lexicon,
): boolean => {
  const { lower } = tokenAt(tokens, at + 2);
  return (
    traits.freeOrder &&
    tokens[at + 1]?.text === ',' &&
    sets.circumstances.has(lower) &&
    endings.perfect.test(lower)
  );
};
