/** "Bo Hale, a farmer from Ames, | Iowa, | said": the state behind a town stands between commas and is nobody. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Whether a state or a country stands between two commas, behind a name: words in a capital, no more than three. */
export function isStateBetween(
  tokens: readonly Token[],
  opening: number,
  closing: number,
  { words }: Lexicon,
): boolean {
  if (words.states.size === 0 || closing - opening > LONGEST_STATE || !tokenAt(tokens, opening - 1).capital)
    return false;
  const name = tokens.slice(opening + 1, closing);
  return words.states.has(name.map(({ lower }) => lower).join('_'));
}

/** In tokens, with the comma before it. */
const LONGEST_STATE = 4;

/** "| the Columbus, | Ohio-based company": where the town before its state begins, with its article; `start` where none stands there. */
export function beforeTown(tokens: readonly Token[], start: number, { sets }: Lexicon): number {
  if (!tokenAt(tokens, start).text.endsWith('-based') || tokenAt(tokens, start - 1).text !== ',')
    return start;
  let at = start - 2;
  while (tokenAt(tokens, at).capital && start - at < LONGEST_TOWN) at -= 1;
  return at < start - 2 && sets.determiners.has(tokenAt(tokens, at).lower) ? at : start;
}

/** In tokens, with its article and comma. */
const LONGEST_TOWN = 5;
