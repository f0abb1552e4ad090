/** Whether what stands between a cue and a "that" lets the clause behind it be what was said. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma } from './clause.ts';
import type { Cue } from './cues.ts';
import { isThing } from './nouns.ts';
import { type Token, tokenAt } from './tokens.ts';
import { OPENS_CUE } from './words.ts';

/** "preguntó (a los jueces) | si habría juicio". */
export const isWhether = (
  tokens: readonly Token[],
  cue: Cue,
  at: number,
  { words, sets }: Lexicon,
): boolean =>
  words.asksWhether.has(cue.lemma) &&
  cue.source !== null &&
  sets.conditionals.has(tokenAt(tokens, at).lower) &&
  sets.subordinators.has(tokenAt(tokens, at).lower);

/** "respondió a Petro, quien dijo que": the clause is the later verb's. */
export const isOtherReport = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const { flags, lower, capital } = tokenAt(tokens, at);
  if (capital || (flags & OPENS_CUE) === 0 || lexicon.nounLike.has(lower)) return false;
  // "en su sentencia", "por escrito": a noun.
  const before = tokenAt(tokens, at - 1).lower;
  const { determiners, prepositions, objectPronouns } = lexicon.sets;
  const isGoverned = prepositions.has(before) || (determiners.has(before) && !objectPronouns.has(before));
  if (lexicon.traits.freeOrder && isGoverned) return false;
  const form = lexicon.cues.get(lower);
  return form?.cue === 'say' && (form.form === 'past' || form.form === 'present');
};

/** "defended the tax that …", "defendió el impuesto que …": a thing stands before the "that", which tells which one. */
export function hasObject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  that: number,
  lexicon: Lexicon,
): boolean {
  const { articles, definite } = lexicon.words;
  const opening = tokenAt(tokens, from).lower;
  // "demanded | a | seat on the board that".
  const isNew = lexicon.traits.bareClauses && articles.has(opening) && !definite.plain.has(opening);
  if (cue.cue === 'tell' || (cue.cue === 'ask' && !isNew)) return false;
  if (isComma(tokens[from]) && isComma(tokens[that - 1]) && !lexicon.traits.bareClauses) {
    const aside = tokens.findLastIndex((token, i) => i < that - 1 && isComma(token));
    return aside > from && isThing(tokens, { start: aside + 1, end: that - 1 }, lexicon, true);
  }
  if (!lexicon.traits.bareClauses && endsInThing(tokens, from, that, lexicon)) return true;
  const { determiners, times, adverbs, prepositions, objectPronouns } = lexicon.sets;
  let at = from;
  while (at < that) {
    const token = tokenAt(tokens, at);
    const { lower } = token;
    if (prepositions.has(lower) || token.kind !== 'word') return false;
    // "said | after meeting Vance | that".
    if (at === from && lexicon.traits.bareClauses && lexicon.sets.circumstances.has(lower)) return false;
    const isTime = (word: string): boolean =>
      times.has(word) || lexicon.words.spans.has(word) || /^(?:\d|days?$|hours?$)/u.test(word);
    const passes =
      isTime(lower) ||
      adverbs.has(lower) ||
      objectPronouns.has(lower) ||
      lexicon.endings.adverb.test(lower) ||
      (determiners.has(lower) && isTime(tokens[at + 1]?.lower ?? ''));
    if (!passes) return !lexicon.words.clear.has(lower);
    at += 1;
  }
  return false;
}

/** "defendió ayer, ante los jueces, | la norma | que": the thing stands behind what is put between. */
function endsInThing(tokens: readonly Token[], from: number, that: number, lexicon: Lexicon): boolean {
  const comma = tokens.findLastIndex((token, i) => i < that && i >= from && isComma(token));
  const { words, sets } = lexicon;
  const isArticled = words.articles.has(tokenAt(tokens, comma + 1).lower);
  if (comma === -1 || !isArticled || sets.times.has(tokenAt(tokens, comma + 2).lower)) return false;
  return isThing(tokens, { start: comma + 1, end: that }, lexicon, true);
}
