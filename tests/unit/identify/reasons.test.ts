import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { explainSpeakers } from '../../../src/identify/identify.ts';
import type { Official } from '../../../src/model.ts';

const RUBIO: Official = {
  id: 'marco-rubio',
  name: 'Marco Rubio',
  aliases: [],
  misspellings: [],
  titles: [{ en: 'Secretary of State', es: 'secretario de Estado', from: '2025-01-21' }],
  languages: ['en', 'es'],
  country: 'US',
  gender: 'm',
};

const why = (text: string, language = 'en') => {
  const article = { id: 'a', text, title: '', language, published: '2026-02-01' };
  return explainSpeakers(article, extractQuotations(text, language), [RUBIO]).map((one) => one.why);
};
const codes = (text: string, language = 'en') =>
  why(text, language).map((all) => all.map(({ code }) => code));

describe('why a source is who it is said to be', () => {
  it.each([
    ['a full name', 'Marco Rubio said that talks would go on.', [['name', 'official']]],
    [
      'a surname',
      'Marco Rubio said that talks would go on. Rubio said that they had failed.',
      [
        ['name', 'official'],
        ['fullest-name', 'official'],
      ],
    ],
    [
      'a pronoun',
      'Marco Rubio said that talks would go on. He said that they had failed.',
      [
        ['name', 'official'],
        ['pronoun', 'official'],
      ],
    ],
    [
      'a title',
      'Marco Rubio said that talks would go on. The secretary of state said that they had failed.',
      [
        ['name', 'official'],
        ['title', 'official'],
      ],
    ],
    ['a namesake', 'Ana Rubio said that talks would go on.', [['name', 'namesake']]],
    ['several', 'Marco Rubio and Ana Gil said that talks would go on.', [['several']]],
    ['a plural', 'They said that talks would go on.', [['pronoun']]],
    ['a spokesman', 'A spokesman for Marco Rubio said that talks would go on.', [['spokesperson']]],
  ])('is told of %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('is told of a subject that Spanish leaves out', () => {
    expect(codes('Marco Rubio dijo que irá. Añadió que volverá pronto.', 'es')).toEqual([
      ['name', 'official'],
      ['left-out', 'official'],
    ]);
  });

  it('names in plain words whom a pronoun means', () => {
    const [, ofHe] = why('Marco Rubio said that talks would go on. He said that they had failed.');
    expect(ofHe?.[0]?.text).toBe('“He” is the last man the text speaks of: Marco Rubio');
  });
});
