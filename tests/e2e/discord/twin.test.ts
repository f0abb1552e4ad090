import { Client, DiscordAPIError, Events, GatewayIntentBits, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Log } from '../../../src/ports.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import { startTwin, type Twin } from './twin.ts';

/** What our Discord on loopback adds to the twin, as far as deliveries rely on it. */
let twin: Twin;
let rest: ReturnType<typeof patientRest>;
const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };
const MESSAGE = z.looseObject({ id: z.string() });

beforeAll(async () => {
  twin = await startTwin();
  rest = patientRest({ api: twin.apiBase }, twin.token, log);
});
afterAll(() => twin.stop());

const post = async (more: object = {}, channel = twin.channel): Promise<string> =>
  MESSAGE.parse(await rest.post(Routes.channelMessages(channel), { body: { content: 'news', ...more } })).id;
const read = async (query: Record<string, string>): Promise<string[]> => {
  const answer = await rest.get(Routes.channelMessages(twin.channel), { query: new URLSearchParams(query) });
  return z
    .array(MESSAGE)
    .parse(answer)
    .map((each) => each.id);
};

describe('our Discord', () => {
  it('makes one message of a nonce in a channel, for some minutes', async () => {
    const once = { nonce: 'n-1', enforce_nonce: true };
    const first = await post(once);
    expect(await post(once)).toBe(first);
    twin.nonces.pass(2 * 60_000);
    expect(await post(once)).toBe(first);
    expect(await post(once, twin.other)).not.toBe(first);
    twin.nonces.pass(2 * 60_000);
    expect(await post(once)).not.toBe(first);
  });

  it('makes a message each time where a nonce is not enforced', async () => {
    expect(await post({ nonce: 'n-2' })).not.toBe(await post({ nonce: 'n-2' }));
  });

  it('gives a page of messages newest first, also after one', async () => {
    const [first, second, third] = [await post(), await post(), await post()];
    expect(await read({ limit: '3' })).toEqual([third, second, first]);
    expect(await read({ limit: '100', after: first })).toEqual([third, second]);
  });

  it('loses a request, or its answer, or is late, as it is told', async () => {
    const before = (await read({ limit: '100' })).length;
    const isPost = ({ method }: { readonly method: string }) => method === 'POST';
    twin.fault = (request) => (isPost(request) ? { status: 'cut' } : null);
    await expect(post()).rejects.toThrow(/closed|terminated|reset/u);
    twin.fault = (request) => (isPost(request) ? { status: 'cut', after: true } : null);
    await expect(post()).rejects.toThrow(/closed|terminated|reset/u);
    twin.fault = (request) => (isPost(request) ? { delay: 200 } : null);
    const asked = performance.now();
    await post();
    expect(performance.now() - asked).toBeGreaterThan(190);
    twin.fault = null;
    expect(await read({ limit: '100' })).toHaveLength(before + 2);
  });

  it('refuses to resume a session: the client logs in anew', async () => {
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: twin.apiBase } });
    const ready = new Promise((resolve) => void client.once(Events.ClientReady, resolve));
    await client.login(twin.token);
    await ready;
    const again = new Promise((resolve) => void client.once(Events.ShardReady, resolve));
    twin.gateway.close(4000);
    await expect
      .poll(() => twin.gateway.met, { timeout: 15_000 })
      .toEqual(['identify', 'resume refused', 'identify']);
    await again;
    await client.destroy();
  });

  it('shuts a channel whose overwrite denies a right', async () => {
    await twin.rights.deny(twin.other, 'SendMessages');
    await expect(post({}, twin.other)).rejects.toMatchObject({ status: 403, code: 50013 });
    await twin.rights.deny(twin.other, 'ViewChannel');
    await expect(post({}, twin.other)).rejects.toMatchObject({ status: 403, code: 50001 });
    await twin.rights.allow(twin.other);
    await expect(post({}, twin.other)).resolves.toBeTypeOf('string');
  });

  it('knows no channel that was deleted', async () => {
    const asked = rest.post(Routes.channelMessages('123456789012345678'), { body: { content: 'news' } });
    await expect(asked).rejects.toBeInstanceOf(DiscordAPIError);
    await expect(asked).rejects.toMatchObject({ status: 404, code: 10003 });
  });
});
