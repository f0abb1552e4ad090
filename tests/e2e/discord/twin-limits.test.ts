import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwin, type Twin } from './twin.ts';

const IS_COMPONENTS_V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Context', custom_id: 'a:b', ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });

/** What Discord refuses, our Discord on loopback refuses too: else our tests would let it pass. */
describe('our Discord’s limits', () => {
  let twin: Twin;
  let rest: REST;
  const post = async (components: readonly object[], more: object = {}): Promise<unknown> =>
    rest.post(Routes.channelMessages(twin.channel), {
      body: { flags: IS_COMPONENTS_V2, components, ...more },
    });

  beforeAll(async () => {
    twin = await startTwin();
    rest = new REST({ api: twin.apiBase }).setToken(twin.token);
  });
  afterAll(() => twin.stop());

  it('take what is within them', async () => {
    const row5 = row(...Array.from({ length: 5 }, () => button()));
    const long = [{ type: 17, components: [text('a'.repeat(4000)), row5] }];
    const many = Array.from({ length: 40 }, () => text('a'));
    for (const each of [long, many]) expect(await post(each)).toHaveProperty('id');
  });

  it.each([
    [
      'more than 40 components, however deep',
      [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }],
    ],
    ['more than 4,000 characters in all', [text('a'.repeat(2001)), text('b'.repeat(2000))]],
    ['an empty text', [text('')]],
    ['a button’s id of more than 100', [row(button({ custom_id: 'a'.repeat(101) }))]],
    ['a label of more than 80', [row(button({ label: 'a'.repeat(81) }))]],
    ['a row of more than five', [row(...Array.from({ length: 6 }, () => button()))]],
    ['a row of none', [row()]],
  ])('refuse %s', async (_, components) => {
    await expect(post(components)).rejects.toMatchObject({ status: 400, code: 50035 });
  });

  it('refuse a nonce of more than 25, and a title of more than 100', async () => {
    await expect(post([text('a')], { nonce: 'n'.repeat(26) })).rejects.toMatchObject({ code: 50035 });
    const body = { name: 't'.repeat(101), message: { components: [text('a')] } };
    await expect(rest.post(Routes.threads(twin.forum), { body })).rejects.toMatchObject({ code: 50035 });
  });

  it('slow down who asks more than 50 times in a second', async () => {
    const headers = { authorization: `Bot ${twin.token}` };
    const answers = await Promise.all(
      Array.from({ length: 60 }, async () => fetch(`${twin.apiBase}/v10/users/@me`, { headers })),
    );
    const refused = answers.filter((each) => each.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
    expect(await refused[0]?.json()).toMatchObject({ global: true, retry_after: expect.any(Number) });
  });
});
