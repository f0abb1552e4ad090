import type { Language } from '../model.ts';
import { type Comparable, comparable } from './comparable.ts';

/**
 * Forms kept at least; twice as many at most, 3 to 5 kB each. A busy official's statements of some weeks fit in, which is
 * what one article after another is compared with (`npm run bench` has what it saves).
 */
const KEPT = 3_000;

let young = new Map<string, Comparable>();
let old: ReadonlyMap<string, Comparable> = young;

/** `comparable`, which takes ten times as long as a comparison, made once for a text that comes again and again. */
export function remembered(
  text: string,
  language: Language,
  reading: 'spoken' | 'even' = 'spoken',
): Comparable {
  const key = `${reading} ${language} ${text}`;
  const known = young.get(key);
  if (known !== undefined) return known;
  const form = old.get(key) ?? comparable(text, language, reading);
  if (young.size >= KEPT) {
    old = young;
    young = new Map();
  }
  young.set(key, form);
  return form;
}
