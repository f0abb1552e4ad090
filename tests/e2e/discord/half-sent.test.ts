import { Routes } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Announcer, Log, Store } from '../../../src/ports.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { createDiscordAnnouncer } from '../../../src/system/discord/announcer.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { startTwin, type Twin } from './twin.ts';

/** A post whose fate is not known, and a channel in which much was written since. */
let twin: Twin;
let store: Store;
let announcer: Announcer;
let now = Date.now();
const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  const rest = patientRest({ api: twin.apiBase }, twin.token, log);
  announcer = createDiscordAnnouncer({ rest, log, draw: discordMessage, drawHeading: forumHeading });
  await store.saveSubscription(channel());
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
});
afterAll(async () => {
  await store.close();
  await twin.stop();
});

const channel = () => ({ ...sample.TERMINAL, id: 'alerts', channel: twin.channel });
const go = () =>
  deliver({
    store,
    announcers: [announcer],
    officials: sample.OFFICIALS,
    clock: { now: () => new Date(now).toISOString(), sleep: async () => {} },
    log,
    signal: new AbortController().signal,
  });
const posts = () =>
  twin.requests.filter(({ method, path }) => method === 'POST' && path.includes(twin.channel));

/** As if so many messages were written, evenly over these milliseconds from now. */
async function write(count: number, over: number): Promise<void> {
  const { prisma } = twin.discord;
  const [example] = await prisma.message.findMany({ take: 1 });
  const data = Array.from({ length: count }, (_, at) => {
    const sent = now + Math.floor((over * (at + 1)) / count);
    const id = String((BigInt(sent - 1_420_070_400_000) << 22n) + BigInt(at));
    return { ...example!, id, content: 'talk', components: '[]', timestamp: new Date(sent) };
  });
  for (const each of data) await prisma.message.create({ data: each });
}

it('a post left half sent is found after a restart an hour later, below 1,500 messages, and not made twice', async () => {
  await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, [channel()]);
  twin.fault = ({ method }) => (method === 'POST' ? { status: 'cut', after: true } : null);
  expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
  twin.fault = null;
  await write(1_500, 3_600_000);
  twin.nonces.pass(3_600_000);
  now += 3_600_000;
  const asked = twin.requests.length;
  expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
  expect(posts()).toHaveLength(1);
  // The newest page, and a few from about the time of the try: not all of what was written since.
  expect(twin.requests.length - asked).toBeLessThan(5);
});

it('one that never arrived is posted after all, once', async () => {
  await sample.tell(store, { id: 'a2', article: sample.FIRST.id, statements: ['patrols'] }, [channel()]);
  twin.fault = ({ method }) => (method === 'POST' ? { status: 'cut' } : null);
  expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
  twin.fault = null;
  now += 3_600_000;
  expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
  const told = await store.postOf('a2', 'alerts');
  const rest = patientRest({ api: twin.apiBase }, twin.token, log);
  const found = await rest.get(Routes.channelMessage(twin.channel, told?.message ?? ''));
  expect(z.looseObject({ id: z.string() }).parse(found).id).toBe(told?.message);
});
