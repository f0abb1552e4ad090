/** Pictures of the record: the painter, and what a picture is made of. */
import type { Store } from '../ports.ts';
import { chart, type ChartParts } from '../run/chart.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import { createPainter } from '../system/picture/painter.ts';
import type { DrawChart } from '../respond/desk.ts';

/** One for the whole program: it starts nothing before the first picture. */
export const PAINTER = createPainter();

export function chartParts(store: Store, { officials, settings }: Config): ChartParts {
  return {
    store,
    officials,
    painter: PAINTER,
    today: dayIn(settings.timezone, systemClock.now()),
    pause: () => systemClock.sleep(0),
  };
}

/** For who asks in a chat. */
export const drawChartOf =
  (store: Store, config: Config): DrawChart =>
  (question, texts) =>
    chart(question, 'png', texts, chartParts(store, config));

/** `2026-03-01`: what is today there. */
const dayIn = (timeZone: string, now: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(Date.parse(now));
