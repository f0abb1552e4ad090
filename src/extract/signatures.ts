/** Who signs words that stand alone: “Boeing pays nothing.” and on the next line "- Gil" or "— Ana Gil, at a rally". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isDash } from './clause.ts';
import { type Draft, mention } from './drafts.ts';
import type { Token } from './tokens.ts';

/** A name with its titles is no longer, in tokens. */
const LONGEST_NAME = 7;
/** A signature with what tells who that is and where it was said is no longer, in UTF-16 units. */
const LONGEST_SIGNATURE = 160;

/**
 * Gives the last of `drafts`, whose words alone were the paragraph before, to whoever the line `tokens` names behind a
 * dash. False where the line is no signature.
 */
export function sign(text: string, tokens: readonly Token[], drafts: Draft[], lexicon: Lexicon): boolean {
  const last = drafts.at(-1);
  const marks = last?.quoted.at(-1);
  const [dash] = tokens;
  if (last === undefined || !WITHOUT_CUE.has(last.ground)) return false;
  if (marks === undefined || dash === undefined || !isDash(dash)) return false;
  if (text.slice(marks.end, dash.start).trim() !== '' || marks.goesOn) return false;
  if ((tokens.at(-1)?.end ?? 0) - dash.start > LONGEST_SIGNATURE) return false;
  let end = 1;
  while (end < tokens.length && end <= LONGEST_NAME && isName(tokens[end], lexicon)) end += 1;
  if (end === 1 || (tokens[end] !== undefined && !isComma(tokens[end]) && tokens[end]?.text !== '('))
    return false;
  drafts[drafts.length - 1] = { ...last, source: mention(text, tokens, { start: 1, end }) };
  return true;
}

/** Grounds of words that nothing beside them attributes: a signature, or a cue further on, tells more. */
export const WITHOUT_CUE: ReadonlySet<Draft['ground']> = new Set(['carried', 'presented']);

const isName = (token: Token | undefined, { sets }: Lexicon): boolean =>
  token?.kind === 'word' &&
  (token.capital || sets.nameParticles.has(token.lower) || sets.roles.has(token.lower));
