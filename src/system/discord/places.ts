import { ChannelFlags, ChannelType, Routes, type REST } from 'discord.js';
import { z } from 'zod';

/** A channel as far as posting into it is concerned. */
export interface Place {
  readonly id: string;
  readonly kind: 'text' | 'announcement' | 'forum';
  readonly guild: string;
  /** Of a forum: those a bot may apply, in its order. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** A post without a tag is refused. */
  readonly requiresTag: boolean;
}

export interface Places {
  /** Rejects as the request does. What was learnt holds for some minutes. */
  of(channel: string): Promise<Place>;
  /** The same, asked now: tags come and go. */
  anew(channel: string): Promise<Place>;
}

const KNOWN_FOR_MS = 10 * 60_000;

const CHANNEL = z.object({
  type: z.number().default(ChannelType.GuildText),
  guild_id: z.string().nullish(),
  flags: z.number().nullish(),
  available_tags: z
    .array(z.object({ id: z.string(), name: z.string(), moderated: z.boolean().nullish() }))
    .nullish(),
});

/** What kind of channel a subscription's is. Asked over REST, since posting does without the gateway. */
export function createPlaces(rest: Pick<REST, 'get'>): Places {
  const known = new Map<string, { readonly place: Place; readonly until: number }>();
  const anew = async (channel: string): Promise<Place> => {
    const place = placeOf(channel, CHANNEL.parse(await rest.get(Routes.channel(channel))));
    known.set(channel, { place, until: performance.now() + KNOWN_FOR_MS });
    return place;
  };
  return {
    anew,
    of: async (channel) => {
      const before = known.get(channel);
      return before !== undefined && before.until > performance.now() ? before.place : anew(channel);
    },
  };
}

function placeOf(id: string, channel: z.infer<typeof CHANNEL>): Place {
  return {
    id,
    kind: kindOf(channel.type),
    guild: channel.guild_id ?? '',
    // A moderated one is for those who may manage threads.
    tags: (channel.available_tags ?? []).filter((each) => each.moderated !== true),
    requiresTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
  };
}

function kindOf(type: ChannelType): Place['kind'] {
  if (type === ChannelType.GuildForum || type === ChannelType.GuildMedia) return 'forum';
  return type === ChannelType.GuildAnnouncement ? 'announcement' : 'text';
}
