import { ChannelFlags, ChannelType } from 'discord.js';
import type { DigitalDiscord } from 'discord-digital-twin';
import { z } from 'zod';
import { idsIn, refuse, type Addition, type Answer, type Pass, type SeenRequest } from './twin-addition.ts';

/**
 * Forums: the twin makes threads of them, but drops the first message, has no tags and no list of archived threads, and
 * lets anyone write into a thread that is closed.
 */
export interface Forums extends Addition {
  /** Tags of each forum, and whether it asks for one; a test fills it in. */
  readonly forums: Map<string, { tags: Tag[]; requiresTag: boolean }>;
  /** Tags put on each thread. */
  readonly applied: Map<string, readonly string[]>;
}

interface Tag {
  readonly id: string;
  readonly name: string;
  readonly moderated?: boolean;
}

const THREAD = z.looseObject({ id: z.string() });
const POST = z.object({
  name: z.string().min(1),
  applied_tags: z.array(z.string()).default([]),
  message: z.looseObject({}),
});

export function forums(discord: DigitalDiscord): Forums {
  const own: Omit<Forums, 'answer'> = { forums: new Map(), applied: new Map() };
  return {
    ...own,
    answer: async (request, pass) =>
      (await makePost(request, pass, discord, own)) ??
      (await describeForum(request, pass, own)) ??
      (await archivedThreads(request, pass, discord)) ??
      (await closedThread(request, discord)),
  };
}

async function makePost(
  request: SeenRequest,
  pass: Pass,
  discord: DigitalDiscord,
  { forums: all, applied }: Omit<Forums, 'answer'>,
): Promise<Answer | null> {
  const [forum] = idsIn(request, 'POST', '/channels/:/threads') ?? [];
  if (forum === undefined || !(await isForum(forum, discord))) return null;
  const { success, data } = POST.safeParse(request.body);
  if (!success) return refuse(400, 50035, 'Invalid Form Body');
  const { tags = [], requiresTag = false } = all.get(forum) ?? {};
  if (requiresTag && data.applied_tags.length === 0)
    return refuse(400, 40067, 'A tag is required to create a forum post in this channel');
  if (data.applied_tags.some((id) => !tags.some((each) => each.id === id)))
    return refuse(400, 10087, 'Unknown tag');
  const made = await pass('POST', `/channels/${forum}/threads`, {
    name: data.name,
    type: ChannelType.PublicThread,
  });
  const thread = THREAD.parse(JSON.parse(made.body));
  applied.set(thread.id, data.applied_tags);
  const message = await pass('POST', `/channels/${thread.id}/messages`, data.message);
  // The first message of a post has the id of its thread.
  const { id } = THREAD.parse(JSON.parse(message.body));
  await discord.prisma.message.update({ where: { id }, data: { id: thread.id } });
  await discord.prisma.channel.update({ where: { id: thread.id }, data: { lastMessageId: thread.id } });
  return { status: 201, body: JSON.stringify({ ...thread, applied_tags: data.applied_tags }) };
}

async function describeForum(
  request: SeenRequest,
  pass: Pass,
  { forums: all }: Omit<Forums, 'answer'>,
): Promise<Answer | null> {
  const [id = ''] = idsIn(request, 'GET', '/channels/:') ?? [];
  const forum = all.get(id);
  if (forum === undefined) return null;
  const channel = THREAD.parse(JSON.parse((await pass('GET', request.path)).body));
  const flags = forum.requiresTag ? ChannelFlags.RequireTag : 0;
  return { status: 200, body: JSON.stringify({ ...channel, flags, available_tags: forum.tags }) };
}

async function archivedThreads(
  request: SeenRequest,
  pass: Pass,
  discord: DigitalDiscord,
): Promise<Answer | null> {
  const [parentId] = idsIn(request, 'GET', '/channels/:/threads/archived/public') ?? [];
  if (parentId === undefined) return null;
  const rows = await discord.prisma.channel.findMany({ where: { parentId, archived: true } });
  const threads = [];
  for (const { id } of rows) threads.push(JSON.parse((await pass('GET', `/channels/${id}`)).body) as unknown);
  return { status: 200, body: JSON.stringify({ threads, members: [], has_more: false }) };
}

/** A message opens an archived thread, an edit does not; a locked one takes neither from us; a forum takes posts only. */
async function closedThread(request: SeenRequest, discord: DigitalDiscord): Promise<Answer | null> {
  const [posting] = idsIn(request, 'POST', '/channels/:/messages') ?? [];
  const [editing] = idsIn(request, 'PATCH', '/channels/:/messages/:') ?? [];
  const id = posting ?? editing;
  if (id !== undefined && (await isForum(id, discord)))
    return refuse(400, 50008, 'Cannot send messages in a non-text channel');
  const thread = id === undefined ? null : await discord.prisma.channel.findUnique({ where: { id } });
  if (thread === null) return null;
  if (!thread.archived && !thread.locked) return null;
  if (thread.locked) return refuse(403, 160005, 'Thread is locked');
  if (editing !== undefined) return refuse(400, 50083, 'Tried to perform an operation on an archived thread');
  await discord.prisma.channel.update({ where: { id: thread.id }, data: { archived: false } });
  return null;
}

async function isForum(id: string, discord: DigitalDiscord): Promise<boolean> {
  const type: ChannelType | undefined = (await discord.prisma.channel.findUnique({ where: { id } }))?.type;
  return type === ChannelType.GuildForum;
}
