/** Where content with words in marks begins when its clause does not follow the cue at once. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Opening } from './attribution.ts';
import { isComma, isQuote, isSentential } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Furthest the marks stand behind their cue, in tokens. */
const REACH = 24;

/**
 * Past when, where and to whom: said in an interview “we will win”; wrote in both letters | he was “honoured”;
 * warned against | the “wild dreams” of builders. Null where no marks follow.
 */
export function markedOpening(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const marks = marksBehind(tokens, from, lexicon);
  if (marks === null || !SPOKEN.has(cue.cue)) return null;
  const clause = clauseBefore(tokens, from, marks, lexicon);
  if (clause !== null) return { at: clause, pattern: 'bare-clause' };
  const { prepositions, times, adverbs } = lexicon.sets;
  const { particles, about: aboutWords } = lexicon.words;
  const first = tokenAt(tokens, from);
  const token = tokenAt(tokens, marks);
  const isClause =
    isVerb(tokens[marks + 1], lexicon) || isSentential(token, text) || holdsClause(token, text, lexicon);
  const opensAdjunct = [prepositions, times, adverbs].some((set) => set.has(first.lower));
  if (isClause && (opensAdjunct || isComma(tokens[marks - 1])))
    return { at: marks, pattern: 'introduced', marks };
  const about = particles.has(first.lower) ? from + 1 : from;
  return aboutWords.has(tokenAt(tokens, about).lower) ? { at: about + 1, pattern: 'phrase' } : null;
}

/** A pronoun and its verb between cue and marks: wrote in both letters | he was “honoured”. */
function clauseBefore(
  tokens: readonly Token[],
  from: number,
  marks: number,
  lexicon: Lexicon,
): number | null {
  for (let i = from; i < marks; i += 1)
    if (lexicon.sets.subjectPronouns.has(tokenAt(tokens, i).lower) && isVerb(tokens[i + 1], lexicon))
      return i;
  return null;
}

const SPOKEN: ReadonlySet<string> = new Set(['say', 'tell', 'speak']);

/** The first quotation behind a cue, where no other verb of speech stands before it. */
function marksBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  for (let i = from; i < tokens.length && i - from < REACH; i += 1) {
    const token = tokenAt(tokens, i);
    if (isQuote(token)) return i;
    if (token.text === ';' || token.text === ':') return null;
    const cue =
      token.capital || lexicon.nounLike.has(token.lower) ? undefined : lexicon.cues.get(token.lower);
    if (cue?.cue === 'say' || cue?.cue === 'tell') return null;
  }
  return null;
}

const isVerb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && (lexicon.sets.finite.has(token.lower) || lexicon.sets.modals.has(token.lower));

/** Longest stretch of marked words that is looked through for a verb, in UTF-16 units. */
const LONGEST_LOOK = 200;

/** Whether the words in marks hold a finite verb of their own: “we will win”, not “wild dreams”. */
function holdsClause({ quoted }: Token, text: string, lexicon: Lexicon): boolean {
  if (quoted === null) return false;
  const { start, end } = quoted.inner;
  const words = text
    .slice(start, Math.min(end, start + LONGEST_LOOK))
    .toLowerCase()
    .split(/[^\p{L}’']+/u);
  return words.slice(1).some((word) => lexicon.words.heldVerbs.has(word) || lexicon.sets.modals.has(word));
}
