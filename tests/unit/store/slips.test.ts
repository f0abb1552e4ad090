import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../../src/store/sqlite/slips.ts';
import { keysOf, keysToFind, soundOf, stemKeys } from '../../../src/store/sqlite/word-keys.ts';

describe('how far apart two spellings are', () => {
  it('counts letters put in, left out, exchanged or swapped', () => {
    expect(slipsBetween('border', 'border', 2)).toBe(0);
    expect(slipsBetween('border', 'boder', 2)).toBe(1);
    expect(slipsBetween('border', 'bortder', 2)).toBe(1);
    expect(slipsBetween('border', 'borter', 2)).toBe(1);
    expect(slipsBetween('border', 'bodrer', 2)).toBeLessThan(1);
  });

  it('counts half what sounds the same', () => {
    for (const [asked, known] of [
      ['vever', 'beber'],
      ['haora', 'ahora'],
      ['ocurrencia', 'ocurencia'],
      ['azesor', 'asesor'],
    ] as const) {
      expect(slipsBetween(asked, known, 2)).toBeLessThanOrEqual(1);
    }
  });

  it('gives up beyond the most asked for', () => {
    expect(slipsBetween('bridge', 'mountain', 2)).toBe(Infinity);
  });

  it('is the same either way, and nothing only for the same word', () => {
    const text = string({ unit: constantFrom('a', 'b', 'e', 'h', 'l', 'n', 's', 'z'), maxLength: 7 });
    assert(
      property(text, text, (a, b) => {
        expect(slipsBetween(a, b, 99)).toBeCloseTo(slipsBetween(b, a, 99));
        expect(slipsBetween(a, b, 99) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the keys of a word', () => {
  const meet = (asked: string, known: string): boolean => {
    const keys = new Set(keysOf(known));
    return [...keysToFind(asked, false), ...stemKeys(asked)].some((key) => keys.has(key));
  };

  it('meet those of its misspellings and its other forms', () => {
    for (const [asked, known] of [
      ['goverment', 'government'],
      ['recieve', 'receive'],
      ['resibir', 'recibir'],
      ['cooperaciones', 'cooperar'],
      ['cooperacion', 'cooperaciones'],
      ['sanctioned', 'sanctions'],
    ] as const) {
      expect(meet(asked, known), `${asked} ${known}`).toBe(true);
    }
    expect(meet('bridge', 'mountain')).toBe(false);
  });

  it('are no more for a very long run of letters than for none', () => {
    expect(keysOf('x'.repeat(5_000))).toHaveLength(1);
    expect(keysToFind('x'.repeat(5_000), false)).toHaveLength(1);
  });

  it('hold the sounds of consonants, in any order', () => {
    expect(soundOf('berofe')).toBe(soundOf('before'));
    expect(soundOf('dezarroyo')).toBe(soundOf('desarrollo'));
    expect(soundOf('aeiou')).toBe('');
  });
});
