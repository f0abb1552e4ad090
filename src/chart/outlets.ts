import type { Bars, Drawing, FirstReportCount } from '../picture.ts';
import { oneLine } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import type { Described, Frame } from './chart.ts';
import { describedAs, subtitleOf, whoText } from './frame.ts';
import { numberText, shareText } from './words.ts';

/** Bars that can be told apart on a phone. */
const MOST = 10;

/** Outlets by their share of what they were the first to publish; those beyond the first ten together. */
export function describeOutlets(counts: readonly FirstReportCount[], frame: Frame): Described | null {
  const { texts } = frame;
  const all = counts.reduce((sum, each) => sum + each.statements, 0);
  if (all === 0) return null;
  const ranked = counts.toSorted(
    (a, b) => b.statements - a.statements || a.outlet.localeCompare(b.outlet, texts.locale),
  );
  // One that is left over is named itself.
  const cut = ranked.length === MOST + 1 ? MOST + 1 : MOST;
  const [shown, others] = [ranked.slice(0, cut), ranked.slice(cut)];
  const rest = others.reduce((sum, each) => sum + each.statements, 0);
  const rows = [
    ...shown.map((each) => rowOf(oneLine(each.outlet), each.statements, 'first')),
    ...(rest === 0
      ? []
      : [rowOf(fill(texts.chart.otherOutlets, { count: numberText(others.length, texts) }), rest, 'rest')]),
  ];
  const drawing: Drawing = {
    title:
      frame.who.length === 0
        ? texts.chart.outletsTitle
        : fill(texts.chart.outletsTitleOf, { who: whoText(frame) }),
    subtitle: subtitleOf(frame, all),
    note: texts.chart.outletsNote,
    locale: texts.locale,
    dark: frame.dark,
    legend: [],
    body: { kind: 'bars', names: 'beside', whole: false, rows },
  };
  const named = rows.map(({ name, told }) => fill(texts.chart.row, { name, told }));
  return describedAs(drawing, [`${named.join('; ')}.`]);

  function rowOf(name: string, value: number, tone: 'first' | 'rest'): Bars['rows'][number] {
    const told = fill(texts.chart.share, {
      share: shareText(value / all, texts),
      count: numberText(value, texts),
    });
    return { name, parts: [{ tone, value, told: '' }], told };
  }
}
