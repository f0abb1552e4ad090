/** Words in marks that head what follows: they go on with nobody before them. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isQuote, isWord } from './clause.ts';
import type { Token } from './tokens.ts';

/** In words. */
const LONGEST_HEADING = 14;

/** “Con fecha, no con favores” on a line of its own, with no stop in the marks or behind them, as Spanish papers head a part of an article. */
export function isHeading(
  sentences: readonly (readonly Token[])[],
  text: string,
  { traits }: Lexicon,
): boolean {
  const [tokens = []] = sentences;
  const marks = tokens.filter(isQuote);
  const quoted = marks[0]?.quoted ?? null;
  if (!traits.freeOrder || sentences.length !== 1 || marks.length !== 1 || quoted === null || quoted.goesOn)
    return false;
  if (tokens.some(isWord) || text[quoted.end] === '.') return false;
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  return !/[.,;:!?…]\s*$/u.test(words) && words.split(/\s+/u).length <= LONGEST_HEADING;
}
