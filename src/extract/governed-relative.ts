/** A relative that a preposition governs is no subject: "a quien calificó". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import type { Token } from './tokens.ts';

/** "un mensaje en el que ha dicho", "a quien calificó": who speaks there is the subject of the sentence. */
export function isGovernedRelative(
  tokens: readonly Token[],
  source: Run,
  { sets, traits, words }: Lexicon,
): boolean {
  if (!traits.elidesSubjects || !sets.relatives.has(tokens[source.end - 1]?.lower ?? '')) return false;
  const before = tokens[source.start - 1];
  return (
    sets.prepositions.has(before?.lower ?? '') ||
    (words.articles.has(before?.lower ?? '') && sets.prepositions.has(tokens[source.start - 2]?.lower ?? ''))
  );
}
