/** Whether a name is the first word of a sentence: its capital letter then proves nothing. */
import { classAt, SPACE, unitsOf } from '../text/characters.ts';

/** Whether nothing but opening marks stands between `at` and the end of a sentence before it. */
export function opensSentence(text: string, at: number): boolean {
  const from = Math.max(0, at - 10);
  let i = at - 1;
  while (i >= from && (OPENING[text.charCodeAt(i)] === 1 || (classAt(text, i) & SPACE) !== 0)) {
    if (text.charCodeAt(i) === LINE_END) return true;
    i -= 1;
  }
  if (i < from || STOPS[text.charCodeAt(i)] === 1) return true;
  return i > from && CLOSING[text.charCodeAt(i)] === 1 && STOPS[text.charCodeAt(i - 1)] === 1;
}

const OPENING = unitsOf('"“„«‘\'—–(¿¡-');
const STOPS = unitsOf('.!?…:\n');
const CLOSING = unitsOf('"\'”’»)');
const LINE_END = 0x0a;
