/** What the order of words allows where they come first: a subject further behind, a verb between commas without one. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { subjectBehind } from './behind-marks.ts';
import { hasVerb, isComma, isDash, isQuote, trimmed } from './clause.ts';
import type { Cue } from './cues.ts';
import { contentEnd } from './report-end.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The phrase right behind the cue; behind words in marks a free order may have it further on ("explica por videollamada | la líder"). */
export function sourceBehind(
  tokens: readonly Token[],
  cue: Cue,
  afterQuote: boolean,
  lexicon: Lexicon,
): Run | null {
  const next = phraseAfter(tokens, cue.end, lexicon);
  if (next !== null || !afterQuote || !lexicon.traits.freeOrder) return next;
  const behind = subjectBehind(tokens, cue.end, lexicon);
  return behind === 'unclear' ? null : behind;
}

/** "La tormenta, dijo (Gil), | fue «como un camión»": `rest` stands behind the verb and its subject. */
export function restOfClause(
  tokens: readonly Token[],
  cue: Cue,
  rest: number,
  content: Run,
  text: string,
  lexicon: Lexicon,
): Run | null {
  if (
    !lexicon.traits.elidesSubjects ||
    cue.source !== null ||
    !isComma(tokens[rest]) ||
    !isComma(tokens[cue.from - 1])
  )
    return null;
  if (hasVerb(tokens, content) || lexicon.sets.prepositions.has(tokenAt(tokens, content.start).lower))
    return null;
  return trimmed(tokens, { start: rest + 1, end: contentEnd(tokens, rest + 1, text, lexicon) });
}

/**
 * "Esta vez, en un acto que duró horas, el ministro reclamó | por la demora": where order is free, a subject before a verb
 * that goes on says nothing of what stood before, unless that stood in marks.
 */
export const isPlainClause = (
  tokens: readonly Token[],
  { start, end }: Run,
  rest: number,
  { traits }: Lexicon,
): boolean =>
  traits.freeOrder &&
  tokens[rest]?.kind === 'word' &&
  !tokens.slice(start, end).some((token) => isQuote(token));

/** The United States “cannot and will not” allow China to …: no stop ends the marks, the verb behind them is the sentence's own. */
export const goesOnBehindMarks = (
  marks: Token | undefined,
  cue: Cue,
  text: string,
  { traits }: Lexicon,
): boolean =>
  !traits.freeOrder &&
  cue.form === 'base' &&
  marks?.quoted != null &&
  !/[,.;:?!…–—-]\s*$/u.test(text.slice(marks.quoted.inner.start, marks.quoted.inner.end));

/** What was found as the source may be the clause itself: “…,” said X. */
export const isBetweenCommas = (tokens: readonly Token[], cue: Cue): boolean =>
  isComma(tokens[cue.from - 1]) || isQuote(tokens[cue.from - 1]) || isDash(tokens[cue.from - 1]);
