import { GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import type { Twin } from './twin.ts';

/**
 * Where and in which language somebody asks. The twin's people are always in its server, their Discord is American English, and
 * the app was added by that server.
 */
export interface Place {
  /** Of the person's Discord. */
  readonly locale?: string;
  /** A server that the bot is not in, or private messages between people: the asker has added the app for themselves. */
  readonly where?: 'elsewhere' | 'direct';
}

const ELSEWHERE = { guild: '900000000000000001', channel: '900000000000000002' } as const;

const GATEWAY = z.object({ gateway: z.object({ broadcast: z.function() }) });
const INTERACTION = z.looseObject({
  member: z.looseObject({ user: z.looseObject({ id: z.string() }) }).optional(),
});

/** Does `work` from that place. */
export async function from<T>(twin: Twin, place: Place, work: () => Promise<T>): Promise<T> {
  const { gateway } = serverOf(twin);
  const { broadcast } = gateway;
  gateway.broadcast = function placed(this: unknown, event: unknown, data: unknown): unknown {
    const isAsked = event === GatewayDispatchEvents.InteractionCreate;
    return Reflect.apply(broadcast, this, [event, isAsked ? asOf(place, data) : data]);
  };
  try {
    return await work();
  } finally {
    gateway.broadcast = broadcast;
  }
}

/** The twin's own gateway, not a copy of it. */
function serverOf({ discord }: Twin): { gateway: { broadcast: (...values: never[]) => unknown } } {
  const server: unknown = Reflect.get(discord, 'server');
  GATEWAY.parse(server);
  return server as ReturnType<typeof serverOf>;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
function asOf({ locale = 'en-US', where }: Place, data: unknown): object {
  const { member, ...rest } = INTERACTION.parse(data);
  if (where === undefined)
    return { ...rest, member, locale, authorizing_integration_owners: { 0: rest['guild_id'] } };
  const byPerson = {
    locale,
    authorizing_integration_owners: { 1: member?.user.id },
    channel_id: ELSEWHERE.channel,
  };
  if (where === 'direct') {
    const { guild_id: _, guild_locale: __, ...private_ } = rest;
    const channel = { id: ELSEWHERE.channel, type: 3 };
    return { ...private_, ...byPerson, user: member?.user, channel, context: 2 };
  }
  const guild = { id: ELSEWHERE.guild, locale: 'fr', features: [] };
  const channel = { id: ELSEWHERE.channel, type: 0, guild_id: ELSEWHERE.guild };
  const there = { guild, guild_id: ELSEWHERE.guild, guild_locale: 'fr', channel, context: 0 };
  return { ...rest, ...byPerson, ...there, member: { ...member, permissions: '1024' } };
}
