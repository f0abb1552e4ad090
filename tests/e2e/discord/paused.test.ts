import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Announcer, Log, Store } from '../../../src/ports.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { createDiscordAnnouncer } from '../../../src/system/discord/announcer.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';

let twin: Twin;
let store: Store;
let announcer: Announcer;
let now: number;
const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };
const alerts = () => ({ ...sample.TERMINAL, id: 'alerts', channel: twin.channel, guild: twin.guild });
const go = () =>
  deliver({
    store,
    announcers: [announcer],
    officials: sample.OFFICIALS,
    clock: { now: () => new Date(now).toISOString(), sleep: async () => {} },
    log,
    signal: new AbortController().signal,
  });
const notices = () =>
  twin.requests.filter(
    ({ method, path, body }) =>
      method === 'POST' && path === `/channels/${twin.other}/messages` && JSON.stringify(body).includes('<#'),
  );

beforeEach(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  now = Date.parse(sample.NOW);
  const rest = patientRest({ api: twin.apiBase }, twin.token, log);
  announcer = createDiscordAnnouncer({ rest, log, draw: discordMessage, drawHeading: forumHeading });
  await store.saveSubscription(alerts());
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
  await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, [alerts()]);
});
afterEach(async () => {
  await store.close();
  await twin.stop();
});

/** The twin has no system channels and no direct messages: `second` stands for either. */
const serverWith = (systemChannel: string | null) => () => {
  twin.fault = ({ path }) => {
    if (path === `/guilds/${twin.guild}`)
      return { status: 200, body: { id: twin.guild, owner_id: twin.user, system_channel_id: systemChannel } };
    return path === '/users/@me/channels' ? { status: 200, body: { id: twin.other } } : null;
  };
};

describe('a channel the bot may not post in any more', () => {
  it.each([
    ['the channel of notices', () => serverWith(twin.other)()],
    ['the owner, where there is no such channel', () => serverWith(null)()],
  ])('is told of once in %s; its alerts wait and come once it is served again', async (_, prepare) => {
    prepare();
    await twin.rights.deny(twin.channel, 'SendMessages');
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    for (let minute = 0; minute < 3; minute += 1) {
      now += 60_000;
      await go();
    }
    expect(notices()).toHaveLength(1);
    expect(JSON.stringify(notices()[0]?.body)).toContain('I can no longer post in');
    expect(await objections(notices())).toEqual([]);
    expect(await store.subscriptions()).toMatchObject([{ paused: { why: 'rights', told: true } }]);
    await twin.rights.allow(twin.channel);
    await store.saveSubscription(alerts());
    now += 60_000;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
  });

  it('is told of later where Discord is out of reach, and never where nobody there can be reached', async () => {
    await twin.rights.deny(twin.channel, 'ViewChannel');
    await go();
    twin.fault = ({ path }) => (path.startsWith('/guilds/') ? { status: 503 } : null);
    now += 60_000;
    await go();
    expect(await store.subscriptions()).toMatchObject([{ paused: { told: false } }]);
    twin.fault = ({ path }) =>
      path.startsWith('/guilds/') ? { status: 403, body: { code: 50001, message: 'Missing Access' } } : null;
    now += 60_000;
    await go();
    expect(await store.subscriptions()).toMatchObject([{ paused: { told: true } }]);
    expect(notices()).toEqual([]);
  });
});
