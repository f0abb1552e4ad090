import type { Span } from '../../model.ts';
import { classAt, LETTER, MARK, NUMBER, runEnd, widthOf } from '../../text/characters.ts';
import { words } from '../../text/normalise.ts';
import type { Yardstick } from './relevance.ts';

/**
 * Where in a text the words asked for stand, each in its nearest reading there, and phrases as a whole; in order, none within
 * another. Words that follow one another are one place.
 *
 * @param said the normalised words of the text
 * @param phrases those of each
 */
export function marksIn(
  text: string,
  said: readonly string[],
  { meant }: Yardstick,
  phrases: readonly (readonly string[])[],
): Span[] {
  const written = writtenWords(text, said);
  const nearest = new Map<number, number>();
  for (const { plain } of written)
    for (const { nth, closeness } of meant.get(plain) ?? NOTHING)
      nearest.set(nth, Math.max(closeness, nearest.get(nth) ?? 0));
  const isMarked = written.map(({ plain }) =>
    (meant.get(plain) ?? NOTHING).some(({ nth, closeness }) => closeness === nearest.get(nth)),
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

const NOTHING: readonly never[] = [];

interface WrittenWord extends Span {
  /** As it is compared. */
  readonly plain: string;
}

function writtenWords(text: string, said: readonly string[]): readonly WrittenWord[] {
  const runs = runsOf(text);
  // Nearly always each run is one word of as many letters: to normalise them one by one takes ten times as long.
  if (runs.length === said.length && runs.every(({ start, end }, at) => said[at]?.length === end - start))
    return runs.map((run, at) => ({ ...run, plain: said[at] ?? '' }));
  return runs.flatMap((run) => words(text.slice(run.start, run.end)).map((plain) => ({ ...run, plain })));
}

function runsOf(text: string): Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = runEnd(text, start, text.length, LETTER | NUMBER | MARK);
    if (end > start) runs.push({ start, end });
    start = end > start ? end : end + widthOf(classAt(text, end));
  }
  return runs;
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
