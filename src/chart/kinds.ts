import type { QuotationType } from '../model.ts';
import type { Bars, Columns, Drawing, StatementCount } from '../picture.ts';
import { fill } from '../text/interface/interface.ts';
import type { Counted, Described, Frame } from './chart.ts';
import { capitalised, describedAs, numberOf, subtitleOf, whoText } from './frame.ts';
import { periodsOf } from './periods.ts';
import { columnsNote, highest, series } from './timeline.ts';
import { columnLabels, numberText, shareText } from './words.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuotationType[];
/** Bars that can be told apart on a phone. */
const MOST = 10;
/** A share whose bar is narrower than the figure in it. */
const NARROW = 0.1;

/** In how far statements are told in exact words: of one official over time, of several officials as shares. */
export function describeKinds(
  counts: Extract<Counted, { readonly kind: 'kinds' }>,
  frame: Frame,
): Described | null {
  const { texts } = frame;
  const rows = 'days' in counts ? counts.days : ranked(counts.officials);
  const count = numberOf('days' in counts ? counts.days : counts.officials);
  if (count === 0) return null;
  const { chart, chartKind } = texts;
  const isOverTime = 'days' in counts;
  const periods = periodsOf(frame.from, frame.to, frame.unit);
  const title = isOverTime
    ? fill(chart.titleOf, { who: whoText(frame), what: chart.kindsTitle.toLocaleLowerCase(texts.locale) })
    : chart.kindsTitle;
  const drawing: Drawing = {
    title,
    subtitle: subtitleOf(frame, count),
    note: isOverTime ? columnsNote(chart.kindsNote, periods, frame) : chart.kindsNote,
    locale: texts.locale,
    dark: frame.dark,
    legend: KINDS.map((tone) => ({ tone, name: chartKind[tone] })),
    body: isOverTime
      ? overTime(rows, frame)
      : { kind: 'bars', names: 'beside', whole: true, rows: rows.map((row) => barOf(row, frame)) },
  };
  const told = isOverTime
    ? [`${sharesText(rows, frame)}.`, highest(rows, periods, frame)]
    : rows.map(
        (row) => `${fill(chart.row, { name: frame.nameOf(row.of), told: sharesText([row], frame) })}.`,
      );
  return describedAs(drawing, told);
}

const ranked = (rows: readonly StatementCount[]): readonly StatementCount[] =>
  rows.toSorted((a, b) => numberOf([b]) - numberOf([a]) || a.of.localeCompare(b.of)).slice(0, MOST);

function overTime(days: readonly StatementCount[], { from, to, unit, texts }: Frame): Columns {
  const periods = periodsOf(from, to, unit);
  const heading = capitalised(texts.unit[unit].per, texts);
  return {
    kind: 'columns',
    labels: columnLabels(periods, unit, texts),
    panels: [{ heading, series: KINDS.map((kind) => series(kind, days, periods, (each) => each[kind])) }],
  };
}

function barOf(row: StatementCount, { texts, nameOf }: Frame): Bars['rows'][number] {
  const all = numberOf([row]);
  const parts = KINDS.map((tone) => {
    const share = row[tone] / all;
    return { tone, value: share, told: share < NARROW ? '' : shareText(share, texts) };
  });
  return { name: nameOf(row.of), parts, told: numberText(all, texts) };
}

/** `exact words 60 %, partly exact 15 %, reported speech 25 %` */
function sharesText(rows: readonly StatementCount[], { texts }: Frame): string {
  const all = numberOf(rows);
  const shares = KINDS.map((kind) => {
    const count = rows.reduce((sum, each) => sum + each[kind], 0);
    return `${texts.chartKind[kind].toLocaleLowerCase(texts.locale)} ${shareText(count / all, texts)}`;
  });
  return shares.join(', ');
}
