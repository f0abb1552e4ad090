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

/** Whether an offset lies in words given as somebody’s own, by bisection. */
export function wordsTest(found: readonly QuotationFound[]): (offset: number) => boolean {
  const spans = found
    .flatMap(({ type, spans: own }) => (type === 'indirect' ? [] : own))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = sentenceAt(spans, offset);
    const { start, end } = spans[at] ?? { start: 0, end: 0 };
    return start <= offset && offset < end;
  };
}

/** Whether a sentence lies within what was said, its marks aside. */
export function saidTest(
  found: readonly QuotationFound[],
  sentences: readonly Span[],
): (sentence: number) => boolean {
  const said = new Set<number>();
  for (const { start, end } of found.flatMap(({ type, spans }) => (type === 'direct' ? spans : []))) {
    for (let i = sentenceAt(sentences, start); i < sentences.length; i += 1) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.end > end + MARK) break;
      if (sentence.start >= start - MARK) said.add(i);
    }
  }
  return (sentence) => said.has(sentence);
}

/** A mark and a stop beside what was said. */
const MARK = 2;

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
