import { assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { wordLists } from '../../../src/match/lexicon.ts';
import { meaningsOf } from '../../../src/match/meaning.ts';
import { groupsOf, SYNONYM_GROUPS } from '../../../src/match/synonyms.ts';
import type { Language } from '../../../src/model.ts';

const meet = (one: string, other: string, ours: Language = 'en', theirs: Language = ours): boolean => {
  const keys = meaningsOf(one, ours);
  return meaningsOf(other, theirs).some((key) => keys.includes(key));
};

test.each([
  ['pier', 'dock'],
  ['mill', 'plant'],
  ['rockets', 'missiles'],
  ['lawmakers', 'deputy'],
  ['optional', 'voluntary'],
  ['halved', 'half'],
  ['repealed', 'scrapping'],
  ['choice', 'choose'],
])('%s and %s are one thing said', (one, other) => {
  expect(meet(one, other)).toBe(true);
});

test.each([
  ['recluso', 'presos'],
  ['sueldos', 'salario'],
  ['buque', 'embarcación'],
  ['encarecer', 'aumentar'],
])('%s and %s go together by the English words both may be', (one, other) => {
  expect(meet(one, other.normalize('NFD').replace(/\p{M}/gu, ''), 'es')).toBe(true);
});

test('a Spanish word meets the synonym of what translators put for it', () => {
  expect(meet('muelle', 'wharf', 'es', 'en')).toBe(true);
  expect(meet('advirtio', 'cautioned', 'es', 'en')).toBe(true);
});

test('a word in two groups meets the words of both, which do not meet for that', () => {
  expect(meet('duty', 'tariff')).toBe(true);
  expect(meet('duty', 'obligation')).toBe(true);
  expect(meet('tariff', 'obligation')).toBe(false);
});

test('words of no group are in none', () => {
  expect(groupsOf('xylophone')).toEqual([]);
  expect(meet('pier', 'senator')).toBe(false);
});

const { opposites, oppositeStarts } = wordLists('en');

const endsOf = (word: string): readonly string[] => [
  ...(opposites.get(word) ?? []),
  ...[...oppositeStarts].flatMap(([start, ends]) => (word.startsWith(start) ? ends : [])),
];

const otherEnd = (end: string): string => `${end.slice(0, -1)}${end.endsWith('+') ? '-' : '+'}`;

test('no group holds both ends of what turns a sentence round', () => {
  const both = SYNONYM_GROUPS.filter((words) => {
    const ends = new Set(words.flatMap(endsOf));
    return [...ends].some((end) => ends.has(otherEnd(end)));
  });
  expect(both).toEqual([]);
});

test('any two words of one group go together', () => {
  const pairs = constantFrom(...SYNONYM_GROUPS).chain((words) =>
    tuple(constantFrom(...words), constantFrom(...words)),
  );
  assert(
    property(pairs, ([one, other]) => {
      expect(meet(one, other)).toBe(true);
    }),
  );
});
