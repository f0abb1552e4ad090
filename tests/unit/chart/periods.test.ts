import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, periodsOf, summed, unitFor } from '../../../src/chart/periods.ts';

describe('a range of days', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 'day'],
    ['2025-03-01', '2026-03-31', 'week'],
    ['2019-03-01', '2026-03-31', 'month'],
    ['1990-03-01', '2026-03-31', 'year'],
  ])('from %s to %s is told by the %s, so that its columns can be told apart', (from, to, unit) => {
    expect(unitFor(from, to)).toBe(unit);
  });

  it('is told by the unit asked for, unless its columns could not be drawn', () => {
    expect(unitFor('2026-03-01', '2026-03-31', 'week')).toBe('week');
    expect(unitFor('2025-06-01', '2026-03-31', 'day')).toBe('day');
    expect(unitFor('2019-03-01', '2026-03-31', 'day')).toBe('month');
  });

  it('is cut at its ends where a week, a month or a year is not whole', () => {
    expect(periodsOf('2026-03-04', '2026-03-16', 'week')).toEqual([
      { from: '2026-03-04', to: '2026-03-08', partial: true },
      { from: '2026-03-09', to: '2026-03-15', partial: false },
      { from: '2026-03-16', to: '2026-03-16', partial: true },
    ]);
    expect(periodsOf('2026-02-01', '2026-03-31', 'month')).toEqual([
      { from: '2026-02-01', to: '2026-02-28', partial: false },
      { from: '2026-03-01', to: '2026-03-31', partial: false },
    ]);
  });

  it('is told whole and without overlaps, whatever the unit: every day is counted once', () => {
    const units = constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const);
    assert(
      property(
        integer({ min: 0, max: 9000 }),
        integer({ min: 0, max: 1500 }),
        units,
        (start, length, unit) => {
          const from = addDays('2005-01-01', start);
          const to = addDays(from, length);
          const days = Array.from({ length: length + 1 }, (_, at) => ({ of: addDays(from, at), count: 1 }));
          const periods = periodsOf(from, to, unit);
          expect(periods[0]?.from).toBe(from);
          expect(periods.at(-1)?.to).toBe(to);
          expect(summed(days, periods)).toEqual(periods.map((each) => daysBetween(each.from, each.to) + 1));
        },
      ),
      { numRuns: 50 },
    );
  });
});
