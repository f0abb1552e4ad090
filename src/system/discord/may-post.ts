import { ChannelType, PermissionFlagsBits as Right, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { idOf } from './messages.ts';

/** What the bot may do in a channel, told from what Discord says of it now: without the gateway, whose news may be late or lost. */

const bits = z.string().default('0').transform(BigInt);
const OVERWRITE = z.object({ id: z.string(), type: z.number(), allow: bits, deny: bits });
const CHANNEL = z.object({
  id: z.string(),
  type: z.number().default(ChannelType.GuildText),
  guild_id: z.string(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(OVERWRITE).nullish(),
  thread_metadata: z.object({ locked: z.boolean().default(false) }).nullish(),
});
const GUILD = z.object({
  owner_id: z.string().nullish(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});
const MEMBER = z.object({
  roles: z.array(z.string()),
  communication_disabled_until: z.string().nullish(),
});
type Channel = z.infer<typeof CHANNEL>;

const IN_A_THREAD: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
const OF_POSTS: ReadonlySet<number> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);

/** Rejects as the requests do: where the bot may not even see the channel, Discord says so. */
export async function mayPost(rest: Pick<REST, 'get'>, id: string): Promise<boolean> {
  const channel = CHANNEL.parse(await rest.get(Routes.channel(id)));
  const isThread = IN_A_THREAD.has(channel.type);
  const parent = channel.parent_id ?? id;
  const place = isThread ? CHANNEL.parse(await rest.get(Routes.channel(parent))) : channel;
  const me = idOf(await rest.get(Routes.user()));
  const guild = GUILD.parse(await rest.get(Routes.guild(channel.guild_id)));
  const member = MEMBER.parse(await rest.get(Routes.guildMember(channel.guild_id, me)));
  const silenced = Date.parse(member.communication_disabled_until ?? '');
  if (silenced > Date.now()) return false;
  const held = rightsIn(place, me, guild, member);
  const needed = neededIn(channel, isThread);
  return (held & needed) === needed;
}

/** Whom an overwrite is for. */
const ROLE = 0;
const MEMBER_ITSELF = 1;

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function rightsIn(
  { guild_id: everyone, permission_overwrites }: Channel,
  me: string,
  { owner_id, roles }: z.infer<typeof GUILD>,
  member: z.infer<typeof MEMBER>,
): bigint {
  const own = new Set([everyone, ...member.roles]);
  const base = roles.filter((each) => own.has(each.id)).reduce((sum, each) => sum | each.permissions, 0n);
  if (me === owner_id || (base & Right.Administrator) !== 0n) return ALL;
  const overwrites = permission_overwrites ?? [];
  const steps = [
    overwrites.filter((each) => each.id === everyone),
    overwrites.filter(({ id, type }) => type === ROLE && id !== everyone && own.has(id)),
    overwrites.filter(({ id, type }) => type === MEMBER_ITSELF && id === me),
  ];
  return steps.reduce((held, step) => {
    const deny = step.reduce((sum, each) => sum | each.deny, 0n);
    return step.reduce((sum, each) => sum | each.allow, held & ~deny);
  }, base);
}

const ALL = Object.values(Right).reduce((sum, each) => sum | each, 0n);

/** A locked thread is for who may manage it. */
function neededIn({ type, thread_metadata }: Channel, isThread: boolean): bigint {
  const always = Right.ViewChannel | Right.ReadMessageHistory;
  if (!isThread) return always | Right.SendMessages | (OF_POSTS.has(type) ? Right.SendMessagesInThreads : 0n);
  return always | Right.SendMessagesInThreads | (thread_metadata?.locked === true ? Right.ManageThreads : 0n);
}
