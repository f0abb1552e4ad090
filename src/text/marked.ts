/**
 * Marks that go through all that is done to a text before it is shown (put on one line, escaped, cut), as two characters no text of
 * ours has: they become emphasis in the end.
 */
import type { Span } from '../model.ts';

/** Private use: what a text from elsewhere has of them is taken out. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const SIGNS = /[\uE000\uE001]/gu;

/** @param marks in order, none within another */
export function withMarks(text: string, marks: readonly Span[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of marks) {
    marked += `${bare(text.slice(from, start))}${OPEN}${bare(text.slice(start, end))}${CLOSE}`;
    from = end;
  }
  return marked + bare(text.slice(from));
}

const bare = (text: string): string => text.replace(SIGNS, '');

/** Marks as what stands before and behind each; one that a cut left open is closed before the ellipsis. */
export function showMarks(text: string, before: string, behind: string): string {
  const isOpen = text.lastIndexOf(OPEN) > text.lastIndexOf(CLOSE);
  const whole = isOpen ? text.replace(/\s*…?$/u, (end) => `${CLOSE}${end}`) : text;
  return whole.replaceAll(OPEN, before).replaceAll(CLOSE, behind);
}
