import { describe, expect, test } from 'vitest';
import { decideVerdict } from '../../../src/match/decide.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/match/thresholds.ts';
import type { Candidate } from '../../../src/ports.ts';

const onRecord = (text: string, saidOn: string): Candidate => ({
  statement: {
    id: text,
    official: 'minister',
    speaker: 'The Minister',
    text,
    language: 'es',
    type: 'direct',
    saidOn,
    firstSeen: `${saidOn}T10:00:00Z`,
    occasion: 'o',
    repeatOf: null,
  },
  wordings: [{ text, language: 'es' }],
  articles: ['first'],
});

const PEAJES = 'No voy a derogar el decreto de los peajes, ni hoy ni con las carreteras cerradas';
const before = (saidOn: string) => [
  onRecord(PEAJES, saidOn),
  onRecord('El puerto tendrá cuatro grúas nuevas', saidOn),
  onRecord('Nadie ha hablado con los transportistas', saidOn),
];

const verdictOn = (text: string, candidates: readonly Candidate[]) =>
  decideVerdict(
    { text, language: 'es', type: 'indirect', saidOn: '2026-05-13', article: 'second' },
    candidates,
    DEFAULT_THRESHOLDS,
  );

describe('a line said again on another occasion, a little otherwise', () => {
  const again = 'ya había dicho que no derogaría ese decreto';

  test('repeats what was said some days before', () => {
    const { verdict, known } = verdictOn(again, before('2026-05-08'));
    expect([verdict.kind, known?.id]).toEqual(['repeat', PEAJES]);
  });

  test('is new where it was said long before, or is on record from later on', () => {
    expect(verdictOn(again, before('2026-03-02')).verdict.kind).toBe('new');
    expect(verdictOn(again, before('2026-05-20')).verdict.kind).toBe('new');
  });

  test('is new where it only shares a theme', () => {
    const other = 'Los peajes de la sierra los cobra cada municipio';
    expect(verdictOn(other, before('2026-05-08')).verdict.kind).toBe('new');
  });
});
