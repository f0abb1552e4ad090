/** Words quoted in the press, looked for in what somebody is on record to have said. */
import type { QuotationType, Span } from '../model.ts';
import { normalise } from '../text/normalise.ts';

/** What one person says in a transcript, ready to be looked through again and again. */
export interface SpokenText {
  readonly text: string;
  /** Its sentences, in order. */
  readonly sentences: readonly Span[];
  readonly words: readonly WordAt[];
  /** By word: where in `words` it stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface WordAt extends Span {
  readonly word: string;
}

export interface InTranscript {
  /** `same`: the words in marks stand there, one after another; `differs`: most of them do, and others beside them. */
  readonly match: 'same' | 'differs';
  /** What the transcript has in their place, as it stands there; an ellipsis where others spoke between. */
  readonly words: string;
}

export function spokenText(text: string, sentences: readonly Span[]): SpokenText {
  const words = sentences.flatMap((span) => wordsIn(text, span));
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  return { text, sentences, words, places };
}

const WORD = /\d+(?:[.,\u00A0\u202F ]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+(?:['’]\p{L}+)*|%/gu;
/** "50 percent", «50 por ciento» and "50%" are one way of saying it. */
const PER_CENT = /\bper ?cent\b|\bpor ciento\b|\bpor cento\b/giu;

function wordsIn(text: string, { start, end }: Span): WordAt[] {
  const written = text.slice(start, end).replaceAll(PER_CENT, (words) => '%'.padEnd(words.length));
  return [...written.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word === '%' ? '%' : normalise(word).replaceAll(' ', ''),
    start: start + index,
    end: start + index + word.length,
  }));
}

/**
 * The parts of a quotation that stand in marks: all of a direct one's, those within the marks of a mixed one's; cut where the
 * press left something out or put in words of its own ("[the treaty]"). None of reported speech.
 */
export function wordsInMarks(pieces: readonly string[], type: QuotationType): readonly string[] {
  if (type === 'indirect') return [];
  const marked =
    type === 'direct'
      ? pieces
      : pieces.flatMap((piece) => [...piece.matchAll(MARKED)].map(([words]) => words));
  return marked.flatMap((piece) => piece.split(LEFT_OUT)).filter((part) => /\p{L}/u.test(part));
}

const MARKED = /(?<=["“])[^"“”]+(?=["”])|(?<=«)[^«»]+(?=»)/gu;
const LEFT_OUT = /\s*(?:\[[^\]]*\]|\((?:\.{3}|…|sic)\)|\.{3}|…)\s*/u;

/** Fewer words in marks ("historic") stand somewhere in any long speech. */
const FEWEST = 3;
/** Fewer than this must stand there as they are: of so few a different one is too much. */
const FEWEST_TO_DIFFER = 6;
/** Of the words in marks, in their order. */
const LEAST_SHARE = 0.6;
/** Of those that are no particle. */
const LEAST_TELLING = 3;
const SHORTEST_TELLING = 4;
/** Words that the press may leave out between two parts. */
const LONGEST_GAP = 300;

/** @returns null where the transcript has nothing like it: it was said elsewhere, or by somebody else */
export function findInTranscript(parts: readonly string[], spoken: SpokenText): InTranscript | null {
  const asked = parts.map((part) => wordsIn(part, { start: 0, end: part.length }).map(({ word }) => word));
  const count = asked.reduce((sum, { length }) => sum + length, 0);
  if (count < FEWEST) return null;
  const exact = standsThere(asked, spoken);
  if (exact !== null) return { match: 'same', words: shownOf(spoken, exact) };
  const near = count < FEWEST_TO_DIFFER ? null : nearest(asked.flat(), spoken);
  return near === null ? null : { match: 'differs', words: shownOf(spoken, near) };
}

/** First and last of `words`, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Every part word for word, one behind the other. */
function standsThere(parts: readonly (readonly string[])[], spoken: SpokenText): Stretch | null {
  const [opening = []] = parts;
  for (const first of spoken.places.get(opening[0] ?? '') ?? []) {
    let at = first;
    const fits = parts.every((part, i) => {
      const found = i === 0 ? (isAt(part, at, spoken) ? at : -1) : nextOf(part, at, spoken);
      at = found + part.length;
      return found >= 0;
    });
    if (fits) return { first, last: at - 1 };
  }
  return null;
}

const isAt = (part: readonly string[], at: number, { words }: SpokenText): boolean =>
  part.every((word, i) => words[at + i]?.word === word);

function nextOf(part: readonly string[], from: number, spoken: SpokenText): number {
  const places = spoken.places.get(part[0] ?? '') ?? [];
  return places.find((at) => at >= from && at <= from + LONGEST_GAP && isAt(part, at, spoken)) ?? -1;
}

/** Where most of the words stand in their order, close together. */
function nearest(asked: readonly string[], spoken: SpokenText): Stretch | null {
  const from = crowdedPlace(asked, spoken);
  if (from === null) return null;
  const window = spoken.words.slice(from, from + reachOf(asked)).map(({ word }) => word);
  const shared = withoutStrays(commonRun(asked, window));
  const telling = new Set(shared.filter(({ word }) => isTelling(word)).map(({ word }) => word));
  const all = new Set(asked.filter(isTelling));
  const isEnough =
    shared.length >= asked.length * LEAST_SHARE &&
    telling.size >= Math.max(LEAST_TELLING, all.size * LEAST_SHARE);
  const [first, last] = [shared[0], shared.at(-1)];
  return isEnough && first !== undefined && last !== undefined
    ? { first: from + first.at, last: from + last.at }
    : null;
}

/** A word of the neighbouring sentence that happens to be one of those asked for. */
function withoutStrays(run: readonly Shared[]): readonly Shared[] {
  const gapAfter = (i: number): number => (run[i + 1]?.at ?? Infinity) - (run[i]?.at ?? 0);
  let first = 0;
  let last = run.length - 1;
  while (first < Math.min(last, MOST_STRAYS) && gapAfter(first) > FAR) first += 1;
  while (last > Math.max(first, run.length - 1 - MOST_STRAYS) && gapAfter(last - 1) > FAR) last -= 1;
  return run.slice(first, last + 1);
}

const MOST_STRAYS = 3;
/** Words between two that belong together. */
const FAR = 6;

const isTelling = (word: string): boolean => word.length >= SHORTEST_TELLING || /\d/u.test(word);

const reachOf = (asked: readonly string[]): number => Math.ceil(asked.length * 1.5) + 12;

/** The beginning of the stretch that has most of the telling words; each counts once. */
function crowdedPlace(asked: readonly string[], { places }: SpokenText): number | null {
  const telling = [...new Set(asked.filter(isTelling))];
  const hits = telling
    .flatMap((word) => (places.get(word) ?? []).map((at) => ({ at, word })))
    .sort((a, b) => a.at - b.at);
  const reach = reachOf(asked);
  const inside = new Map<string, number>();
  let best: number | null = null;
  let most = 0;
  let open = 0;
  for (const { at, word } of hits) {
    inside.set(word, (inside.get(word) ?? 0) + 1);
    while (at - (hits[open]?.at ?? at) > reach - asked.length / 2) {
      const gone = hits[open]?.word ?? '';
      const left = (inside.get(gone) ?? 1) - 1;
      if (left === 0) inside.delete(gone);
      else inside.set(gone, left);
      open += 1;
    }
    if (inside.size > most) {
      most = inside.size;
      // The words before the first telling one are looked at too.
      best = Math.max(0, (hits[open]?.at ?? at) - Math.ceil(asked.length / 2));
    }
  }
  return most >= Math.min(LEAST_TELLING, telling.length) ? best : null;
}

interface Shared {
  readonly at: number;
  readonly word: string;
}

/** The longest run of words both have in this order, with where in `window` they stand. */
function commonRun(asked: readonly string[], window: readonly string[]): Shared[] {
  const width = window.length + 1;
  const longest = new Uint16Array((asked.length + 1) * width);
  for (let i = asked.length - 1; i >= 0; i -= 1) {
    for (let j = window.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] =
        asked[i] === window[j]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  const run: Shared[] = [];
  for (let i = 0, j = 0; i < asked.length && j < window.length;) {
    const at = i * width + j;
    if (asked[i] === window[j]) {
      run.push({ at: j, word: window[j] ?? '' });
      i += 1;
      j += 1;
    } else if ((longest[at + width] ?? 0) >= (longest[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return run;
}

/** Up to this many characters more are shown at either end, so that it begins and ends where a sentence does. */
const TO_THE_END = 120;

/** Between two sentences of theirs others may have spoken: their words are left out. */
function shownOf({ text, sentences, words }: SpokenText, { first, last }: Stretch): string {
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const shown = sentences
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end }) => ({
      start: from - start <= TO_THE_END ? start : Math.max(from, start),
      end: end - to <= TO_THE_END ? end : Math.min(to, end),
    }));
  return shown.reduce((all, span, i) => {
    const before = shown[i - 1];
    const between = before === undefined ? '' : text.slice(before.end, span.start);
    return `${all}${between.trim() === '' ? between : ' … '}${text.slice(span.start, span.end)}`;
  }, '');
}
