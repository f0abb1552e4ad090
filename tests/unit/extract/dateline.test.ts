import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../../src/extract/dateline.ts';

const WORDS = 'The treaty stands.';
const past = (before: string, words = WORDS): string => {
  const text = `${before}${words}`;
  return text.slice(afterDateline(text, 0));
};

describe('a dateline', () => {
  it.each([
    'MEXICO CITY (AP) — ',
    'CARACAS, Venezuela (AP) — ',
    'WASHINGTON, March 6 (Reuters) - ',
    'OTTAWA – ',
    'NEW YORK — ',
    'SAN JOSÉ, Costa Rica — ',
    'México, 6 mar (EFE).- ',
    'MADRID 12 Sep. (EUROPA PRESS) - ',
    'Ciudad de México, 12 de septiembre de 2025 (Notimex).– ',
    'BUENOS AIRES.- ',
    'Bogotá.– ',
    '(EFE).- ',
  ])('is passed over: %s', (before) => {
    expect(past(before)).toBe(WORDS);
    expect(past(before, '“The treaty stands,” he said.')).toBe('“The treaty stands,” he said.');
  });

  it.each([
    ['Marco Rubio — ', 'The treaty stands.'],
    ['The port (in the north) — ', 'the largest of all — reopened.'],
    ['RUBIO — ', 'We keep our word.\nREPORTER — Since when?'],
    ['NATO - ', 'which Rubio praised - met.'],
    ['A report of 12 March (', 'see below) says so.'],
    ['', '(Laughter.) Thank you.'],
  ])('is none: %s%s', (before, words) => {
    expect(past(before, words)).toBe(`${before}${words}`);
  });
});
