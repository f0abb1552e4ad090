/** Who signs words that stand alone: “Boeing pays nothing.” and behind them or on the next line "— Ana Gil, at a rally". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma } from './clause.ts';
import { type Draft, mention } from './drafts.ts';
import type { Token } from './tokens.ts';

/** A name with its titles is no longer, in tokens. */
const LONGEST_NAME = 7;
/** A signature with what tells who that is and where it was said is no longer, in UTF-16 units. */
const LONGEST_SIGNATURE = 160;

/**
 * Gives the last of `drafts`, whose words alone stood right before, to whoever the line or sentence `tokens` names behind
 * a dash or in brackets. False where it is no signature.
 */
export function sign(text: string, tokens: readonly Token[], drafts: Draft[], lexicon: Lexicon): boolean {
  const last = drafts.at(-1);
  const marks = last?.quoted.at(-1);
  if (last === undefined || !WITHOUT_CUE.has(last.ground) || marks === undefined || marks.goesOn)
    return false;
  const start = tokens.findIndex(({ kind }) => kind === 'word');
  const first = tokens[start];
  if (first === undefined || (tokens.at(-1)?.end ?? 0) - first.start > LONGEST_SIGNATURE) return false;
  const lead = text.slice(marks.end, first.start).trim();
  if (!SIGNS.has(lead)) return false;
  let end = start;
  while (end < tokens.length && end - start < LONGEST_NAME && isName(tokens[end], lexicon)) end += 1;
  const next = tokens[end];
  const closes = lead === '(' ? isComma(next) : next === undefined || isComma(next) || next.text === '(';
  if (end === start || !closes) return false;
  drafts[drafts.length - 1] = { ...last, source: mention(text, tokens, { start, end }) };
  return true;
}

/** Before a signature: "— Ana Gil", "-Ana Gil", "(Ana Gil, on the radio)". */
const SIGNS: ReadonlySet<string> = new Set(['—', '–', '―', '-', '--', '(']);

/** Grounds of words that nothing beside them attributes: a signature, or a cue further on, tells more. */
export const WITHOUT_CUE: ReadonlySet<Draft['ground']> = new Set(['carried', 'presented']);

const isName = (token: Token | undefined, { sets }: Lexicon): boolean =>
  token?.kind === 'word' &&
  (token.capital || sets.nameParticles.has(token.lower) || sets.roles.has(token.lower));
