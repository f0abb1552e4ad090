import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTwin, type Twin } from './twin.ts';

const ID = z.looseObject({ id: z.string() });

describe('a forum of our Discord', () => {
  let twin: Twin;
  let rest: REST;
  const post = async (more: object = {}): Promise<string> => {
    const body = { name: 'Rubio: the tolls', message: { content: 'first' }, ...more };
    return ID.parse(await rest.post(Routes.threads(twin.forum), { body })).id;
  };
  const say = async (channel: string): Promise<unknown> =>
    rest.post(Routes.channelMessages(channel), { body: { content: 'more' } });
  const close = async (id: string, how: object): Promise<unknown> =>
    twin.discord.prisma.channel.update({ where: { id }, data: how });

  beforeAll(async () => {
    twin = await startTwin();
    rest = new REST({ api: twin.apiBase }).setToken(twin.token);
    const tags = [{ id: '900', name: 'Rubio' }];
    twin.forums.forums.set(twin.forum, { tags, requiresTag: false });
  });
  afterAll(() => twin.stop());

  it('keeps the first message of a post under the id of its thread', async () => {
    const thread = await post({ applied_tags: ['900'] });
    const first = await rest.get(Routes.channelMessage(thread, thread));
    expect(first).toMatchObject({ id: thread, content: 'first' });
    expect(twin.forums.applied.get(thread)).toEqual(['900']);
  });

  it('takes posts only, with tags it has, and with one where it must', async () => {
    await expect(say(twin.forum)).rejects.toMatchObject({ code: 50008 });
    await expect(post({ applied_tags: ['901'] })).rejects.toMatchObject({ code: 10087 });
    twin.forums.forums.get(twin.forum)!.requiresTag = true;
    await expect(post()).rejects.toMatchObject({ code: 40067 });
    expect(await rest.get(Routes.channel(twin.forum))).toMatchObject({
      flags: 16,
      available_tags: [{ id: '900', name: 'Rubio' }],
    });
  });

  it('lists an archived thread as such, and opens it for a message but not for an edit', async () => {
    const thread = await post({ applied_tags: ['900'] });
    await close(thread, { archived: true });
    const archived = await rest.get(Routes.channelThreads(twin.forum, 'public'));
    expect(archived).toMatchObject({ threads: [{ id: thread, parent_id: twin.forum }] });
    const edit = rest.patch(Routes.channelMessage(thread, thread), { body: { content: 'edited' } });
    await expect(edit).rejects.toMatchObject({ code: 50083 });
    await say(thread);
    expect(await rest.get(Routes.channel(thread))).toMatchObject({ thread_metadata: { archived: false } });
  });

  it('lets nothing into a locked one', async () => {
    const thread = await post({ applied_tags: ['900'] });
    await close(thread, { locked: true });
    await expect(say(thread)).rejects.toMatchObject({ status: 403 });
  });
});
