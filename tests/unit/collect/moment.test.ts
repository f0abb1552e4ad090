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
    ['2025-06-10+02:00', '2025-06-09T22:00:00.000Z', 'day', 120],
    ['20250610T040000Z', '2025-06-10T04:00:00.000Z', 'second', 0],
    ['20250610', '2025-06-10T00:00:00.000Z', 'day', null],
    ['2025-161', '2025-06-10T00:00:00.000Z', 'day', null],
    ['1749528000', '2025-06-10T04:00:00.000Z', 'second', 0],
    ['2025-06-10T24:00:00Z', '2025-06-11T00:00:00.000Z', 'second', 0],
    ['2025-06-10 04:00 PM', '2025-06-10T16:00:00.000Z', 'minute', null],
    ['1749528000.25', '2025-06-10T04:00:00.000Z', 'second', 0],
    ['Tue, 10 Jun 2025 4:5:06 GMT', '2025-06-10T04:05:06.000Z', 'second', 0],
    ['June 10, 2025 4:30 PM (GMT-6)', '2025-06-10T22:30:00.000Z', 'minute', -360],
    ['Tue, 10 Jun 2025 04:00:00 GMT+0200 (GMT+02:00)', '2025-06-10T02:00:00.000Z', 'second', 120],
    ['martedì 10 giugno 2025, ore 14.30', '2025-06-10T14:30:00.000Z', 'minute', null],
    ['10 juni 2025 kl. 14.30', '2025-06-10T14:30:00.000Z', 'minute', null],
    ['2025/06/10 4:00 PM', '2025-06-10T16:00:00.000Z', 'minute', null],
    ['Tue, 2025/06/10 04:00:00 EDT', '2025-06-10T08:00:00.000Z', 'second', -240],
    ['Tue Jun 10 04:00:00 2025', '2025-06-10T04:00:00.000Z', 'second', null],
    ['Tue Jun 10 04:00:00 CEST 2025', '2025-06-10T02:00:00.000Z', 'second', 120],
    ['Tue Jun 10 04:00:00 +0200 2025', '2025-06-10T02:00:00.000Z', 'second', 120],
    ['Tue, 10 Jun 2025 04:00:00 -0600 (CST)', '2025-06-10T10:00:00.000Z', 'second', -360],
    ['Tue, 10 Jun 2025 04:00:00 UTC+2', '2025-06-10T02:00:00.000Z', 'second', 120],
    ['Tue, 10 Jun 2025 04:00:00 -0000', '2025-06-10T04:00:00.000Z', 'second', null],
    ['Tue, 10 Jun 2025 04:00:00 XYZT', '2025-06-10T04:00:00.000Z', 'second', null],
    ['Tue, 10-Jun-25 04:00:00 GMT', '2025-06-10T04:00:00.000Z', 'second', 0],
    ['June 10th, 2025, 12:30 a.m. EST', '2025-06-10T05:30:00.000Z', 'minute', -300],
    ['Published June 10, 2025 at 12:05 pm', '2025-06-10T12:05:00.000Z', 'minute', null],
    ['10 de junio de 2025, 14:30 h', '2025-06-10T14:30:00.000Z', 'minute', null],
    ['martes 10 de setiembre de 2024 a las 9:05 p. m.', '2024-09-10T21:05:00.000Z', 'minute', null],
    ['Mar, 10 Mar 2026 08:00:00 +0100', '2026-03-10T07:00:00.000Z', 'second', 60],
    ['10 de março de 2026 às 14h30', '2026-03-10T14:30:00.000Z', 'minute', null],
    ['mar. 10 juin 2025 - 14h30', '2025-06-10T14:30:00.000Z', 'minute', null],
    ['Dienstag, 10. März 2026, 12:30', '2026-03-10T12:30:00.000Z', 'minute', null],
    ['am 10. Juni 2025 um 12:30 MESZ', '2025-06-10T10:30:00.000Z', 'minute', 120],
    ['10.06.2025 14:30', '2025-06-10T14:30:00.000Z', 'minute', null],
    ['13/06/2025', '2025-06-13T00:00:00.000Z', 'day', null],
    ['06/13/2025', '2025-06-13T00:00:00.000Z', 'day', null],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z', 'second', -300],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z', 'minute', -300],
    ['2004년 05월 28일  오후 01:31:15', '2004-05-28T13:31:15.000Z', 'second', null],
    ['2026年3月5日 14:30', '2026-03-05T14:30:00.000Z', 'minute', null],
    ['10 июня 2025, 14:30', '2025-06-10T14:30:00.000Z', 'minute', null],
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
    '03/04/2025',
    'June 2025',
    '2025',
    'from 3 May 2025 to 5 June 2025',
    '2025-366',
    '31 June 2025',
    'Version 10.2.3',
    '1',
  ])('that is none is null: %s', (text) => {
    expect(parseMoment(text)).toBeNull();
  });

  const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });

  it.each([
    ['RFC 822', (date: Date) => date.toUTCString()],
    ['ISO 8601', (date: Date) => date.toISOString()],
    ['English', (date: Date) => `${written(date, 'en-US')} UTC`],
    ['Spanish', (date: Date) => `${written(date, 'es-MX')} UTC`],
    ['Portuguese', (date: Date) => `${written(date, 'pt-BR')} UTC`],
    ['French', (date: Date) => `${written(date, 'fr-FR')} UTC`],
    ['German', (date: Date) => `${written(date, 'de-DE')} UTC`],
    ['Italian', (date: Date) => `${written(date, 'it-IT')} UTC`],
    ['Dutch', (date: Date) => `${written(date, 'nl-NL')} UTC`],
    ['Polish', (date: Date) => `${written(date, 'pl-PL')} UTC`],
    ['Greek', (date: Date) => `${written(date, 'el-GR')} UTC`],
    ['Russian', (date: Date) => `${written(date, 'ru-RU')} UTC`],
    ['Turkish', (date: Date) => `${written(date, 'tr-TR')} UTC`],
    ['Catalan', (date: Date) => `${written(date, 'ca-ES')} UTC`],
  ])('is the same instant, to the second, as programs write it in %s', (_, write) => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseMoment(write(date))?.at.slice(0, 19)).toBe(date.toISOString().slice(0, 19));
      }),
    );
  });

  it('written by any program in ISO 8601 comes back as the same instant', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseMoment(date.toISOString())?.at).toBe(date.toISOString());
      }),
    );
  });

  it('is read the same whatever the zone of the machine', () => {
    const texts = [
      '10 Jun 2025 04:00',
      'Tue Jun 10 04:00:00 2025',
      '2025-06-10',
      '10 de junio de 2025, 14:30',
    ];
    const before = process.env['TZ'];
    const hours = new Set<number>();
    const readings = ['UTC', 'America/Mexico_City', 'Asia/Tokyo'].map((zone) => {
      process.env['TZ'] = zone;
      hours.add(new Date(2025, 0, 1).getUTCHours());
      return texts.map(parseMoment);
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(hours.size).toBe(3);
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
  });

  it('is one that can be written and read again, or none, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.stringMatching(/^[\d :/.,T+ZJunmayпде-]{0,40}$/),
    );
    fc.assert(
      fc.property(text, (source) => {
        const moment = parseMoment(source);
        expect(parseMoment(moment?.at)?.at).toBe(moment?.at);
      }),
      { numRuns: 500 },
    );
  });
});

/** As a program of that language writes it in full. */
const written = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'UTC',
  }).format(date);
