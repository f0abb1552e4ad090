/** Words in marks that a clause behind them calls somebody’s: «…», fue la respuesta de Gil; «…», fue su advertencia. */
import type { SaidBehind } from './behind-marks.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** Furthest the noun stands behind its determiner, in tokens: "su primera y única | respuesta". */
const FURTHEST_NOUN = 4;

/** Of whose it is from the noun: "la frase más aplaudida | de Gil". */
const FURTHEST_OWNER = 4;

/** Reads from the verb; null where none of being stands there, or the noun does not tell whose the words are. */
export function wasWording(tokens: readonly Token[], from: number, lexicon: Lexicon): SaidBehind | null {
  const { words, sets } = lexicon;
  const { lower: determiner } = tokenAt(tokens, from + 1);
  if (!words.ofBeing.has(tokenAt(tokens, from).lower) || !sets.determiners.has(determiner)) return null;
  let noun = from + 2;
  while (noun - from < FURTHEST_NOUN && !isWording(tokenAt(tokens, noun), lexicon)) noun += 1;
  const { lower } = tokenAt(tokens, noun);
  if (!isWording(tokenAt(tokens, noun), lexicon)) return null;
  let of = noun + 1;
  while (of - noun < FURTHEST_OWNER && !words.of.has(tokenAt(tokens, of).lower)) of += 1;
  const source = ownerBehind(tokens, of, lexicon);
  // What stands right before the owner shows that the owner is meant.
  if (source !== null) return { verb: of === noun + 1 ? noun : of, source };
  // "fue la respuesta" may be anybody’s; "fue la frase más aplaudida" is of whoever was spoken of.
  return words.possessives.has(determiner) || words.saidThings.has(lower)
    ? { verb: noun, source: null }
    : null;
}

const isWording = ({ lower, capital }: Token, { words }: Lexicon): boolean =>
  !capital && (words.wordings.has(lower) || words.saidThings.has(lower));

/** "de | Gil |", "del | ministro |": not "de la tarde". */
function ownerBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  if (!lexicon.words.of.has(tokenAt(tokens, at).lower)) return null;
  const owner = phraseAfter(tokens, at + 1, lexicon);
  if (owner?.start !== at + 1) return null;
  const { sets, words } = lexicon;
  const isSomebody = tokens
    .slice(owner.start, owner.end)
    .some(
      (token) =>
        isNoun(token) && (token.capital || sets.roles.has(token.lower) || words.persons.has(token.lower)),
    );
  return isSomebody ? owner : null;
}
