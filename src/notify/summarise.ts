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
/** What stands early in an article was put there to be read first. */
const COST_OF_DEPTH = 0.5;
const MOST_COST_OF_DEPTH = 8;
const WHOLE = /[.!?…]["'”’»)\]]*$/u;

/**
 * One to three neighbouring whole sentences of the article around what was said: the window that tells most that
 * the quotations, drawn beside it, do not say. Always the article's own words; '' where no quotation is given.
 *
 * @param quotations where the alert's statements stand in `text`
 * @param others where other people are quoted: their sentences are no context of these
 */
export function summarise(
  text: string,
  quotations: readonly Span[],
  others: readonly Span[],
  language: Language,
): string {
  const spans = splitSentences(text, language);
  const held = standingIn(spans, quotations);
  const foreign = standingIn(spans, others);
  const sentences = spans.map((span, at) =>
    weigh(text, span, held[at] ?? [], (foreign[at] ?? []).length > 0),
  );
  let best: { readonly value: number; readonly from: number; readonly to: number } | null = null;
  for (const [from, first] of sentences.entries()) {
    for (let to = from; to < from + MOST_SENTENCES && to < sentences.length; to += 1) {
      const window = sentences.slice(from, to + 1);
      if (!fits(window, first)) continue;
      const value = valueOf(window) - Math.min(MOST_COST_OF_DEPTH, COST_OF_DEPTH * from);
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
  /** May stand beside a quotation: a finished sentence in which nobody else is quoted. */
  readonly isContext: boolean;
}

/** For each sentence the quotations that stand in it, in one pass over both. */
function standingIn(sentences: readonly Span[], quotations: readonly Span[]): readonly (readonly Span[])[] {
  const waiting = [...quotations].sort((a, b) => b.start - a.start);
  let open: Span[] = [];
  return sentences.map(({ start, end }) => {
    open = open.filter((each) => each.end > start);
    for (let next = waiting.at(-1); next !== undefined && next.start < end; next = waiting.at(-1)) {
      waiting.pop();
      if (next.end > start) open.push(next);
    }
    return open;
  });
}

function weigh(text: string, { start, end }: Span, held: readonly Span[], quotesOthers: boolean): Weighed {
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
    isContext: WHOLE.test(sentence) && !quotesOthers,
  };
}

/** Context is whole sentences only: a caption or a heading is none, save where it holds the quotation itself. */
function fits(window: readonly Weighed[], first: Weighed): boolean {
  if (!window.some((each) => each.holdsQuotation)) return false;
  if (!window.every((each) => each.isContext || each.holdsQuotation)) return false;
  return window.length === 1 || window.at(-1)!.end - first.start <= LONGEST;
}

function valueOf(window: readonly Weighed[]): number {
  const outside = window.reduce((sum, each) => sum + each.outside, 0);
  const inside = window.reduce((sum, each) => sum + each.inside, 0);
  return Math.min(outside, ENOUGH_WORDS) - COST_OF_REPEATING * inside - COST_OF_SENTENCE * window.length;
}
