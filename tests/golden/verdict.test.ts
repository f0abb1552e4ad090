import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decideVerdict, DEFAULT_THRESHOLDS } from '../../src/match/match.ts';
import type { Candidate } from '../../src/ports.ts';

const TYPE = z.enum(['direct', 'mixed', 'indirect']);
const WORDING = z.strictObject({ text: z.string(), language: z.string() });
const CASE = z.strictObject({
  why: z.string(),
  said: WORDING.extend({ type: TYPE, saidOn: z.string(), article: z.string() }),
  candidates: z.array(
    WORDING.extend({
      id: z.string(),
      type: TYPE,
      saidOn: z.string(),
      articles: z.array(z.string()),
      wordings: z.array(WORDING).optional(),
    }),
  ),
  expected: z.strictObject({ kind: z.enum(['new', 'report', 'repeat']), known: z.string().nullable() }),
});

const folder = path.join(import.meta.dirname, 'verdict');
const cases = readdirSync(folder).map((name) => ({
  name,
  ...CASE.parse(JSON.parse(readFileSync(path.join(folder, name, 'case.json'), 'utf8'))),
}));

function candidateOf(written: z.infer<typeof CASE>['candidates'][number]): Candidate {
  const { id, text, language, type, saidOn, articles, wordings } = written;
  return {
    statement: {
      id,
      official: 'official',
      speaker: 'Official',
      text,
      language,
      type,
      saidOn,
      firstSeen: `${saidOn}T12:00:00Z`,
      occasion: 'occasion',
      repeatOf: null,
    },
    wordings: wordings ?? [{ text, language }],
    articles,
  };
}

describe('the verdict of', () => {
  test.each(cases)('$name: $why', ({ said, candidates, expected }) => {
    const known = candidates.map((each) => candidateOf(each));
    const { verdict, known: joined } = decideVerdict(said, known, DEFAULT_THRESHOLDS);
    expect({ kind: verdict.kind, known: joined?.id ?? null, score: verdict.score }).toMatchObject(expected);
  });

  test.each(cases)(
    '$name: is the same whatever the order of the candidates',
    ({ said, candidates, expected }) => {
      const known = candidates.map((each) => candidateOf(each)).toReversed();
      const { verdict, known: joined } = decideVerdict(said, known, DEFAULT_THRESHOLDS);
      expect({ kind: verdict.kind, known: joined?.id ?? null }).toEqual(expected);
    },
  );

  // Where a translation stands beside, it stands beside the known statement only: the swap would lose it.
  const reports = cases.filter(
    ({ expected, candidates }) =>
      expected.kind === 'report' && candidates.every(({ wordings }) => wordings === undefined),
  );
  test.each(reports)(
    '$name: is a report too when the other article arrives first',
    ({ said, candidates, expected }) => {
      const first = candidates.find(({ id }) => id === expected.known);
      if (first === undefined) throw new Error('the case names no candidate it reports');
      const known = candidateOf({ ...said, id: 'said', articles: [said.article] });
      const swapped = { ...first, article: 'first' };
      expect(decideVerdict(swapped, [known], DEFAULT_THRESHOLDS).verdict.kind).toBe('report');
    },
  );
});
