/** What the order of words allows where they come first: a subject further behind, a verb between commas without one. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { subjectBehind } from './behind-marks.ts';
import { hasVerb, isAsideMark, isComma, isDash, isOneOf, isQuote, trimmed } from './clause.ts';
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
  const mayBeFar = afterQuote || isComma(tokens[cue.from - 1]);
  if (next !== null || !mayBeFar || !lexicon.traits.freeOrder) return next;
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
  const comma = commaBehind(tokens, rest, lexicon);
  if (
    !lexicon.traits.elidesSubjects ||
    cue.source !== null ||
    comma === null ||
    tokens[comma]?.text !== tokens[cue.from - 1]?.text
  )
    return null;
  // "Mientras llega la fecha, insistió, | no habrá cambios": what leads up to it is no clause alone.
  const { leadingUp } = lexicon.words;
  if (hasVerb(tokens, content) && !leadingUp.has(tokenAt(tokens, content.start).lower)) return null;
  return trimmed(tokens, { start: comma + 1, end: contentEnd(tokens, comma + 1, text, lexicon) });
}

/** "La tarifa no subirá, dijo Gil, | “pase lo que pase”": the marks that go on with a whole clause; null where none stands before. */
export function marksBehindClause(
  tokens: readonly Token[],
  rest: number,
  content: Run,
  { traits, sets, cues }: Lexicon,
): Run | null {
  const { lower } = tokenAt(tokens, content.start);
  const opens = sets.determiners.has(lower) || sets.negations.has(lower);
  // "El vocero informó que hubo disparos, aunque, aclaró, | “no hay heridos”": another report stands before.
  const isReport = tokens
    .slice(content.start, content.end)
    .some(
      (token, i) => cues.has(token.lower) && isOneOf(tokens[content.start + i + 1], sets.complementisers),
    );
  const isOpen = isOneOf(tokens[content.end - 1], sets.conjunctions, sets.subordinators);
  if (isReport || isOpen) return null;
  const isUnmarked = !tokens.slice(content.start, content.end).some((token) => isQuote(token));
  const follows = isComma(tokens[rest]) && isQuote(tokens[rest + 1]);
  const isClause = opens && isUnmarked && hasVerb(tokens, content);
  return traits.elidesSubjects && follows && isClause ? { start: rest + 1, end: rest + 2 } : null;
}

/** "La frase, anota la Sala | con cierta ironía | , resume": the comma behind how and where it was said; null where a verb stands before it. */
export function commaBehind(tokens: readonly Token[], from: number, { sets, verbs }: Lexicon): number | null {
  const opens = [sets.prepositions, sets.adverbs, sets.times, sets.determiners];
  if (!isAsideMark(tokens[from]) && !isOneOf(tokens[from], ...opens)) return null;
  for (let at = from; at - from < LONGEST_ADJUNCT; at += 1) {
    if (isAsideMark(tokens[at])) return at;
    const { kind, lower, capital } = tokenAt(tokens, at);
    if (kind !== 'word' || sets.subordinators.has(lower) || (verbs.has(lower) && !capital)) return null;
  }
  return null;
}

/** In tokens. */
const LONGEST_ADJUNCT = 6;

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
