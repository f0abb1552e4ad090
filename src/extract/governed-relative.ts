/** A noun phrase or a relative that a preposition governs is no subject: "a quien calificó", "sobre la obra". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "un mensaje en el que ha dicho", "a quien calificó": who speaks there is the subject of the sentence. */
export function isGovernedRelative(
  tokens: readonly Token[],
  source: Run,
  { sets, traits, words }: Lexicon,
): boolean {
  if (!traits.elidesSubjects || !sets.relatives.has(tokens[source.end - 1]?.lower ?? '')) return false;
  const before = tokens[source.start - 1];
  // "al tiempo | que | pidió calma": no relative.
  if (words.meanwhile.has(before?.lower ?? '') && sets.complementisers.has(tokens[source.start]?.lower ?? ''))
    return true;
  return (
    sets.prepositions.has(before?.lower ?? '') ||
    (words.articles.has(before?.lower ?? '') && sets.prepositions.has(tokens[source.start - 2]?.lower ?? ''))
  );
}

/** "Sobre la próxima | elección de jueces, que debía ser en junio, | zanjó": governed, and the subject is left out. */
export function opensGoverned(
  tokens: readonly Token[],
  start: number,
  { traits, sets, words }: Lexicon,
): boolean {
  if (!traits.elidesSubjects) return false;
  let at = start - 1;
  while (
    at > 0 &&
    (sets.determiners.has(tokenAt(tokens, at).lower) || sets.times.has(tokenAt(tokens, at).lower))
  )
    at -= 1;
  const { lower } = tokenAt(tokens, at);
  return at === 0 && sets.prepositions.has(lower) && !words.inside.has(lower) && !words.from.has(lower);
}
