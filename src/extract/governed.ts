/** Cues of languages that report in infinitives: one under another verb ("volvió a pedir"), and "para X". */
import type { Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

interface Governed {
  readonly from: number;
  readonly form: VerbForm;
}

/**
 * "se limitó a | señalar", "solía | repetir": an act of its own; "además de | garantizar", "al | asegurar": one beside
 * the main verb, like a gerund. "para pedir", "sin decir" are none, nor what leads to the words ("Al comentar que …, dijo").
 */
export function governingVerb(
  tokens: readonly Token[],
  at: number,
  { sets, words }: Lexicon,
): Governed | null {
  let link = at - 1;
  while (sets.objectPronouns.has(tokens[link]?.lower ?? '')) link -= 1;
  if (link < 0) return null;
  const { lower } = tokenAt(tokens, link);
  const before = tokenAt(tokens, link - 1).lower;
  if (words.whileDoing.has(lower)) return { from: link, form: 'gerund' };
  if (words.of.has(lower) && words.besides.has(before)) return { from: link - 1, form: 'gerund' };
  const holds = words.because.has(lower) && words.holding.has(tokenAt(tokens, at).lower);
  if (holds || (words.purpose.has(lower) && followsAct(tokens, link, words)))
    return { from: link, form: 'gerund' };
  // "se | oye | decir a un hombre".
  if (words.hearing.has(lower)) return { from: link, form: 'gerund' };
  if (words.bareActs.has(lower)) return { from: link, form: 'past' };
  if (words.actLinks.has(lower) && words.acts.has(before)) return { from: link - 1, form: 'past' };
  return null;
}

/** "compareció ayer | para anunciar que", "aprovechó su intervención | para pedir": somebody spoke. */
function followsAct(tokens: readonly Token[], purpose: number, { actsFor }: Lexicon['words']): boolean {
  for (let i = purpose - 1; i >= 0 && purpose - i < ACT_REACH; i -= 1) {
    const { kind, lower, capital } = tokenAt(tokens, i);
    if (kind === 'quote') return false;
    if (!capital && actsFor.has(lower)) return true;
  }
  return false;
}

/** In tokens. */
const ACT_REACH = 18;

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
  { sets, words, endings }: Lexicon,
): boolean {
  if (opensForWhom(tokens, at, source, words)) return true;
  if (at > 0 && tokens[at - 1]?.text !== ':') return false;
  const head = tokenAt(
    tokens,
    sets.determiners.has(tokenAt(tokens, source.start).lower) ? source.start + 1 : source.start,
  );
  const noun = normalise(head.lower.replace(/^ex-?(?=\p{L}{3})/u, ''));
  const isKnown = [sets.roles, sets.descriptions, sets.bodies, words.persons].some(
    (known) => known.has(head.lower) || known.has(noun),
  );
  // "Para la politóloga | Ana Gil |".
  const isNamed = endings.agent.test(head.lower) && tokenAt(tokens, source.end - 1).capital;
  return (head.capital || isKnown || isNamed) && tokens[source.end]?.text === ',';
}
