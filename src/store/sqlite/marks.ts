import type { Span } from '../../model.ts';
import { classAt, LETTER, MARK, NUMBER, runEnd, widthOf } from '../../text/characters.ts';
import { words } from '../../text/normalise.ts';
import type { Yardstick } from './relevance.ts';

/**
 * Where in a text the words asked for stand, each in its nearest reading there, and phrases as a whole; in order, none within
 * another. Words that follow one another are one place.
 *
 * @param phrases the normalised words of each
 */
export function marksIn(text: string, { meant }: Yardstick, phrases: readonly (readonly string[])[]): Span[] {
  const written = writtenWords(text);
  const nearest = new Map<number, number>();
  for (const { plain } of written)
    for (const { nth, closeness } of meant.get(plain) ?? [])
      nearest.set(nth, Math.max(closeness, nearest.get(nth) ?? 0));
  const isMarked = written.map(({ plain }) =>
    (meant.get(plain) ?? []).some(({ nth, closeness }) => closeness === nearest.get(nth)),
  );
  for (const phrase of phrases)
    for (let at = 0; at + phrase.length <= written.length; at += 1)
      if (phrase.every((word, nth) => written[at + nth]?.plain === word))
        isMarked.fill(true, at, at + phrase.length);
  return joined(
    written.filter((_, at) => isMarked[at] === true),
    text,
  );
}

interface WrittenWord extends Span {
  /** As it is compared. */
  readonly plain: string;
}

function writtenWords(text: string): WrittenWord[] {
  const written: WrittenWord[] = [];
  for (let start = 0; start < text.length;) {
    const end = runEnd(text, start, text.length, LETTER | NUMBER | MARK);
    if (end > start) for (const plain of words(text.slice(start, end))) written.push({ plain, start, end });
    start = end > start ? end : end + widthOf(classAt(text, end));
  }
  return written;
}

function joined(marked: readonly Span[], text: string): Span[] {
  const marks: Span[] = [];
  for (const { start, end } of marked) {
    const last = marks.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      marks[marks.length - 1] = { ...last, end };
    else marks.push({ start, end });
  }
  return marks;
}
