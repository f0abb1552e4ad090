import type { Drawing, StatementCount } from '../picture.ts';
import { cutAtWord } from '../text/escape.ts';
import { fill, listOf } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import type { Described, Frame } from './chart.ts';
import { counted, daysText } from './words.ts';

/** Characters of a picture's description that Discord takes. */
const LONGEST_DESCRIPTION = 1_024;

/** The names asked for, or that it is of everyone. */
export const whoText = ({ who, texts }: Pick<Frame, 'who' | 'texts'>): string =>
  who.length === 0 ? texts.chart.everyone : listOf(who, texts);

/** `3 March – 30 May 2026 · 260 statements`; whom it is of before that, where its title does not name them. */
export function subtitleOf(frame: Frame, count: number | null): string {
  const { texts, from, to, who } = frame;
  const days = daysText(from, to, texts);
  const all = who.length > 0 ? days : fill(texts.chart.ofAll, { who: texts.chart.everyone, days });
  return count === null
    ? all
    : fill(texts.chart.summary, { days: all, count: counted(count, 'statement', texts) });
}

export const numberOf = (counts: readonly StatementCount[]): number =>
  counts.reduce((sum, { direct, mixed, indirect }) => sum + direct + mixed + indirect, 0);

export const capitalised = (text: string, { locale }: InterfaceTexts): string =>
  `${text.slice(0, 1).toLocaleUpperCase(locale)}${text.slice(1)}`;

/** A picture's words are its headings, and what is most to be seen in it. */
export function describedAs(drawing: Drawing, told: readonly string[]): Described {
  const words = [`${drawing.title}.`, `${drawing.subtitle}.`, ...told].filter((each) => each !== '');
  return { drawing, description: cutAtWord(words.join(' '), LONGEST_DESCRIPTION) };
}
