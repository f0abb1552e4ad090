/** Whether a name is the first word of a sentence: its capital letter then proves nothing. */
import { classAt, SPACE } from '../text/characters.ts';

/** Whether nothing but opening marks stands between `at` and the end of a sentence before it. */
export function opensSentence(text: string, at: number): boolean {
  const from = Math.max(0, at - 10);
  let i = at - 1;
  while (i >= from && (OPENING.has(text[i] ?? '') || (classAt(text, i) & SPACE) !== 0)) {
    if (text[i] === '\n') return true;
    i -= 1;
  }
  if (i < from || STOPS.has(text[i] ?? '')) return true;
  return i > from && CLOSING.has(text[i] ?? '') && STOPS.has(text[i - 1] ?? '');
}

const OPENING: ReadonlySet<string> = new Set('"“„«‘\'—–(¿¡-');
const STOPS: ReadonlySet<string> = new Set('.!?…:\n');
const CLOSING: ReadonlySet<string> = new Set('"\'”’»)');
