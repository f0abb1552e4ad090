/** What goes on behind an English attribution: past when and where it was said, or with a verb of the same clause. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Cue } from './cues.ts';
import { isComma, isQuote, isSentential } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Greenland, he said | then |, had not come up", "So far, the firm said | in a note |, …": the comma behind when and where. */
export function pastAdjunct(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { lower } = tokenAt(tokens, at);
  const { adverbs, times, prepositions } = lexicon.sets;
  const isAdjunct = adverbs.has(lower) || times.has(lower) || prepositions.has(lower);
  return isAdjunct ? pastToComma(tokens, at, LONGEST_TIME, lexicon) : at;
}

/** The comma behind `at` within so many tokens, where no verb stands before it; `at` where none does. */
export function pastToComma(
  tokens: readonly Token[],
  at: number,
  longest: number,
  { verbs, nouns }: Lexicon,
): number {
  for (let i = at; i < tokens.length && i - at < longest; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token)) return i;
    if (token.kind !== 'word' || (verbs.has(token.lower) && !nouns.has(token.lower))) break;
  }
  return at;
}

/** In tokens. */
const LONGEST_TIME = 6;

const LONGEST_ADJUNCT = 12;

/**
 * “A,” he said (in a letter), | that B; “A,” he said, | would B: where a clause goes on behind the cue. It opens “in May,” he said,
 * and | will B: with a subject outside the marks, which `isPart` tells.
 */
export function clauseBehind(
  tokens: readonly Token[],
  at: number,
  isPart: boolean,
  lexicon: Lexicon,
): number | null {
  const { complementisers, modals, conjunctions } = lexicon.sets;
  for (let i = at; i < tokens.length && i - at < LONGEST_ADJUNCT; i += 1) {
    const token = tokenAt(tokens, i);
    const next = tokens[i + 1]?.lower ?? '';
    if (isComma(token)) {
      if (complementisers.has(next)) return i + 2;
      if (isPart && conjunctions.has(next) && modals.has(tokenAt(tokens, i + 2).lower)) return i + 2;
      return i === at && modals.has(next) ? i + 1 : null;
    }
    if (token.kind !== 'word' || lexicon.cues.has(token.lower)) return null;
  }
  return null;
}

/** “A,” he said, | referring to the bank |, “B”: what the words are about, and no other report. */
export const opensAside = (
  tokens: readonly Token[],
  at: number,
  { sets, endings, traits }: Lexicon,
): boolean =>
  traits.bareClauses &&
  isComma(tokens[at - 1]) &&
  endings.gerund.test(tokenAt(tokens, at).lower) &&
  sets.prepositions.has(tokenAt(tokens, at + 1).lower);

/** “Each time,” he said, referring to the bank, | “you lose”, but no name in marks. */
export const goesOnSmall = ({ quoted }: Token, text: string): boolean =>
  quoted !== null && /^\p{Ll}.*\s/su.test(text.slice(quoted.inner.start, quoted.inner.end));

/** “A,” he said, | but | “B”: the words of one sentence, where its marks end it. */
export const linksMarks = (
  tokens: readonly Token[],
  marks: number,
  text: string,
  { sets, traits }: Lexicon,
): boolean =>
  traits.bareClauses &&
  sets.conjunctions.has(tokenAt(tokens, marks - 1).lower) &&
  isComma(tokens[marks - 2]) &&
  marks === tokens.length - 1 &&
  isSentential(tokenAt(tokens, marks), text);

/** is “a first step,” | as | Carney put it: the "as" behind words with marks; where the subject starts elsewhere. */
export function beforeAs(
  tokens: readonly Token[],
  subject: number,
  from: number,
  { words, traits }: Lexicon,
): number {
  const isAs = traits.bareClauses && words.asReported.has(tokenAt(tokens, subject - 1).lower);
  return isAs && tokens.slice(from, subject - 1).some(isQuote) ? subject - 1 : subject;
}

/** "With days to go, vendors are threatening | to pull out": what is promised stands behind. */
export const opensPromise = (
  tokens: readonly Token[],
  { lemma }: Cue,
  rest: number,
  { sets, words, traits }: Lexicon,
): boolean => traits.bareClauses && sets.commissives.has(lemma) && words.to.has(tokenAt(tokens, rest).lower);
