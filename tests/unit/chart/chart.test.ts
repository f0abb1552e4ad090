import { describe, expect, it } from 'vitest';
import { describeChart, type Counted, type Frame } from '../../../src/chart/chart.ts';
import type { Bars, Columns, RepeatedCount } from '../../../src/picture.ts';
import { count, frame, SPANISH } from './chart-samples.ts';

function described(counts: Counted, change: Partial<Frame> = {}) {
  const result = describeChart(counts, frame(change));
  if (result === null) throw new Error('nothing described');
  return result;
}
const columns = (counts: Counted, change?: Partial<Frame>): Columns => {
  const { body } = described(counts, change).drawing;
  if (body.kind !== 'columns') throw new Error('not columns');
  return body;
};
const bars = (counts: Counted, change?: Partial<Frame>): Bars => {
  const { body } = described(counts, change).drawing;
  if (body.kind !== 'bars') throw new Error('not bars');
  return body;
};

describe('a timeline', () => {
  const days = [count('2026-03-02', { direct: 3, again: 1 }), count('2026-03-09', { indirect: 1 })];

  it('has a column for every day, those without a statement too, what is said again on top', () => {
    expect(columns({ kind: 'timeline', days: [days] }).panels).toEqual([
      {
        heading: null,
        series: [
          { tone: 'first', values: [0, 2, 0, 0, 0, 0, 0, 0, 2, 0] },
          { tone: 'again', values: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0] },
        ],
      },
    ]);
  });

  it('says in its headings what one sees, in the reader’s language', () => {
    const { drawing, description } = described({ kind: 'timeline', days: [days] });
    expect(drawing).toMatchObject({
      title: 'Ana Puente: statements per day',
      subtitle: expect.stringMatching(/^1\s–\s10 March 2026 · 5 statements$/u),
      legend: [
        { tone: 'first', name: 'Said for the first time: 4' },
        { tone: 'again', name: 'Said again: 1' },
      ],
    });
    expect(description).toContain('Most: 3 on 2 March 2026.');
    const spanish = described({ kind: 'timeline', days: [days] }, { texts: SPANISH });
    expect(spanish.drawing.title).toBe('Ana Puente: declaraciones por día');
    expect(spanish.description).toContain('Máximo: 3 el 2 de marzo de 2026.');
  });

  it('needs no legend where nothing was said again', () => {
    expect(described({ kind: 'timeline', days: [[count('2026-03-02')]] }).drawing.legend).toEqual([]);
  });

  it('of several officials has a panel for each, the silent one too', () => {
    const both = { who: ['Ana Puente', 'Ben Okoro'] };
    const { panels } = columns({ kind: 'timeline', days: [days, []] }, both);
    expect(panels.map(({ heading }) => heading)).toEqual([
      'Ana Puente · 5 statements',
      'Ben Okoro · 0 statements',
    ]);
    expect(panels[1]?.series[0]?.values).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('says that a week at its ends is not whole, and labels no more columns than can be read', () => {
    const long = { from: '2025-03-04', to: '2026-03-10', unit: 'week' } as const;
    const { drawing } = described({ kind: 'timeline', days: [days] }, long);
    expect(drawing.note).toContain('The first and the last week are not whole.');
    const labels = columns({ kind: 'timeline', days: [days] }, long).labels.filter((each) => each !== '');
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.length).toBeLessThan(7);
  });
});

describe('outlets', () => {
  const outlets = Array.from({ length: 14 }, (_, at) => ({ outlet: `Paper ${at}`, statements: 20 - at }));

  it('are ranked by how often they were first, those beyond ten together', () => {
    const { rows } = bars({ kind: 'outlets', outlets });
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual({
      name: 'Paper 0',
      parts: [{ tone: 'first', value: 20, told: '' }],
      told: '11% (20)',
    });
    expect(rows.at(-1)).toMatchObject({ name: '4 others', told: '18% (34)' });
  });

  it('that are eleven are all named', () => {
    expect(bars({ kind: 'outlets', outlets: outlets.slice(0, 11) }).rows.at(-1)?.name).toBe('Paper 10');
  });
});

describe('repeated lines', () => {
  const line = (change: Partial<RepeatedCount['statement']> = {}): RepeatedCount => ({
    statement: {
      id: 's',
      official: 'ana',
      text: 'we will build it',
      language: 'en',
      type: 'direct',
      ...change,
    },
    times: 4,
    first: '2026-03-01',
    last: '2026-03-08',
  });
  const nameOf = (change: Partial<RepeatedCount['statement']>, more?: Partial<Frame>) =>
    bars({ kind: 'repeated', lines: [line(change)] }, more).rows[0]?.name;

  it('stand in quotation marks only where they are exact words', () => {
    expect(nameOf({})).toBe('“we will build it”');
    expect(nameOf({ type: 'indirect' })).toBe('we will build it');
    expect(nameOf({ denied: true })).toBe('denied or rejected: “we will build it”');
    expect(nameOf({}, { texts: SPANISH })).toBe('«we will build it»');
  });

  it('of several officials say whose they are', () => {
    expect(nameOf({}, { who: [] })).toBe('Ana Puente: “we will build it”');
  });

  it('say how often, and from when to when', () => {
    const [row] = bars({ kind: 'repeated', lines: [line()] }).rows;
    expect(row?.told).toMatch(/^4 times · 1\s–\s8 Mar 2026$/u);
  });
});

describe('kinds', () => {
  it('of one official are told over time', () => {
    const days = [count('2026-03-02', { direct: 3, mixed: 1, indirect: 1 })];
    const [panel] = columns({ kind: 'kinds', days }).panels;
    expect(panel?.series.map(({ tone, values }) => [tone, values[1]])).toEqual([
      ['direct', 3],
      ['mixed', 1],
      ['indirect', 1],
    ]);
    expect(described({ kind: 'kinds', days }).description).toContain(
      'exact words 60%, partly exact 20%, reported speech 20%.',
    );
  });

  it('of several are shares of each, figures only where there is room for them', () => {
    const officials = [count('ben', { direct: 1 }), count('ana', { direct: 90, mixed: 5, indirect: 5 })];
    const { rows, whole } = bars({ kind: 'kinds', officials }, { who: [] });
    expect(whole).toBe(true);
    expect(rows.map(({ name }) => name)).toEqual(['Ana Puente', 'Ben Okoro']);
    expect(rows[0]?.parts.map(({ told }) => told)).toEqual(['90%', '', '']);
  });
});

it.each<Counted>([
  { kind: 'timeline', days: [[]] },
  { kind: 'outlets', outlets: [] },
  { kind: 'repeated', lines: [] },
  { kind: 'kinds', days: [] },
  { kind: 'kinds', officials: [] },
])('there is no empty picture: %j', (counts) => {
  expect(describeChart(counts, frame())).toBeNull();
});

it('the words of a picture are no longer than Discord takes', () => {
  const outlets = Array.from({ length: 10 }, (_, at) => ({
    outlet: `${'Long '.repeat(60)}${at}`,
    statements: 1,
  }));
  expect(described({ kind: 'outlets', outlets }).description.length).toBeLessThanOrEqual(1024);
});
