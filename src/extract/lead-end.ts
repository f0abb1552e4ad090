/** Where a report ends that only leads up to the main clause. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isComma } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "When Rubio said that aid would end, | Ana Gil cried": a clause that only leads up to another ends with its comma. */
export function leadEnd(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  if (!lexicon.words.leadingUp.has(tokenAt(tokens, 0).lower) || cue.start > FURTHEST_CUE) return null;
  for (let i = 1; i < end; i += 1) {
    if (!isComma(tokens[i])) continue;
    if (i < cue.start) return null;
    if (i > from && hasVerb(tokens, { start: from, end: i })) return i;
  }
  return null;
}

/** A clause that leads up to another is short: its verb stands no further from the start, in tokens. */
const FURTHEST_CUE = 16;
