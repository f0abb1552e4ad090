/** What is said aloud and written down line by line: its lines, what in them nobody says, and the sentences they are cut into. */
import type { Span } from '../model.ts';
import { TRANSCRIPT_MARKS } from '../text/lexicon/transcript-marks.ts';
import { withoutAsides } from './turn-words.ts';

export interface Line extends Span {
  readonly sentences: readonly Span[];
}

/** Sentences that share a line. What opens one is a label here, and never the dateline it may look like ("PRESIDENTE.- "). */
export function linesOf(text: string, sentences: readonly Span[]): readonly Line[] {
  const lines: { start: number; end: number; sentences: Span[] }[] = [];
  for (const sentence of sentences) {
    const last = lines.at(-1);
    if (last !== undefined && !text.slice(last.end, sentence.start).includes('\n')) {
      last.sentences.push(sentence);
      last.end = sentence.end;
    } else lines.push({ ...sentence, sentences: [sentence] });
  }
  return lines;
}

// ─── What is nobody's ────────────────────────────────────────────────────────────────────────────────────────

/** "---000---", "# # #", "END 1:20 P.M. EDT", «Imprima la página». */
export function isEnd(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_MARK));
  return TRANSCRIPT_MARKS.ends.some((form) => form.test(line));
}

/** "(INICIA VIDEO)", "(BEGIN VIDEO CLIP)": what follows is said by whoever is on the tape, up to the next label. */
export function isTape(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_MARK));
  return /^[([]/u.test(line) && TRANSCRIPT_MARKS.tapes.test(line);
}

const LONGEST_MARK = 120;

/** "(Applause.)", "(BEGIN VIDEO CLIP)", or a heading between two questions: short, and no stop ends it. Nobody says it. */
export function isAside(text: string, { start, end }: Span): boolean {
  if (/[([]/u.test(text[start] ?? '') && /[)\]]\.?$/u.test(text.slice(end - 2, end))) return true;
  return end - start < LONGEST_HEADING && !/[.?!…:;,"”»’')\]—–-]/u.test(text[end - 1] ?? '');
}

const LONGEST_HEADING = 100;

// ─── Sentences ───────────────────────────────────────────────────────────────────────────────────────────────

/** Fewer words ("Yes.", «Así es.») tell nothing alone: they stay with the sentence behind or before them. */
const FEWEST_WORDS = 6;
/** Alone in their paragraph, fewer than this are no statement. */
const FEWEST_ALONE = 3;

/** The sentences of a line from `from` on, short ones with a neighbour. */
export function unitsOf(text: string, { sentences, end }: Line, from: number): Span[] {
  const said = sentences
    .filter((sentence) => sentence.end > from)
    .map((sentence) =>
      withoutAsides(text, { start: Math.max(from, sentence.start), end: Math.min(end, sentence.end) }),
    );
  const units: { start: number; end: number }[] = [];
  let joins = false;
  for (const span of said) {
    const last = units.at(-1);
    if (span === null) joins = false;
    else if (joins && last !== undefined && (isShort(text, last) || isShort(text, span))) last.end = span.end;
    else units.push({ ...span });
    joins = span !== null;
  }
  return units.filter((unit) => countWords(text, unit) >= FEWEST_ALONE);
}

const isShort = (text: string, span: Span): boolean => countWords(text, span) < FEWEST_WORDS;

function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  for (
    let at = text.indexOf(' ', start);
    at >= 0 && at < end && count < FEWEST_WORDS;
    at = text.indexOf(' ', at + 1)
  )
    count += 1;
  return count + 1;
}
