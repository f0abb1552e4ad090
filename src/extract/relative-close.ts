/** "La obra, que Gil pidió aplazar, | empezará": what is said inside a relative ends where the main clause goes on. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';
import { isBygone } from './unreal.ts';

/**
 * Index of the comma that closes the relative a cue stands in, or what led up to the main clause ("después de que Gil dijera que no,
 * | el alcalde viajó"), where a verb follows it; Infinity where none does.
 */
export function closedRelative(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number {
  if (!lexicon.traits.freeOrder) return Infinity;
  if (!isInRelative(tokens, cue, lexicon) && !isBygone(tokens, cue, lexicon)) return Infinity;
  for (let at = from; at < tokens.length; at += 1)
    if (isComma(tokens[at]) && opensPredicate(tokens, at + 1, lexicon)) return at;
  return Infinity;
}

/** ", que | Gil | pidió", ", que | pidió", behind a noun. */
export function isInRelative(tokens: readonly Token[], { source, from }: Cue, { sets }: Lexicon): boolean {
  const head = source !== null && source.start < from ? source.start : from;
  return [head, head - 1].some(
    (at) => sets.relatives.has(tokenAt(tokens, at).lower) && isComma(tokens[at - 1]) && at > 1,
  );
}

/** A finite verb, with a name of its own before it or none. */
function opensPredicate(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  let at = from;
  if (lexicon.words.articles.has(tokens[at]?.lower ?? '') && isNoun(tokens[at + 1])) at += 1;
  while (isNoun(tokens[at]) && at - from < LONGEST_NAME && !isVerb(tokenAt(tokens, at), lexicon)) at += 1;
  while (sets.objectPronouns.has(tokens[at]?.lower ?? '') || sets.negations.has(tokens[at]?.lower ?? ''))
    at += 1;
  return isVerb(tokenAt(tokens, at), lexicon);
}

const isVerb = (token: Token, { sets, cues }: Lexicon): boolean =>
  token.kind === 'word' &&
  !token.capital &&
  (sets.finite.has(token.lower) || looksFinite(token) || cues.get(token.lower)?.form === 'past');

/** In tokens. */
const LONGEST_NAME = 4;

/** "un aviso a quienes | especulan |: «…»": the colon is the main verb’s. */
export const isOfWhom = (
  tokens: readonly Token[],
  { from }: Cue,
  { traits, words, sets }: Lexicon,
): boolean =>
  traits.freeOrder &&
  words.personalRelatives.has(tokens[from - 1]?.lower ?? '') &&
  sets.prepositions.has(tokens[from - 2]?.lower ?? '');
