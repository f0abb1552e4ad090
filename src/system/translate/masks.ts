/** What a dictionary must not translate: “Marco Rubio” is no blond frame. */

export interface Masked {
  readonly text: string;
  /** What each placeholder stands for, in order. */
  readonly hidden: readonly string[];
}

/**
 * Two capitalised words and more, with the particles between them; a capitalised word that begins a sentence alone is
 * more often a word than a name.
 */
const PARTICLES = 'de|del|la|las|los|y|von|van|der|bin|al|da|dos|di';
const NAME = new RegExp(
  String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:${PARTICLES})\s){0,2}\p{Lu}(?:\.|[\p{L}\p{M}'’-]*))+|(?<=[\p{L},]\s)\p{Lu}[\p{L}\p{M}'’-]+`,
  'gu',
);
/** Figures with their separators: a dictionary reads 30.000 as a sentence's end. */
const FIGURE = /\d[\d.,:/-]*\d|\d/gu;

/** Placeholders no dictionary holds; letters only, so that no stage takes them apart. */
const placeholder = (at: number): string =>
  `Zq${String.fromCodePoint(97 + (Math.floor(at / 26) % 26))}${String.fromCodePoint(97 + (at % 26))}x`;
const MOST = 26 * 26;
const PLACEHOLDER = /zq([a-z])([a-z])x/giu;

/** Names and figures of a text behind placeholders; `isKnown` says which names the dictionary does know. */
export function mask(text: string, isKnown: (name: string) => boolean): Masked {
  const hidden: string[] = [];
  const hide = (found: string): string => {
    if (hidden.length >= MOST || isKnown(found)) return found;
    hidden.push(found);
    return placeholder(hidden.length - 1);
  };
  return { text: text.replace(NAME, hide).replace(FIGURE, hide), hidden };
}

/** The translation with what was hidden in its place. */
export function unmask(translated: string, hidden: readonly string[]): string {
  return translated.replace(PLACEHOLDER, (found, high: string, low: string) => {
    const at = letter(high) * 26 + letter(low);
    return hidden[at] ?? found;
  });
}

const letter = (one: string): number => (one.toLowerCase().codePointAt(0) ?? 97) - 97;
