/** Where a clause without its "that" begins behind when, where and how it was told: "told reporters on Friday | he would resign". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isOneOf, looksFinite } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/** What stands between a verb of speech and its clause, in tokens. */
const LONGEST = 14;
/** A subject is no longer before its verb, in tokens. */
const LONGEST_SUBJECT = 6;

/**
 * The first token of the clause behind the adjuncts that open at token `at`; null where none opens there, or no subject with its verb
 * stands behind. A pronoun opens a clause wherever no preposition governs it, another noun only behind its article and
 * before "is", "has" or "would": "in a letter the family released" is no clause.
 */
export function clausePastAdjuncts(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { prepositions, determiners, times, subordinators, conjunctions, relatives } = lexicon.sets;
  if (!opensAdjunct(tokens, at, lexicon)) return null;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST; i += 1) {
    const { kind, lower, capital } = tokenAt(tokens, i);
    const before = tokenAt(tokens, i - 1);
    const isGoverned = [prepositions, determiners, conjunctions, subordinators].some((set) =>
      set.has(before.lower),
    );
    if (kind !== 'word' || relatives.has(lower)) {
      if (kind === 'word' && isPronoun(tokens, i, lexicon) && !isGoverned) return i;
      return null;
    }
    if (isGoverned && isPronoun(tokens, i, lexicon)) return null;
    if (subordinators.has(lower) && !prepositions.has(lower)) return null;
    if (!isGoverned && isPronoun(tokens, i, lexicon)) return i;
    const opensSubject = determiners.has(lower) && !times.has(tokenAt(tokens, i + 1).lower);
    if (opensSubject && !isGoverned && hasPlainVerb(tokens, i + 1, lexicon)) return i;
    if (!capital && lexicon.verbs.has(lower) && !lexicon.nouns.has(lower) && !times.has(lower)) return null;
  }
  return null;
}

/** "on Friday", "in Ottawa", "this weekend", "Friday", "after the vote". */
const opensAdjunct = (tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean =>
  isOneOf(tokens[at], sets.prepositions, sets.times) ||
  (isOneOf(tokens[at], words.whenSaid) && isOneOf(tokens[at + 1], sets.determiners)) ||
  (isOneOf(tokens[at], sets.determiners) && isOneOf(tokens[at + 1], sets.times));

/** "he would", "it’s", "they also said": a pronoun with its verb. */
function isPronoun(tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean {
  const { lower, text } = tokenAt(tokens, at);
  const isJoined = /^(?:\p{L}+)['’](?:s|d|re|ve|ll|m)$/u.test(text) && sets.finite.has(lower);
  if (isJoined) return true;
  if (!sets.subjectPronouns.has(lower) || words.which.has(lower)) return false;
  const verb = isOneOf(tokens[at + 1], sets.adverbs) ? at + 2 : at + 1;
  return (
    isOneOf(tokens[verb], sets.finite, sets.modals, sets.auxiliaries) || looksFinite(tokenAt(tokens, verb))
  );
}

/** "the deal | would": before any preposition. */
function hasPlainVerb(tokens: readonly Token[], from: number, { sets, words }: Lexicon): boolean {
  for (let i = from; i < tokens.length && i - from < LONGEST_SUBJECT; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word') return false;
    if (i > from && isOneOf(token, sets.modals, words.be)) return true;
    if (isOneOf(token, sets.prepositions, sets.subordinators, sets.relatives, sets.determiners)) return false;
  }
  return false;
}
