import type { Drawing } from '../../picture.ts';
import { FAMILY, fontOf, inLines, widthOf } from './lettering.ts';
import type { Theme } from './theme.ts';

/** Of a picture as laid out; it is drawn `SHARPNESS` times as large. A phone shows it some 400 wide, a desk up to 550. */
export const WIDTH = 480;
export const SHARPNESS = 2.5;
export const MARGIN = 18;
export const INNER = WIDTH - 2 * MARGIN;

export const SIZE = { title: 18, text: 13, small: 11.5 } as const;
const LEADING = 1.35;

/** A text or a square at a place: ECharts calls them graphic elements. */
export type Element = object;

export const lineHeight = (size: number): number => Math.round(size * LEADING);

/** Lines of text from a height down. */
export function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: 400 | 600 = 400,
): Element[] {
  return lines.map((text, nth) => ({
    type: 'text',
    silent: true,
    x,
    y: y + nth * lineHeight(size),
    style: { text, fill, fontFamily: FAMILY, fontSize: size, fontWeight: weight, textBaseline: 'top' },
  }));
}

/** What stands above a picture's body, and how high that is. */
export function headOf(
  { title, subtitle, legend }: Drawing,
  theme: Theme,
): { elements: Element[]; bottom: number } {
  const titleLines = inLines(title, fontOf(SIZE.title, 600), INNER, 2);
  let y = MARGIN - 3;
  const elements = textAt(titleLines, MARGIN, y, SIZE.title, theme.text, 600);
  y += titleLines.length * lineHeight(SIZE.title) + 3;
  const subtitleLines = inLines(subtitle, fontOf(SIZE.text), INNER, 2);
  elements.push(...textAt(subtitleLines, MARGIN, y, SIZE.text, theme.muted));
  y += subtitleLines.length * lineHeight(SIZE.text) + 6;
  const { elements: marks, bottom } = legendAt(legend, y, theme);
  return { elements: [...elements, ...marks], bottom };
}

const SQUARE = 11;

/** One beside the other, in rows. */
function legendAt(
  legend: Drawing['legend'],
  top: number,
  theme: Theme,
): { elements: Element[]; bottom: number } {
  if (legend.length === 0) return { elements: [], bottom: top };
  const elements: Element[] = [];
  let [x, y] = [MARGIN, top + 2];
  for (const { tone, name } of legend) {
    const width = SQUARE + 6 + widthOf(name, fontOf(SIZE.text));
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + lineHeight(SIZE.text) + 3];
    elements.push({
      type: 'rect',
      silent: true,
      x,
      y: y - 0.5,
      shape: { width: SQUARE, height: SQUARE, r: 2 },
      style: { fill: theme.tones[tone] },
    });
    elements.push(...textAt([name], x + SQUARE + 6, y, SIZE.text, theme.text));
    x += width + 16;
  }
  return { elements, bottom: y + lineHeight(SIZE.text) + 6 };
}

/** What stands below it, from a height down. */
export function footAt(
  { note }: Drawing,
  top: number,
  theme: Theme,
): { elements: Element[]; bottom: number } {
  const lines = inLines(note, fontOf(SIZE.small), INNER, 3);
  const bottom = top + lines.length * lineHeight(SIZE.small) + MARGIN - 5;
  return { elements: textAt(lines, MARGIN, top, SIZE.small, theme.muted), bottom };
}
