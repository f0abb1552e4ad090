/** A paragraph as the outer sentence sees it: words, punctuation, and each quotation as one token. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Quoted } from './marks.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'punct' | 'quote';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly quoted: Quoted | null;
}

const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}@#$%&][\p{L}\p{N}\p{M}]*(?:[.'’&/_%-][\p{L}\p{N}]+)*|--|[,;:()[\]—–?!…]|(?<=\s)-(?=[\s,])|(?<=^|\n)-/gu;

const NOTHING: Token = { start: 0, end: 0, kind: 'punct', text: '', lower: '', capital: false, quoted: null };

/** The token at an index; outside the list one that is no word. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NOTHING;

/** The tokens of `span`; full stops are left out, as sentences are already told apart. */
export function tokensOf(text: string, span: Span, quotations: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const quoted of quotations) {
    addWords(tokens, text, at, quoted.start);
    tokens.push({ ...pick(quoted), kind: 'quote', text: '', lower: '', capital: false, quoted });
    at = quoted.end;
  }
  addWords(tokens, text, at, span.end);
  return tokens;
}

const pick = ({ start, end }: Span): Span => ({ start, end });

function addWords(tokens: Token[], text: string, start: number, end: number): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [word] = match;
    const at = start + match.index;
    const isWord = isPlain(word) || /[\p{L}\p{N}]/u.test(word);
    tokens.push({
      start: at,
      end: at + word.length,
      kind: isWord ? 'word' : 'punct',
      text: word,
      lower: isWord ? withoutPossessive(word.toLowerCase()) : word,
      capital: isWord && !isPlain(word) && /^\p{Lu}/u.test(word),
      quoted: null,
    });
  }
}

/** Begins with a to z: most words do, and this is quicker to see than a class of letters. */
function isPlain(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}

const withoutPossessive = (word: string): string =>
  word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;

/** Whether a token can belong to a name or a noun phrase: a word that the language does not use as grammar. */
export const isNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' &&
  !lexicon.grammar.has(token.lower) &&
  (!lexicon.verbs.has(token.lower) || lexicon.nouns.has(token.lower));
