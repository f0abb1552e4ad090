import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideVerdict, DEFAULT_THRESHOLDS } from '../../src/match/match.ts';
import type { Language, Verdict } from '../../src/model.ts';
import type { Candidate } from '../../src/ports.ts';

/**
 * Pairs written to mislead, of one person on one day in two articles: a negation moved, names swapped, a digit more, a verb
 * turned round, an attribution in common, beside pairs as far apart in wording that are one statement. They were written before
 * the rules were looked at; a pair that fails is a weakness to mend as a class.
 */
interface Pair {
  readonly class: string;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

interface Floor {
  readonly languages: readonly [Language, Language];
  /** Shares that may only rise: of two statements kept apart, of one statement joined. */
  readonly apart: number;
  readonly joined: number;
}

const FLOORS: Readonly<Record<string, Floor>> = {
  en: { languages: ['en', 'en'], apart: 0.95, joined: 0.94 },
  es: { languages: ['es', 'es'], apart: 0.95, joined: 0.95 },
  'es-en': { languages: ['es', 'en'], apart: 0.91, joined: 0.94 },
};

const DAY = '2026-03-02';

function verdictOn(b: string, a: string, [first, second]: Floor['languages']): Verdict['kind'] {
  const known: Candidate = {
    statement: {
      id: 'known',
      official: 'official',
      speaker: 'Official',
      text: a,
      language: first,
      type: 'direct',
      saidOn: DAY,
      firstSeen: `${DAY}T12:00:00Z`,
      occasion: 'occasion',
      repeatOf: null,
    },
    wordings: [{ text: a, language: first }],
    articles: ['first'],
  };
  const said = { text: b, language: second, type: 'direct', saidOn: DAY, article: 'second' } as const;
  return decideVerdict(said, [known], DEFAULT_THRESHOLDS).verdict.kind;
}

describe.each(Object.entries(FLOORS))('hostile pairs, %s', (name, floor) => {
  const pairs = readFileSync(join(import.meta.dirname, 'hostile', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const wrong = pairs.filter(({ a, b, same }) => (verdictOn(b, a, floor.languages) === 'report') !== same);
  const of = (same: boolean) => ({
    share:
      1 -
      wrong.filter((each) => each.same === same).length / pairs.filter((each) => each.same === same).length,
    wrong: wrong.filter((each) => each.same === same).map((each) => `${each.class}: ${each.a} | ${each.b}`),
  });

  it('keeps two statements apart', () => {
    const { share, wrong: joined } = of(false);
    expect(share >= floor.apart ? [] : joined).toEqual([]);
  });

  it('joins two reports of one', () => {
    const { share, wrong: apart } = of(true);
    expect(share >= floor.joined ? [] : apart).toEqual([]);
  });
});
