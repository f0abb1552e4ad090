import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignMeanings } from '../../../src/match/alignment.ts';
import { comparable } from '../../../src/match/comparable.ts';
import { decideVerdict } from '../../../src/match/decide.ts';
import { mostAlike } from '../../../src/match/likeness.ts';
import { measure } from '../../../src/match/measure.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/match/thresholds.ts';
import type { Candidate } from '../../../src/ports.ts';

const WORDS =
  `the bridge over river will be open again in May after eleven months of repairs and we are not going to raise
  fares for anybody said minister Horvat council ports harbour ferries ferry “an old promise” 30 80,000 never`.split(
    /\s+/u,
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 })
  .map((words) => words.join(' '));

test('no two sentences are more alike than their words alone, or these and what they mean, said they may be', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.constantFrom('en', 'es'), (a, b, language) => {
      const [one, other] = [comparable(a, language), comparable(b, language)];
      const { score } = measure(one, other);
      expect(score).toBeLessThanOrEqual(mostAlike(one, other));
      expect(score).toBeLessThanOrEqual(mostAlike(one, other, alignMeanings(one.meanings, other.meanings)));
    }),
    { numRuns: 300 },
  );
});

test('however long a text is, it may be as much alike as it is to itself', () => {
  const long = comparable(Array.from({ length: 300 }, (_, at) => `palabra${at}`).join(' '), 'es');
  expect(mostAlike(long, long)).toBe(measure(long, long).score);
});

test('among several candidates, one of them of the occasion, the verdict is that of the one it would have alone', () => {
  const said = { type: 'direct', language: 'en', saidOn: '2026-05-04', article: 'asked' } as const;
  fc.assert(
    fc.property(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }), (text, others) => {
      const candidates = others.map((other, at) => candidateOf(other, at));
      const { verdict, known } = decideVerdict({ ...said, text }, candidates, DEFAULT_THRESHOLDS);
      const alone = candidates.map((each) => decideVerdict({ ...said, text }, [each], DEFAULT_THRESHOLDS));
      const kinds = alone.map((each) => each.verdict.kind);
      expect(verdict.kind === 'new').toBe(kinds.every((kind) => kind === 'new'));
      const nearest = Math.max(...alone.map((each) => each.verdict.score));
      const expected = known === null ? nearest : alone[Number(known.id)]?.known;
      expect(known ?? verdict.score).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

/** The first is of the occasion, the others are not: of several of one occasion the odds tell. */
function candidateOf(text: string, at: number): Candidate {
  const statement = {
    id: String(at),
    official: 'minister',
    speaker: 'The Minister',
    text,
    language: 'en',
    type: 'direct',
    saidOn: `2026-05-0${at === 0 ? 4 : 9}`,
    firstSeen: '2026-05-04T10:00:00Z',
    occasion: 'o',
    repeatOf: null,
  } as const;
  return { statement, wordings: [{ text, language: 'en' }], articles: [`article ${at}`] };
}
