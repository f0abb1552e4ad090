/** The words of a part of a text as word lists ask for them. */
import { classAt, LETTER, MARK, SPACE, widthOf } from './characters.ts';
import { remembering } from './remembering.ts';

/**
 * What `text.slice(start, end).toLowerCase().split(/[^\p{L}\p{M}]+/u)` gives, with nothing cut out: a word that was met before is
 * the same string again. The engine makes a new one unique before it looks it up in a `Set`, which takes ten times as long.
 */
export function lowerWords(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  let from = start;
  let isWord = true;
  for (let at = start; at < end;) {
    const kind = classAt(text, at);
    const past = at + widthOf(kind);
    const goesOn = (kind & WORD) !== 0 && past <= end;
    if (isWord && !goesOn) words.push(lower(text, from, at));
    if (!isWord && goesOn) from = at;
    isWord = goesOn;
    at = past;
  }
  words.push(isWord ? lower(text, from, Math.max(start, end)) : '');
  return words;
}

const WORD = LETTER | MARK;

const KEPT = { longest: 32, most: 16_384 };

const lower = remembering((word) => word.toLowerCase(), KEPT);

/** `word.toLowerCase()`, the same string for the same word. */
export const lowered = (word: string): string => lower(word, 0, word.length);

/** `text.slice(start, end)`, the same string for the same word. */
export const wordAt: (text: string, start: number, end: number) => string = remembering((word) => word, KEPT);

/** What stands behind the last white space of a text, the same string for the same word. */
export function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && (classAt(text, start - 1) & SPACE) === 0) start -= 1;
  return wordAt(text, start, text.length);
}
