import type { AlertStatement, AlertView, Language, Moment } from '../model.ts';
import { cutAtWord, escapeMarkdown, markdownLink, oneLine, webAddress } from '../text/escape.ts';
import { dayText, fill, listOf, sourcesText, textsFor } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import {
  alsoReporting,
  asTold,
  earlierWords,
  labelOf,
  onRecordBefore,
  takenBackBy,
  titleOf,
  translationOf,
} from './wording.ts';

export interface DiscordOptions {
  readonly language: Language;
  /** The delivery's id: it makes the buttons' ids, by which the message is found again after a crash. */
  readonly delivery: string;
  /** Id of the one role the alert may mention. */
  readonly role?: string | undefined;
}

/** A Components V2 message body, posted and edited alike. https://discord.com/developers/docs/components/reference */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly DiscordComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly roles?: readonly string[] };
}

export type DiscordComponent =
  | { readonly type: 1; readonly components: readonly DiscordComponent[] }
  | { readonly type: 2; readonly style: number; readonly label: string; readonly custom_id: string }
  | { readonly type: 10; readonly content: string }
  | { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 }
  | { readonly type: 17; readonly accent_color: number; readonly components: readonly DiscordComponent[] };

const IS_COMPONENTS_V2 = 1 << 15;
const ACTION_ROW = 1;
const BUTTON = 2;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const SECONDARY = 2;
const GREEN = 0x2e_a0_43;
const AMBER = 0xd2_99_22;

/**
 * Shares of Discord's 4,000 characters of text a message, in UTF-16 units after escaping: with at most 290 for the
 * header and 360 for headline, outlet and time they stay below. An address is never cut: one that has no room is
 * left out, and its outlet stands without a link.
 */
const ROOM = {
  statements: 1750,
  statement: 900,
  leastForStatement: 420,
  before: 200,
  translation: 400,
  takenBack: 200,
  summary: 550,
  address: 512,
  also: 400,
} as const;

/**
 * An alert as a Discord message: plain data, everything of an article escaped, nobody mentioned but `role`,
 * at most 4,000 characters and 10 components.
 */
export function discordMessage(view: AlertView, options: DiscordOptions): DiscordMessage {
  const texts = textsFor(options.language);
  const isRepeat = view.statements.every((each) => each.verdict === 'repeat');
  const mention = options.role === undefined ? [] : [text(`<@&${options.role}>`)];
  const summary = shown(view.summary, ROOM.summary);
  const body: DiscordComponent[] = [
    text(header(view, texts)),
    text(statements(view, texts)),
    { type: SEPARATOR, divider: true, spacing: 1 },
    ...(summary === '' ? [] : [text(summary)]),
    text(source(view, texts)),
    { type: ACTION_ROW, components: buttons(view, options, texts) },
  ];
  return {
    flags: IS_COMPONENTS_V2,
    components: [...mention, { type: CONTAINER, accent_color: isRepeat ? AMBER : GREEN, components: body }],
    allowed_mentions: options.role === undefined ? { parse: [] } : { parse: [], roles: [options.role] },
  };
}

const text = (content: string): DiscordComponent => ({ type: TEXT, content });

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

/** As many statements as have room, each a block quote with what it is below; then how many are left out. */
function statements(view: AlertView, texts: InterfaceTexts): string {
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
  return [...drawn, ...(left > 0 ? [`-# ${more}`] : [])].join('\n');
}

function drawStatement(statement: AlertStatement, texts: InterfaceTexts, room: number): string {
  const before = beforeLine(statement, texts);
  const kind = `${takenBackLine(statement, texts)}-# ${labelOf(statement, texts)}`;
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

/** Line by line, as Discord strikes nothing through over the end of one. */
const struck = (words: string): string =>
  words
    .split('\n> ')
    .map((line) => `~~${line}~~`)
    .join('\n> ');

function takenBackLine(statement: AlertStatement, texts: InterfaceTexts): string {
  const told = takenBackBy(statement, texts);
  return told === null ? '' : `**${shown(told, ROOM.takenBack)}**\n`;
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
  const when = `-# ${escapeMarkdown(outlet)} · ${timestamp(article.published, texts)}`;
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

/** One escaped line of at most `limit` units. */
function shown(words: string, limit: number): string {
  return cutAtWord(escapeMarkdown(cutAtWord(oneLine(words), limit)), limit);
}

function webLink(label: string, address: string, room: number): string {
  const target = webAddress(address);
  return target === null || target.length > room ? escapeMarkdown(label) : markdownLink(label, address);
}

/** Drawn by Discord in each reader's own zone; a day without a time stays a day. */
function timestamp(moment: Moment | null, texts: InterfaceTexts): string {
  if (moment === null) return texts.alert.noTime;
  const seconds = Math.floor(Date.parse(moment.at) / 1000);
  if (moment.precision === 'day' || Number.isNaN(seconds)) return dayText(moment.at.slice(0, 10), texts);
  return `<t:${seconds}:f>`;
}
