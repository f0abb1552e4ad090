/** Where words before their attribution begin. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isQuote, isSentential, isWord } from './clause.ts';
import { introducerAt } from './introducer.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * "Biden weighed in, telling a paper, | “Both are fit,” he said": what led up to whole sentences in marks is the narrator’s.
 * Where order is free that verb may be the one they belong to. A colon alone tells it: "Gil put a figure on it: | “Ten,” she said".
 */
export function ownOpening(
  tokens: readonly Token[],
  start: number,
  edge: number,
  text: string,
  lexicon: Lexicon,
): number {
  const marks = isQuote(tokens[edge - 1]) ? edge - 1 : edge - 2;
  const quote = tokenAt(tokens, marks);
  const { freeOrder } = lexicon.traits;
  const isColon = isQuote(quote) && marks > start + 1 && tokens[marks - 1]?.text === ':';
  // "Rubio: “We are done”, Gil said": a name alone tells whose words Gil repeats.
  if (isColon && (freeOrder || hasVerb(tokens, { start, end: marks }))) return marks;
  if (freeOrder || marks <= start || !isQuote(quote) || !isSentential(quote, text)) return start;
  // "But | “I will not read the names,” he warned".
  if (marks === start + 1 && lexicon.sets.conjunctions.has(tokenAt(tokens, start).lower)) return marks;
  if (isWord(tokens[marks - 1])) return start;
  if (!/\p{Lu}/u.test(text.charAt(quote.quoted?.inner.start ?? 0))) return start;
  for (let i = start; i < marks; i += 1) {
    const cue = lexicon.cues.get(tokenAt(tokens, i).lower);
    if (cue?.cue === 'say' || cue?.cue === 'tell' || cue?.cue === 'ask') return marks;
  }
  return start;
}

/**
 * "El ministro puso números al recorte: | la mitad, dijo, …", "…; | hasta ayer, contó Gil, …": where order is free and a verb
 * stands between commas, the clause in which it does, if no marks part them.
 */
export function ownClause(
  tokens: readonly Token[],
  start: number,
  edge: number,
  { traits }: Lexicon,
): number {
  if (!traits.freeOrder) return start;
  for (let at = edge - 1; at > start; at -= 1) {
    const { text, kind } = tokenAt(tokens, at);
    if (kind === 'quote') return start;
    if (text === ':' || text === ';') return at + 1;
  }
  return start;
}

/** Whom a colon before such a clause introduces; nobody where a semicolon stands there. */
export const introducerBefore = (tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null =>
  tokenAt(tokens, at).text === ':' ? introducerAt(tokens, at, lexicon) : null;
