import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestTime } from '../../../src/model.ts';
import { lastMoment } from '../../../src/notify/moments.ts';
import { isTimeZone } from '../../../src/text/time-zones.ts';

const daily = (timeZone: string, hour: number): DigestTime => ({ every: 'day', hour, timeZone });
const hourly = (timeZone: string): DigestTime => ({ every: 'hour', timeZone });

/** Zones whose clocks change by an hour, by half of one, at midnight, or whose calendar left out a day. */
const ZONES = [
  'UTC',
  'America/New_York',
  'America/Mexico_City',
  'America/Havana',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Atlantic/Azores',
  'Pacific/Apia',
  'Europe/Dublin',
];
const YEARS = [2011, 2026];
const zone = fc.constantFrom(...ZONES);
const start = fc
  .record({ year: fc.constantFrom(...YEARS), minutes: fc.nat(365 * 24 * 60) })
  .map(({ year, minutes }) => Date.UTC(year, 0, 1) + minutes * 60_000);
const HOUR = 3_600_000;

/** The moments that come up when the clock is looked at every ten minutes. */
function momentsFrom(begin: number, hours: number, time: DigestTime): string[] {
  const seen = new Set<string>();
  for (let now = begin; now < begin + hours * HOUR; now += 600_000)
    seen.add(lastMoment(time, new Date(now).toISOString()));
  return [...seen];
}

const localDay = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
const localMinute = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, minute: '2-digit' }).format(new Date(instant));

describe('the moment of a digest', () => {
  it.each([
    [daily('America/Mexico_City', 8), '2026-03-05T14:00:00Z', '2026-03-05T14:00:00.000Z'],
    [daily('America/Mexico_City', 8), '2026-03-05T13:59:59Z', '2026-03-04T14:00:00.000Z'],
    // 02:00 is left out on that day, 01:00 comes twice on the other.
    [daily('America/New_York', 2), '2026-03-08T12:00:00Z', '2026-03-08T07:00:00.000Z'],
    [daily('America/New_York', 1), '2026-11-01T12:00:00Z', '2026-11-01T05:00:00.000Z'],
    [daily('Pacific/Apia', 9), '2011-12-30T18:00:00Z', '2011-12-29T19:00:00.000Z'],
    [hourly('Asia/Kolkata'), '2026-03-05T12:00:00Z', '2026-03-05T11:30:00.000Z'],
    [hourly('America/New_York'), '2026-11-01T06:10:00Z', '2026-11-01T06:00:00.000Z'],
  ])('%o at %s was %s', (time, now, moment) => {
    expect(lastMoment(time, now)).toBe(moment);
  });

  it('is never ahead, and never goes back while time goes on', () => {
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: -1, max: 23 }),
        start,
        fc.nat(100_000),
        (timeZone, hour, from, by) => {
          const time = hour < 0 ? hourly(timeZone) : daily(timeZone, hour);
          const [now, later] = [from, from + by * 1000].map((each) => new Date(each).toISOString());
          expect(lastMoment(time, now!) <= now!).toBe(true);
          expect(lastMoment(time, now!) <= lastMoment(time, later!)).toBe(true);
          expect(lastMoment(time, lastMoment(time, now!))).toBe(lastMoment(time, now!));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('comes once a local day, over every clock change', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 22 }), start, (timeZone, hour, from) => {
        const days = momentsFrom(from, 24 * 5, daily(timeZone, hour)).map((each) => localDay(each, timeZone));
        expect(new Set(days).size).toBe(days.length);
        const all = new Set<string>();
        for (let now = Date.parse(days[0]!) + 36 * HOUR; now < Date.parse(days.at(-1)!); now += HOUR)
          all.add(localDay(new Date(now).toISOString(), timeZone));
        const between = [...all].filter((day) => day > days[0]! && day < days.at(-1)!);
        expect(between.filter((day) => !days.includes(day))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('comes every full hour of the local clock, at most once in sixty minutes', () => {
    fc.assert(
      fc.property(zone, start, (timeZone, from) => {
        const moments = momentsFrom(from, 30, hourly(timeZone));
        const gaps = moments.slice(1).map((each, at) => Date.parse(each) - Date.parse(moments[at]!));
        expect(gaps.every((each) => each >= HOUR && each <= 1.5 * HOUR)).toBe(true);
        const past = moments.filter((each) => localMinute(each, timeZone) !== '0');
        // Where the clock jumps over a full hour, half an hour late.
        expect(past.every(() => timeZone === 'Australia/Lord_Howe')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a time zone', () => {
  it('is known by its name', () => {
    expect(['America/Bogota', 'UTC', 'Mars/Olympus', '', 'Bogotá'].filter(isTimeZone)).toEqual([
      'America/Bogota',
      'UTC',
    ]);
  });
});
