import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwin, type Twin } from './twin.ts';
import { from, type Place } from './twin-place.ts';

describe('asking from somewhere in our Discord', () => {
  let twin: Twin;
  let client: Client;

  /** What a bot is told of somebody who runs a command from there. */
  const told = async (place: Place): Promise<Interaction> => {
    const { promise, resolve } = Promise.withResolvers<Interaction>();
    client.once(Events.InteractionCreate, resolve);
    const person = twin.discord.channel(twin.channel).user(twin.user);
    await from(twin, place, () => person.runSlashCommand({ name: 'quotes' }));
    return promise;
  };

  beforeAll(async () => {
    twin = await startTwin();
    client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: twin.apiBase, version: '10' },
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    client.once(Events.ClientReady, () => resolve());
    await client.login(twin.token);
    await promise;
  });
  afterAll(async () => {
    await client.destroy();
    await twin.stop();
  });

  it('carries the language of the person’s Discord', async () => {
    const asked = await told({ locale: 'es-419' });
    expect(asked).toMatchObject({ locale: 'es-419', guildId: twin.guild, context: 0 });
    expect(asked.authorizingIntegrationOwners).toMatchObject({ guildId: twin.guild });
  });

  it('can be a server that the bot is not in, of an app its asker added', async () => {
    const asked = await told({ where: 'elsewhere' });
    expect(asked).toMatchObject({ guildLocale: 'fr', guild: null, context: 0 });
    expect(asked.guildId).not.toBe(twin.guild);
    expect(asked.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: twin.user });
  });

  it('can be a private conversation', async () => {
    const asked = await told({ where: 'direct' });
    expect(asked).toMatchObject({ guildId: null, guildLocale: null, context: 2, user: { id: twin.user } });
    expect(asked.memberPermissions).toBeNull();
  });

  it('is from the twin’s own server again afterwards', async () => {
    expect(await told({})).toMatchObject({ guildId: twin.guild, locale: 'en-US' });
  });
});
