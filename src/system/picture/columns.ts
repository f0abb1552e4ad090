import type { EChartsCoreOption } from 'echarts';
import type { Columns, Drawing } from '../../picture.ts';
import { FAMILY, fontOf, inLines, widthOf } from './lettering.ts';
import { footAt, headOf, INNER, lineHeight, MARGIN, SIZE, textAt } from './layout.ts';
import type { Theme } from './theme.ts';

/** A picture laid out: what ECharts is told, and how high it is. */
export interface LaidOut {
  readonly option: EChartsCoreOption;
  readonly height: number;
}

const HEIGHT = { alone: 168, beside: 96 } as const;
/** More panels are each less high. */
const LOWER = 72;

/** Panels one above the other, the same scale for all, days below the last. */
export function layOutColumns(drawing: Drawing, { labels, panels }: Columns, theme: Theme): LaidOut {
  const head = headOf(drawing, theme);
  const elements = [...head.elements];
  const scale = scaleFor(Math.max(...panels.flatMap(({ series }) => highestOf(series))));
  const format = new Intl.NumberFormat(drawing.locale);
  const left = MARGIN + widthOf(format.format(scale.max), fontOf(SIZE.text)) + 8;
  const high = panels.length === 1 ? HEIGHT.alone : panels.length < 5 ? HEIGHT.beside : LOWER;
  let y = head.bottom + 4;
  const grids = panels.map(({ heading }, at) => {
    if (heading !== null) {
      const lines = inLines(heading, fontOf(SIZE.text, 600), INNER, 1);
      elements.push(...textAt(lines, MARGIN, y, SIZE.text, theme.text, 600));
      y += lineHeight(SIZE.text) + 4;
    }
    const grid = { left, right: MARGIN + 4, top: y + 6, height: high };
    y += high + 6 + (at === panels.length - 1 ? 0 : 16);
    return grid;
  });
  const foot = footAt(drawing, y + 32, theme);
  return {
    height: foot.bottom,
    option: {
      graphic: [...elements, ...foot.elements],
      grid: grids,
      xAxis: panels.map((_, at) => daysAxis(labels, at, at === panels.length - 1, theme)),
      yAxis: panels.map((_, at) => countAxis(at, scale, format, theme)),
      series: panels.flatMap(({ series }, at) =>
        series.map(({ tone, values }) => ({
          type: 'bar',
          stack: `panel ${at}`,
          xAxisIndex: at,
          yAxisIndex: at,
          data: values,
          itemStyle: { color: theme.tones[tone] },
          barCategoryGap: values.length > 40 ? '12%' : '22%',
          barMaxWidth: 44,
        })),
      ),
    },
  };
}

const highestOf = (series: Columns['panels'][number]['series']): number[] =>
  (series[0]?.values ?? []).map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));

const daysAxis = (labels: readonly string[], gridIndex: number, isShown: boolean, theme: Theme) => ({
  type: 'category',
  gridIndex,
  data: labels,
  axisTick: {
    show: isShown,
    alignWithLabel: true,
    interval: (at: number) => labels[at] !== '',
    lineStyle: { color: theme.muted },
  },
  axisLine: { lineStyle: { color: theme.muted } },
  axisLabel: {
    show: isShown,
    interval: (at: number) => labels[at] !== '',
    hideOverlap: true,
    color: theme.muted,
    fontFamily: FAMILY,
    fontSize: SIZE.text,
  },
});

const countAxis = (gridIndex: number, { max, interval }: Scale, format: Intl.NumberFormat, theme: Theme) => ({
  type: 'value',
  gridIndex,
  min: 0,
  max,
  interval,
  splitLine: { lineStyle: { color: theme.lines, width: 1 } },
  axisLabel: {
    color: theme.muted,
    fontFamily: FAMILY,
    fontSize: SIZE.text,
    formatter: (value: number) => format.format(value),
  },
});

interface Scale {
  readonly max: number;
  readonly interval: number;
}

/** Up to four whole steps of 1, 2 or 5 times a power of ten. */
function scaleFor(most: number): Scale {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const interval = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  return { interval, max: interval * Math.ceil(Math.max(1, most) / interval) };
}
