/** The clause that tells more of a subject and stands between it and its verb. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import { isPronoun } from './before-time.ts';
import { overTimes } from './left-out.ts';
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

/**
 * "El ministro | que llegó el lunes a | Lima | dijo": where the clause of a noun begins whose verb governs the phrase at `start`,
 * which so is no subject; null where none does.
 */
function governedInClause(tokens: readonly Token[], start: number, { sets }: Lexicon): number | null {
  if (!sets.prepositions.has(tokenAt(tokens, start - 1).lower)) return null;
  for (let at = start - 2; at > 0 && start - at < LONGEST_CLAUSE; at -= 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== 'word' || sets.conjunctions.has(lower)) return null;
    if (!sets.complementisers.has(lower)) continue;
    const before = tokenAt(tokens, at - 1);
    const isOfNoun = isNoun(before) && !looksFinite(before) && !sets.times.has(before.lower);
    return isOfNoun && tokens.slice(at, start - 1).some(looksFinite) ? at : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_CLAUSE = 14;

/** Where the phrase at `start` is governed by a preposition, and so no subject: the end of what may be one; null where it is not. */
export const beyondGoverned = (tokens: readonly Token[], start: number, lexicon: Lexicon): number | null =>
  governedInClause(tokens, start, lexicon) ?? pastGoverned(tokens, start, lexicon);

/**
 * "quien | el lunes en Cali | afirmó": where what stands between subject and verb begins, if the phrase at `start` is
 * governed by a preposition and so cannot be the subject; null where it is not.
 */
function pastGoverned(tokens: readonly Token[], start: number, lexicon: Lexicon): number | null {
  const { prepositions, conjunctions } = lexicon.sets;
  if (!prepositions.has(tokenAt(tokens, start - 1).lower) || startsSentence(tokens, start - 1, lexicon))
    return null;
  let end = start - 1;
  for (let tries = 0; tries < 3 && end > 0; tries += 1) {
    const before = overTimes(tokens, end, lexicon);
    end = before < end && prepositions.has(tokenAt(tokens, before - 1).lower) ? before - 1 : before;
  }
  const { kind, lower } = tokenAt(tokens, end - 1);
  return kind === 'word' && !conjunctions.has(lower) && isPronoun(tokenAt(tokens, end - 1), lexicon)
    ? end
    : null;
}

/** «| Sobre el dólar», «Y | sobre el dólar». */
export const startsSentence = (tokens: readonly Token[], at: number, { sets, traits }: Lexicon): boolean =>
  at === 0 ||
  (at === 1 && traits.freeOrder && sets.conjunctions.has(tokenAt(tokens, 0).lower)) ||
  tokens[at - 1]?.kind !== 'word' ||
  tokens[at]?.capital === true;
