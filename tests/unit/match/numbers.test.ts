import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/match/match.ts';

const numbersIn = (text: string, language = 'en'): readonly string[] => [
  ...comparable(text, language).numbers,
];

describe('a number', () => {
  it.each([
    ['eighty thousand families', '80000'],
    ['80,000 families', '80000'],
    ['twenty-five years', '25'],
    ['two hundred and five houses', '205'],
    ['a bill of $2.5 billion', '2500000000'],
    ['two million five hundred thousand votes', '2500000'],
    ['a million votes', '1000000'],
  ])('is one however English writes it: %s', (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  it.each([
    ['80 mil familias', '80000'],
    ['80.000 familias', '80000'],
    ['ochenta mil familias', '80000'],
    ['treinta y dos policías', '32'],
    ['veintidós policías', '22'],
    ['2 mil 500 millones de pesos', '2500000000'],
    ['dos mil quinientos millones de pesos', '2500000000'],
    ['un millón de familias', '1000000'],
  ])('is one however Spanish writes it: %s', (text, number) => {
    expect(numbersIn(text, 'es')).toEqual([number]);
  });

  it('is no more than one where two stand side by side', () => {
    expect(numbersIn('between two and three')).toEqual(['2', '3']);
    expect(numbersIn('in 2019 30 people came')).toEqual(['2019', '30']);
    expect(numbersIn('de 80 mil personas y 30 millones', 'es')).toEqual(['80000', '30000000']);
  });

  it('is none where only many are told', () => {
    expect(numbersIn('hundreds of millions')).toEqual([]);
    expect(numbersIn('nobody and no one')).toEqual([]);
  });
});
