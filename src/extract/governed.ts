/** Cues of languages that report in infinitives: one under another verb ("volvió a pedir"), and "para X". */
import type { Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

interface Governed {
  readonly from: number;
  readonly form: VerbForm;
}

/**
 * "se limitó a | señalar", "ha vuelto a | pedir": an act of its own; "además de | garantizar", "al | asegurar": one beside
 * the main verb, like a gerund. "para pedir", "sin decir" are none, nor what leads to the words ("Al comentar que …, dijo").
 */
export function governingVerb(
  tokens: readonly Token[],
  at: number,
  { sets, words }: Lexicon,
): Governed | null {
  let link = at - 1;
  while (sets.objectPronouns.has(tokens[link]?.lower ?? '')) link -= 1;
  if (link <= 0) return null;
  const { lower } = tokenAt(tokens, link);
  const before = tokenAt(tokens, link - 1).lower;
  if (words.whileDoing.has(lower)) return { from: link, form: 'gerund' };
  if (words.of.has(lower) && words.besides.has(before)) return { from: link - 1, form: 'gerund' };
  if (words.actLinks.has(lower) && words.acts.has(before)) return { from: link - 1, form: 'past' };
  return null;
}

/** "…, analista, | para quien | el mensaje «no es para Caracas»": whose opinion the clause behind it is. */
export const opensForWhom = (
  tokens: readonly Token[],
  at: number,
  { start, end }: Run,
  words: Lexicon['words'],
): boolean =>
  words.opinion.has(tokenAt(tokens, at).lower) &&
  tokens[at - 1]?.text === ',' &&
  end - start === 1 &&
  words.personalRelatives.has(tokenAt(tokens, start).lower);

/** "Para Petro, …": an opinion only where it opens the sentence, of a name or a person, before a comma. */
export function isOpinion(
  tokens: readonly Token[],
  at: number,
  source: Run,
  { sets, words }: Lexicon,
): boolean {
  if (opensForWhom(tokens, at, source, words)) return true;
  if (at > 0 && tokens[at - 1]?.text !== ':') return false;
  const head = tokenAt(
    tokens,
    sets.determiners.has(tokenAt(tokens, source.start).lower) ? source.start + 1 : source.start,
  );
  const noun = head.lower.replace(/^ex-?(?=\p{L}{3})/u, '');
  const isPerson = head.capital || sets.roles.has(noun) || sets.descriptions.has(noun);
  return isPerson && tokens[source.end]?.text === ',';
}
