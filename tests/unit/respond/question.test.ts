import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryQuestion, fitted, questionIn } from '../../../src/respond/question.ts';
import { oddText } from '../../support/odd-text.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const question = fc.record({
  text: fc.oneof(oddText, fc.string({ maxLength: 400, unit: 'grapheme' })),
  official: maybe(fc.constantFrom('marco-rubio', 'a+b|c%20')),
  from: maybe(fc.constant('2026-01-01')),
  to: maybe(fc.constant('2026-12-31')),
  outlet: maybe(fc.string({ minLength: 1, maxLength: 60 })),
  language: maybe(fc.constantFrom('en', 'es')),
  type: maybe(fc.constantFrom('direct' as const, 'indirect' as const)),
});

describe('the buttons of a page', () => {
  it('hold any question within Discord’s 100 characters each, without blanks or halves of characters', () => {
    fc.assert(
      fc.property(question, fc.nat(12), (asked, page) => {
        const ids = carryQuestion(asked, [page, null, page + 1]);
        expect(new Set(ids).size).toBe(3);
        for (const id of ids) {
          expect(id.length).toBeLessThanOrEqual(100);
          expect(id.isWellFormed()).toBe(true);
        }
        expect(questionIn(['context:x', ...ids.toReversed()])).toEqual(fitted(asked));
      }),
    );
  });

  it('hold a question of ordinary length whole', () => {
    const asked = {
      text: 'a'.repeat(150),
      official: 'claudia-sheinbaum',
      from: '2026-01-01',
      to: '2026-12-31',
      outlet: 'The Harbour Post',
      language: 'es',
      type: 'indirect',
    } as const;
    expect(questionIn(carryQuestion(asked, [1, null, 2]))).toEqual(asked);
  });

  it('hold none where they are others', () => {
    expect(questionIn([])).toBeNull();
    expect(questionIn(['page:1:0:half', 'context:1'])).toBeNull();
  });
});
