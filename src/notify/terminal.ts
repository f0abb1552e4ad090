import type { AlertStatement, AlertView, DigestView, Language, View } from '../model.ts';
import { cutAtWord, oneLine, visible } from '../text/escape.ts';
import { fill, listOf, polarText, sourcesText, textsFor } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { transcriptText } from './transcript-mark.ts';
import { digestHeading, groupDigest } from './digest-groups.ts';
import { displayWidth, painter, wrap, type Style } from './terminal-lines.ts';
import {
  aboutArticle,
  alsoReporting,
  asTold,
  earlierWords,
  labelOf,
  localTime,
  onRecordBefore,
  summaryLabel,
  takenBackBy,
  titleOf,
  translationOf,
} from './wording.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: Language;
  readonly action: 'post' | 'reply' | 'update';
}

/** Lines longer than this tire the eye, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 30;
const EXCERPT = 160;
/** Longest name, headline or outlet, and longest statement or summary, in UTF-16 units: longer ones are no such thing. */
const LONGEST_NAME = 300;
const LONGEST_WORDS = 4000;

interface Page {
  readonly view: AlertView;
  readonly texts: InterfaceTexts;
  readonly options: TerminalOptions;
  readonly width: number;
  readonly paint: ReturnType<typeof painter>;
}

