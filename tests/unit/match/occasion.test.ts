import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS, occasionOf } from '../../../src/match/match.ts';
import { EVENT_KINDS, type Told } from '../../../src/model.ts';

type Tells = Partial<Told>;

const when = (saidOn: string, told?: Tells) => ({
  saidOn,
  ...(told === undefined ? {} : { told: { day: false, place: null, event: null, ...told } }),
});
const near = (a: ReturnType<typeof when>, b: ReturnType<typeof when>) =>
  occasionOf(a, b, DEFAULT_THRESHOLDS).nearness;

const CONFERENCE = { text: 'news conference', kind: 'conference' } as const;
const INTERVIEW = { text: 'interview with NBC', kind: 'interview' } as const;
const OTHER_INTERVIEW = { text: 'interview with CBS', kind: 'interview' } as const;

describe('an occasion', () => {
  test('is one day, whatever is told of it', () => {
    expect(near(when('2026-03-02'), when('2026-03-02', { event: CONFERENCE }))).toBe('day');
  });

  test('is followed up the day after by an article that tells no day', () => {
    expect(near(when('2026-03-02', { day: true }), when('2026-03-03'))).toBe('follow-up');
  });

  test('lasts over midnight and over time zones where its place or event is told twice', () => {
    const first = when('2026-03-02', { day: true, place: 'La Casa Blanca' });
    expect(near(first, when('2026-03-03', { day: true, place: 'la Casa Blanca' }))).toBe('day');
    expect(near(when('2026-03-02', { event: INTERVIEW }), when('2026-03-03', { event: INTERVIEW }))).toBe(
      'day',
    );
  });

  test('is another one where two days are told that no time zone explains', () => {
    expect(near(when('2026-03-02', { day: true }), when('2026-03-04', { day: true }))).toBe('other');
    expect(near(when('2026-03-02'), when('2026-03-04', { day: true }))).toBe('near');
  });

  test('is another one where the next day is told, in another place or at another event', () => {
    const first = when('2026-03-02', { day: true, event: CONFERENCE });
    expect(near(first, when('2026-03-03', { day: true, event: INTERVIEW }))).toBe('other');
    expect(near(first, when('2026-03-03', { event: INTERVIEW }))).toBe('follow-up');
  });

  test('is no one interview with two', () => {
    const first = when('2026-03-02', { event: INTERVIEW });
    expect(near(first, when('2026-03-03', { event: OTHER_INTERVIEW }))).toBe('follow-up');
  });

  test('is another one beyond the days that an occasion may take, whatever is told', () => {
    const told = { day: false, place: 'Doha', event: CONFERENCE };
    expect(near(when('2026-03-02', told), when('2026-03-09', told))).toBe('other');
  });

  test('is as near from either side', () => {
    const event = fc.option(
      fc.record({
        kind: fc.constantFrom(...EVENT_KINDS),
        text: fc.constantFrom('x', 'an interview with NBC'),
      }),
    );
    const side = fc.record({
      saidOn: fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}`),
      told: fc.record({ day: fc.boolean(), place: fc.option(fc.constantFrom('Doha', 'Lima')), event }),
    });
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(near(a, b)).toBe(near(b, a));
      }),
    );
  });
});
