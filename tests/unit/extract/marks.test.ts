import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../src/extract/marks.ts';

const inside = (text: string, next = ''): string[] =>
  pairMarks(text, { start: 0, end: text.length }, next).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

describe('pairMarks', () => {
  it.each([
    ['straight', 'He saw "a big ship" there', 'a big ship'],
    ['curly', 'He saw “a big ship” there', 'a big ship'],
    ['angle', 'Vio «un gran barco» allí', 'un gran barco'],
    ['low', 'Vio „un gran barco“ allí', 'un gran barco'],
    ['single', 'He saw ‘a big ship’ there', 'a big ship'],
    ['two apostrophes', "He saw ''a big ship'' there", 'a big ship'],
  ])('pairs %s marks', (_name, text, words) => {
    expect(inside(text)).toEqual([words]);
  });

  it('gives the outermost of nested quotations', () => {
    expect(inside('“She told me ‘go now’ and left”')).toEqual(['She told me ‘go now’ and left']);
  });

  it('does not take an apostrophe for a mark', () => {
    expect(inside("the workers' union didn't meet in the '90s")).toEqual([]);
    expect(inside("'the workers' union is right,' he said")).toEqual(["the workers' union is right,"]);
  });

  it('keeps what a mark that never closes had around it', () => {
    expect(inside('a “stray one and “a good one” here')).toEqual(['a good one']);
  });

  it('lets a quotation go on where the next paragraph opens again', () => {
    const [quoted] = pairMarks('He said: “One.', { start: 0, end: 14 }, '“Two.”');
    expect(quoted).toMatchObject({ closed: false, goesOn: true });
  });

  it('reads a paragraph with more marks than anyone writes as having none', () => {
    expect(inside('“a” '.repeat(1000))).toEqual([]);
  });
});
