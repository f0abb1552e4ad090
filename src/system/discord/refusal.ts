import { RESTJSONErrorCodes as Code, type DiscordAPIError } from 'discord.js';
import type { Problem } from '../../errors.ts';

/** What Discord said no to, by https://discord.com/developers/docs/topics/opcodes-and-status-codes */

/** A 403 that concerns the message at hand, not the channel. */
const OF_THE_MESSAGE: ReadonlySet<number> = new Set([
  Code.CannotEditMessageAuthoredByAnotherUser,
  Code.CannotSendMessagesToThisUser,
  Code.MessageWasBlockedByAutomaticModeration,
  Code.TitleWasBlockedByAutomaticModeration,
  Code.MessageBlockedByHarmfulLinksFilter,
]);

const NO_MESSAGE: ReadonlySet<number> = new Set([Code.UnknownMessage]);

/** A thread that is locked or archived takes no new message; that one of its messages cannot be edited closes nothing. */
const CLOSED_THREAD: ReadonlySet<number> = new Set([Code.ThreadLocked, Code.InvalidActionOnArchivedThread]);
/** What is not there any more, or no longer a channel for text. */
const NO_CHANNEL: ReadonlySet<number> = new Set([
  Code.UnknownChannel,
  Code.UnknownGuild,
  Code.CannotSendMessagesInNonTextChannel,
  Code.CannotExecuteActionOnThisChannelType,
]);

/** Only status, code and Discord's own words are told: addresses of requests may hold tokens. */
export function refusal(error: DiscordAPIError, source: string): Problem {
  const { status, message } = error;
  const code = Number(error.code);
  // Not Discord's own words but of what stands before it: a page instead of JSON.
  if (Number.isNaN(code))
    return { code: 'http', source, what: `Discord answered ${status} and said no more` };
  const words = `${status} ${message.replace(/\s+/gu, ' ').trim().slice(0, 300)}, code ${code}`;
  if (status === 401) return refusedToken(source, words);
  if (isChannelGone(error, code)) {
    return { code: 'discord', source, what: `it is no longer there (${words})`, closed: 'channel' };
  }
  if (isWithoutRights(error, code)) return withoutRights(source, words);
  if (status === 404) return { code: 'discord', source, what: `it is no longer there (${words})` };
  return { code: status < 500 ? 'discord' : 'http', source, what: `Discord refused it (${words})` };
}

function isChannelGone({ status, method }: DiscordAPIError, code: number): boolean {
  if (NO_CHANNEL.has(code)) return true;
  return status === 404 && !NO_MESSAGE.has(code) && method.toUpperCase() === 'POST';
}

function isWithoutRights({ status, method }: DiscordAPIError, code: number): boolean {
  if (CLOSED_THREAD.has(code)) return method.toUpperCase() === 'POST';
  return status === 403 && !OF_THE_MESSAGE.has(code);
}

const refusedToken = (source: string, words: string): Problem => ({
  code: 'http',
  source,
  what: `Discord refused the bot’s token (${words})`,
  advice: 'Check DISCORD_TOKEN.',
});

const withoutRights = (source: string, words: string): Problem => ({
  code: 'discord',
  source,
  what: `the bot may not do this here (${words})`,
  advice: 'Give it View Channel, Send Messages and Read Message History in that channel.',
  closed: 'rights',
});
