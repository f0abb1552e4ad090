import { Events, type Client } from 'discord.js';
import { z } from 'zod';

/**
 * What discord.js cannot do without and Discord always tells, put in where another server leaves it out, before discord.js reads it:
 * it would stop at it. https://discord.com/developers/docs/events/gateway-events
 */
export function takeLeniently(client: Client): void {
  client.on(Events.Raw, (packet: unknown) => {
    const { data } = PACKET.safeParse(packet);
    if (data === undefined) return;
    const told = fill[data.t]?.(data.d) ?? {};
    for (const [name, value] of Object.entries(told)) data.d[name] ??= value;
  });
}

/** The very object that discord.js goes on with, not a copy of it. */
const EVENT = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);
const PACKET = z.object({ t: z.string(), d: EVENT });

type Told = Readonly<Record<string, unknown>>;

const fill: Readonly<Record<string, (event: Told) => Told>> = {
  READY: ({ user }) => ({ guilds: [], application: { id: Object(user).id, flags: 0 } }),
  INTERACTION_CREATE: ({ channel_id: id, guild_id }) => ({
    entitlements: [],
    locale: 'en-US',
    ...(typeof id === 'string' ? { channel: { id, type: 0, guild_id } } : {}),
  }),
};
