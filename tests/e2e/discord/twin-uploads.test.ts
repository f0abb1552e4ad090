import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startTwin, type Twin } from './twin.ts';

let twin: Twin;
beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

it('our Discord takes files with a message, names them in it and gives them back', async () => {
  const rest = new REST({ api: twin.apiBase }).setToken(twin.token);
  const message = await rest.post(Routes.channelMessages(twin.channel), {
    body: { content: 'as asked' },
    files: [{ name: 'feeds.yaml', data: '- id: harbour\n', contentType: 'text/yaml' }],
  });
  expect(message).toMatchObject({ content: 'as asked', attachments: [{ filename: 'feeds.yaml', size: 14 }] });
  expect(twin.requests.at(-1)).toMatchObject({
    body: { content: 'as asked' },
    files: [{ name: 'feeds.yaml' }],
  });
  const { attachments } = z.object({ attachments: z.array(z.object({ url: z.string() })) }).parse(message);
  const held = await fetch(`${twin.apiBase}/v10${attachments[0]?.url}`, {
    headers: { authorization: `Bot ${twin.token}` },
  });
  expect(await held.text()).toBe('- id: harbour\n');
});
