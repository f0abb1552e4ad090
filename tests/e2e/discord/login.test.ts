import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Log } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { connectDiscord } from '../../../src/system/discord/connect.ts';
import { startTwin, type Twin } from './twin.ts';

let twin: Twin;
const logged: string[] = [];
const note = (fields: object, message: string): void =>
  void logged.push(`${JSON.stringify(fields)} ${message}`);
const log: Log = { debug: note, info: note, warn: note, error: note };

/** Nobody asks anything here. */
const responder = {
  answer: () => Promise.reject(new Error('not asked')),
  suggest: () => Promise.resolve([]),
  apologise: () => ({ private: true, blocks: [] }),
};
const connect = (token: string, apiBase: string, restHook?: string) =>
  connectDiscord({
    token,
    apiBase,
    restHook,
    apiVersion: '10',
    log,
    commands: COMMANDS,
    responder,
    draw: discordMessage,
    drawHeading: forumHeading,
  });

beforeAll(async () => {
  twin = await startTwin();
});
afterAll(() => twin.stop());

describe('logging in to Discord', () => {
  it('refuses a wrong token in one sentence that does not hold it', async () => {
    const refused = { ok: false, problem: { what: 'it refused the bot’s token' } };
    const wrong = 'bm90LWEtcmVhbC10b2tlbg.wrong.wrong';
    const byRest = await connect(wrong, twin.apiBase);
    // The twin itself takes any token over REST: there it is the gateway that refuses.
    const byGateway = await connect(wrong, twin.discord.restUrl);
    expect([byRest, byGateway]).toMatchObject([refused, refused]);
    const garbled = await connect(`${wrong}\n“`, twin.apiBase);
    expect(garbled).toMatchObject(refused);
    expect(JSON.stringify([byRest, byGateway, garbled]) + logged.join()).not.toContain(wrong);
  });

  it('says where it looked when Discord cannot be reached', async () => {
    const outcome = await connect(twin.token, 'http://127.0.0.1:9/api');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'http', source: 'Discord' } });
  });

  it('sends its requests through a hook, and says so where there is none', async () => {
    process.env['TWIN_ORIGIN'] = twin.apiBase.replace(/\/api$/u, '');
    const hooked = await connect(
      twin.token,
      'http://discord.example/api',
      fileURLToPath(import.meta.resolve('./sample-hook.ts')),
    );
    expect(hooked.ok).toBe(true);
    if (hooked.ok) await hooked.value.close();
    expect(await connect(twin.token, twin.apiBase, './no-such-hook.ts')).toMatchObject({
      ok: false,
      problem: { code: 'config', source: 'DISCORD_REST_HOOK ./no-such-hook.ts' },
    });
  });
});
