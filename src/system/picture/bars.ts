import type { Bars, Drawing } from '../../picture.ts';
import type { LaidOut } from './columns.ts';
import { footAt, headOf, INNER, lineHeight, MARGIN, SIZE, textAt, type Element } from './layout.ts';
import { FAMILY, fontOf, inLines, widthOf } from './lettering.ts';
import type { Theme } from './theme.ts';

/** Of names beside their bars, of all there is. */
const NAMES_WIDTH = 0.36;
const THICK = 17;
const THIN = 12;
const SPACE = 20;
const GAP = 8;

type Row = Bars['rows'][number];

/** One bar a row, each row as high as its name needs; names beside or above, figures behind. */
export function layOutBars(drawing: Drawing, { names, rows, whole }: Bars, theme: Theme): LaidOut {
  const head = headOf(drawing, theme);
  const isAbove = names === 'above';
  const font = fontOf(SIZE.text);
  const lines = rows.map(({ name }) => inLines(name, font, isAbove ? INNER : INNER * NAMES_WIDTH, 2));
  const left = isAbove ? MARGIN : MARGIN + widest(lines.flat()) + GAP;
  const right = MARGIN + widest(rows.map(({ told }) => told)) + GAP;
  const elements: Element[] = [...head.elements];
  let y = head.bottom + 6;
  const grids = lines.map((name) => {
    const high = name.length * lineHeight(SIZE.text);
    elements.push(...textAt(name, MARGIN, isAbove || name.length > 1 ? y : y + 1, SIZE.text, theme.text));
    const bar = isAbove ? { top: y + high + 2, height: THIN + 2 } : { top: y, height: high };
    y += isAbove ? high + THIN + SPACE : high + 9;
    return { left, right, ...bar };
  });
  const foot = footAt(drawing, y + 6, theme);
  const max = whole ? 1 : Math.max(...rows.map(lengthOf));
  return {
    height: foot.bottom,
    option: {
      graphic: [...elements, ...foot.elements],
      grid: grids,
      xAxis: rows.map((_, gridIndex) => ({ type: 'value', gridIndex, show: false, min: 0, max })),
      yAxis: rows.map((_, gridIndex) => ({ type: 'category', gridIndex, show: false, data: [''] })),
      series: rows.flatMap((row, at) => seriesOf(row, at, isAbove ? THIN : THICK, theme)),
    },
  };
}

const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map((each) => widthOf(each, fontOf(SIZE.text)))));

const lengthOf = ({ parts }: Row): number => parts.reduce((sum, { value }) => sum + value, 0);

/** The parts of a bar; what is told of the whole row stands behind the last. */
function seriesOf({ parts, told }: Row, at: number, barWidth: number, theme: Theme): object[] {
  const place = { type: 'bar', stack: `row ${at}`, barWidth, xAxisIndex: at, yAxisIndex: at };
  const label = { show: true, fontFamily: FAMILY, fontSize: SIZE.text };
  return [
    ...parts.map((part) => {
      const color = theme.tones[part.tone];
      const inside = { ...label, position: 'inside', formatter: part.told, color: legibleOn(color) };
      return {
        ...place,
        data: [part.value],
        itemStyle: { color },
        label: part.told === '' ? { show: false } : inside,
      };
    }),
    {
      ...place,
      data: [0],
      label: { ...label, position: 'right', distance: GAP - 2, formatter: told, color: theme.text },
    },
  ];
}

/** Black or white, whichever stands out more. */
const legibleOn = (color: string): string => (luminance(color) > 0.179 ? '#000000' : '#ffffff');

/** Relative luminance of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
