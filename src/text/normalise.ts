/** The one text normaliser: whatever two texts are compared by, both went through here. */
import { remembering } from './remembering.ts';

const MARKS = /\p{Diacritic}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** What English and Spanish are written in, without the two diacritics of ASCII: nothing else to decompose or to drop. */
const PLAIN = /^[\0-\]_a-\x7F‘’“”«»–—…¿¡\u00A0áéíóúüñÁÉÍÓÚÜÑ]*$/u;
const NOT_PLAIN_WORD = /[^a-z0-9]+/g;
const ACCENTED = /[áéíóúüñ]/g;
const BARE: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
};

/** Lower case, accents dropped, every run of other characters one space: `¿Qué dijo EE.UU.?` → `que dijo ee uu`. */
export const normalise = (text: string): string => remembered(text, 0, text.length);

/** Names and titles are asked for again and again: of those met in an article nearly two in three. Longer texts are not kept. */
const remembered = remembering(normalised, { longest: 48, most: 8192 });

function normalised(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(ACCENTED, (letter) => BARE[letter] ?? letter)
      .replace(NOT_PLAIN_WORD, ' ')
      .trim();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_WORD, ' ').trim();
}

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}
