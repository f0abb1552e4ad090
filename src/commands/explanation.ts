/** What was found in a text, for a person on a terminal: each quotation with who said it, when and where, and why we think so. */
import { painter, wrap, type Style } from '../notify/terminal-lines.ts';
import type { Explained } from '../identify/identify.ts';
import type { SaidWhen } from '../model.ts';
import { oneLine } from '../text/escape.ts';
import { polarText, textsFor } from '../text/interface/interface.ts';

interface Screen {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** Wide enough for the longest label; on the narrowest terminals the value stands below it. */
const LABEL = 9;
const NARROWEST = 26;
const WIDEST = 100;

type Paint = ReturnType<typeof painter>;
type Row = readonly [label: string, value: string, ...styles: readonly Style[]];

/** Lines for one text; nothing found is said too. What the text holds cannot steer the terminal. */
export function explanation(id: string, found: readonly Explained[], screen: Screen): string {
  const paint = painter(screen.color);
  const title = `${oneLine(id)}: ${amountOf(found.length)}`;
  const parts = found.map((one, i) => drawn(one, i + 1, paint, Math.min(screen.width, WIDEST)));
  return `${[paint(title, 'bold'), ...parts].join('\n\n')}\n\n`;
}

const amountOf = (count: number): string =>
  count === 0 ? 'nothing is quoted' : count === 1 ? '1 quotation' : `${count} quotations`;

function drawn(one: Explained, number: number, paint: Paint, width: number): string {
  const { quotation, why } = one;
  const [open, close] = quotation.type === 'direct' ? ['“', '”'] : ['', ''];
  const shown = `${open}${oneLine(quotation.text)}${close}`;
  const told = polarText({ words: shown, denied: quotation.denied }, textsFor('en'));
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  const words = wrap(told, width - lead.length);
  const reasons = [...quotation.reasons, ...why.map(({ text }) => text)];
  return [
    ...words.map((line, i) => `${i === 0 ? lead : indent}${paint(line, 'bold')}`),
    ...rowsOf(one).flatMap((row) => rowLines(row, indent, width, paint)),
    ...reasons.flatMap((reason) => bullet(oneLine(reason), indent, width, paint)),
  ].join('\n');
}

function rowsOf({ quotation }: Explained): readonly Row[] {
  const { type, cue, source, speaker, official, confidence, said } = quotation;
  const told = said?.carried === true ? ' (told before)' : '';
  return [
    ['kind', `${type}, confidence ${confidence.toFixed(2)}`],
    ['cue', cue === null ? 'none' : oneLine(cue.text)],
    ['source', source === null ? 'none' : oneLine(source.text)],
    ['speaker', speaker === null ? 'nobody named' : oneLine(speaker), speaker === null ? 'yellow' : 'cyan'],
    ['official', official ?? 'none', official === null ? 'dim' : 'green'],
    ...(said?.when == null ? [] : [['when', `${timeOf(said.when)}${told}`] as const]),
    ...(said?.where == null ? [] : [['where', `${oneLine(said.where.text)}${told}`] as const]),
  ];
}

function timeOf({ text, day, from, to, precision }: SaidWhen): string {
  if (day !== null) return `${oneLine(text)}, that is ${day}`;
  return from === null
    ? `${oneLine(text)}, of which nobody knows the date`
    : `${oneLine(text)}, a ${precision}: ${from} to ${to}`;
}

function rowLines([label, value, ...styles]: Row, indent: string, width: number, paint: Paint): string[] {
  const hang = width < NARROWEST ? 2 : LABEL;
  const lines = wrap(value, width - indent.length - hang).map((line) =>
    styles.length === 0 ? line : paint(line, ...styles),
  );
  if (hang < LABEL) return [`${indent}${paint(label, 'dim')}`, ...lines.map((line) => `${indent}  ${line}`)];
  return lines.map((line, i) => `${indent}${paint((i === 0 ? label : '').padEnd(LABEL), 'dim')}${line}`);
}

const bullet = (text: string, indent: string, width: number, paint: Paint): string[] =>
  wrap(text, width - indent.length - 2).map(
    (line, i) => `${indent}${paint(i === 0 ? '– ' : '  ', 'dim')}${line}`,
  );
