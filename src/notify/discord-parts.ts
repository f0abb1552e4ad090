import type { Language, Moment } from '../model.ts';
import { escapeMarkdown, markdownLink, webAddress } from '../text/escape.ts';
import { dayText } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';

/** What the messages of alerts and of digests are made of. */

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
export const ACTION_ROW = 1;
export const BUTTON = 2;
const TEXT = 10;
export const SEPARATOR = 14;
const CONTAINER = 17;
export const SECONDARY = 2;
export const GREEN = 0x2e_a0_43;
export const AMBER = 0xd2_99_22;
export const RED = 0xda_36_33;

export const text = (content: string): DiscordComponent => ({ type: TEXT, content });

/** A message of one container, which mentions the role chosen and nobody else. */
export function messageOf(
  body: readonly DiscordComponent[],
  accent: number,
  role: string | undefined,
): DiscordMessage {
  const mention = role === undefined ? [] : [text(`<@&${role}>`)];
  return {
    flags: IS_COMPONENTS_V2,
    components: [...mention, { type: CONTAINER, accent_color: accent, components: body }],
    allowed_mentions: role === undefined ? { parse: [] } : { parse: [], roles: [role] },
  };
}

/** Line by line, as Discord strikes nothing through over the end of one. */
export const struck = (words: string): string =>
  words
    .split('\n> ')
    .map((line) => `~~${line}~~`)
    .join('\n> ');

export function webLink(label: string, address: string, room: number): string {
  const target = webAddress(address);
  return target === null || target.length > room ? escapeMarkdown(label) : markdownLink(label, address);
}

/** Drawn by Discord in each reader's own zone; a day without a time stays a day. */
export function timestamp(moment: Moment | null, texts: InterfaceTexts): string {
  if (moment === null) return texts.alert.noTime;
  const seconds = Math.floor(Date.parse(moment.at) / 1000);
  if (moment.precision === 'day' || Number.isNaN(seconds)) return dayText(moment.at.slice(0, 10), texts);
  return `<t:${seconds}:f>`;
}
