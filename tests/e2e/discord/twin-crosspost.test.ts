import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTwin, type Twin } from './twin.ts';

const MESSAGE = z.looseObject({ id: z.string(), flags: z.number().default(0) });

describe('publishing in our Discord', () => {
  let twin: Twin;
  let rest: REST;
  const post = async (channel: string): Promise<string> =>
    MESSAGE.parse(await rest.post(Routes.channelMessages(channel), { body: { content: 'news' } })).id;
  const publish = async (channel: string, message: string): Promise<unknown> =>
    rest.post(Routes.channelMessageCrosspost(channel, message));

  beforeAll(async () => {
    twin = await startTwin();
    rest = new REST({ api: twin.apiBase, rejectOnRateLimit: ['/channels'] }).setToken(twin.token);
  });
  afterAll(() => twin.stop());

  it('marks a message as published, once', async () => {
    const message = await post(twin.news);
    expect(MESSAGE.parse(await publish(twin.news, message)).flags & 1).toBe(1);
    await expect(publish(twin.news, message)).rejects.toMatchObject({ code: 40033 });
  });

  it('refuses in a channel that is not for announcements', async () => {
    await expect(publish(twin.channel, await post(twin.channel))).rejects.toMatchObject({ status: 403 });
  });

  it('takes ten an hour', async () => {
    for (let count = 1; count < 10; count += 1) await publish(twin.news, await post(twin.news));
    await expect(publish(twin.news, await post(twin.news))).rejects.toMatchObject({ name: /RateLimit/u });
  });
});
