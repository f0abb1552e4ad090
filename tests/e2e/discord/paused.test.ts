import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Announcer, Log, Store } from '../../../src/ports.ts';
import { deliver, Outbox } from '../../../src/run/deliver.ts';
import { Pauses } from '../../../src/run/pauses.ts';
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
const parts = () => ({
  store,
  announcers: [announcer],
  officials: sample.OFFICIALS,
  clock: { now: () => new Date(now).toISOString(), sleep: async () => {} },
  log,
  signal: new AbortController().signal,
});
const go = () => deliver(parts());
/** One look of a worker that goes on, and what it began. */
const look = async (outbox: Outbox): Promise<void> => {
  await outbox.begin();
  await outbox.end();
};
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

const EVERYONE = () => ({ id: twin.guild, permissions: '1071698660929' });

/** The twin has no system channels and no direct messages: `second` stands for either. */
const serverWith = (systemChannel: string | null) => () => {
  twin.fault = ({ path }) => {
    if (path === `/guilds/${twin.guild}`)
      return {
        status: 200,
        body: { id: twin.guild, owner_id: twin.user, system_channel_id: systemChannel, roles: [EVERYONE()] },
      };
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

describe('a channel the bot may post in again', () => {
  let pauses: Pauses;
  beforeEach(() => {
    pauses = new Pauses();
  });
  const said = () => notices().map(({ body }) => /can (?:no longer )?post/u.exec(JSON.stringify(body))?.[0]);
  const isPaused = async () => (await store.subscriptions())[0]?.paused !== undefined;

  it('is served again within the hour, which is told once, and what waited comes', async () => {
    serverWith(twin.other)();
    const outbox = new Outbox({ ...parts(), pauses });
    await twin.rights.deny(twin.channel, 'SendMessages');
    await look(outbox);
    now += 60_000;
    await look(outbox);
    await twin.rights.allow(twin.channel);
    now += 30 * 60_000;
    await look(outbox);
    expect(await isPaused()).toBe(true);
    now += 30 * 60_000;
    await look(outbox);
    now += 60_000;
    await look(outbox);
    expect(await isPaused()).toBe(false);
    expect(said()).toEqual(['can no longer post', 'can post']);
    expect(await objections(notices())).toEqual([]);
    expect(await store.postOf('a1', 'alerts')).toMatchObject({ state: 'sent' });
  });

  it('is looked at as soon as something changes in its server, and told late in one digest after hours', async () => {
    serverWith(twin.other)();
    await sample.record(store, sample.SECOND, [sample.TOLLS]);
    const outbox = new Outbox({ ...parts(), pauses });
    await twin.rights.deny(twin.channel, 'ViewChannel');
    await look(outbox);
    await sample.record(store, sample.FIRST, [sample.LAMPS]);
    for (const statement of ['patrols', 'lamps', 'tolls'])
      await sample.tell(store, { id: `b-${statement}`, article: sample.FIRST.id, statements: [statement] }, [
        alerts(),
      ]);
    now += 7 * 3_600_000;
    await look(outbox);
    await twin.rights.allow(twin.channel);
    now += 10_000;
    await look(outbox);
    expect(await isPaused()).toBe(true);
    pauses.changedIn(twin.guild);
    now += 1_000;
    await look(outbox);
    now += 1_000;
    await look(outbox);
    const messages = await twin.discord.channel(twin.channel).getMessages();
    expect(messages.filter((each) => JSON.stringify(each).includes('Told late'))).toHaveLength(1);
    for (const statement of ['patrols', 'lamps', 'tolls'])
      expect(await store.postOf(`b-${statement}`, 'alerts')).toMatchObject({ state: 'sent' });
    expect(messages).toHaveLength(2);
  });

  it('is not tried again and again where its rights look enough and are not', async () => {
    serverWith(twin.other)();
    twin.fault = ((before) => (request) =>
      request.method === 'POST' && request.path === `/channels/${twin.channel}/messages`
        ? { status: 403, body: { code: 50013, message: 'Missing Permissions' } }
        : (before?.(request) ?? null))(twin.fault);
    const outbox = new Outbox({ ...parts(), pauses });
    for (let minute = 0; minute < 5 * 60; minute += 20) {
      await look(outbox);
      pauses.changedIn(twin.guild);
      now += 20 * 60_000;
    }
    expect(said()).toEqual(['can no longer post', 'can post', 'can no longer post']);
    expect(await isPaused()).toBe(true);
  });

  it('is none that was deleted, or that somebody paused', async () => {
    for (const why of ['channel', 'asked'] as const) {
      await store.saveSubscription({
        ...alerts(),
        paused: { since: sample.NOW, why, what: '', told: true },
      });
      await go();
      expect(await isPaused()).toBe(true);
    }
  });
});
