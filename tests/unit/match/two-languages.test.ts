import { expect, test } from 'vitest';
import { compareStatements, decideVerdict, DEFAULT_THRESHOLDS } from '../../../src/match/match.ts';

test('a poor translation hides nothing that the two texts tell by themselves, and a good one adds what they do not', () => {
  const spanish = {
    text: 'La cooperación militar con Ecuador va a continuar hasta el final de la crisis de seguridad',
    language: 'es',
  };
  const english = {
    text: 'Military cooperation with Ecuador will continue until the end of the security crisis',
    language: 'en',
  };
  const poor = { text: 'It goes on to the finish', language: 'en', translation: true };
  const alone = compareStatements([spanish], [english]);
  expect(compareStatements([spanish, poor], [english]).same).toBe(alone.same);
  const idiom = { text: 'No vamos a tirar la toalla', language: 'es' };
  const good = { text: 'We are not going to give up', language: 'en', translation: true };
  const told = { text: 'We are not giving up', language: 'en' };
  const [unaided, aided] = [compareStatements([idiom], [told]), compareStatements([idiom, good], [told])];
  expect(aided.score).toBeGreaterThan(unaided.score);
  expect(aided.same).toBe(true);
  expect(aided.reasons.map(({ code }) => code)).toContain('translation');
});

test('a word said three times tells more than one said once', () => {
  const said = { text: 'Mentiras, mentiras y más mentiras', language: 'es' };
  const told = { text: 'Lies, lies, and more lies', language: 'en' };
  const occasion = { type: 'direct', saidOn: '2026-04-02', article: 'later' } as const;
  const known = {
    statement: {
      ...told,
      id: 'a',
      official: 'official',
      speaker: 'Official',
      type: 'direct',
      saidOn: '2026-04-01',
      firstSeen: '2026-04-01T12:00:00Z',
      occasion: 'o',
      repeatOf: null,
    },
    wordings: [told],
    articles: ['first'],
  } as const;
  const { verdict } = decideVerdict({ ...said, ...occasion }, [known], DEFAULT_THRESHOLDS);
  expect(verdict.kind).toBe('report');
});
