import type { Language, Span } from '../model.ts';
import { words } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';

/** A summary is never longer, in UTF-16 units, unless a single sentence is. */
const LONGEST = 480;
const MOST_SENTENCES = 3;
/** Words beyond this number tell no more; what repeats the quotations or adds a sentence costs a little. */
const ENOUGH_WORDS = 45;
const COST_OF_REPEATING = 0.4;
const COST_OF_SENTENCE = 5;
const WHOLE = /[.!?…]["'”’»)\]]*$/u;

/**
 * One to three neighbouring whole sentences of the article around what was said: the window that tells most that
 * the quotations, drawn beside it, do not say. Always the article's own words; '' where no quotation is given.
 *
 * @param quotations where the alert's statements stand in `text`
 */
export function summarise(text: string, quotations: readonly Span[], language: Language): string {
  const sentences = splitSentences(text, language).map((span) => weigh(text, span, quotations));
  let best: { readonly value: number; readonly from: number; readonly to: number } | null = null;
  for (const [from, first] of sentences.entries()) {
    for (let to = from; to < from + MOST_SENTENCES && to < sentences.length; to += 1) {
      const window = sentences.slice(from, to + 1);
      if (!fits(window, first)) continue;
      const value = valueOf(window);
      if (best === null || value > best.value) best = { value, from: first.start, to: window.at(-1)!.end };
    }
  }
  if (best === null) return '';
  return text.slice(best.from, best.to).replace(/\s+/gu, ' ');
}

interface Weighed extends Span {
  readonly holdsQuotation: boolean;
  /** Words outside and inside the quotations. */
  readonly outside: number;
  readonly inside: number;
  readonly whole: boolean;
}

function weigh(text: string, { start, end }: Span, quotations: readonly Span[]): Weighed {
  const held = quotations.filter((each) => each.start < end && each.end > start);
  const sentence = text.slice(start, end);
  const inside = held.reduce(
    (sum, each) => sum + words(text.slice(Math.max(start, each.start), Math.min(end, each.end))).length,
    0,
  );
  return {
    start,
    end,
    holdsQuotation: held.length > 0,
    inside,
    outside: Math.max(0, words(sentence).length - inside),
    whole: WHOLE.test(sentence),
  };
}

/** Context is whole sentences only: a caption or a heading is none, save where it holds the quotation itself. */
function fits(window: readonly Weighed[], first: Weighed): boolean {
  if (!window.some((each) => each.holdsQuotation)) return false;
  if (!window.every((each) => each.whole || each.holdsQuotation)) return false;
  return window.length === 1 || window.at(-1)!.end - first.start <= LONGEST;
}

function valueOf(window: readonly Weighed[]): number {
  const outside = window.reduce((sum, each) => sum + each.outside, 0);
  const inside = window.reduce((sum, each) => sum + each.inside, 0);
  return Math.min(outside, ENOUGH_WORDS) - COST_OF_REPEATING * inside - COST_OF_SENTENCE * window.length;
}
