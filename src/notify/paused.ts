import type { Paused, Subscription } from '../model.ts';
import { cutAtWord, escapeMarkdown, oneLine } from '../text/escape.ts';
import { fill, textsFor } from '../text/interface/interface.ts';

/** What those who run a server are told once, where nothing can be posted any more: a line of Discord markdown, escaped. */
export function pausedNotice({ channel, language }: Subscription, { why, what }: Paused): string {
  const texts = textsFor(language);
  const notice = why === 'channel' ? texts.paused.channel : texts.paused.rights;
  return fill(notice, { channel: `<#${channel}>`, what: cutAtWord(escapeMarkdown(oneLine(what)), 400) });
}

/** What they are told once it can be posted there again. */
export const resumedNotice = ({ channel, language }: Subscription): string =>
  fill(textsFor(language).paused.resumed, { channel: `<#${channel}>` });
