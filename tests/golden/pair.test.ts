import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/ports.ts';
import { configuration, holding, recorder } from '../support/pipeline.ts';

interface Expected {
  readonly joined: readonly { readonly a: string; readonly b: string }[];
  readonly new_in_b: readonly string[];
  readonly never: readonly string[];
}

const read = (name: string) => readFileSync(join(import.meta.dirname, 'pair', name), 'utf8');
const expected = JSON.parse(read('expected.json')) as Expected;

/** Two outlets' reports of one press conference, each in its own translation. */
describe('two reports of one press conference', () => {
  let a: readonly Ruling[];
  let b: readonly Ruling[];

  beforeAll(async () => {
    const { record } = await recorder(await configuration('data/sample/config'));
    const published = '2025-09-04T18:00:00-05:00';
    a = await record({ id: 'a', outlet: 'First', published, text: read('article-a.txt') });
    b = await record({ id: 'b', outlet: 'Second', published, text: read('article-b.txt') });
  });

  it.each(expected.joined)('are one statement: “$a”', ({ a: first, b: second }) => {
    const [told] = holding(a, first);
    const reports = holding(b, second);
    expect(told).toMatchObject({ verdict: { kind: 'new' }, quotation: { official: 'marco-rubio' } });
    expect(reports.map((each) => each.statement)).toContain(told?.statement);
  });

  it.each(expected.new_in_b)('differ by what only the second has: “%s”', (words) => {
    expect(holding(b, words)[0]).toMatchObject({
      verdict: { kind: 'new' },
      quotation: { official: 'marco-rubio' },
    });
  });

  it.each(expected.never)('do not hold what a teaser of another article says: “%s”', (words) => {
    expect(holding([...a, ...b], words)).toEqual([]);
  });
});
