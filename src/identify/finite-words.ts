/** The finite verbs of a phrase, by their forms alone. */
import type { Span } from '../model.ts';
import { classAt, SPACE } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { remembering } from '../text/remembering.ts';
import { once } from './once.ts';

/** Where finite verbs stand in a phrase, in order, each with the space or the stop behind it: "contó ", "dijo, ". */
export function finiteWordsIn(phrase: string, lexicon: Lexicon): readonly Span[] {
  const isFinite = readerOf(lexicon);
  const found: Span[] = [];
  for (let start = 0, end = 0; start < phrase.length; start = end) {
    end = pastSpace(phrase, start);
    if (isFinite(phrase, start, end)) found.push({ start, end });
  }
  return found;
}

const KEPT = { longest: 32, most: 16_384 };

const readerOf = once((lexicon: Lexicon) => remembering((word) => isForm(word, lexicon), KEPT));

function isForm(word: string, { verbs, nouns }: Lexicon): boolean {
  const plain = word.toLowerCase().replaceAll(/[^\p{L}\p{M}]/gu, '');
  return verbs.has(plain) && !nouns.has(plain);
}

/** Behind the next white space, or the end. */
function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) & SPACE) === 0) at += 1;
  return Math.min(at + 1, text.length);
}
