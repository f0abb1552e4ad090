import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from '../../../src/match/comparable.ts';
import { remembered } from '../../../src/match/remembered.ts';

test('a remembered form is the form of that text in that language, however many came between', () => {
  const text = fc.constantFrom('no', 'A union of two', 'Dos y no tres', 'el fin', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.constantFrom('en', 'es', 'und'))), (asked) => {
      for (const [words, language] of asked) {
        const [found, made] = [remembered(words, language), comparable(words, language)];
        expect([found.language, found.plain, found.terms]).toEqual([made.language, made.plain, made.terms]);
        expect(found.words).toEqual(made.words);
      }
    }),
  );
});

test('forms are made once while they are asked for, and let go of when many others were', () => {
  const first = remembered('The gate is open', 'en');
  for (let at = 0; at < 2_000; at += 1) remembered(`Boat number ${at}`, 'en');
  expect(remembered('The gate is open', 'en')).toBe(first);
  for (let at = 0; at < 7_000; at += 1) remembered(`Lorry number ${at}`, 'en');
  expect(remembered('The gate is open', 'en')).not.toBe(first);
});
