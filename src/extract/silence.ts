/** What looks like a report and reports no words: refusals to speak, deeds, what somebody may say. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isBygone } from './unreal.ts';

/**
 * "said nothing", "declined to comment", "se negó a responder", "mentioned the hospital", "answered questions": somebody
 * spoke or would not, and what they said is not told.
 */
export function saysNothing(
  tokens: readonly Token[],
  cue: Cue,
  { start, end }: Run,
  pattern: Pattern,
  { sets, words, verbs, nounLike }: Lexicon,
): boolean {
  const stops = end - start === 1 || tokens[start + 1]?.kind === 'punct';
  if (stops && words.contentless.has(tokenAt(tokens, start).lower)) return true;
  if (pattern !== 'phrase' && pattern !== 'bare-clause' && pattern !== 'infinitive') return false;
  const content = tokens.slice(start, end);
  // "called | President Gustavo Petro | on Sunday": by telephone.
  if (cue.cue === 'call' && content.every(({ capital }) => capital)) return true;
  // "offered to | pay" is said; "referring to | the port" only points at it.
  const isAct =
    ((cue.cue === 'call' && cue.form === 'gerund') || !words.to.has(tokenAt(tokens, start - 1).lower)) &&
    content.every(isPlain);
  if (sets.deeds.has(cue.lemma) && isAct)
    return pattern === 'phrase' || !content.some(({ lower }) => verbs.has(lower) && !nounLike.has(lower));
  const first = words.to.has(tokenAt(tokens, start).lower) ? start + 1 : start;
  return sets.refusals.has(cue.lemma) && sets.speaking.has(tokenAt(tokens, first).lower);
}

const isPlain = ({ kind }: Token): boolean => kind !== 'quote';

/** How far before a verb its negation may stand: "no llegó nunca a decir". Tokens. */
const REACH = 5;

/** "evitó decir que", "no llegó a decir que", "se espera que diga que": the form tells that nobody has said it. */
export function isUnsaid(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const { sets, words, endings } = lexicon;
  if (cue.kind !== 'verb') return false;
  const mayBe = sets.subjunctives.has(tokenAt(tokens, cue.start).lower);
  if (mayBe && isBygone(tokens, cue, lexicon)) return false;
  if (!mayBe && !endings.infinitive.test(tokenAt(tokens, cue.start).lower))
    return isImpersonal(tokens, cue, sets, words);
  for (let i = cue.start - 1; i >= 0 && cue.start - i <= REACH; i -= 1) {
    const { kind, lower } = tokenAt(tokens, i);
    if (kind !== 'word') return false;
    if (mayBe ? sets.complementisers.has(lower) || sets.conditionals.has(lower) : isAvoided(lower))
      return true;
  }
  return false;

  function isAvoided(word: string): boolean {
    return sets.negations.has(word) || [...words.avoiding].some((stem) => word.startsWith(stem));
  }
}

/** "se espera que", "se dijo que": nobody in particular; the verbs that take "se" for themselves are other. */
const isImpersonal = (
  tokens: readonly Token[],
  { start, lemma, source }: Cue,
  sets: Lexicon['sets'],
  words: Lexicon['words'],
): boolean =>
  source === null && words.impersonal.has(tokens[start - 1]?.lower ?? '') && !sets.reflexives.has(lemma);
