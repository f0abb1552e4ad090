import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideVerdict, DEFAULT_THRESHOLDS, type Said } from '../../../src/match/match.ts';
import type { Candidate } from '../../../src/ports.ts';

const LINE = 'Water belongs to those who live beside it';

const said = (text: string, saidOn = '2026-03-10', article = 'second'): Said => ({
  text,
  language: 'en',
  type: 'direct',
  saidOn,
  article,
});

const onRecord = (id: string, text: string, saidOn = '2026-03-10', articles = ['first']): Candidate => ({
  statement: {
    id,
    official: 'official',
    speaker: 'Official',
    text,
    language: 'en',
    type: 'direct',
    saidOn,
    firstSeen: '2026-03-10T12:00:00Z',
    occasion: 'occasion',
    repeatOf: null,
  },
  wordings: [{ text, language: 'en' }],
  articles,
});

const decide = (what: Said, candidates: readonly Candidate[]) =>
  decideVerdict(what, candidates, DEFAULT_THRESHOLDS);

describe('a verdict', () => {
  test('joins no two short lines of one day for two words they happen to share', () => {
    const known = onRecord('a', 'The first words stand here as spoken');
    expect(decide(said('Summary words of the lost page stand'), [known]).verdict.kind).toBe('new');
  });

  test('lays no two translations of one language side by side: a translator makes all sentences alike', () => {
    const spanish = { ...said('Vamos a hablar del acueducto'), language: 'es' };
    const translation = { text: 'We are going to speak today', language: 'en', translation: true };
    const known = onRecord('a', 'La escuela abrirá el lunes');
    const candidate = {
      ...known,
      wordings: [{ text: 'La escuela abrirá el lunes', language: 'es' }, translation],
    };
    expect(decide({ ...spanish, translation }, [candidate]).verdict.kind).toBe('new');
    const foreign = { ...known, wordings: [{ text: translation.text, language: 'en' }] };
    expect(decide({ ...spanish, translation }, [foreign]).verdict.kind).toBe('report');
  });

  describe('on what somebody denies', () => {
    const FALLEN = 'the old bridge had fallen into the river';
    const denied = { denied: true } as const;
    const denial = (text: string, language = 'en'): Candidate => {
      const { statement, ...known } = onRecord('a', text);
      const wordings = [{ text, language, ...denied }];
      return { ...known, statement: { ...statement, ...denied }, wordings };
    };

    test('joins no denial and no assertion of the same words, however alike', () => {
      const wider = `${FALLEN} on Monday`;
      for (const text of [FALLEN, wider]) {
        expect(decide(said(text), [denial(FALLEN)]).verdict.kind).toBe('new');
        expect(decide({ ...said(text), ...denied }, [onRecord('a', FALLEN)]).verdict.kind).toBe('new');
      }
    });

    test('joins two denials, in other words too, and says that the nearest is one', () => {
      for (const text of [FALLEN, 'the old bridge fell into the river'])
        expect(decide({ ...said(text), ...denied }, [denial(FALLEN)]).verdict).toMatchObject({
          kind: 'report',
          nearest: { text: FALLEN, denied: true },
        });
    });

    test('joins a denial and what says the same with a negation', () => {
      const negated = 'The old bridge has not fallen into the river';
      expect(decide(said(negated), [denial(FALLEN)]).verdict.kind).toBe('report');
    });

    test('keeps a denial in one language and an assertion in another apart', () => {
      const spanish = 'Marco Rubio y Petro cerrarán el puerto de Veracruz en abril';
      const english = 'Marco Rubio and Petro will close the port of Veracruz in April';
      expect(decide(said(english), [denial(spanish, 'es')]).verdict.kind).toBe('new');
      expect(decide({ ...said(english), ...denied }, [denial(spanish, 'es')]).verdict.kind).toBe('report');
    });
  });

  test('without candidates is new, with nothing near', () => {
    expect(decide(said(LINE), [])).toEqual({
      verdict: { kind: 'new', score: 0, nearest: null, reasons: [] },
      known: null,
    });
  });

  test('of new names the nearest on record and how near it is', () => {
    const { verdict } = decide(said('Water is getting scarce'), [
      onRecord('a', LINE),
      onRecord('b', 'Schools open on Monday'),
    ]);
    expect(verdict).toMatchObject({ kind: 'new', nearest: { statement: 'a', text: LINE } });
    expect(verdict.score).toBeGreaterThan(0);
  });

  test('of what is new shows no neighbour of its own article as said before, however near, and joins the same words there', () => {
    const own = onRecord('own', LINE, '2026-03-10', ['second']);
    const before = onRecord('before', 'Schools get water', '2020-01-01');
    const words = 'Water is getting scarce';
    expect(decide(said(words), [own, before]).verdict.nearest?.statement).toBe('before');
    expect(decide(said(words), [own]).verdict).toMatchObject({ kind: 'new', score: 0, nearest: null });
    expect(decide(said(LINE), [own]).known?.id).toBe('own');
  });

  test('turns from report to repeat past the occasion, before it and after it', () => {
    expect(
      ['2026-03-06', '2026-03-07', '2026-03-13', '2026-03-14'].map(
        (day) => decide(said(LINE, day), [onRecord('a', LINE)]).verdict.kind,
      ),
    ).toEqual(['repeat', 'report', 'report', 'repeat']);
  });

  test('takes the best of all wordings on record', () => {
    const first = onRecord('a', 'The river is no merchandise');
    const further = { ...first, wordings: [...first.wordings, { text: LINE, language: 'en' }] };
    expect(decide(said(LINE), [first]).verdict.kind).toBe('new');
    expect(decide(said(LINE), [further]).verdict).toMatchObject({ kind: 'report', score: 1 });
  });

  test('asks more of two sentences of one article than of two articles', () => {
    const [one, other] = ['the most dangerous road', 'the most perilous road in the country'];
    expect(decide(said(one), [onRecord('a', other)]).verdict.kind).toBe('report');
    expect(decide(said(one, '2026-03-10', 'first'), [onRecord('a', other)]).verdict.kind).toBe('new');
  });

  describe('beside a report of the same occasion', () => {
    const known = onRecord('a', 'Caerán de 4 a 8 pulgadas de lluvia sobre la sierra');
    const inSpanish = { ...known, wordings: [{ text: known.statement.text, language: 'es' }] };
    const rain = {
      ...said('Se esperan entre 10 y 20 centímetros de lluvia en la sierra'),
      language: 'es',
    };
    const beside = (what: Said, occasion: string) =>
      decideVerdict(what, [inSpanish], DEFAULT_THRESHOLDS, new Set([occasion])).verdict.kind;

    test('less is asked of what was said with it', () => {
      expect(decide(rain, [inSpanish]).verdict.kind).toBe('new');
      expect(beside(rain, 'occasion')).toBe('report');
      expect(beside(rain, 'another occasion')).toBe('new');
    });

    test('what differs keeps apart as ever, and so do days', () => {
      const more = { ...rain, text: 'Se esperan entre 30 y 60 centímetros de lluvia en la sierra' };
      expect(beside(more, 'occasion')).toBe('new');
      expect(beside({ ...rain, saidOn: '2026-03-13' }, 'occasion')).toBe('new');
    });
  });

  test('prefers the words of the same occasion to the same words of another', () => {
    const { verdict, known } = decide(said(LINE), [
      onRecord('old', LINE, '2020-01-01'),
      onRecord('now', LINE),
    ]);
    expect([verdict.kind, known?.id]).toEqual(['report', 'now']);
  });

  test('on a day that cannot be read joins by the words alone', () => {
    expect(decide(said(LINE, 'someday'), [onRecord('a', LINE)]).verdict.kind).toBe('repeat');
  });

  test('does not depend on the order of the candidates', () => {
    const sentences = [
      LINE,
      'The river is no merchandise',
      'Schools open on Monday',
      'Water is no merchandise',
      '',
    ];
    const candidate = fc
      .tuple(fc.uuid(), fc.constantFrom(...sentences), fc.constantFrom('2026-03-10', '2025-03-10'))
      .map(([id, text, day]) => onRecord(id, text, day));
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { maxLength: 6, selector: (each) => each.statement.id }),
        (candidates) => {
          const forwards = decide(said('Water is not merchandise'), candidates);
          const backwards = decide(said('Water is not merchandise'), candidates.toReversed());
          expect(backwards).toEqual(forwards);
        },
      ),
    );
  });
});
