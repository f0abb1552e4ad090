import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** The fonts that come with us; where a character is not in them, whatever the machine has. */
export const FAMILY = 'Inter, sans-serif';

const FILES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
const { resolve } = createRequire(import.meta.url);
for (const file of FILES) GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/inter/${file}`), 'Inter');

const context = createCanvas(1, 1).getContext('2d');

/** @param font as CSS has it, `600 18px Inter` */
export function widthOf(text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

export const fontOf = (size: number, weight: 400 | 600 = 400): string => `${weight} ${size}px ${FAMILY}`;

/** The text in lines of that width, the last one cut with … where there are more than `most`. */
export function inLines(text: string, font: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line = isLast ? cutTo(rest, font, width) : firstLine(rest, font, width);
    lines.push(line.trim());
    rest = isLast ? '' : rest.slice(line.length).trim();
  }
  return lines;
}

/** As many whole words as fit, at least a part of the first one. */
function firstLine(text: string, font: string, width: number): string {
  if (widthOf(text, font) <= width) return text;
  let fit = '';
  for (const [word] of text.matchAll(/\S+\s*/gu)) {
    if (widthOf(`${fit}${word}`.trimEnd(), font) > width) break;
    fit += word;
  }
  return fit === '' ? longestFitting(text, '', font, width) : fit;
}

const cutTo = (text: string, font: string, width: number): string =>
  widthOf(text, font) <= width ? text : `${longestFitting(text, '…', font, width).trimEnd()}…`;

function longestFitting(text: string, end: string, font: string, width: number): string {
  const characters = Array.from(text);
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${characters.slice(0, middle).join('')}${end}`, font) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
