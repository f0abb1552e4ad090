import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../src/collect/moment.ts';

describe('a date of a feed', () => {
  it.each([
    ['Tue, 10 Jun 2025 04:00:00 GMT', '2025-06-10T04:00:00.000Z', 'second', 0],
    ['10 Jun 25 04:00 -0600', '2025-06-10T10:00:00.000Z', 'minute', -360],
    ['Tue, 10 Jun 2025 04:00:00 EST', '2025-06-10T09:00:00.000Z', 'second', -300],
    ['mar, 10 dic 2024 23:30:00 -0300', '2024-12-11T02:30:00.000Z', 'second', -180],
    ['2025-06-10T04:00:00+02:00', '2025-06-10T02:00:00.000Z', 'second', 120],
    ['2025-06-10T04:00:00.123Z', '2025-06-10T04:00:00.123Z', 'second', 0],
    ['2025-06-10 04:00', '2025-06-10T04:00:00.000Z', 'minute', null],
    ['2025-06-10', '2025-06-10T00:00:00.000Z', 'day', null],
  ] as const)('%s', (text, at, precision, offset) => {
    expect(parseMoment(text)).toEqual({ at, precision, offset });
  });

  it.each([
    '',
    'yesterday',
    '2025-02-30',
    '0001-01-01T00:00:00Z',
    '2025-06-10T25:00:00Z',
    'Tue, 10 Foo 2025',
    '1',
  ])('that is none is null: %s', (text) => {
    expect(parseMoment(text)).toBeNull();
  });

  it('written by any program in ISO 8601 comes back as the same instant', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseMoment(date.toISOString())?.at).toBe(date.toISOString());
      }),
    );
  });
});
