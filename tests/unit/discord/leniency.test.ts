import { Client, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { takeLeniently } from '../../../src/system/discord/leniency.ts';
import { restOptions } from '../../../src/system/discord/rest.ts';

/** What discord.js goes on with. */
function taken(t: string, d: object): object {
  const client = new Client({ intents: [] });
  takeLeniently(client);
  client.emit(Events.Raw, { op: 0, s: 1, t, d }, 0);
  return d;
}

describe('a server that tells less than Discord', () => {
  it('is taken to mean what discord.js needs', () => {
    expect(taken('READY', { user: { id: '7' } })).toEqual({
      user: { id: '7' },
      guilds: [],
      application: { id: '7', flags: 0 },
    });
    expect(taken('INTERACTION_CREATE', { channel_id: '5', guild_id: '6' })).toMatchObject({
      channel: { id: '5', guild_id: '6' },
      entitlements: [],
      locale: 'en-US',
    });
  });

  it('is believed where it does tell', () => {
    const told = { channel_id: '5', channel: { id: '5', type: 11 }, entitlements: [], locale: 'es-ES' };
    expect(taken('INTERACTION_CREATE', { ...told })).toEqual(told);
    expect(taken('GUILD_CREATE', { id: '6' })).toEqual({ id: '6' });
  });

  it.each([
    ['http://127.0.0.1:1/api', undefined, 'http://127.0.0.1:1/api', undefined],
    ['http://127.0.0.1:1/api/v9/', undefined, 'http://127.0.0.1:1/api', '9'],
    ['http://127.0.0.1:1/v10', 'v11', 'http://127.0.0.1:1', '11'],
    [undefined, '9', undefined, '9'],
    [undefined, undefined, undefined, undefined],
  ])('is found at %s, version %s', async (apiBase, apiVersion, api, version) => {
    const where = { ...(api === undefined ? {} : { api }), ...(version === undefined ? {} : { version }) };
    expect(await restOptions({ apiBase, apiVersion })).toEqual({
      ok: true,
      value: { timeout: expect.any(Number), retries: expect.any(Number), ...where },
    });
  });
});
