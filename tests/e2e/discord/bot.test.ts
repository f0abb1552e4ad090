import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Subscription } from '../../../src/model.ts';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Log, Store } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { connectDiscord, type DiscordBot } from '../../../src/system/discord/connect.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { alerts, ask, askSlowly, press, suggestions, word, type Option } from './person.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';

/** The whole way over the real discord.js client: asked, told, edited, answered. The tests go on from each other. */
let twin: Twin;
let store: Store;
let bot: DiscordBot;
let now: number;
const logged: string[] = [];
const note = (fields: object, message: string): void =>
  void logged.push(`${JSON.stringify(fields)} ${message}`);
const log: Log = { debug: note, info: note, warn: note, error: note };
const clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };

const connect = () =>
  connectDiscord({
    token: twin.token,
    apiBase: twin.apiBase,
    apiVersion: '10',
    log,
    commands: COMMANDS,
    responder: slowed(
      createResponder({ store, officials: sample.OFFICIALS, now: clock.now, lookUp: sample.lookUp }),
    ),
    draw: discordMessage,
    drawHeading: forumHeading,
  });

/** Answers after `slowness` milliseconds: Discord waits three seconds for a first word. */
let slowness = 0;
const slowed = (responder: Responder): Responder => ({
  ...responder,
  answer: async (request) => {
    await sleep(slowness);
    return responder.answer(request);
  },
});

const go = () =>
  deliver({
    store,
    announcers: [bot.announcer],
    officials: sample.OFFICIALS,
    clock,
    log,
    signal: new AbortController().signal,
  });

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  now = Date.parse(sample.NOW);
  const outcome = await connect();
  if (!outcome.ok) throw new Error(outcome.problem.what);
  bot = outcome.value;
});
afterAll(async () => {
  await bot.close();
  await twin.stop();
  await store.close();
});
beforeEach(() => {
  twin.fault = null;
});

const EPHEMERAL = 64;

