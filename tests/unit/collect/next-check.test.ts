import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCheck } from '../../../src/collect/next-check.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const pace = { every: 60, longest: 3600, jitter: 0 };
const read = (freshFor: number | null) => ({ kind: 'read', freshFor }) as const;
const failed = (retryAfter: number | null) => ({ kind: 'failed', retryAfter }) as const;
const secondsUntil = (instant: string) => (Date.parse(instant) - Date.parse(NOW)) / 1000;

describe('the next check of a feed', () => {
  it('keeps the pace while all is well, and waits while the answer is fresh', () => {
    expect(secondsUntil(nextCheck({ failures: 0 }, read(null), NOW, pace))).toBe(60);
    expect(secondsUntil(nextCheck({ failures: 0 }, read(900), NOW, pace))).toBe(900);
  });

  it('doubles the wait with each failure in a row', () => {
    const waits = [0, 1, 2].map((failures) => secondsUntil(nextCheck({ failures }, failed(null), NOW, pace)));
    expect(waits).toEqual([120, 240, 480]);
  });

  it('honours Retry-After', () => {
    expect(secondsUntil(nextCheck({ failures: 0 }, failed(1800), NOW, pace))).toBe(1800);
  });

  it('is always after now and never beyond the longest wait', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.option(fc.nat()),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, asked, jitter) => {
          for (const result of [read(asked), failed(asked)]) {
            const wait = secondsUntil(nextCheck({ failures: n }, result, NOW, { ...pace, jitter }));
            expect(wait).toBeGreaterThanOrEqual(60);
            expect(wait).toBeLessThanOrEqual(3600);
          }
        },
      ),
    );
  });
});
