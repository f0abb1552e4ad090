import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerWords } from '../../../src/text/lower-words.ts';

it('gives the words of a part of a text in lower case, and nothing before or behind what is no word', () => {
  const text = '¿Quién dijo «sí»? GIL, 3 veces.';
  expect(lowerWords(text, 0, text.length)).toEqual(['', 'quién', 'dijo', 'sí', 'gil', 'veces', '']);
  expect(lowerWords(text, 7, 9)).toEqual(['di']);
  expect(lowerWords(text, 4, 4)).toEqual(['']);
});

it('gives what splitting at everything but letters and marks gives, whatever the text and the part', () => {
  const unit = fc.constantFrom('a', 'Z', 'ñ', 'É', ' ', '.', ',', '’', '7', '\u0301', '𝒜', '😀');
  const units = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(units, fc.nat(40), fc.nat(40), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      const split = text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u);
      expect(lowerWords(text, start, end)).toEqual(split);
    }),
  );
});
