import { Client, Events, GatewayIntentBits, PermissionFlagsBits, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTwin, type Twin } from './twin.ts';

/** What our Discord denies the bot in a channel: told over REST, told to clients at once, and enforced. */
let twin: Twin;
let client: Client;

beforeAll(async () => {
  twin = await startTwin();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: twin.apiBase, version: '10' } });
  const { promise, resolve } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  await client.login(twin.token);
  await promise;
}, 30_000);
afterAll(async () => {
  await client.destroy();
  await twin.stop();
});

const post = () => client.rest.post(Routes.channelMessages(twin.channel), { body: { content: 'a word' } });
const changed = (work: () => Promise<void>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    client.once(Events.ChannelUpdate, (_, channel) => {
      if (channel.isDMBased()) return;
      const rights = channel.permissionsFor(client.user?.id ?? '');
      resolve(rights?.has(PermissionFlagsBits.SendMessages) ?? false);
    });
    work().catch(reject);
  });

it('denies a right in a channel, tells clients so, and gives it back', async () => {
  await post();
  expect(await changed(() => twin.rights.deny(twin.channel, 'SendMessages'))).toBe(false);
  await expect(post()).rejects.toMatchObject({ status: 403, code: 50013 });
  expect(await client.rest.get(Routes.channel(twin.channel))).toMatchObject({
    permission_overwrites: [{ id: client.user?.id, deny: String(PermissionFlagsBits.SendMessages) }],
  });
  expect(await changed(() => twin.rights.allow(twin.channel))).toBe(true);
  await post();
});