describe('the bot in Discord', () => {
  it('tells Discord its commands, in English and Spanish, those that change a server for its managers only', () => {
    const put = twin.requests.find((each) => each.method === 'PUT' && each.path.endsWith('/commands'));
    expect(put?.body).toMatchObject([
      { name: 'subscribe', name_localizations: { 'es-419': 'suscribir' }, default_member_permissions: '32' },
      { name: 'subscriptions', default_member_permissions: '32' },
      { name: 'unsubscribe', default_member_permissions: '32' },
      {
        name: 'quotes',
        options: 'search latest compare timeline outlets repeated kinds'.split(' ').map((name) => ({ name })),
      },
      { name: 'Find who said this' },
      ...['official', 'feed', 'status', 'help'].map((name) => ({ name })),
    ]);
  });

  it('offers Sheinbaum to who types shienbaum', async () => {
    expect((await suggestions(twin, 'shienbaum'))[0]).toBe(sample.SHEINBAUM.id);
    expect((await suggestions(twin, ''))[0]).toBe('all');
  });

  it('subscribes the channel', async () => {
    const { flags, text } = await ask(twin, 'subscribe', [word('official', sample.RUBIO.id)]);
    expect(text).toContain(`<#${twin.channel}> now follows **Marco Rubio**`);
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(await store.subscriptions()).toMatchObject([
      { channel: twin.channel, guild: twin.guild, officials: [sample.RUBIO.id], language: 'en' },
    ]);
  });

  it('posts an alert once', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    await sample.tell(
      store,
      { id: 'a1', article: sample.FIRST.id, statements: ['safer', 'patrols'] },
      await held(),
    );
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    await go();
    const [alert, ...more] = await alerts(twin);
    expect(more).toEqual([]);
    expect(alert?.text).toContain('> “This port is safer than it was a year ago,”');
    expect(alert?.text).toContain('> the patrols would stay until the summer\\n-# new · reported speech');
    expect(posts().at(-1)?.body).toMatchObject({
      nonce: expect.stringMatching(/^.{1,25}$/u),
      enforce_nonce: true,
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
    });
  });

  it('edits it when another outlet reports the same, mentioning nobody', async () => {
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    const [subscription] = await held();
    await sample.enqueue(store, 'e1', 'a1', subscription!, 'edit');
    await go();
    const shown = await alerts(twin);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.text).toContain('Also reported by [Radio Faro](https://faro.example/news/port)');
    const patch = twin.requests.findLast((each) => each.method === 'PATCH');
    expect(patch?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect((await store.postOf('a1', subscription!.id))?.message).toBe(shown[0]?.id);
  });

  it('tells what is new in the later article as a reply, once, though the answer to the post is lost', async () => {
    await sample.record(store, sample.SECOND, [sample.TOLLS]);
    await sample.tell(
      store,
      { id: 'a2', article: sample.SECOND.id, statements: ['tolls'], replyTo: 'a1' },
      await held(),
    );
    twin.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/messages') ? { status: 503, after: true } : null;
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    twin.fault = null;
    now += 60_000;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const [first, reply, ...more] = await alerts(twin);
    expect(more).toEqual([]);
    expect(reply?.replyTo).toBe(first?.id);
  });

  it('is given the same message when it posts a delivery twice within minutes', async () => {
    const [subscription] = await held();
    const view = await alertView('a2', store, sample.OFFICIALS);
    const twice = [1, 2].map(() => bot.announcer.post(subscription!, view!, 'posted-twice', null));
    const [one, two] = await Promise.all(twice);
    expect(one).toEqual(two);
    expect((await alerts(twin)).filter((each) => each.button.includes('posted-twice'))).toHaveLength(1);
  });

  it('finds in the channel what a crash left unrecorded, long after its nonce is forgotten', async () => {
    const [subscription] = await held();
    const told = (await store.postOf('a2', subscription!.id))!;
    await store.saveDelivery({ ...told, state: 'sending', message: null });
    const before = posts().length;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(posts()).toHaveLength(before);
    expect(await store.postOf('a2', subscription!.id)).toMatchObject({
      state: 'sent',
      message: told.message,
    });
  });

  it('shows the sentences around when Context is pressed', async () => {
    const [alert] = await alerts(twin);
    const { flags, text } = await press(twin, alert!.id, alert!.button);
    expect(text).toContain('look at the new cranes');
    expect(text).toContain('Rubio told dock workers');
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('answers a search, and logs nothing of it', async () => {
    const { text } = await search('port safer', word('official', sample.RUBIO.id));
    expect(text).toContain('This **port** is **safer** than it was a year ago');
    expect((await search('zeppelin')).text).toContain('Nothing on record');
    expect((await search('port', word('from', 'yesterday'))).text).toContain('not a date');
    expect(logged.join()).not.toContain('zeppelin');
  });

  it('promises an answer that takes longer, then gives it', async () => {
    slowness = 2_000;
    const { text } = await askSlowly(twin, 'unsubscribe', [word('official', 'nobody')]);
    slowness = 0;
    expect(text).toContain('I track nobody called “nobody”');
  });

  it('has had no trouble answering so far', () => {
    expect(logged.filter((each) => each.includes('could not be given'))).toEqual([]);
  });

  it('spares a channel that asks for no repeats what was said before, beside something new and alone', async () => {
    const { text } = await ask(twin, 'subscribe', [word('official', sample.RUBIO.id), word('repeats', 'no')]);
    expect(text).toContain('It is told nothing that was said before.');
    const again = { ...sample.LAMPS, verdict: { kind: 'repeat' } } as const;
    await sample.record(store, sample.FIRST, [again, sample.PATROLS]);
    const told = { article: sample.FIRST.id };
    await sample.tell(store, { id: 'both', ...told, statements: ['lamps', 'patrols'] }, await held());
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(JSON.stringify(posts().at(-1)?.body)).toContain('the patrols would stay');
    expect(JSON.stringify(posts().at(-1)?.body)).not.toContain('> “We will pay');
    await sample.tell(store, { id: 'alone', ...told, statements: ['lamps'] }, await held());
    expect(await go()).toEqual({ sent: 0, failed: 1, waiting: 0 });
  });

  it('unsubscribes the channel', async () => {
    const { text } = await ask(twin, 'unsubscribe', [word('official', sample.RUBIO.id)]);
    expect(text).toContain('no longer follows **Marco Rubio**');
    expect(await store.subscriptions()).toEqual([]);
  });

  it('says which right it lacks before it subscribes a channel', async () => {
    const everyone = { id: twin.guild };
    await twin.discord.prisma.role.update({ where: everyone, data: { permissions: '1024' } });
    const denied = await connect();
    if (!denied.ok) throw new Error(denied.problem.what);
    await bot.close();
    bot = denied.value;
    const { text } = await ask(twin, 'subscribe', [word('official', sample.RUBIO.id)]);
    expect(text).toContain('I lack *Send Messages* and *Read Message History* there');
    expect(await store.subscriptions()).toEqual([]);
  });

  it('names a closed channel when Discord refuses a post, and pauses its subscription', async () => {
    const closed: Subscription = { ...sample.TERMINAL, id: 'closed', channel: twin.other };
    await store.saveSubscription(closed);
    await sample.tell(store, { id: 'a3', article: sample.FIRST.id, statements: ['patrols'] }, [closed]);
    twin.fault = ({ path }) =>
      path.includes(twin.other) ? { status: 403, body: { code: 50001, message: 'Missing Access' } } : null;
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    expect(await store.subscriptions()).toMatchObject([{ id: 'closed', paused: { why: 'rights' } }]);
    expect(logged.at(-1)).toContain(
      `Discord channel ${twin.other}: the bot may not do this here (403 Missing Access`,
    );
  });

  it('sends nothing that Discord’s own description of its API does not know', async () => {
    expect(twin.requests.filter((each) => each.path.includes('/callback')).length).toBeGreaterThan(5);
    expect(await objections(twin.requests)).toEqual([]);
    const [post] = posts();
    const wrong = { ...post!, body: { ...z.looseObject({}).parse(post!.body), colour: 'red' } };
    expect(await objections([wrong])).toHaveLength(1);
  });

  it('never logs the token', () => {
    expect(logged.join()).not.toContain(twin.token);
  });
});

const search = (text: string, ...more: Option[]) =>
  ask(twin, 'quotes', [{ name: 'search', type: 1, options: [word('text', text), ...more] }]);
const held = () => store.subscriptions();
const posts = () =>
  twin.requests.filter((each) => each.method === 'POST' && /^\/channels\/\d+\/messages$/u.test(each.path));
