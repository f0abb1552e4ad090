import type { AlertStatement, AlertView, View } from '../model.ts';
import { cutAtWord, escapeMarkdown, oneLine, shown } from '../text/escape.ts';
import { fill, listOf, sourcesText, textsFor } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { transcriptLink } from './transcript-mark.ts';
import { digestMessage } from './digest.ts';
import {
  ACTION_ROW,
  AMBER,
  BUTTON,
  GREEN,
  messageOf,
  RED,
  SECONDARY,
  SEPARATOR,
  struck,
  text,
  timestamp,
  webLink,
  type DiscordComponent,
  type DiscordMessage,
  type DiscordOptions,
} from './discord-parts.ts';
import {
  aboutArticle,
  alsoReporting,
  asTold,
  earlierWords,
  labelOf,
  onRecordBefore,
  summaryLabel,
  takenBackBy,
  titleOf,
  translationOf,
} from './wording.ts';

export type { DiscordComponent } from './discord-parts.ts';

/**
 * Shares of Discord's 4,000 characters of text a message, in UTF-16 units after escaping: with at most 290 for the
 * header and 460 for headline, outlet and what is told of the article they stay below. An address is never cut: one that has no room is
 * left out, and its outlet stands without a link.
 */
const ROOM = {
  statements: 1750,
  statement: 900,
  leastForStatement: 420,
  before: 200,
  translation: 400,
  transcript: 300,
  takenBack: 200,
  summary: 550,
  address: 512,
  also: 400,
} as const;

/**
 * An alert or a digest as a Discord message: plain data, everything of an article escaped, nobody mentioned but `role`,
 * at most 4,000 characters and 40 components.
 */
export function discordMessage(view: View, options: DiscordOptions): DiscordMessage {
  return 'entries' in view ? digestMessage(view, options) : alertMessage(view, options);
}

function alertMessage(view: AlertView, options: DiscordOptions): DiscordMessage {
  const texts = textsFor(options.language);
  const summary = summaryOf(view, texts);
  const body: DiscordComponent[] = [
    ...(view.trial ? [text(`**${texts.subscription.trial}**`)] : []),
    text(header(view, texts)),
    ...statements(view, texts).map(text),
    { type: SEPARATOR, divider: true, spacing: 1 },
    ...(summary === '' ? [] : [text(summary)]),
    text(source(view, texts)),
    { type: ACTION_ROW, components: buttons(view, options, texts) },
  ];
  return messageOf(body, accentOf(view), options.role);
}

function summaryOf(view: AlertView, texts: InterfaceTexts): string {
  const by = summaryLabel(view, texts);
  const label = by === null ? '' : `\n-# ${shown(by, 120)}`;
  const summary = shown(view.summary, ROOM.summary - label.length);
  return summary === '' ? '' : `${summary}${label}`;
}

/** Red where nobody stands by any of it, amber where all was said before. */
function accentOf(view: AlertView): number {
  if (view.statements.every((each) => each.takenBack?.stands === false)) return RED;
  return view.statements.every((each) => each.verdict === 'repeat') ? AMBER : GREEN;
}

/** The first is the one a message is found again by. */
function buttons(view: AlertView, options: DiscordOptions, texts: InterfaceTexts): DiscordComponent[] {
  const button = (name: string, label: string): DiscordComponent => ({
    type: BUTTON,
    style: SECONDARY,
    label,
    custom_id: `${name}:${options.delivery}:${view.alert}`,
  });
  return [
    button('context', texts.alert.contextButton),
    button('wordings', texts.alert.wordingsButton),
    button('similar', texts.alert.similarButton),
    button('why', texts.alert.whyButton),
  ];
}

function header(view: AlertView, texts: InterfaceTexts): string {
  const name = `### ${shown(view.official.name, 120)}`;
  const title = shown(titleOf(view, texts), 160);
  return title === '' ? name : `${name}\n-# ${title}`;
}

