import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownName } from '../../../src/system/translate/known-names.ts';
import { mask, unmask } from '../../../src/system/translate/masks.ts';
import { fromStream, toStream } from '../../../src/system/translate/stream-format.ts';

describe('what a dictionary must not translate', () => {
  it('hides names of people and figures, and puts them back', () => {
    const { text, hidden } = mask('Ayer Marco Rubio pidió 30.000 millones a Iván de la Vega.', isKnownName);
    expect(hidden).toEqual(['Ayer Marco Rubio', 'Iván de la Vega', '30.000']);
    expect(text).not.toMatch(/Rubio|Vega|\d/u);
    expect(unmask(text, hidden)).toBe('Ayer Marco Rubio pidió 30.000 millones a Iván de la Vega.');
  });

  it('leaves countries and institutions to the dictionary', () => {
    expect(mask('La Casa Blanca y Estados Unidos no cederán.', isKnownName).hidden).toEqual([]);
  });

  it('gives any text back when nothing was translated', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const masked = mask(text, isKnownName);
        expect(unmask(masked.text, masked.hidden)).toBe(text);
      }),
    );
  });
});

describe('the stream between the programs', () => {
  it('takes their meaning from reserved characters and gives them back', () => {
    const stream = toStream('Pagó $5 [sic] por <b>3/4^2</b> \\ y *nada*');
    expect(stream.endsWith('.[][\n]\0')).toBe(true);
    expect(fromStream(stream.slice(0, -1))).toBe('Pagó $5 [sic] por <b>3/4^2</b> \\ y *nada*');
  });

  it('holds one NUL, at its end, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(toStream(text).indexOf('\0')).toBe(toStream(text).length - 1);
      }),
    );
  });

  it('drops the star of an unknown word', () => {
    expect(fromStream('The *Zócalo was full.[][\n]')).toBe('The Zócalo was full');
  });
});
