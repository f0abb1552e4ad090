import { eld } from 'eld/extrasmall';
import type { Language } from '../model.ts';
import { classAt, LETTER } from './characters.ts';
import { ENOUGH, plainLanguage, SENTENCE } from './plain-language.ts';

/** Fewer letters than this name no language. */
const SHORTEST = 10;
/** English and Spanish, which we mostly read, win a sentence when they score this close to the best. */
const MARGIN = 0.94;
const EXPECTED: readonly Language[] = ['es', 'en'];

/**
 * The language of a text as an ISO 639-1 code; `und` where it is too short or none is found. Of eld, tinyld,
 * franc-min and lande the first was the best on single news sentences, and the fastest; docs/collect.md has figures.
 */
export function detectLanguage(text: string): Language {
  const plain = plainLanguage(text);
  if (plain !== null) return plain;
  const sample = text.slice(0, ENOUGH);
  if (!hasLetters(sample)) return 'und';
  const result = eld.detect(sample);
  // What scores best is what scores best of the two: its scores need not be put in order, which takes a third of the time.
  if (sample.length > SENTENCE || EXPECTED.includes(result.language)) return result.language || 'und';
  const scores = result.getScores();
  const scoreOf = (language: Language): number => scores[language] ?? 0;
  const near = EXPECTED.filter((language) => scoreOf(language) >= scoreOf(result.language) * MARGIN);
  const [best] = near.sort((a, b) => scoreOf(b) - scoreOf(a));
  return best ?? (result.language || 'und');
}

function hasLetters(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < SHORTEST; at += 1)
    if ((classAt(text, at) & LETTER) !== 0) count += 1;
  return count === SHORTEST;
}
