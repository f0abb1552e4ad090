import { GatewayDispatchEvents, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { DigitalDiscord } from 'discord-digital-twin';
import { idsIn, refuse, type Addition } from './twin-addition.ts';
import type { TwinGateway } from './twin-gateway.ts';

type Right = keyof typeof PermissionFlagsBits;

/** What a channel's permission overwrite denies the bot; the twin knows no overwrites. Clients are told of each change. */
export interface Rights extends Addition {
  deny(channel: string, right: Right): Promise<void>;
  allow(channel: string): Promise<void>;
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
export function rights(discord: DigitalDiscord, gateway: Pick<TwinGateway, 'tell'>): Rights {
  const denied = new Map<string, Set<Right>>();
  const withOverwrites = (body: string): object => {
    const channel = CHANNEL.parse(JSON.parse(body));
    const deny = [...(denied.get(channel.id) ?? [])].reduce(
      (sum, each) => sum | PermissionFlagsBits[each],
      0n,
    );
    const own = { id: discord.botUserId, type: OverwriteType.Member, allow: '0', deny: String(deny) };
    return { ...channel, permission_overwrites: deny === 0n ? [] : [own] };
  };
  const tell = async (id: string): Promise<void> => {
    const answer = await fetch(`${discord.restUrl}/v10/channels/${id}`);
    if (answer.ok) gateway.tell(GatewayDispatchEvents.ChannelUpdate, withOverwrites(await answer.text()));
  };
  return {
    deny: async (channel, right) => {
      denied.set(channel, new Set([...(denied.get(channel) ?? []), right]));
      await tell(channel);
    },
    allow: async (channel) => {
      denied.delete(channel);
      await tell(channel);
    },
    answer: async (request, pass) => {
      const [, id = ''] = /^\/channels\/(\d+)(?:[/?]|$)/u.exec(request.path) ?? [];
      if (id === '') return null;
      const held = await discord.prisma.channel.findUnique({ where: { id } });
      if (held === null) return refuse(404, 10003, 'Unknown Channel');
      const shut = denied.get(id) ?? denied.get(held.parentId ?? '') ?? new Set();
      if (shut.has('ViewChannel')) return refuse(403, 50001, 'Missing Access');
      const needed = neededFor(request.method, request.path);
      if (needed !== null && shut.has(needed)) return refuse(403, 50013, 'Missing Permissions');
      if (idsIn(request, 'GET', '/channels/:') === null || shut.size === 0) return null;
      const { status, body } = await pass('GET', request.path);
      return { status, body: JSON.stringify(withOverwrites(body)) };
    },
  };
}

const CHANNEL = z.looseObject({ id: z.string() });

function neededFor(method: string, path: string): Right | null {
  if (/\/(?:messages|threads)$/u.test(path) && method === 'POST') return 'SendMessages';
  return method === 'GET' && /\/messages(?:\?|$)/u.test(path) ? 'ReadMessageHistory' : null;
}