/** As many statements as have room, each a block quote with what it is below; the last says how many are left out. */
function statements(view: AlertView, texts: InterfaceTexts): string[] {
  const drawn: string[] = [];
  let room: number = ROOM.statements;
  for (const statement of view.statements) {
    if (room < ROOM.leastForStatement) break;
    const block = drawStatement(statement, texts, room);
    drawn.push(block);
    room -= block.length + 1;
  }
  const left = view.statements.length - drawn.length;
  const more = fill(texts.alert.moreStatements, { count: left });
  return [...drawn, ...(left > 0 ? [`-# ${more}`] : [])];
}

function drawStatement(statement: AlertStatement, texts: InterfaceTexts, room: number): string {
  const before = beforeLine(statement, texts);
  const kind = `${takenBackLine(statement, texts)}-# ${labelOf(statement, texts)}${transcriptLine(statement, texts)}`;
  const translation = translationLine(statement, texts);
  const hasRoom = room - kind.length - translation.length - before.length > ROOM.leastForStatement;
  const label = hasRoom ? `${kind}${translation}` : kind;
  const left = Math.min(ROOM.statement, room - label.length - before.length - 14);
  const words = cutAtWord(
    escapeMarkdown(asTold(statement, left - 60, texts)).replace(/\s*\n\s*/gu, '\n> '),
    left,
  );
  return `> ${statement.takenBack?.stands === false ? struck(words) : words}\n${label}${before}`;
}

function takenBackLine(statement: AlertStatement, texts: InterfaceTexts): string {
  const told = takenBackBy(statement, texts);
  return told === null ? '' : `**${shown(told, ROOM.takenBack)}**\n`;
}

/** Behind what the words are, or below it where the transcript has other ones. */
function transcriptLine({ inTranscript }: AlertStatement, texts: InterfaceTexts): string {
  if (inTranscript === undefined) return '';
  const told = transcriptLink(inTranscript, { words: ROOM.transcript, address: ROOM.address }, texts);
  return inTranscript.match === 'same' ? ` · ${told}` : `\n-# ${told}`;
}

/** Small print below the words: where there is no room for both, the words stay. */
function translationLine(statement: AlertStatement, texts: InterfaceTexts): string {
  const told = translationOf(statement, texts);
  return told === null ? '' : `\n-# ${shown(told, ROOM.translation)}`;
}

function beforeLine(statement: AlertStatement, texts: InterfaceTexts): string {
  const before = onRecordBefore(statement, texts);
  if (before === null || statement.nearest === null) return '';
  const words = shown(earlierWords(statement.nearest, texts), ROOM.before);
  return `\n-# ↺ ${before}: ${words}`;
}

/** Headline with its link, outlet and time as Discord's own timestamp, and who reports it too. */
function source(view: AlertView, texts: InterfaceTexts): string {
  const { article } = view;
  const outlet = cutAtWord(oneLine(article.outlet), 60);
  const headline = cutAtWord(oneLine(article.title === '' ? article.outlet : article.title), 100);
  const link = webLink(headline, article.url, ROOM.address);
  const about = aboutArticle(article, (moment) => timestamp(moment, texts), texts);
  const when = `-# ${[escapeMarkdown(outlet), ...about].join(' · ')}`;
  const also = alsoReported(view, texts);
  return [link, when, ...(also === '' ? [] : [`-# ${also}`])].join('\n');
}

/** Outlets that report it too, with links as long as there is room, then by name, then by number. */
function alsoReported(view: AlertView, texts: InterfaceTexts): string {
  const items: string[] = [];
  const outlets = alsoReporting(view);
  let room: number = ROOM.also - texts.alert.alsoReportedBy.length - texts.alert.sources.length - 20;
  for (const { outlet, url } of outlets) {
    const name = cutAtWord(oneLine(outlet), 40);
    const linked = webLink(name, url, ROOM.address);
    const item = linked.length <= room ? linked : escapeMarkdown(name);
    if (item.length > room) break;
    items.push(item);
    room -= item.length + 5;
  }
  if (items.length === 0) return '';
  const left = outlets.length - items.length;
  const also = fill(texts.alert.alsoReportedBy, {
    outlets: listOf(left > 0 ? [...items, `+${left}`] : items, texts),
  });
  return `${also}${sourcesText(view.sources, texts)}`;
}
