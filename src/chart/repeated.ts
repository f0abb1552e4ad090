import type { Drawing, RepeatedCount } from '../picture.ts';
import { cutAtWord, oneLine } from '../text/escape.ts';
import { fill, polarText } from '../text/interface/interface.ts';
import type { Described, Frame } from './chart.ts';
import { describedAs, subtitleOf } from './frame.ts';
import { counted, shortDays } from './words.ts';

/** Lines that fit a picture with their words above their bars, and how much of each is shown. */
export const MOST_LINES = 6;
const LONGEST = 110;

/** What was said most often, by the number of occasions. */
export function describeRepeated(lines: readonly RepeatedCount[], frame: Frame): Described | null {
  const { texts, who } = frame;
  if (lines.length === 0) return null;
  const several = who.length !== 1;
  const rows = lines.slice(0, MOST_LINES).map((line) => {
    const days = shortDays(line.first, line.last, texts);
    const told = fill(texts.chart.repeatedRow, { times: counted(line.times, 'time', texts), days });
    const words = wordsOf(line, frame);
    const name = several
      ? fill(texts.chart.row, { name: frame.nameOf(line.statement.official ?? ''), told: words })
      : words;
    return { name, parts: [{ tone: 'again' as const, value: line.times, told: '' }], told };
  });
  const drawing: Drawing = {
    title: several ? texts.chart.repeatedTitle : fill(texts.chart.repeatedTitleOf, { who: who[0] ?? '' }),
    subtitle: subtitleOf(frame, null),
    note: texts.chart.repeatedNote,
    locale: texts.locale,
    dark: frame.dark,
    legend: [],
    body: { kind: 'bars', names: 'above', whole: false, rows },
  };
  return describedAs(
    drawing,
    rows.map((row) => `${row.name} (${row.told}).`),
  );
}

/** In quotation marks only where they are the official's exact words, as everywhere. */
function wordsOf({ statement }: RepeatedCount, { texts }: Frame): string {
  const [open, close] = texts.marks;
  const text = cutAtWord(oneLine(statement.text), LONGEST);
  return polarText(
    { words: statement.type === 'direct' ? `${open}${text}${close}` : text, denied: statement.denied },
    texts,
  );
}
