import { createCanvas } from '@napi-rs/canvas';
import {
  init,
  setPlatformAPI,
  type EChartsCoreOption,
  type EChartsType,
} from 'echarts/dist/echarts.esm.min.mjs';
import type { Drawing, PictureFormat } from '../../picture.ts';
import { layOutBars } from './bars.ts';
import { layOutColumns, type LaidOut } from './columns.ts';
import { SHARPNESS, WIDTH } from './layout.ts';
import { FAMILY, widthOf } from './lettering.ts';
import { DARK, LIGHT, type Theme } from './theme.ts';

setPlatformAPI({
  createCanvas: () => createCanvas(1, 1),
  measureText: (text, font = `12px ${FAMILY}`) => ({ width: widthOf(text, font) }),
});

/** Draws with ECharts: a PNG on a canvas, an SVG as text; the same texts at the same places. */
export function paint(drawing: Drawing, format: PictureFormat): Uint8Array {
  const theme = drawing.dark ? DARK : LIGHT;
  const { option, height } = layOut(drawing, theme);
  const whole = {
    ...option,
    animation: false,
    backgroundColor: theme.background,
    textStyle: { fontFamily: FAMILY },
  };
  return format === 'svg' ? asSvg(whole, height) : asPng(whole, height);
}

const layOut = (drawing: Drawing, theme: Theme): LaidOut =>
  drawing.body.kind === 'columns'
    ? layOutColumns(drawing, drawing.body, theme)
    : layOutBars(drawing, drawing.body, theme);

function asSvg(option: EChartsCoreOption, height: number): Uint8Array {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  return finished(chart, option, () => Buffer.from(chart.renderToSVGString()));
}

function asPng(option: EChartsCoreOption, height: number): Uint8Array {
  const canvas = createCanvas(WIDTH * SHARPNESS, height * SHARPNESS);
  const chart = init(canvas, null, {
    renderer: 'canvas',
    width: WIDTH,
    height,
    devicePixelRatio: SHARPNESS,
  });
  return finished(chart, option, () => canvas.toBuffer('image/png'));
}

function finished(chart: EChartsType, option: EChartsCoreOption, give: () => Uint8Array): Uint8Array {
  try {
    chart.setOption(option);
    return give();
  } finally {
    chart.dispose();
  }
}
