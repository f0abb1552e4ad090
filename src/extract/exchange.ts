/** Two who talk by turns in marks: “Why?” asked Gil. “It rained,” Paz said. “It rains every May.” “Not like this.” */
import type { Mention } from '../model.ts';
import { isQuote } from './clause.ts';
import type { Draft } from './drafts.ts';
import { isAsking } from './going-on.ts';
import type { Token } from './tokens.ts';

/** A paragraph of one quotation and no more. */
export const isMarksAlone = (sentences: readonly (readonly Token[])[]): boolean =>
  sentences.length > 0 && sentences.every((tokens) => tokens.every(isQuote));

/**
 * Whose turn it is behind the last of `drafts` in marks alone: the one’s who asked, where the last answers another’s
 * question, and so on by turns; null where the last answers nobody.
 */
export function otherInExchange(drafts: readonly Draft[], text: string): Mention | null {
  const last = drafts.at(-1);
  const asked = drafts.at(-2);
  if (last === undefined || asked === undefined || !isOwnParagraph(asked, last, text)) return null;
  if (last.source === null || asked.source === null || last.source.text === asked.source.text) return null;
  const answers = last.exchange === true || (isAsking(asked, text) && ANSWERS.has(last.ground));
  return answers && last.quoted.at(-1)?.closed === true ? asked.source : null;
}

const ANSWERS: ReadonlySet<Draft['ground']> = new Set(['content-first']);

/** Nothing but the attribution of the first stands between the two. */
const isOwnParagraph = (asked: Draft, last: Draft, text: string): boolean => {
  const between = text.slice(asked.quoted.at(-1)?.end ?? 0, last.quoted[0]?.start ?? 0);
  return between.length < LONGEST_ATTRIBUTION && /^[^\n]*\n\s*$/u.test(between);
};

const LONGEST_ATTRIBUTION = 160;
