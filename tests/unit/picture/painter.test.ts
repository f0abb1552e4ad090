import { afterEach, describe, expect, it } from 'vitest';
import type { Drawing, Painter } from '../../../src/picture.ts';
import { createPainter } from '../../../src/system/picture/painter.ts';

const DRAWING: Drawing = {
  title: 'Ana Puente: declaraciones por día',
  subtitle: '1–4 de marzo de 2026 · 6 declaraciones',
  note: 'Cada declaración cuenta una vez.',
  locale: 'es',
  dark: false,
  legend: [{ tone: 'first', name: 'Dicho por primera vez: 6' }],
  body: {
    kind: 'columns',
    labels: ['1 mar', '', '3 mar', ''],
    panels: [{ heading: null, series: [{ tone: 'first', values: [1, 0, 2, 3] }] }],
  },
};
const BARS: Drawing = {
  ...DRAWING,
  dark: true,
  legend: [],
  body: {
    kind: 'bars',
    names: 'beside',
    whole: false,
    rows: [
      { name: 'La Gaceta <b>&', parts: [{ tone: 'first', value: 3, told: '' }], told: '75 % (3)' },
      { name: 'El Heraldo', parts: [{ tone: 'first', value: 1, told: '' }], told: '25 % (1)' },
    ],
  },
};

/** A process is started once for all of these: it takes a second or two. */
describe('a painter', () => {
  let painter: Painter | undefined;
  afterEach(async () => painter?.close());

  it('draws SVG and PNG, and starts again after it rested', { timeout: 60_000 }, async () => {
    painter = createPainter({ idleAfter: 0 });
    const columns = await painted(painter, DRAWING, 'svg');
    expect(heightsIn(columns, '#0072b2').map((each, _, [first = 1]) => each / first)).toEqual([1, 0, 2, 3]);
    for (const text of ['Ana Puente: declaraciones por día', '3 mar', 'Cada declaración cuenta una vez.'])
      expect(columns).toContain(text);
    const bars = await painted(painter, BARS, 'svg');
    expect(bars).toContain('La Gaceta &lt;b&gt;&amp;');
    expect(bars).toContain('75 % (3)');
    expect(bars).toContain('#1e1f22');
    const png = Buffer.from(await bytesOf(painter, BARS, 'png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Of 480 units, two and a half pixels each.
    expect(png.readUInt32BE(16)).toBe(1200);
  });

  it('says so where nothing is drawn in time', async () => {
    painter = createPainter({ patience: 1 });
    const { ok, ...more } = await painter.paint(DRAWING, 'svg');
    expect(ok).toBe(false);
    expect(more).toMatchObject({ problem: { what: expect.stringContaining('nothing was drawn') } });
  });
});

async function bytesOf(painter: Painter, drawing: Drawing, format: 'png' | 'svg'): Promise<Uint8Array> {
  const outcome = await painter.paint(drawing, format);
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

/** Of the columns of a colour, in their order. */
const heightsIn = (svg: string, fill: string): number[] =>
  [...svg.matchAll(new RegExp(`<path d="M\\S+ \\S+l\\S+ 0l0 (\\S+)l\\S+ 0Z" fill="${fill}"`, 'gu'))].map(
    ([, high]) => Math.abs(Number(high)),
  );

const painted = async (painter: Painter, drawing: Drawing, format: 'svg'): Promise<string> =>
  Buffer.from(await bytesOf(painter, drawing, format)).toString();
