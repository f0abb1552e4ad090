import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Log } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import type { Responder } from '../../../src/respond/respond.ts';
import { connectDiscord, type DiscordBot } from '../../../src/system/discord/connect.ts';
import type { Twin } from './twin.ts';

/** The bot, logged in to a twin by the real discord.js client, with every command. */
export async function connected(twin: Twin, responder: Responder, log: Log): Promise<DiscordBot> {
  const { token, apiBase } = twin;
  const drawing = { draw: discordMessage, drawHeading: forumHeading };
  const outcome = await connectDiscord({ token, apiBase, log, commands: COMMANDS, responder, ...drawing });
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}
