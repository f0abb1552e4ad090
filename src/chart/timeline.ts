import type { Drawing, StatementCount, Tone } from '../picture.ts';
import { fill } from '../text/interface/interface.ts';
import type { Described, Frame } from './chart.ts';
import { capitalised, describedAs, numberOf, subtitleOf, whoText } from './frame.ts';
import { periodsOf, summed, type Period } from './periods.ts';
import { columnLabels, counted, numberText, periodText } from './words.ts';

/** Statements over time, what is said for the first time below what is said again; a panel for each official. */
export function describeTimeline(
  panels: readonly (readonly StatementCount[])[],
  frame: Frame,
): Described | null {
  const { texts, unit, who } = frame;
  const all = panels.flat();
  const count = numberOf(all);
  if (count === 0) return null;
  const periods = periodsOf(frame.from, frame.to, unit);
  const per = texts.unit[unit].per;
  const isOfSeveral = who.length > 1;
  const legend = legendOf(all, frame);
  const named = panels.map((days, at) =>
    fill(texts.chart.panelTold, { who: who[at] ?? '', count: counted(numberOf(days), 'statement', texts) }),
  );
  const drawing: Drawing = {
    title:
      isOfSeveral || who.length === 0
        ? capitalised(per, texts)
        : fill(texts.chart.titleOf, { who: whoText(frame), what: per }),
    subtitle: subtitleOf(frame, count),
    note: columnsNote(texts.chart.dayNote, periods, frame),
    locale: texts.locale,
    dark: frame.dark,
    legend,
    body: {
      kind: 'columns',
      labels: columnLabels(periods, unit, texts),
      panels: panels.map((days, at) => ({
        heading: isOfSeveral ? (named[at] ?? null) : null,
        series: [
          series('first', days, periods, (each) => numberOf([each]) - each.again),
          series('again', days, periods, (each) => each.again),
        ],
      })),
    },
  };
  const told = [
    ...legend.map(({ name }) => `${name}.`),
    ...(isOfSeveral ? named.map((each) => `${each}.`) : []),
  ];
  return describedAs(drawing, [highest(all, periods, frame), ...told]);
}

/** None is needed where nothing was said again. */
function legendOf(days: readonly StatementCount[], { texts }: Frame): Drawing['legend'] {
  const again = days.reduce((sum, each) => sum + each.again, 0);
  if (again === 0) return [];
  const told = (name: string, count: number): string =>
    fill(texts.chart.tone, { name, count: numberText(count, texts) });
  return [
    { tone: 'first', name: told(texts.chart.saidFirst, numberOf(days) - again) },
    { tone: 'again', name: told(texts.chart.saidAgain, again) },
  ];
}

/** How columns are to be read: with that the first or last of them is not whole, where it is not. */
export function columnsNote(note: string, periods: readonly Period[], { texts, unit }: Frame): string {
  const [first, last] = [periods[0]?.partial === true, periods.at(-1)?.partial === true];
  const [ofFirst, ofLast, ofBoth] = texts.unit[unit].partial;
  const told = first && last && periods.length > 1 ? ofBoth : last ? ofLast : first ? ofFirst : '';
  return `${note} ${told}`.trim();
}

/** The values of one colour, by period. */
export const series = (
  tone: Tone,
  days: readonly StatementCount[],
  periods: readonly Period[],
  countOf: (day: StatementCount) => number,
) => ({
  tone,
  values: summed(
    days.map((each) => ({ of: each.of, count: countOf(each) })),
    periods,
  ),
});

/** The highest column, in words. */
export function highest(
  days: readonly StatementCount[],
  periods: readonly Period[],
  { texts, unit }: Frame,
): string {
  const sums = series('first', days, periods, (each) => numberOf([each])).values;
  const most = Math.max(...sums);
  const period = periods[sums.indexOf(most)];
  if (period === undefined) return '';
  const when = periodText(period, unit, texts);
  return fill(texts.chart.highest, { count: numberText(most, texts), when });
}