/** An alert or a digest drawn for a terminal, lines ended by `\n`, an empty line last. Nothing of an article can steer the terminal. */
export function terminalMessage(view: View, options: TerminalOptions): string {
  const lines = 'entries' in view ? digest(view, options) : alertLines(pageOf(view, options));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n`;
}

const pageOf = (view: AlertView, options: TerminalOptions): Page => ({
  view,
  options,
  texts: textsFor(options.language),
  width: Math.min(WIDEST, Math.max(NARROWEST, options.width)),
  paint: painter(options.color),
});

const alertLines = (page: Page): string[] => (page.options.action === 'update' ? update(page) : alert(page));

/** Under each official the words by topic or day, each with where it stands. */
function digest(view: DigestView, options: TerminalOptions): string[] {
  const texts = textsFor(options.language);
  const [first] = view.entries;
  if (first === undefined) return [];
  return [
    ...rule(pageOf(first.view, options), digestHeading(view, texts), 'green'),
    ...groupDigest(view.entries, texts).flatMap(({ view: own, groups }) => {
      const page = pageOf(own, options);
      return [
        '',
        official(page),
        ...groups.flatMap(({ heading, entries }, at) => [
          ...(at === 0 ? [] : ['']),
          page.paint(name(heading), 'bold', 'cyan'),
          ...entries.flatMap((each) => drawEntry(pageOf(each.view, options))),
        ]),
      ];
    }),
  ];
}

const drawEntry = (page: Page): string[] => [
  ...page.view.statements.flatMap((statement) => ['', ...drawStatement(page, statement)]),
  ...source(page),
];

function official({ view, texts, paint }: Page): string {
  const title = name(titleOf(view, texts));
  return paint(name(view.official.name), 'bold') + (title === '' ? '' : paint(` · ${title}`, 'dim'));
}

function alert(page: Page): string[] {
  const { view, texts, options } = page;
  const isReply = options.action === 'reply';
  const summedUp = summaryLabel(view, texts);
  return [
    ...rule(page, isReply ? texts.alert.more : texts.alert.new, isReply ? 'cyan' : 'green'),
    official(page),
    ...(isReply ? answered(page) : []),
    ...view.statements.flatMap((statement) => ['', ...drawStatement(page, statement)]),
    ...(view.summary === ''
      ? []
      : ['', ...text(page, cutAtWord(visible(view.summary), LONGEST_WORDS), '  ')]),
    ...(summedUp === null ? [] : text(page, oneLine(summedUp), '  ', 'dim')),
    '',
    ...source(page),
  ];
}

/** `── New on record ─────────` across the page. */
function rule({ width, paint }: Page, heading: string, style: Style): string[] {
  const line = '─'.repeat(Math.max(2, width - displayWidth(heading) - 4));
  return [`${paint('──', style)} ${paint(heading, 'bold', style)} ${paint(line, style)}`];
}

function answered(page: Page): string[] {
  const { answers } = page.view;
  if (answers === undefined) return [];
  const line = fill(page.texts.alert.answers, {
    text: oneLine(polarText({ words: answers.text, denied: answers.denied }, page.texts)),
    outlet: name(answers.outlet),
  });
  return text(page, line, '↳ ', 'dim');
}

/** The words behind a bar, then what they are, then what is on record before. */
function drawStatement(page: Page, statement: AlertStatement): string[] {
  const { texts, paint } = page;
  const bar = paint('┃ ', statement.verdict === 'repeat' ? 'yellow' : 'green');
  const before = onRecordBefore(statement, texts);
  const words = wrap(visible(asTold(statement, LONGEST_WORDS, texts)), page.width - 2);
  const isExact = statement.type === 'direct';
  const earlier =
    statement.nearest === null ? '' : cutAtWord(oneLine(earlierWords(statement.nearest, texts)), EXCERPT);
  return [
    ...words.map((line) => bar + (isExact ? paint(line, 'bold') : line)),
    ...wrap(labelOf(statement, texts), page.width - 2).map((line) => bar + paint(line, 'dim')),
    ...transcript(page, statement),
    ...translation(page, statement),
    ...takenBack(page, statement),
    ...(before === null ? [] : text(page, before, '  ↺ ', 'yellow')),
    ...(before === null ? [] : text(page, earlier, '    ', 'dim')),
  ];
}

function translation(page: Page, statement: AlertStatement): string[] {
  const told = translationOf(statement, page.texts);
  return told === null ? [] : text(page, cutAtWord(oneLine(told), LONGEST_WORDS), '  ≈ ', 'dim');
}

/** With its address on a line of its own. */
function transcript(page: Page, { inTranscript }: AlertStatement): string[] {
  if (inTranscript === undefined) return [];
  const told = cutAtWord(transcriptText(inTranscript, page.texts), LONGEST_WORDS);
  const address = oneLine(inTranscript.url);
  return [
    ...text(page, told, '  ', inTranscript.match === 'differs' ? 'yellow' : 'green'),
    ...(address === '' ? [] : [`    ${page.paint(address, 'blue')}`]),
  ];
}

function takenBack(page: Page, statement: AlertStatement): string[] {
  const told = takenBackBy(statement, page.texts);
  return told === null ? [] : text(page, cutAtWord(oneLine(told), LONGEST_NAME), '  ✗ ', 'red');
}

/** Outlet and local time, headline, the address on a line of its own so that a terminal can open it, and who else. */
function source(page: Page): string[] {
  const { article } = page.view;
  const { texts, options } = page;
  const about = aboutArticle(article, (moment) => localTime(moment, options.timeZone, texts), texts);
  const headline = name(article.title);
  return [
    ...text(page, [name(article.outlet), ...about].join(' · '), '  ', 'cyan'),
    ...(headline === '' ? [] : text(page, headline, '  ', 'dim')),
    `  ${page.paint(oneLine(article.url), 'blue')}`,
    ...alsoReported(page, '  '),
  ];
}

function alsoReported(page: Page, indent: string): string[] {
  const outlets = alsoReporting(page.view).map((each) => name(each.outlet));
  if (outlets.length === 0) return [];
  const line = fill(page.texts.alert.alsoReportedBy, { outlets: listOf(outlets, page.texts) });
  return text(page, `${line}${sourcesText(page.view.sources, page.texts)}`, indent, 'cyan');
}

/** Of whom; what was taken back, and by whom; else which of the words others report (exact ones, if any), and who. */
function update(page: Page): string[] {
  const { view, texts, paint } = page;
  const gone = view.statements.filter((each) => each.takenBack !== undefined);
  const reported = view.statements.filter((each) => each.alsoReportedBy.length > 0);
  const marked = view.statements.find((each) => each.inTranscript !== undefined);
  const first =
    reported.find((each) => each.type === 'direct') ?? reported[0] ?? marked ?? view.statements[0];
  const words = first === undefined ? '' : oneLine(asTold(first, EXCERPT, texts));
  return [
    `${paint('──', 'cyan')} ${paint(texts.alert.update, 'bold', 'cyan')} ${paint('·', 'cyan')} ${paint(name(view.official.name), 'bold')}`,
    ...(gone.length > 0
      ? gone.flatMap((each) => [
          ...text(page, oneLine(asTold(each, EXCERPT, texts)), '  ', 'dim'),
          ...takenBack(page, each),
        ])
      : text(page, words, '  ', 'dim')),
    ...(first === undefined || gone.length > 0 ? [] : transcript(page, marked ?? first)),
    ...alsoReported(page, '  '),
  ];
}

const name = (words: string): string => cutAtWord(oneLine(words), LONGEST_NAME);

/** Wrapped text; the first line begins with `lead`, the others as far in. */
function text(page: Page, words: string, lead: string, ...styles: readonly Style[]): string[] {
  const indent = ' '.repeat(displayWidth(lead));
  const paint = (line: string): string => (styles.length === 0 ? line : page.paint(line, ...styles));
  return wrap(words, page.width - indent.length).map((line, at) => paint((at === 0 ? lead : indent) + line));
}
