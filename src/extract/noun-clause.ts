/** The clause that tells more of a subject and stands between it and its verb. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** "El departamento | que dirige Gil | destaca": where the clause of a noun begins; null where none ends at the verb. */
export function overClause(
  tokens: readonly Token[],
  start: number,
  { sets, traits, words }: Lexicon,
): number | null {
  const { kind, capital, lower } = tokenAt(tokens, start);
  const isVerb =
    kind === 'word' && !capital && !sets.determiners.has(lower) && tokens[start + 1]?.capital === true;
  const isTitle = sets.roles.has(lower) || sets.honorifics.has(lower) || words.persons.has(lower);
  if (!traits.headFirst || !isVerb || isTitle) return null;
  return sets.complementisers.has(tokenAt(tokens, start - 1).lower) && isNoun(tokens[start - 2])
    ? start - 1
    : null;
}
