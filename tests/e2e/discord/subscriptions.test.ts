import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Log, Store } from '../../../src/ports.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { tryOut } from '../../../src/run/try-out.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import type { DiscordBot } from '../../../src/system/discord/connect.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { connected } from './connected.ts';
import { ask, offered, press, pressIn, word, type Answer } from './person.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';

/** What the owner of a server does with its subscriptions, over the real discord.js client. The tests go on from each other. */
let twin: Twin;
let store: Store;
let bot: DiscordBot;
let now = Date.parse(sample.NOW);
const nothing = (): void => {};
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
const officials = sample.OFFICIALS;
const defaults = { timeZone: 'America/Mexico_City', minimumConfidence: 0.6 };

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  bot = await connected(
    twin,
    createResponder({
      store,
      officials,
      now: () => clock.now(),
      lookUp: sample.lookUp,
      defaults,
      tryOut: (subscription) =>
        tryOut(subscription, { store, officials, announcer: bot.announcer, now: clock.now() }),
    }),
    log,
  );
});
afterAll(async () => {
  await bot.close();
  await twin.stop();
  await store.close();
});

const go = () =>
  deliver({
    store,
    announcers: [bot.announcer],
    officials,
    clock,
    log,
    signal: new AbortController().signal,
  });
const posts = () =>
  twin.requests.filter((each) => each.method === 'POST' && /^\/channels\/\d+\/messages$/u.test(each.path));
const shown = async (words: string) =>
  (await twin.discord.channel(twin.channel).getMessages())
    .map(({ id, components }) => ({ id, json: JSON.stringify(components ?? []) }))
    .filter(({ json }) => json.includes(words));
const held = async () => (await store.subscriptions())[0];

describe('the subscriptions of a server', () => {
  it('completes the last of several officials', async () => {
    const options = [{ ...word('official', 'Rubio, shein'), focused: true as const }];
    expect((await offered(twin, 'subscribe', options))[0]).toBe('marco-rubio, claudia-sheinbaum');
  });

  it('takes everything a channel may ask for in one command', async () => {
    const { text } = await ask(twin, 'subscribe', [
      word('official', 'marco-rubio, claudia-sheinbaum'),
      word('kinds', 'direct,mixed'),
      word('languages', 'en'),
      word('words', 'port, -football'),
      word('when', 'hourly'),
      word('timezone', 'Asia/Kolkata'),
    ]);
    expect(text).toContain('now follows **Marco Rubio** and **Claudia Sheinbaum**');
    expect(text).toContain('-# Told in a digest every full hour (Asia/Kolkata)');
    expect(await held()).toMatchObject({
      kinds: ['direct', 'mixed'],
      topics: { wanted: ['port'], unwanted: ['football'] },
      digest: { every: 'hour', timeZone: 'Asia/Kolkata' },
    });
  });

  it('takes a number, and a role that means nobody', async () => {
    const number = { name: 'confidence', type: 4, value: 80 as unknown as string };
    const everyone = { name: 'role', type: 8, value: twin.guild };
    const { text } = await ask(twin, 'subscribe', [number, everyone]);
    expect(text).toContain('-# Only what is at least 80% sure');
    expect(text).toContain('-# Mentions nobody');
    expect((await held())?.minimumConfidence).toBe(0.8);
  });

  it('tells at the full hour of that zone what came together, once, whatever happens in between', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.LAMPS]);
    for (const statement of ['safer', 'lamps']) {
      await sample.tell(
        store,
        { id: `a-${statement}`, article: sample.FIRST.id, statements: [statement] },
        [],
      );
      await store.enqueue({
        id: `post-${statement}`,
        alert: `a-${statement}`,
        subscription: (await held())?.id ?? '',
        action: 'post',
        state: 'held',
        attempts: 0,
        notBefore: clock.now(),
        message: null,
        error: null,
      });
    }
    now = Date.parse('2026-03-05T12:29:00.000Z');
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 0 });
    now = Date.parse('2026-03-05T12:30:10.000Z');
    twin.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/messages') ? { status: 503, after: true } : null;
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    twin.fault = null;
    now += 3_600_000;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    const [digest, ...more] = await shown('Hourly digest · 2 statements');
    expect(more).toEqual([]);
    expect(digest?.json).toMatch(/### Marco Rubio[^]*\*\*port\*\*[^]*safer than[^]*We will pay/u);
    expect(posts().at(-1)?.body).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
  });

  it('shows the sentences around all of it when Context is pressed', async () => {
    const [digest] = await shown('Hourly digest');
    const button = /"custom_id":"(digest:[^"]+)"/u.exec(digest?.json ?? '')?.[1] ?? '';
    const { text } = await press(twin, digest?.id ?? '', button);
    expect(text).toContain('look at the new cranes');
    expect(text).toContain('for every lamp');
  });

  let list: Answer;
  it('lists them with their buttons', async () => {
    list = await ask(twin, 'subscriptions', []);
    expect(list.text).toContain('Subscriptions of this server: 1');
    expect(list.text).toContain(`<#${twin.channel}> · Marco Rubio and Claudia Sheinbaum`);
    expect(list.buttons.map((each) => each.label)).toEqual(['Pause', 'Test', 'Edit', 'Delete']);
  });

  it('posts a test that says it is one and mentions nobody', async () => {
    await store.saveSubscription({ ...(await held())!, role: '777' });
    const { text } = await pressIn(twin, list, 'Test');
    expect(text).toContain(`A test is in <#${twin.channel}>`);
    const [test] = await shown('Test: this is how it looks here.');
    expect(test?.json).toContain('Hourly digest · 1 statement');
    expect(test?.json).not.toContain('<@&');
  });

  it('pauses, resumes, and deletes after asking', async () => {
    const paused = await pressIn(twin, list, 'Pause');
    expect(paused.text).toContain('is paused. What comes meanwhile waits for it.');
    expect((await held())?.paused).toMatchObject({ why: 'asked' });
    const resumed = await pressIn(twin, paused, 'Resume');
    expect((await held())?.paused).toBeUndefined();
    const asked = await pressIn(twin, resumed, 'Delete');
    expect(await held()).toBeDefined();
    const gone = await pressIn(twin, asked, 'Delete');
    expect(gone.text).toContain('no longer follows anyone');
    expect(await held()).toBeUndefined();
  });

  it('sends nothing that Discord’s own description of its API does not know', async () => {
    expect(await objections(twin.requests)).toEqual([]);
  });
});
