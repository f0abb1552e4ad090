import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/ports.ts';
import { configuration, holding, recorder } from '../support/pipeline.ts';

/** The two articles the problem was stated with. They are not ours to ship: without them, this is skipped. */
const SEEDS = join(
  process.env['ONRECORD_CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora'),
  '../seeds',
);
const isHere = existsSync(SEEDS);

if (!isHere) console.warn('The two articles of the problem are not on this machine: their test is skipped.');

const JOINED = [
  ['doing more on security right now than ever', 'doing more than ever in its history'],
  ['illegitimate regime', 'illegitimate regime'],
  ['most primordial threat', 'most paramount threat'],
] as const;

const TEASED = [
  'sovereignty',
  'mutual respect',
  'unilateral',
  'extradition',
  'Quirno',
  'fair trial',
  'Harfuch',
  'cookie',
];

describe.skipIf(!isHere)('the two articles of the problem', () => {
  let first: readonly Ruling[];
  let second: readonly Ruling[];

  beforeAll(async () => {
    const { record } = await recorder(await configuration());
    const texts = readdirSync(SEEDS)
      .toSorted()
      .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
    first = await record({ id: 'first', published: '2026-02-20', text: texts[0] ?? '' });
    second = await record({ id: 'second', published: '2026-02-20', text: texts[1] ?? '' });
  });

  it.each(JOINED)('share “%s” and “%s”', (a, b) => {
    const told = holding(first, a).find((each) => each.quotation.type !== 'indirect');
    expect(told).toMatchObject({ verdict: { kind: 'new' }, quotation: { official: 'marco-rubio' } });
    expect(holding(second, b).map((each) => each.statement)).toContain(told?.statement);
  });

  it('tell as new what only the second has', () => {
    const found = holding(second, 'We cannot reach a peace agreement with these people');
    expect(found[0]).toMatchObject({ verdict: { kind: 'new' }, quotation: { official: 'marco-rubio' } });
  });

  it('make no statement of a teaser', () => {
    for (const words of TEASED) expect(holding([...first, ...second], words)).toEqual([]);
  });
});
