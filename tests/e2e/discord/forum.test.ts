import { Routes, type REST } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Subscription } from '../../../src/model.ts';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Announcer, Log, Store } from '../../../src/ports.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { createDiscordAnnouncer } from '../../../src/system/discord/announcer.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import { restOptions } from '../../../src/system/discord/rest.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { view } from '../../unit/notify/views.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';

/** Alerts in a forum and in an announcement channel, over discord.js's own REST client. The tests go on from each other. */
let twin: Twin;
let store: Store;
let announcer: Announcer;
let now = Date.parse(sample.NOW);
const logged: string[] = [];
const note = (_: object, message: string): void => void logged.push(message);
const log: Log = { debug: note, info: note, warn: note, error: note };
const clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };

const go = () =>
  deliver({
    store,
    announcers: [announcer],
    officials: sample.OFFICIALS,
    clock,
    log,
    signal: new AbortController().signal,
  });

const THREADS = z.array(z.looseObject({ id: z.string(), name: z.string() }));
const MESSAGES = z.array(z.looseObject({ id: z.string(), components: z.unknown() }));
const posts = async () =>
  THREADS.parse(await twin.discord.prisma.channel.findMany({ where: { parentId: twin.forum } }));
const messagesIn = async (thread: string) =>
  MESSAGES.parse(await rest.get(Routes.channelMessages(thread))).toReversed();

let rest: REST;
let wire: Subscription;
let news: Subscription;

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  const options = await restOptions({ apiBase: twin.apiBase });
  if (!options.ok) throw new Error(options.problem.what);
  rest = patientRest(options.value, twin.token, log);
  announcer = createDiscordAnnouncer({
    rest,
    log,
    draw: discordMessage,
    drawHeading: forumHeading,
  });
  wire = { ...sample.TERMINAL, id: 'wire', channel: twin.forum, guild: twin.guild };
  news = { ...sample.TERMINAL, id: 'news', channel: twin.news, guild: twin.guild, crosspost: true };
  await store.saveSubscription(wire);
  const tags = [
    { id: '901', name: 'other' },
    { id: '902', name: 'Quoted' },
    { id: '903', name: 'NEW', moderated: true },
    { id: '904', name: 'marco rubio' },
  ];
  twin.forums.forums.set(twin.forum, { tags, requiresTag: true });
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS, sample.LAMPS]);
  await sample.record(store, sample.SECOND, [sample.TOLLS]);
});
afterAll(async () => {
  await twin.stop();
  await store.close();
});
beforeEach(() => {
  twin.fault = null;
});

const tell = (id: string, statements: readonly string[], more: object = {}) =>
  sample.tell(store, { id, article: sample.FIRST.id, statements, ...more }, [wire]);

