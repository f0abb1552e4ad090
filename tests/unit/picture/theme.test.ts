import { describe, expect, it } from 'vitest';
import type { Tone } from '../../../src/picture.ts';
import { DARK, LIGHT, type Theme } from '../../../src/system/picture/theme.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** What each sees of a colour: Machado, Oliveira and Fernandes (2009), full strength, over linear light. */
const SEEN_BY: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'somebody who sees all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopes: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const PAIRS: readonly (readonly [Tone, Tone])[] = [
  ['first', 'again'],
  ['direct', 'mixed'],
  ['mixed', 'indirect'],
  ['direct', 'indirect'],
  ['first', 'rest'],
];
const THEMES: readonly (readonly [string, Theme])[] = [
  ['dark', DARK],
  ['light', LIGHT],
];

const linear = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};
const seen = (colour: Colour, matrix: readonly (readonly number[])[]): Colour => {
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (colour[at] ?? 0), 0),
      ),
    ),
  );
  return [red, green, blue];
};
const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** CIELAB, white point D65. */
function lab([red, green, blue]: Colour): Colour {
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(luminance([red, green, blue]));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (one: Colour, other: Colour): number =>
  Math.hypot(...lab(one).map((each, at) => each - (lab(other)[at] ?? 0)));
const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each(THEMES)('the %s colours', (_, theme) => {
  it.each(Object.entries(SEEN_BY))('are told apart by %s', (_who, matrix) => {
    for (const [one, other] of PAIRS) {
      const [a, b] = [one, other].map((tone) => seen(linear(theme.tones[tone]), matrix));
      // A difference of 2.3 is just noticed; of 20, seen at a glance.
      expect(distance(a!, b!), `${one} and ${other}`).toBeGreaterThan(20);
    }
  });

  it('stand out from what is behind them, texts more so (WCAG 2.2, 1.4.11 and 1.4.3)', () => {
    const behind = linear(theme.background);
    for (const tone of Object.values(theme.tones)) expect(contrast(linear(tone), behind)).toBeGreaterThan(3);
    for (const text of [theme.text, theme.muted]) expect(contrast(linear(text), behind)).toBeGreaterThan(4.5);
  });
});
