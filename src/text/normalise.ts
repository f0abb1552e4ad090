/** The one text normaliser: whatever two texts are compared by, both went through here. */
import { remembering } from './remembering.ts';

const MARKS = /\p{Diacritic}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
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
const remembered = remembering(normalised, { longest: 48, most: 32_768 });

function normalised(text: string): string {
  const kinds = kindsIn(text);
  if ((kinds & STRANGE) !== 0)
    return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_WORD, ' ').trim();
  const lower = text.toLowerCase();
  const bare = (kinds & ACCENT) === 0 ? lower : lower.replace(ACCENTED, (letter) => BARE[letter] ?? letter);
  return (kinds & OTHER) === 0 ? bare : bare.replace(NOT_PLAIN_WORD, ' ').trim();
}

const ACCENT = 1;
/** No part of a word. */
const OTHER = 2;
/** Of another alphabet: it may have to be decomposed. */
const STRANGE = 4;

/** By UTF-16 unit: every text comes by here, and to ask a regular expression for each character takes four times as long. */
const KINDS = new Uint8Array(0x1_00_00).fill(STRANGE);
for (let unit = 0; unit < 0x80; unit += 1)
  KINDS[unit] = /[a-z0-9]/i.test(String.fromCharCode(unit)) ? 0 : OTHER;
for (const character of '‘’“”«»–—…¿¡\u00A0') KINDS[character.charCodeAt(0)] = OTHER;
for (const character of 'áéíóúüñÁÉÍÓÚÜÑ') KINDS[character.charCodeAt(0)] = ACCENT;
// The two diacritics of ASCII.
for (const character of '^`') KINDS[character.charCodeAt(0)] = STRANGE;

/** The kinds of all characters of a text; a single space between words is a part of what comes out. */
function kindsIn(text: string): number {
  let kinds = 0;
  let isApart = true;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSpace = unit === SPACE;
    kinds |= isSpace && !isApart ? 0 : (KINDS[unit] ?? STRANGE);
    isApart = isSpace;
  }
  return isApart ? kinds | OTHER : kinds;
}

const SPACE = 0x20;

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}
