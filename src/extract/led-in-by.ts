/** What only led to the words that follow: a question, an occasion. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isQuote, looksFinite } from './clause.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Asked about the bridge, Rubio pointed …", "When pressed, she said …": what led to the words, not the words. */
export function isCircumstance(tokens: readonly Token[], content: Run, lexicon: Lexicon): boolean {
  for (let i = content.start; i < content.end; i += 1) if (isQuote(tokens[i])) return false;
  const first = tokenAt(tokens, content.start).lower;
  if (lexicon.sets.circumstances.has(first)) return !holdsMain(tokens, content, lexicon);
  if (lexicon.traits.bareClauses && opensAsGerund(tokens, content, lexicon)) return true;
  if (first === 'al') return /r(?:se|le)?$/u.test(tokenAt(tokens, content.start + 1).lower);
  return /(?:ed|[ai]d[oa]s?)$/u.test(first) && lexicon.cues.get(first)?.form === 'past';
}

/** "Speaking to reporters, | Trump threatened": a gerund that no finite verb follows. */
const opensAsGerund = (
  tokens: readonly Token[],
  { start, end }: Run,
  { endings, sets, cues }: Lexicon,
): boolean =>
  endings.gerund.test(tokenAt(tokens, start).lower) &&
  tokens
    .slice(start + 1, end)
    .every(
      (token) =>
        !looksFinite(token) &&
        !sets.modals.has(token.lower) &&
        (!sets.finite.has(token.lower) || endings.gerund.test(token.lower)) &&
        cues.get(token.lower)?.form !== 'past',
    );

/** "After some delay, | the work has met its marks |, one official said": what was said begins with when; a question does not. */
function holdsMain(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): boolean {
  const { traits, words, sets } = lexicon;
  if (!traits.bareClauses || words.questioned.has(tokenAt(tokens, start).lower)) return false;
  for (let i = start + 2; i < end - 2; i += 1) {
    if (tokens[i]?.text !== ',') continue;
    const { lower } = tokenAt(tokens, i + 1);
    const opens =
      !sets.conjunctions.has(lower) && !sets.relatives.has(lower) && !sets.prepositions.has(lower);
    return opens && hasVerb(tokens, { start: i + 2, end });
  }
  return false;
}
