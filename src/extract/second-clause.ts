/** “A,” counted in tons, and that B; «A» y que B: a second clause that the same verb reports, behind marks. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isComma, isQuote, trimmed } from './clause.ts';
import { contentEnd } from './report-end.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The clause behind marks that end at token `at`; none where no "and that" follows them, or no verb stands in it. */
export function secondClause(
  tokens: readonly Token[],
  at: number,
  limit: number,
  text: string,
  lexicon: Lexicon,
): readonly Run[] {
  if (!isQuote(tokens[at - 1])) return [];
  const link = pastAside(tokens, at, lexicon);
  const { conjunctions, complementisers } = lexicon.sets;
  const opens =
    conjunctions.has(tokenAt(tokens, link).lower) && complementisers.has(tokenAt(tokens, link + 1).lower);
  if (!opens || link >= limit) return [];
  const start = link + 2;
  const content = trimmed(tokens, { start, end: Math.min(limit, contentEnd(tokens, start, text, lexicon)) });
  return content !== null && hasVerb(tokens, content) ? [content] : [];
}

/** Past one comma, or past what stands between two and tells no speech. */
function pastAside(tokens: readonly Token[], at: number, { sets, cues }: Lexicon): number {
  const start = isComma(tokens[at]) ? at + 1 : at;
  if (sets.conjunctions.has(tokenAt(tokens, start).lower)) return start;
  for (let i = start; i - at < LONGEST_ASIDE; i += 1) {
    const { kind, text, lower } = tokenAt(tokens, i);
    if (text === ',') return i + 1;
    if (kind !== 'word' || cues.get(lower)?.cue === 'say') break;
  }
  return start;
}

/** In tokens. */
const LONGEST_ASIDE = 8;
