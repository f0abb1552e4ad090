/** Laying text out on a terminal: how wide it is drawn, and where it breaks. */

const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]--[\uFF61-\uFFDC]]/v;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns a text takes: two for wide East Asian characters and emoji, none for what only marks another. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!NO_WIDTH.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken between characters. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(2, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = displayWidth(segment);
    if (piece !== '' && taken + wide > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += wide;
  }
  return [...pieces, piece];
}

const STYLES = { bold: 1, dim: 2, italic: 3, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof STYLES;

/** Paints with ANSI colours, or leaves the text as it is. */
export function painter(color: boolean): (text: string, ...styles: readonly Style[]) => string {
  if (!color) return (text) => text;
  const escape = String.fromCodePoint(27);
  return (text, ...styles) =>
    `${escape}[${styles.map((style) => STYLES[style]).join(';')}m${text}${escape}[0m`;
}