describe('in a forum', () => {
  it('an alert is a post, headed by the official’s first words, with the tags that fit', async () => {
    await tell('a1', ['safer', 'patrols']);
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const [post, ...more] = await posts();
    expect(more).toEqual([]);
    expect(post?.name).toBe('Marco Rubio: “This port is safer than it was a year ago,”');
    expect(twin.forums.applied.get(post?.id ?? '')).toEqual(['904', '902']);
    const [first] = await messagesIn(post?.id ?? '');
    expect(JSON.stringify(first?.components)).toContain('safer than it was');
  });

  it('some tag is put on where one is required and none fits', async () => {
    twin.forums.forums.get(twin.forum)!.tags.splice(1, 3);
    await tell('a0', ['patrols']);
    await go();
    expect(twin.forums.applied.get((await posts())[1]?.id ?? '')).toEqual(['901']);
  });

  it('an edit changes the first message, though its thread was archived meanwhile', async () => {
    const [post] = await posts();
    const id = post?.id ?? '';
    await twin.discord.prisma.channel.update({ where: { id }, data: { archived: true } });
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await sample.enqueue(store, 'e1', 'a1', wire, 'edit');
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const [first, ...more] = await messagesIn(id);
    expect(more).toEqual([]);
    expect(JSON.stringify(first?.components)).toContain('Also reported by [Radio Faro]');
  });

  it('an edit changes a message in an archived thread of a text channel too', async () => {
    const id = '900000000000000011';
    const data = { id, type: 11, name: 'port', guildId: twin.guild, parentId: twin.channel };
    await twin.discord.prisma.channel.create({ data });
    const thread = { ...wire, id: 'thread', channel: id };
    const told = await announcer.post(thread, view(), 'in-thread', null);
    if (!told.ok) throw new Error(told.problem.what);
    await twin.discord.prisma.channel.update({ where: { id }, data: { archived: true } });
    expect(await announcer.edit(thread, view({ summary: 'Later.' }), 'in-thread', told.value)).toEqual(told);
    expect(JSON.stringify(await messagesIn(id))).toContain('Later.');
  });

  it('what else is said on the occasion is a message in that thread, and can be edited there', async () => {
    await tell('a2', ['tolls'], { article: sample.SECOND.id, replyTo: 'a1' });
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    await sample.enqueue(store, 'e2', 'a2', wire, 'edit');
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const [post] = await posts();
    const [, second, ...more] = await messagesIn(post?.id ?? '');
    expect(more).toEqual([]);
    expect(JSON.stringify(second?.components)).toContain('The tolls are going to fall');
    expect(await posts()).toHaveLength(2);
  });

  it('a post whose answer was lost is found again, open or archived, and not made twice', async () => {
    for (const archived of [false, true]) {
      const before = (await posts()).length;
      await tell(`lost-${archived}`, ['lamps']);
      twin.fault = ({ method, path }) =>
        method === 'POST' && path.endsWith('/threads') ? { status: 503, after: true } : null;
      expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
      twin.fault = null;
      const made = (await posts()).at(-1)?.id ?? '';
      await twin.discord.prisma.channel.update({ where: { id: made }, data: { archived } });
      now += 3_600_000;
      expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
      expect(await posts()).toHaveLength(before + 1);
      expect((await store.postOf(`lost-${archived}`, wire.id))?.message).toBe(`${made}/${made}`);
    }
  });

  it('a message in a thread left by a crash is found there', async () => {
    const told = (await store.postOf('a2', wire.id))!;
    await store.saveDelivery({ ...told, state: 'sending', message: null });
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect((await store.postOf('a2', wire.id))?.message).toBe(told.message);
    const [post] = await posts();
    expect(await messagesIn(post?.id ?? '')).toHaveLength(2);
  });

  it('has a post of its own where its thread is locked', async () => {
    const [post] = await posts();
    const before = (await posts()).length;
    await twin.discord.prisma.channel.update({ where: { id: post?.id ?? '' }, data: { locked: true } });
    await tell('a4', ['lamps'], { replyTo: 'a1' });
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(await posts()).toHaveLength(before + 1);
  });
});

describe('in an announcement channel', () => {
  /** Messages: one that Discord asks to wait a moment for is asked for again. */
  const published = () =>
    new Set(twin.requests.map((each) => each.path).filter((path) => path.endsWith('/crosspost'))).size;

  it('what asks for it is published to the servers that follow, the rest is not', async () => {
    await announce(news);
    await expect.poll(published).toBe(1);
    await announce({ ...news, crosspost: undefined });
    await announce({ ...news, channel: twin.channel });
    expect(published()).toBe(1);
  });

  it('eleven alerts are posted within the hour, ten published, and none waits', async () => {
    const began = performance.now();
    for (let count = 0; count < 11; count += 1) await announce(news);
    await expect.poll(published).toBe(10);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(logged.at(-1)).toContain('not published, 10 messages were within the hour');
  });

  it('an alert stands though Discord would have its publication wait for an hour', async () => {
    const body = { message: 'The resource is being rate limited.', retry_after: 3000, global: false };
    twin.fault = ({ path }) => (path.endsWith('/crosspost') ? { status: 429, body } : null);
    const other = createDiscordAnnouncer({
      rest,
      log,
      draw: discordMessage,
      drawHeading: forumHeading,
    });
    expect(await announce(news, other)).toMatchObject({ ok: true });
    await expect.poll(() => logged.at(-1)).toContain('not published: its limit is reached');
  });

  it('sends nothing that Discord’s own description of its API does not know', async () => {
    expect(twin.requests.some((each) => each.path.endsWith('/threads'))).toBe(true);
    expect(await objections(twin.requests)).toEqual([]);
  });

  let count = 0;
  async function announce(to: Subscription, by = announcer) {
    count += 1;
    return by.post(to, view(), `n${count}`, null);
  }
});
