/** Small questions about tokens that every pattern asks. */
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';
import { LOOKS_FINITE, VERB } from './words.ts';

export const isQuote = (token: Token | undefined): boolean => token?.kind === 'quote';
export const isWord = (token: Token | undefined): boolean => token?.kind === 'word';
export const isComma = (token: Token | undefined): boolean => token?.text === ',';
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && DASHES.has(token.text);
/** What opens or closes an aside: a comma or a dash. */
export const isAsideMark = (token: Token | undefined): boolean => isComma(token) || isDash(token);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-']);

/** A quotation that is a sentence of its own, not a few borrowed words. */
export function isSentential({ quoted }: Token, text: string): boolean {
  if (quoted === null) return false;
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  return /[,.?!…—-]\s*$/u.test(words)
    ? words.includes(' ') || /^\p{Lu}/u.test(words)
    : /^[¿¡\p{Lu}].*\s.*\s/su.test(words);
}

/** Whether a run holds a verb, or a quotation, which may hold one. */
export function hasVerb(tokens: readonly Token[], { start, end }: Run): boolean {
  for (let i = start; i < end; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote') return true;
    if ((token.flags & (VERB | LOOKS_FINITE)) !== 0) return true;
  }
  return false;
}

export const looksFinite = ({ flags }: Token): boolean => (flags & LOOKS_FINITE) !== 0;

/** A run without the punctuation at its edges; null where nothing is left. */
export function trimmed(tokens: readonly Token[], run: Run): Run | null {
  let { start, end } = run;
  while (start < end && tokens[start]?.kind === 'punct' && tokens[start]?.text !== '(') start += 1;
  while (end > start && tokens[end - 1]?.kind === 'punct' && !CLOSERS.has(tokens[end - 1]?.text ?? ''))
    end -= 1;
  return start < end ? { start, end } : null;
}

/** Signs that belong to the word before them. */
const CLOSERS: ReadonlySet<string> = new Set([')', '%', '€', '$']);

/** Past the marks of a list and the “and” a sentence may begin with. */
export function skipOpening(tokens: readonly Token[], from: number): number {
  let start = from;
  while (tokens[start]?.kind === 'punct' || (start === from && start > 0 && tokens[start]?.lower === 'and'))
    start += 1;
  return start;
}

export function isOneOf(token: Token | undefined, ...sets: readonly ReadonlySet<string>[]): boolean {
  if (token?.kind !== 'word') return false;
  for (const set of sets) if (set.has(token.lower)) return true;
  return false;
}

/** The first comma, else the end. A relative clause ends there: "una obra que, dice Gil, | «cambia poco» |, costará más". */
export function firstComma(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (isComma(tokens[at])) return at;
  return end;
}
