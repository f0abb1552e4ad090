import { ChannelType, MessageFlags } from 'discord.js';
import type { DigitalDiscord } from 'discord-digital-twin';
import { idsIn, refuse, type Addition } from './twin-addition.ts';

const PER_HOUR = 10;
const ALREADY_CROSSPOSTED = 40033;
const NO_ANNOUNCEMENT_CHANNEL = 50024;

/** Publishing a message of an announcement channel: ten an hour, each once. */
export function crossposts(discord: DigitalDiscord): Addition {
  const published = new Map<string, number>();
  return {
    answer: async (request, pass) => {
      const [channel = '', id = ''] = idsIn(request, 'POST', '/channels/:/messages/:/crosspost') ?? [];
      if (id === '') return null;
      const held = await discord.prisma.channel.findUnique({ where: { id: channel } });
      if (held?.type !== ChannelType.GuildAnnouncement)
        return refuse(403, NO_ANNOUNCEMENT_CHANNEL, 'Cannot execute action on this channel type');
      const message = await discord.prisma.message.findUnique({ where: { id } });
      if (message === null) return refuse(404, 10008, 'Unknown Message');
      if ((message.flags & MessageFlags.Crossposted) !== 0)
        return refuse(400, ALREADY_CROSSPOSTED, 'This message has already been crossposted');
      const count = published.get(channel) ?? 0;
      if (count >= PER_HOUR) return limited();
      published.set(channel, count + 1);
      const flags = message.flags | MessageFlags.Crossposted;
      await discord.prisma.message.update({ where: { id }, data: { flags } });
      return pass('GET', `/channels/${channel}/messages/${id}`);
    },
  };
}

/** Discord means the hour: a client that obeys waits for it. */
const limited = () => ({
  status: 429,
  body: JSON.stringify({ message: 'The resource is being rate limited.', retry_after: 3000, global: false }),
  headers: { 'retry-after': '3000', 'x-ratelimit-scope': 'shared' },
});
