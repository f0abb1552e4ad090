import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { run, start } from '../../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { alerts } from './person.ts';
import { startTwin, type Twin } from './twin.ts';

describe('a worker that is started', () => {
  let twin: Twin;
  let room: Newsroom;
  const environment = (token: string) => ({
    DISCORD_TOKEN: token,
    DISCORD_API_BASE: twin.apiBase,
    DISCORD_API_VERSION: '10',
  });

  beforeAll(async () => {
    twin = await startTwin();
    room = await openNewsroom();
    room.configure(['/feed'], { poll: '* * * * * *' });
    const store = await openSqliteStore(room.database);
    await store.saveSubscription({
      id: 's',
      channel: twin.channel,
      guild: twin.guild,
      officials: 'all',
      language: 'en',
      createdAt: new Date().toISOString(),
    });
    await store.close();
  });
  afterAll(async () => {
    await room.close();
    await twin.stop();
  });

  it('reads feeds while Discord is out of reach, says so once, and tells all of it when Discord is back', async () => {
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    twin.fault = () => ({ status: 'cut' });
    const worker = start(room.words('run'), environment(twin.token));
    await worker.says('Discord cannot be reached');
    await worker.says('"alerts":1');
    twin.fault = null;
    await worker.says('logged in to Discord');
    await expect.poll(async () => (await alerts(twin)).length, { timeout: 30_000 }).toBe(1);
    worker.process.kill('SIGTERM');
    const { code, err } = await worker.ended;
    expect(code).toBe(0);
    expect(err.split('Discord cannot be reached')).toHaveLength(2);
  });

  it('pauses what a server followed that it is sent away from, not what Discord has trouble with', async () => {
    const worker = start(room.words('run'), environment(twin.token));
    await worker.says('logged in to Discord');
    twin.gateway.tell('GUILD_DELETE', { id: twin.guild, unavailable: true });
    twin.gateway.tell('GUILD_DELETE', { id: twin.guild });
    await worker.says('is paused: the bot is no longer in its server');
    worker.process.kill('SIGTERM');
    await worker.ended;
    // The twin's server has the bot again at the next start.
    const again = start(room.words('run'), environment(twin.token));
    await again.says('is served again: the bot is back in its server');
    again.process.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it('goes on in a channel as soon as its rights there are back', async () => {
    await twin.rights.deny(twin.channel, 'SendMessages');
    const worker = start(room.words('run'), environment(twin.token));
    await worker.says('logged in to Discord');
    const before = (await alerts(twin)).length;
    room.publish('/feed', ['/three', 'Harbours should never sleep']);
    await worker.says('A subscription is paused');
    await twin.rights.allow(twin.channel);
    await worker.says('the bot has its rights back');
    await expect.poll(async () => (await alerts(twin)).length, { timeout: 20_000 }).toBe(before + 1);
    worker.process.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
  });

  it('ends a single pass though Discord is out of reach, and keeps what there is to tell', async () => {
    room.publish('/feed', ['/two', 'No ship will be turned away']);
    twin.fault = () => ({ status: 'cut' });
    const { code, err } = await run(room.words('poll'), { environment: environment(twin.token) });
    twin.fault = null;
    expect(code).toBe(0);
    expect(err).toContain('0 messages sent, 0 failed, 1 waiting');
  });

  it.each([
    ['the gateway', '/gateway/bot'],
    ['its commands', '/applications/'],
  ])('ends with 1 and one sentence where its token is right and Discord refuses it %s', async (_, path) => {
    twin.fault = (request) =>
      request.path.startsWith(path)
        ? { status: 403, body: { code: 50001, message: 'Missing Access' } }
        : null;
    const { code, err } = await run(room.words('run'), { environment: environment(twin.token) });
    twin.fault = null;
    expect(code).toBe(1);
    expect(err).toMatch(/Discord: it does not let the bot in: [^\n]*403 Missing Access[^\n]*\. See https:/u);
    expect(err).not.toContain(twin.token);
  });

  it('ends with 1 and says so where no Discord is at its address', async () => {
    twin.fault = () => ({ status: 404, body: '<html>nothing here</html>' });
    const { code, err } = await run(room.words('run'), { environment: environment(twin.token) });
    twin.fault = null;
    expect(code).toBe(1);
    expect(err).toMatch(/Discord: [^\n]*404[^\n]* Check DISCORD_API_BASE and DISCORD_API_VERSION/u);
  });

  it('ends with 1 and one sentence where its token is wrong', async () => {
    const wrong = 'bm90LWEtcmVhbC10b2tlbg.wrong.wrong';
    const { code, err } = await run(room.words('run'), { environment: environment(wrong) });
    expect(code).toBe(1);
    expect(err).toContain('Discord: it refused the bot’s token. Copy it anew into DISCORD_TOKEN');
    expect(err).not.toContain(wrong);
  });
});
