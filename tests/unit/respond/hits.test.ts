import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawHit } from '../../../src/respond/hits.ts';
import { createOfficialFinder } from '../../../src/respond/officials.ts';
import { textsFor } from '../../../src/text/interface/interface.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { OFFICIALS } from '../notify/record-samples.ts';

/** Five of them stand in one answer of 4,000 characters, with a heading of 450. */
const A_FIFTH = 710;

const address = fc
  .tuple(fc.webUrl(), fc.nat(300))
  .map(([url, more]) => `${url.split('#')[0]}${'/a'.repeat(more)}`);
const words = fc.array(hostileText, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));

describe('a hit', () => {
  it('takes no more than its fifth of an answer, whoever said it and whatever transcript has it', () => {
    const match = fc.constantFrom('same' as const, 'differs' as const, 'told' as const);
    const property = fc.property(
      words,
      words,
      words,
      address,
      match,
      fc.constantFrom('en', 'es'),
      (text, name, more, url, how, language) => {
        const marks = Array.from({ length: Math.min(10, Math.floor(text.length / 2)) }, (_, at) => ({
          start: 2 * at,
          end: 2 * at + 1,
        }));
        const inTranscript = { transcript: 't', outlet: name, url, match: how, words: more };
        const hit = {
          statement: 's',
          text,
          type: 'indirect',
          official: null,
          speaker: name,
          date: '2026-09-30',
        } as const;
        const drawn = drawHit(
          { ...hit, outlet: name, url, withdrawn: true, inTranscript, marks, score: 1 },
          [],
          { finder: createOfficialFinder(OFFICIALS), texts: textsFor(language) },
        );
        expect(drawn.length).toBeLessThanOrEqual(A_FIFTH);
        expect(drawn).toContain(how === 'differs' ? '≠' : '✓');
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
