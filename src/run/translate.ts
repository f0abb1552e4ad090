/** What a translator adds to a text before it is compared. */
import type { Wording } from '../match/match.ts';
import type { Language } from '../model.ts';
import type { Translator } from '../ports.ts';

/** The language everything is compared in where two sides share none. */
const PIVOT: Language = 'en';

/** A text, and the same in English where it is in another language and a translator is there and answers. */
export async function wordingsOf(
  text: { readonly text: string; readonly language: Language },
  translator: Translator | null,
): Promise<readonly Wording[]> {
  const translation = await translationOf(text, translator);
  return translation === null ? [text] : [text, translation];
}

/** Null where there is none: verdicts do without. */
export async function translationOf(
  { text, language }: { readonly text: string; readonly language: Language },
  translator: Translator | null,
): Promise<Wording | null> {
  if (translator === null || language === PIVOT || language === 'und') return null;
  const translated = await translator.translate(text, language, PIVOT);
  return translated === null ? null : { text: translated, language: PIVOT, translation: true };
}
