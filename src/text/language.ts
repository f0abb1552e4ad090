import { eld } from 'eld/extrasmall';
import type { Language } from '../model.ts';

/** Fewer letters than this name no language. */
const SHORTEST = 10;
/** A language shows in its first lines; longer texts are cut here, characters. */
const ENOUGH = 4000;

/** The language of a text as an ISO 639-1 code; `und` where it is too short or none is found. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < SHORTEST) return 'und';
  return eld.detect(sample).language || 'und';
}
