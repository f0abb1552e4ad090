import { describe, expect, test } from 'vitest';
import { decideVerdict } from '../../../src/match/decide.ts';
import { oddsOf, type Party } from '../../../src/match/odds.ts';
import type { Said } from '../../../src/match/prospects.ts';
import { remembered } from '../../../src/match/remembered.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/match/thresholds.ts';
import type { QuotationType } from '../../../src/model.ts';
import type { Candidate } from '../../../src/ports.ts';

const DAY = '2026-03-10';

const onRecord = (text: string, language = 'en', type: QuotationType = 'direct'): Candidate => ({
  statement: {
    id: text,
    official: 'minister',
    speaker: 'The Minister',
    text,
    language,
    type,
    saidOn: DAY,
    firstSeen: `${DAY}T10:00:00Z`,
    occasion: 'o',
    repeatOf: null,
  },
  wordings: [{ text, language }],
  articles: ['first'],
});

const BRIDGE = 'The old bridge will carry twice as many lorries once the ferry harbour is dredged';
const OTHERS = [
  'Ferry fares stay where they are until the summer',
  'The harbour council has not answered our letter about the ferry',
  'I have never met the owner of the ferry',
].map((text) => onRecord(text));

const said = (text: string, language = 'en'): Said => ({
  text,
  language,
  type: 'indirect',
  saidOn: DAY,
  article: 'second',
});

const decide = (what: Said, candidates: readonly Candidate[]) =>
  decideVerdict(what, candidates, DEFAULT_THRESHOLDS);

describe('a quotation retold so freely that its wording leaves it open', () => {
  const retold = said('lorry traffic over the old bridge would double when the harbour has been dredged');

  test('reports the statement whose words no other statement of the occasion has', () => {
    expect(decide(retold, [...OTHERS, onRecord(BRIDGE)]).known?.text).toBe(BRIDGE);
  });

  test('is new beside too few others, as nothing tells then which words all of them share', () => {
    expect(decide(retold, [onRecord(BRIDGE)]).verdict.kind).toBe('new');
  });

  test('is new where it shares what all of them speak of', () => {
    expect(decide(said('the ferry would not sail on Sundays'), OTHERS).verdict.kind).toBe('new');
  });

  test('is new where it tells another number of the same', () => {
    const known = onRecord('The old bridge will carry 30,000 lorries once the harbour is dredged');
    const more = said('the old bridge would carry 80,000 lorries once the harbour has been dredged');
    expect(decide(more, [...OTHERS, known]).verdict.kind).toBe('new');
  });

  test('has the same verdict in whatever order the statements stand', () => {
    const candidates = [...OTHERS, onRecord(BRIDGE)];
    const verdicts = [candidates, candidates.toReversed()].map((some) => decide(retold, some).known?.id);
    expect(new Set(verdicts)).toEqual(new Set([BRIDGE]));
  });
});

test('a shared word tells the less, the more statements of the occasion have it', () => {
  const party = (text: string): Party => ({ wordings: [remembered(text, 'en')], isIndirect: false });
  const ours = { wordings: [remembered('Pipes for every village', 'en')], isIndirect: true } as const;
  const odds = (others: readonly string[]) =>
    oddsOf(ours, ['The village council meets', ...others].map(party))[0] ?? Number.NaN;
  expect(odds(['A village fair', 'No village pays more'])).toBeLessThan(odds(['A fair', 'Nobody pays more']));
});
