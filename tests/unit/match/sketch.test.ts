import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopy, sharedShare, sketchOf } from '../../../src/match/sketch.ts';

/** Invented news: sentences of words drawn from a small vocabulary, as a newspaper's are. */
const VOCABULARY = Array.from({ length: 300 }, (_, at) => `w${at.toString(36)}`);
const sentence = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 12, maxLength: 25 });
const text = (length: { minLength: number; maxLength: number }) =>
  fc.array(sentence, length).map((sentences) => sentences.map((words) => `${words.join(' ')}.`).join('\n'));
const article = text({ minLength: 12, maxLength: 40 });
const paragraphs = (whole: string, count: number): string => whole.split('\n').slice(0, count).join('\n');

describe('a sketch', () => {
  it('is ascending, each hash once, and found by some of them', () =>
    fc.assert(
      fc.property(fc.oneof(article, fc.string()), (any) => {
        const { shingles, keys } = sketchOf(any);
        expect([...shingles].every((each, at) => at === 0 || each > (shingles[at - 1] ?? 0))).toBe(true);
        expect(keys).toBeLessThanOrEqual(shingles.length);
        expect(keys > 0).toBe(shingles.length > 0);
      }),
      { numRuns: 40 },
    ));

  it('does not see case, accents, marks or how lines are broken', () => {
    const one = sketchOf('«La presa estará llena en abril», dijo Paz. Nadie lo esperaba tan pronto.');
    const other = sketchOf('“la presa estara llena\nen Abril” — dijo paz: nadie lo esperaba, tan pronto');
    expect(one).toEqual(other);
  });

  it('tells that a text stands in another, of whatever lengths, either way round', () =>
    fc.assert(
      fc.property(article, fc.integer({ min: 3, max: 10 }), article, (whole, count, more) => {
        const cut = sketchOf(paragraphs(whole, count));
        const longer = sketchOf(`${whole}\n${more}`);
        expect(sharedShare(cut, longer)).toBe(1);
        expect(sharedShare(longer, cut)).toBe(1);
      }),
    ));

  it('finds every such text by its keys', () =>
    fc.assert(
      fc.property(article, fc.integer({ min: 8, max: 12 }), (whole, count) => {
        const cut = sketchOf(paragraphs(whole, count));
        const known = new Set(sketchOf(whole).shingles.subarray(0, sketchOf(whole).keys));
        expect([...cut.shingles.subarray(0, cut.keys)].some((key) => known.has(key))).toBe(true);
      }),
    ));
});

describe('a copy', () => {
  const WIRE = `The reservoir above the town will be full by the end of April, the water minister said on Tuesday.
"We have had more rain in three weeks than in the two years before," Inés Paz told reporters at the dam.
Farmers in the lower valley had asked for the gates to be opened earlier, as the seed was already in the ground.
Paz said the gates would stay shut until engineers had looked at the spillway, which cracked in the winter.
The dam was built in 1961 and has been repaired four times, most recently after the floods of 2014.
A union of engineers called the inspection long overdue and asked for the report to be made public.`;
  const copies = (other: string): boolean => isCopy(sketchOf(WIRE), sketchOf(other));

  it('is the text under another headline, or with a line of the outlet’s own', () => {
    expect(copies(`Gates stay shut\n${WIRE}\nRead more about the valley in our Sunday supplement.`)).toBe(
      true,
    );
  });

  it('is its first three paragraphs', () => {
    expect(copies(WIRE.split('\n').slice(0, 3).join('\n'))).toBe(true);
  });

  it('is a rewriting that puts every tenth word otherwise, inside the marks too', () => {
    const rewritten = WIRE.split(' ').map((word, at) => (at % 10 === 4 ? 'instead' : word));
    expect(copies(rewritten.join(' '))).toBe(true);
  });

  it('is no other reporter’s account that quotes the same words', () => {
    const own = `Nobody at the dam was in any doubt about the winter that lies behind this valley.
"We have had more rain in three weeks than in the two years before," said Inés Paz, looking at the brown water.
I had walked up with two farmers whose seed was in the ground; they had hoped for good news and went home without.
The minister wants her engineers to see the crack in the spillway first, and nobody could say how long that takes.`;
    expect(copies(own)).toBe(false);
  });

  it('is nothing as short as an attribution', () => {
    expect(isCopy(sketchOf('Inés Paz said on Tuesday.'), sketchOf('Inés Paz said on Tuesday.'))).toBe(false);
    expect(isCopy(sketchOf(''), sketchOf(''))).toBe(false);
  });

  it('is no other text of the same few hundred words', () =>
    fc.assert(
      fc.property(article, article, (one, other) => {
        fc.pre(one !== other);
        expect(sharedShare(sketchOf(one), sketchOf(other))).toBeLessThan(0.1);
      }),
    ));
});
