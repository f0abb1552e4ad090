/** What the narrator adds behind a report: what it was, and when. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** the contest was “rigged” against him, | a charge that he denies; …, | palabras que Gil negó: the narrator says what that was. */
export function opensComment(
  tokens: readonly Token[],
  comma: number,
  { words, traits, sets }: Lexicon,
): boolean {
  const first = tokenAt(tokens, comma + 1).lower;
  if (words.comments.has(first))
    return traits.headFirst && sets.complementisers.has(tokenAt(tokens, comma + 2).lower);
  const articles = traits.headFirst ? words.indefinite : words.articles;
  return articles.has(first) && words.comments.has(tokenAt(tokens, comma + 2).lower);
}

/** it would not take part, | a day after Gil said it would: when that was, and no part of it. */
export function opensLater(
  tokens: readonly Token[],
  comma: number,
  { words, sets, traits }: Lexicon,
): boolean {
  if (!traits.bareClauses) return false;
  const isSpan = (at: number): boolean =>
    words.spans.has(tokenAt(tokens, at).lower) || words.spans.has(`${tokenAt(tokens, at).lower}s`);
  const span = sets.determiners.has(tokenAt(tokens, comma + 1).lower) ? comma + 2 : comma + 1;
  return words.beforeAfter.has(tokenAt(tokens, span + 1).lower) && isSpan(span);
}

/** …, against fewer on Monday, | when Gil said two had paused: from here on somebody named says it. */
export function opensOther(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  const { words, cues, traits } = lexicon;
  if (!traits.bareClauses || !words.whenSaid.has(tokenAt(tokens, comma + 1).lower)) return false;
  let at = comma + 2;
  while (at - comma < LONGEST_NAME && tokenAt(tokens, at).capital) at += 1;
  const cue = at > comma + 2 ? cues.get(tokenAt(tokens, at).lower) : undefined;
  return cue?.form === 'past' && (cue.cue === 'say' || cue.cue === 'tell') && tokens[at + 1]?.kind === 'word';
}

/** In tokens. */
const LONGEST_NAME = 7;

/** …, | without giving a cost: what the speaker left out. Spanish and Portuguese have an infinitive there (`narrator.ts`). */
export const opensOmission = (tokens: readonly Token[], comma: number, { words }: Lexicon): boolean =>
  words.without.has(tokenAt(tokens, comma + 1).lower) && words.leftOut.has(tokenAt(tokens, comma + 2).lower);

/** two ships would come | as he sought to reassure the islands: what the speaker did meanwhile. */
export function opensActing(tokens: readonly Token[], at: number, { words, sets, traits }: Lexicon): boolean {
  if (!traits.bareClauses || !words.asReported.has(tokenAt(tokens, at).lower)) return false;
  const { lower } = tokenAt(tokens, at + 1);
  // "as it opened": what is reported may go on of a thing.
  return (
    sets.subjectPronouns.has(lower) &&
    !words.neuter.has(lower) &&
    words.actedMeanwhile.has(tokenAt(tokens, at + 2).lower)
  );
}
