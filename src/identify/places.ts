/** Where things stand: in which sentence, and whether inside what was said. */
import type { QuotationFound, Span } from '../model.ts';
import type { NameMention } from './mentions.ts';

/** Things by the index of the sentence they stand in. */
export function inSentences<T>(
  things: readonly T[],
  sentences: readonly Span[],
  place: (thing: T) => number,
): ReadonlyMap<number, readonly T[]> {
  const grouped = new Map<number, T[]>();
  for (const thing of things) {
    const at = sentenceAt(sentences, place(thing));
    const others = grouped.get(at);
    if (others === undefined) grouped.set(at, [thing]);
    else others.push(thing);
  }
  return grouped;
}

/** Names inside what was said are not who said it. */
export function outsideOf(found: readonly QuotationFound[]): (name: NameMention) => boolean {
  const spans = found.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1;
    const span = spans[at];
    return span === undefined || span.start >= end;
  };
}

/** Index of the sentence that holds an offset, by bisection. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
