/**
 * What a person wrote to search with, in its parts: plain words, words begun (`pal*`), what must stand there word for word
 * (`"exact phrase"`) and what must not (`-without`, `-"these words"`). Any text has a reading: a sign out of place says nothing.
 */
import { words } from './normalise.ts';

export interface Query {
  /** Looked for in any spelling near to them. */
  readonly words: readonly QueryWord[];
  /** The normalised words of each, which must stand side by side. */
  readonly phrases: readonly (readonly string[])[];
  /** As phrases, of one word or more, that must not be there. */
  readonly without: readonly (readonly string[])[];
}

export interface QueryWord {
  readonly word: string;
  /** Written with a star: every word that begins so is meant. */
  readonly isBeginning: boolean;
}

/** `-` or a minus sign with nothing behind the word before it; then what stands between quotation marks, or up to a space. */
const PART = /(?<![^\s(])([-−]?)(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”])|(?<!\S)([-−]?)(\S+)|\S+/gu;

export function readQuery(text: string): Query {
  const query = { words: [] as QueryWord[], phrases: [] as string[][], without: [] as string[][] };
  for (const [all, dash, a, b, c, d, minus, bare] of text.matchAll(PART)) {
    const quoted = a ?? b ?? c ?? d;
    const isWithout = (dash ?? minus ?? '') !== '';
    const part = words(quoted ?? bare ?? all);
    if (part.length === 0) continue;
    if (isWithout) query.without.push(part);
    else if (quoted !== undefined) query.phrases.push(part);
    else query.words.push(...wordsOf(part, all));
  }
  return query;
}

/** A star closes the last word of what is written without a space: `co-oper*`. */
const wordsOf = (part: readonly string[], written: string): QueryWord[] =>
  part.map((word, at) => ({
    word,
    isBeginning: at === part.length - 1 && /\*[^\p{L}\p{N}]*$/u.test(written),
  }));

/** Whether anything is asked for: a text of signs alone, or nothing, asks for the newest. */
export const asksForWords = ({ words: plain, phrases }: Query): boolean => plain.length + phrases.length > 0;

/** A text as a question for its words alone, whatever signs stand in it: for what nobody wrote to search with. */
export const plainQuery = (text: string): string => words(text).join(' ');
