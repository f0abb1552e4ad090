import { DiscordAPIError, MessageFlags, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { idOf } from './messages.ts';

const GUILD = z.object({ owner_id: z.string(), system_channel_id: z.string().nullish() });

/**
 * Tells those who run a server something: in the channel that Discord itself uses for its notices, or the owner alone where the
 * bot may not post there. False where neither can be. Rejects where Discord is out of reach, to be tried again: `id` is the
 * nonce by which it is one message all the same.
 *
 * @param except the channel it is about, in which nothing can be posted
 */
export async function tellServer(
  rest: Pick<REST, 'get' | 'post'>,
  guild: string,
  words: string,
  { id, except }: { readonly id: string; readonly except: string },
): Promise<boolean> {
  const server = await unlessRefused(async () => GUILD.parse(await rest.get(Routes.guild(guild))));
  if (server === null) return false;
  const body = {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: 10, content: words }],
    allowed_mentions: { parse: [] },
    nonce: id,
    enforce_nonce: true,
  };
  const post = async (channel: string): Promise<true | null> =>
    unlessRefused(async () => {
      await rest.post(Routes.channelMessages(channel), { body });
      return true as const;
    });
  const channel = server.system_channel_id ?? null;
  if (channel !== null && channel !== except && (await post(channel)) === true) return true;
  const direct = await unlessRefused(async () =>
    idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: server.owner_id } })),
  );
  return direct !== null && (await post(direct)) === true;
}

/** Null where Discord says no. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status < 500 && error.status !== 401;
    if (isRefused) return null;
    throw error;
  }
}
