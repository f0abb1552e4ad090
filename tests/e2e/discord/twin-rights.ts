import type { PermissionFlagsBits } from 'discord.js';
import type { DigitalDiscord } from 'discord-digital-twin';
import { refuse, type Addition } from './twin-addition.ts';

type Right = keyof typeof PermissionFlagsBits;

/** What a channel's permission overwrite denies the bot; the twin knows no overwrites. */
export interface Rights extends Addition {
  deny(channel: string, right: Right): Promise<void>;
  allow(channel: string): Promise<void>;
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
export function rights(discord: DigitalDiscord): Rights {
  const denied = new Map<string, Set<Right>>();
  return {
    deny: async (channel, right) =>
      void denied.set(channel, new Set([...(denied.get(channel) ?? []), right])),
    allow: async (channel) => void denied.delete(channel),
    answer: async (request) => {
      const [, id = ''] = /^\/channels\/(\d+)(?:[/?]|$)/u.exec(request.path) ?? [];
      if (id === '') return null;
      const held = await discord.prisma.channel.findUnique({ where: { id } });
      if (held === null) return refuse(404, 10003, 'Unknown Channel');
      const shut = denied.get(id) ?? denied.get(held.parentId ?? '') ?? new Set();
      if (shut.has('ViewChannel')) return refuse(403, 50001, 'Missing Access');
      const needed = neededFor(request.method, request.path);
      if (needed !== null && shut.has(needed)) return refuse(403, 50013, 'Missing Permissions');
      return null;
    },
  };
}

function neededFor(method: string, path: string): Right | null {
  if (/\/(?:messages|threads)$/u.test(path) && method === 'POST') return 'SendMessages';
  return method === 'GET' && /\/messages(?:\?|$)/u.test(path) ? 'ReadMessageHistory' : null;
}
