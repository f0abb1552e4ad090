import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/system/config/nearest.ts';

const KNOWN = ['language', 'country', 'kind', 'outlet'];

describe('the name that was meant', () => {
  it.each([
    ['langauge', 'language'],
    ['Language', 'language'],
    ['contry', 'country'],
    ['countrys', 'country'],
    ['kimd', 'kind'],
  ])('for %s is %s', (wrong, meant) => {
    expect(nearest(wrong, KNOWN)).toBe(meant);
  });

  it.each(['', 'x', 'colour', 'unrelated'])('for %j is none', (wrong) => {
    expect(nearest(wrong, KNOWN)).toBeNull();
  });

  it('is found after any single slip in a long name', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.constantFrom('a', 'z', ''), (at, put) => {
        const name = 'occasions';
        expect(nearest(name.slice(0, at) + put + name.slice(at + 1), [...KNOWN, name])).toBe(name);
      }),
    );
  });
});
