/** A paragraph as the outer sentence sees it: words, punctuation, and each quotation as one token. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Quoted } from './marks.ts';
import { tokenEnd } from './token-ends.ts';
import { ENDS_CLAUSE, NOUN, wordReader, type Word } from './words.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'punct' | 'quote';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Bits of what the lexicon says of it, or of how its quotation ends: see words.ts. */
  readonly flags: number;
  readonly quoted: Quoted | null;
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  kind: 'punct',
  text: '',
  lower: '',
  capital: false,
  flags: 0,
  quoted: null,
};

/** The token at an index; outside the list one that is no word. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NOTHING;

/**
 * The tokens of `span`: words (with inner apostrophes, stops and hyphens: "Rubio’s", "1.5", "U.S.", "ex-wife"),
 * punctuation and quotations. Full stops are left out, as sentences are already told apart. Every character of every
 * article comes by here, so it goes by character classes and not by a regular expression.
 */
export function tokensOf(text: string, span: Span, quotations: readonly Quoted[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const read = wordReader(lexicon);
  let at = span.start;
  for (const quoted of quotations) {
    addWords(tokens, text, at, quoted.start, read);
    const { start, end, inner } = quoted;
    const flags = STOPS.has(text.charAt(inner.end - 1)) ? ENDS_CLAUSE : 0;
    tokens.push({ start, end, kind: 'quote', text: '', lower: '', capital: false, flags, quoted });
    at = end;
  }
  addWords(tokens, text, at, span.end, read);
  return tokens;
}

/** What closes a clause or a sentence within marks. */
const STOPS: ReadonlySet<string> = new Set(',.?!…');

function addWords(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  read: (text: string, start: number, end: number) => Word,
): void {
  for (let start = from; start < to;) {
    if (text.charCodeAt(start) === SPACE) {
      start += 1;
      continue;
    }
    const end = tokenEnd(text, start, from, to);
    if (end === start) {
      start += 1;
      continue;
    }
    const { kind, text: written, lower, capital, flags } = read(text, start, end);
    tokens.push({ start, end, kind, text: written, lower, capital, flags, quoted: null });
    start = end;
  }
}

const SPACE = 0x20;

/** "Trump’s", "voters’". */
export const isPossessive = ({ text }: Token): boolean => /['’]s$|s['’]$/u.test(text);

/** Whether a token can belong to a name or a noun phrase: a word that the language does not use as grammar. */
export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & NOUN) !== 0;
