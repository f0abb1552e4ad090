/** The words around a cue that are neither said nor of another sentence. */
import type { Language, QuotationFound, Span } from '../model.ts';
import { LETTER, NUMBER, runEnd, unitsOf } from '../text/characters.ts';
import { remembering } from '../text/remembering.ts';
import { splitSentences } from '../text/sentences.ts';

/** A word of an attribution, or a comma, stop or dash. Offsets are into the article’s text. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without the stop of an abbreviation and without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** How far from its cue a time or a place is looked for, in UTF-16 units. */
const REACH_BEFORE = 240;
const REACH_AFTER = 200;

/** What stands around a cue on its line, up to what is said on either side. */
export function attributionWindow(text: string, cue: Span, { before, after }: Neighbours): Span {
  const lead = text.slice(Math.max(before, cue.start - REACH_BEFORE, 0), cue.start);
  const rest = text.slice(cue.end, Math.min(after, cue.end + REACH_AFTER));
  const line = rest.indexOf('\n');
  return {
    start: cue.start - lead.length + lead.lastIndexOf('\n') + 1,
    end: cue.end + (line === -1 ? rest.length : line),
  };
}

/** The part of a window that belongs to the sentence of its cue. */
export function sentenceOf(text: string, cue: Span, window: Span, language: Language): Span {
  const at = cue.start - window.start;
  const sentences = splitSentences(text.slice(window.start, window.end), language);
  const here = sentences.find(({ end }) => end > at) ?? { start: 0, end: 0 };
  return { start: window.start + Math.min(here.start, at), end: Math.max(window.start + here.end, cue.end) };
}

export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (let first = start; first < end;) {
    const past = wordEnd(text, first, end);
    if (past === first) {
      first += 1;
      continue;
    }
    const { text: written, lower, capital, possessive } = formOf(text, first, past);
    const isOwner = possessive || isPlural(text, past);
    words.push({ start: first, end: past, text: written, lower, capital, possessive: isOwner });
    first = past;
  }
  return words;
}

const WORD = LETTER | NUMBER;
const JOINTS = unitsOf(".'’-");
const MARKS = unitsOf(',;:()—–');

/** Past the word ("U.S.", "n.º", "co-operation"), the mark or the two hyphens that begin at `at`; `at` where none does. */
function wordEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to, WORD);
  if (end === at) return MARKS[text.charCodeAt(at)] === 1 ? at + 1 : text.startsWith('--', at) ? at + 2 : at;
  while (end + 1 < to && JOINTS[text.charCodeAt(end)] === 1) {
    const next = runEnd(text, end + 1, to, WORD);
    if (next === end + 1) break;
    end = next;
  }
  if (end < to && text.charAt(end) === '.') end += 1;
  return end < to && (text.charAt(end) === 'º' || text.charAt(end) === '°') ? end + 1 : end;
}

/** What a word is wherever it stands. */
const formOf = remembering(
  (word) => {
    const plain = word.replace(/\.$/u, '');
    return {
      text: word,
      lower: plain.replace(/['’]s$/u, '').toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      possessive: /['’]s?$/u.test(plain),
    };
  },
  { longest: 32, most: 16_384 },
);

/** "the Clintons’ house". */
const isPlural = (text: string, past: number): boolean =>
  "'’".includes(text.charAt(past) || ' ') && /^\s/u.test(text.slice(past + 1, past + 2));

/** Where what is said ends before a cue, and where it begins again after it. */
interface Neighbours {
  readonly before: number;
  readonly after: number;
}

/** Looks the neighbours of a cue up among everything said in an article. */
export function neighboursIn(quotations: readonly QuotationFound[]): (cue: Span) => Neighbours {
  const spans = quotations.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
  return (cue) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < cue.end) low = middle + 1;
      else high = middle;
    }
    const last = spans[low - 1] ?? { start: 0, end: 0 };
    // A cue inside somebody else’s words belongs to them, from their first word on.
    return {
      before: last.end <= cue.start ? last.end : last.start,
      after: spans[low]?.start ?? Number.POSITIVE_INFINITY,
    };
  };
}
