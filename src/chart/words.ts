import type { Day } from '../model.ts';
import type { ChartUnit } from '../picture.ts';
import { fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import type { Period } from './periods.ts';

/** Numbers, days and shares as the reader's language writes them. */

const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const written = (texts: InterfaceTexts, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(texts.locale, { ...options, timeZone: 'UTC' });

/** Of four digits and more in groups, in Spanish too. */
export const numberText = (count: number, texts: InterfaceTexts): string =>
  new Intl.NumberFormat(texts.locale).format(count);

/** `1 statement`, `1,204 statements`; an amount without a noun is not told. */
export function counted(count: number, noun: keyof InterfaceTexts['counted'], texts: InterfaceTexts): string {
  const [one, other] = texts.counted[noun];
  const isOne = new Intl.PluralRules(texts.locale).select(count) === 'one';
  return fill(isOne ? one : other, { count: numberText(count, texts) });
}

/** `35 %`, `<1 %`: what is there is not told as nothing. */
export function shareText(share: number, texts: InterfaceTexts): string {
  const format = new Intl.NumberFormat(texts.locale, { style: 'percent' });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}

/** `3 March – 5 May 2026`, `3 de marzo – 5 de mayo de 2026` */
export const daysText = (from: Day, to: Day, texts: InterfaceTexts): string =>
  written(texts, { dateStyle: 'long' }).formatRange(time(from), time(to));

/** The same, short, for the end of a bar. */
export const shortDays = (from: Day, to: Day, texts: InterfaceTexts): string =>
  written(texts, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(time(from), time(to));

/** When a period is, within a sentence. */
export function periodText({ from }: Period, unit: ChartUnit, texts: InterfaceTexts): string {
  return fill(texts.unit[unit].most, {
    day: written(texts, { dateStyle: 'long' }).format(time(from)),
    month: written(texts, { month: 'long', year: 'numeric' }).format(time(from)),
    year: from.slice(0, 4),
  });
}

/** Labels below columns: as many as can be read beside each other. */
const LABELS = 6;
/** Weeks whose months are told rather than their days. */
const MANY_WEEKS = 26;

/** A label for every so many columns, '' for the others. */
export function columnLabels(periods: readonly Period[], unit: ChartUnit, texts: InterfaceTexts): string[] {
  const isLong = new Set(periods.map(({ from }) => from.slice(0, 4))).size > 1;
  const year = isLong ? ({ year: 'numeric' } as const) : {};
  const month = written(texts, { month: 'short', ...year });
  const told = ({ from }: Period, at: number): string => {
    if (unit === 'year') return from.slice(0, 4);
    if (unit === 'month' && periods.length > 24) return from.slice(5, 7) === '01' ? from.slice(0, 4) : '';
    if (unit === 'month') return month.format(time(from));
    if (unit === 'week' && periods.length > MANY_WEEKS)
      return isNewMonth(from, periods[at - 1]?.from) ? month.format(time(from)) : '';
    return written(texts, { day: 'numeric', month: 'short' }).format(time(from));
  };
  return thinned(periods.map(told), isLong ? LABELS - 1 : LABELS);
}

/** Of a week: its month begins with it, or little before where it is the first. */
const isNewMonth = (from: Day, before: Day | undefined): boolean =>
  before === undefined ? Number(from.slice(8)) <= 7 : from.slice(0, 7) !== before.slice(0, 7);

/** Leaves every n-th of those that are not empty, so that at most so many are left. */
function thinned(labels: readonly string[], most: number): string[] {
  const step = Math.ceil(labels.filter((each) => each !== '').length / most);
  let nth = -1;
  return labels.map((label) => {
    if (label === '') return '';
    nth += 1;
    return nth % step === 0 ? label : '';
  });
}
