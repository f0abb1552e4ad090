import { describe, expect, it } from 'vitest';
import { confidenceOf, type Ground } from '../../../src/extract/confidence.ts';

/** What alerts ask for in the shipped configuration. */
const ALERTED = 0.6;
const GROUNDS: readonly Ground[] = [
  'content-first',
  'introduced',
  'description',
  'that-clause',
  'bare-clause',
  'infinitive',
  'preposition',
  'colon',
  'phrase',
  'carried',
];

describe('confidence', () => {
  it.each(['think', 'judge', 'show'] as const)('tells nobody of “%s” without marks', (cue) => {
    for (const ground of ['content-first', 'introduced', 'that-clause', 'bare-clause', 'phrase'] as const)
      expect(confidenceOf(ground, cue, 'indirect', true).confidence).toBeLessThan(ALERTED);
  });

  it('is a share, and less where the sentence names no source', () => {
    for (const ground of GROUNDS) {
      for (const type of ['direct', 'mixed', 'indirect'] as const) {
        const named = confidenceOf(ground, 'say', type, true).confidence;
        expect(named).toBeLessThanOrEqual(1);
        expect(confidenceOf(ground, 'say', type, false).confidence).toBeLessThan(named);
      }
    }
  });

  it('says which entry of the table it was read from', () => {
    expect(confidenceOf('that-clause', 'say', 'indirect', false).evidence).toBe(
      'that-clause say indirect, no source',
    );
  });
});
