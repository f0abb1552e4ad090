/** How fast one long text is read, in processor time, beside cutting the same text into words by a regular expression. */
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import type { Official } from '../../src/model.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { effortOf } from '../support/effort.ts';

const LENGTH = 5_000_000;
const ROUNDS = 3;

export interface LongTextSpeed {
  /** Millions of characters a second of processor time. */
  readonly words: number;
  readonly quotations: number;
}

/** The best of three rounds each, on five million characters of `texts`. */
export function longTextSpeed(texts: readonly string[], officials: readonly Official[]): LongTextSpeed {
  const some = texts.join('\n\n');
  const text = some.repeat(Math.ceil(LENGTH / some.length)).slice(0, LENGTH);
  return {
    words: best(() => {
      let length = 0;
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) length += word.length;
      return length;
    }),
    quotations: best(() => {
      const language = detectLanguage(text);
      const found = extractQuotations(text, language);
      return identifySpeakers({ id: 'a', text, title: '', language, published: null }, found, officials);
    }),
  };
}

function best(work: () => unknown): number {
  const rates = Array.from({ length: ROUNDS }, () => LENGTH / (1000 * effortOf(work)));
  return Math.max(...rates);
}
