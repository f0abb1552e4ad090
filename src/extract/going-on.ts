/** Whether words run on over the end of a paragraph, and who goes on speaking. */
import type { Mention } from '../model.ts';
import type { CueClass, Lexicon } from '../text/lexicon/lexicon.ts';
import { isQuote } from './clause.ts';
import type { Draft } from './drafts.ts';
import type { Quoted } from './marks.ts';
import type { Token } from './tokens.ts';

/**
 * The quotation that runs on into a paragraph: its mark did not close; or a paragraph that is nothing but marked words
 * follows it, as annotators join them where no question stands between (in 49 of 59 such pairs of political news).
 */
export function stillOpen(
  last: Draft | undefined,
  sentences: readonly Token[][],
  text: string,
  { words: { replies } }: Lexicon,
): Draft | null {
  const marked = last?.quoted.at(-1);
  if (last === undefined || marked === undefined) return null;
  if (marked.goesOn) return last;
  const first = sentences[0]?.[0];
  const isAlone = first !== undefined && sentences.every((tokens) => tokens.every(isQuote));
  if (!isAlone || last.type !== 'direct' || speakerOf(last) === null) return null;
  if (last.ground === 'that-clause') return null;
  // “No,” Gil replied. / “Why?”: the other one goes on.
  if (replies.has(last.cue?.text.toLowerCase().split(' ')[0] ?? '')) return null;
  const opening = (one: Quoted | null): string => text.slice(one?.start, one?.inner.start);
  const sameMarks = opening(marked) === opening(first.quoted);
  return isAsking(last, text) || !sameMarks || !endsItsParagraph(text.slice(marked.end, first.start))
    ? null
    : last;
}

/** “Why?” he asked: what follows may be the answer. */
export function isAsking({ cueClass, cue, quoted }: Draft, text: string): boolean {
  const { end } = quoted.at(-1)?.inner ?? { end: 0 };
  return (cueClass === 'ask' || cue === null) && /\?\s*$/u.test(text.slice(Math.max(0, end - 3), end));
}

/** What stands between two quotations is at most the attribution of the first, not a sentence or a paragraph more. */
const endsItsParagraph = (between: string): boolean =>
  between.length < LONGEST_ATTRIBUTION &&
  /^[^\n]*\n\s*$/u.test(between) &&
  !/(?:^|\p{Ll}{3})[.?!:]\s*\S|:\s*$/u.test(between);

const LONGEST_ATTRIBUTION = 300;

/** Who goes on speaking after a quotation or a report: after a belief or a finding nobody does. */
export const speakerOf = (last: Draft | undefined): Mention | null =>
  last !== undefined && GOING_ON.has(last.cueClass) ? last.source : null;

const GOING_ON: ReadonlySet<CueClass> = new Set(['say', 'tell', 'ask', 'call', 'judge']);
