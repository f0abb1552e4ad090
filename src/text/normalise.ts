/** The one text normaliser: whatever two texts are compared by, both went through here. */

const MARKS = /\p{Diacritic}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Plain ASCII without its two diacritics, as most words are: nothing to decompose or to drop. */
const PLAIN = /^[\0-\]_a-\x7F]*$/;
const NOT_PLAIN_WORD = /[^a-z0-9]+/g;

/** Lower case, accents dropped, every run of other characters one space: `¿Qué dijo EE.UU.?` → `que dijo ee uu`. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(NOT_PLAIN_WORD, ' ').trim();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_WORD, ' ').trim();
}

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}
