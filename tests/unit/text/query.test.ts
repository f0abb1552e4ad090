import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForWords, plainQuery, readQuery } from '../../../src/text/query.ts';
import { effortOf } from '../../support/effort.ts';

const word = (text: string, isBeginning = false) => ({ word: text, isBeginning });

describe('reading what somebody wrote to search with', () => {
  it('takes plain words, without case and accents', () => {
    expect(readQuery('Seguridad en la FRONTERA, ¡más!').words.map((each) => each.word)).toEqual([
      'seguridad',
      'en',
      'la',
      'frontera',
      'mas',
    ]);
  });

  it('takes what stands between quotation marks of any kind as a phrase', () => {
    for (const text of ['"no habrá tregua"', '“no habrá tregua”', '«no habrá tregua»', '„no habrá tregua“']) {
      expect(readQuery(text)).toEqual({ words: [], phrases: [['no', 'habra', 'tregua']], without: [] });
    }
    expect(readQuery('a "b c" d').words).toEqual([word('a'), word('d')]);
  });

  it('takes a quotation mark that is never closed for nothing', () => {
    expect(readQuery('"near miss')).toEqual({
      words: [word('near'), word('miss')],
      phrases: [],
      without: [],
    });
    expect(readQuery('5" pipe')).toEqual({ words: [word('5'), word('pipe')], phrases: [], without: [] });
  });

  it('takes a hyphen before a word or a phrase for “without”, and none between words', () => {
    expect(readQuery('puente -peaje')).toEqual({
      words: [word('puente')],
      phrases: [],
      without: [['peaje']],
    });
    expect(readQuery('-"toll road"').without).toEqual([['toll', 'road']]);
    expect(readQuery('well-known')).toEqual({
      words: [word('well'), word('known')],
      phrases: [],
      without: [],
    });
    expect(readQuery('bridge - road').without).toEqual([]);
    expect(asksForWords(readQuery('-peaje'))).toBe(false);
  });

  it('takes a star behind a word for any ending', () => {
    expect(readQuery('pal* co-oper*,').words).toEqual([word('pal', true), word('co'), word('oper', true)]);
    expect(readQuery('* ** p').words).toEqual([word('p')]);
  });

  it('has a reading of any text, and of one with no signs its words', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, phrases, without } = readQuery(text);
        expect([...phrases, ...without].every((each) => each.length > 0)).toBe(true);
        expect(words.every((each) => each.word !== '')).toBe(true);
        expect(readQuery(plainQuery(text))).toMatchObject({ phrases: [], without: [] });
      }),
    );
  });

  it('reads a long text of opening marks at once', () => {
    const effort = effortOf(() => {
      for (const sign of ['"', '“', '«', '-"', '„']) readQuery(`${sign}a `.repeat(20_000));
    });
    expect(effort).toBeLessThan(2_000);
  });
});
