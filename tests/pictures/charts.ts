import { describeChart, type Counted, type Frame } from '../../src/chart/chart.ts';
import { addDays } from '../../src/chart/periods.ts';
import type { StatementCount } from '../../src/picture.ts';
import { paint } from '../../src/system/picture/paint.ts';
import { textsFor } from '../../src/text/interface/interface.ts';

/** Pictures of an invented record, drawn as `onrecord chart` draws them. */
export function chartPictures(): readonly { readonly name: string; readonly picture: Buffer }[] {
  const ana = { who: ['Elena Duarte'], from: '2026-01-12', to: '2026-04-03' };
  const chance = dice(2026);
  const timeline = { kind: 'timeline', days: [spoken('2026-01-12', 82, 6, chance)] } as const;
  const both = {
    kind: 'timeline',
    days: [spoken('2025-04-03', 366, 4, chance), spoken('2025-04-03', 366, 2, chance)],
  } as const;
  return [
    picture('chart-timeline', timeline, { ...ana, unit: 'day', dark: true }),
    picture('chart-several', both, {
      from: '2025-04-03',
      to: '2026-04-03',
      unit: 'week',
      who: ['Elena Duarte', 'Tomás Iriarte'],
      texts: textsFor('es'),
    }),
    picture('chart-outlets', { kind: 'outlets', outlets: OUTLETS }, ana),
    picture('chart-repeated', { kind: 'repeated', lines: LINES }, { ...ana, dark: true }),
  ];
}

function picture(name: string, counts: Counted, change: Partial<Frame>) {
  const plain = { unit: 'day', nameOf: (id: string) => id, dark: false, texts: textsFor('en') } as const;
  const described = describeChart(counts, { ...plain, from: '', to: '', who: [], ...change });
  if (described === null) throw new Error(`nothing to draw of ${name}`);
  return { name, picture: Buffer.from(paint(described.drawing, 'png')) };
}

/** Numbers from 0 to 1 that are the same each time (Park and Miller). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Some on most days, many on a few, hardly any on Sundays. */
function spoken(from: string, days: number, usual: number, chance: () => number): StatementCount[] {
  return Array.from({ length: days }, (_, at) => {
    const of = addDays(from, at);
    const isSunday = new Date(of).getUTCDay() === 0;
    const all = Math.floor(usual * chance() * (chance() < 0.12 ? 3 : 1) * (isSunday ? 0.3 : 1));
    const again = Math.floor(all * 0.4 * chance());
    return { of, again, direct: all, mixed: 0, indirect: 0 };
  });
}

const OUTLETS = [
  ['Meridian Wire', 74],
  ['The Harbor Courier', 51],
  ['Prairie Ledger', 33],
  ['Ventana Austral', 21],
  ['Radio Faro', 12],
  ['Noticias de la Costa y del Interior', 9],
  ['El Observador del Estrecho', 5],
].map(([outlet, statements]) => ({ outlet: String(outlet), statements: Number(statements) }));

const LINES = (
  [
    ['The ferry treaty stands as it was signed', 'direct', 11, '2026-01-14', '2026-04-02'],
    [
      'Nobody who lives abroad should wait six months for a passport',
      'direct',
      7,
      '2026-02-03',
      '2026-03-28',
    ],
    ['that the harbour would be dredged before the winter', 'indirect', 4, '2026-01-20', '2026-03-11'],
    ['We will pay for every lamp', 'direct', 2, '2026-03-19', '2026-03-26'],
  ] as const
).map(([text, type, times, first, last]) => ({
  statement: { id: text, official: 'elena-duarte', text, type, language: 'en' },
  times,
  first,
  last,
}));
