/** "A los productores | les ofreció": to whom something is said may open the clause, and is no subject. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import { isThing } from './nouns.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Whether the phrase before a verb is of those to whom it says something: "a" opens its clause, and "le" stands before the verb. */
export function isFronted(
  tokens: readonly Token[],
  { start, end }: Run,
  verb: number,
  { traits, sets, words }: Lexicon,
): boolean {
  if (!traits.cliticsBeforeVerb || !traits.elidesSubjects) return false;
  if (!tokens.slice(end, verb).some(({ lower }) => words.datives.has(lower))) return false;
  for (let at = start; at >= 0 && start - at < LONGEST; at -= 1) {
    const token = tokenAt(tokens, at);
    const isVerb = at < start && (looksFinite(token) || sets.finite.has(token.lower));
    const relative = isVerb ? relativeBefore(tokens, at, sets) : null;
    if (relative !== null) {
      at = relative;
      continue;
    }
    if (token.kind !== 'word' || isVerb || sets.subordinators.has(token.lower)) return false;
    const before = tokens[at - 1];
    const opens = before === undefined || before.kind !== 'word' || sets.conjunctions.has(before.lower);
    if (words.toWhom.has(token.lower) && opens) return true;
  }
  return false;
}

/** "A los vecinos | que | lo increparon por la demora les dijo": where the relative clause of a verb begins; null where it has none. */
function relativeBefore(tokens: readonly Token[], verb: number, sets: Lexicon['sets']): number | null {
  let at = verb - 1;
  while (at > 0 && sets.objectPronouns.has(tokenAt(tokens, at).lower)) at -= 1;
  return sets.relatives.has(tokenAt(tokens, at).lower) ? at : null;
}

/** "| La cifra | la | dio Petro", "| El anuncio | lo | hizo la ministra": what the clause is about is what was done, and its pronoun agrees. */
export const isDoubled = (
  tokens: readonly Token[],
  { start, end }: Run,
  verb: number,
  lexicon: Lexicon,
): boolean =>
  end === verb - 1 &&
  lexicon.words.doubled.has(`${tokenAt(tokens, start).lower}_${tokenAt(tokens, end).lower}`) &&
  isThing(tokens, { start, end }, lexicon, true);

/** Whether what stands before a verb is to whom it says something, or what is said. */
export const isObjectFirst = (
  tokens: readonly Token[],
  phrase: Run,
  verb: number,
  lexicon: Lexicon,
): boolean => isFronted(tokens, phrase, verb, lexicon) || isDoubled(tokens, phrase, verb, lexicon);

/** In tokens. */
const LONGEST = 16;
