import { describe, expect, test } from 'vitest';
import { decideVerdict } from '../../../src/match/decide.ts';
import { dated } from '../../../src/match/from-day.ts';
import { comparable } from '../../../src/match/comparable.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/match/thresholds.ts';
import type { Candidate } from '../../../src/ports.ts';

const THURSDAY = '2026-12-03';

const candidate = (text: string): Candidate => ({
  statement: {
    id: 'ferries',
    official: 'minister',
    speaker: 'The Minister',
    text,
    language: 'en',
    type: 'direct',
    saidOn: THURSDAY,
    firstSeen: `${THURSDAY}T10:00:00Z`,
    occasion: 'o',
    repeatOf: null,
  },
  wordings: [{ text, language: 'en' }],
  articles: ['first'],
});

describe('days told from the day something is said on', () => {
  test.each([
    ['en', 'Ferries will sail again next year', 'Ferries will sail again 2027'],
    ['en', 'We meet tomorrow, or the day after tomorrow', 'We meet Friday, or Saturday'],
    ['en', 'The tariff ends next month', 'The tariff ends January'],
    ['es', 'El tren saldrá el año que viene', 'El tren saldrá 2027'],
    ['es', 'La obra empieza el próximo año', 'La obra empieza 2027'],
    ['es', 'Nos vemos pasado mañana', 'Nos vemos sábado'],
    ['es', 'Mañana hay reunión', 'viernes hay reunión'],
    ['es', 'El mes próximo habrá subasta', 'enero habrá subasta'],
  ])('in %s: %s', (language, text, told) => {
    expect(dated(text, language, THURSDAY)).toBe(told);
  });

  test.each([
    ['es', 'No se vende ni hoy ni mañana'],
    ['es', 'Salimos por la mañana'],
    ['en', 'Next yearlings are sold here'],
    ['de', 'Nächstes Jahr'],
  ])('are none in %s: %s', (language, text) => {
    expect(dated(text, language, THURSDAY)).toBe(text);
  });

  test('stay as they are where the day cannot be read', () => {
    expect(dated('See you tomorrow', 'en', 'soon')).toBe('See you tomorrow');
  });
});

test('one line that tells a day and another that tells it from its own are one statement', () => {
  const known = 'The first ferries will reach the island on Friday';
  const verdictOn = (text: string) =>
    decideVerdict(
      { text, language: 'en', type: 'indirect', saidOn: THURSDAY, article: 'second' },
      [candidate(known)],
      DEFAULT_THRESHOLDS,
    ).verdict.kind;
  expect(verdictOn('the first ferries would reach the island tomorrow')).toBe('report');
  expect(verdictOn('the first ferries would reach the island on Sunday')).toBe('new');
});

describe('shares and round numbers in words are numbers', () => {
  test.each([
    ['en', 'three-quarters of the services', '75'],
    ['en', 'half of the fleet', '50'],
    ['en', 'spending was halved', '50'],
    ['en', 'in the next decade', '10'],
    ['es', 'las tres cuartas partes del servicio', '75'],
    ['es', 'la mitad de la flota', '50'],
    ['es', 'medio centenar de barcos', '50'],
    ['es', 'en una década', '10'],
  ])('in %s: %s', (language, text, number) => {
    expect([...comparable(text, language).numbers]).toEqual([number]);
  });

  test.each([
    ['es', 'a mitad de año'],
    ['en', 'a third time'],
  ])('but not in %s: %s', (language, text) => {
    const { numbers } = comparable(text, language);
    expect(numbers.has('50') || numbers.has('33')).toBe(false);
  });
});

test('a line with "yesterday" in it, said again a week later in the same words, is a repeat', () => {
  const text = 'Yesterday the harbour council kept its word and the ferries sailed';
  const { verdict } = decideVerdict(
    { text, language: 'en', type: 'direct', saidOn: '2026-12-11', article: 'second' },
    [candidate(text)],
    DEFAULT_THRESHOLDS,
  );
  expect(verdict.kind).toBe('repeat');
});
