import type { Frame } from '../../../src/chart/chart.ts';
import type { StatementCount } from '../../../src/picture.ts';
import { textsFor } from '../../../src/text/interface/interface.ts';

const NAMES: Readonly<Record<string, string>> = { ana: 'Ana Puente', ben: 'Ben Okoro' };

/** A picture of one official in the first ten days of March, in English; a test changes what it is about. */
export const frame = (change: Partial<Frame> = {}): Frame => ({
  from: '2026-03-01',
  to: '2026-03-10',
  unit: 'day',
  who: ['Ana Puente'],
  nameOf: (id) => NAMES[id] ?? id,
  dark: false,
  texts: textsFor('en'),
  ...change,
});

export const SPANISH = textsFor('es');

export const count = (of: string, change: Partial<StatementCount> = {}): StatementCount => ({
  of,
  again: 0,
  direct: 1,
  mixed: 0,
  indirect: 0,
  ...change,
});
