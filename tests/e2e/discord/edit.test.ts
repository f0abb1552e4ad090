import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log, Store } from '../../../src/ports.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import type { DiscordBot } from '../../../src/system/discord/connect.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { connected } from './connected.ts';
import { ask, openForm, pressIn, sendForm, word, type Answer } from './person.ts';
import { objections } from './schemas.ts';
import { from } from './twin-place.ts';
import { startTwin, type Twin } from './twin.ts';

/** The owner of a server changes a subscription by its forms, over the real discord.js client. */
let twin: Twin;
let store: Store;
let bot: DiscordBot;
let now = Date.parse(sample.NOW);
/** How long the record takes to answer, in milliseconds. */
let slow = 0;
const nothing = (): void => {};
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
const officials = sample.OFFICIALS;

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  const responder = createResponder({ store, officials, now: () => clock.now(), lookUp: sample.lookUp });
  bot = await connected(
    twin,
    {
      ...responder,
      answer: async (request) => {
        await new Promise((resolve) => setTimeout(resolve, slow));
        return responder.answer(request);
      },
    },
    log,
  );
});
afterAll(async () => {
  await bot.close();
  await twin.stop();
  await store.close();
});

const held = async () => (await store.subscriptions())[0];
const editPage = async (): Promise<Answer> => pressIn(twin, await ask(twin, 'subscriptions', []), 'Edit');
const go = () =>
  deliver({
    store,
    announcers: [bot.announcer],
    officials,
    clock,
    log,
    signal: new AbortController().signal,
  });
const shownIn = async (channel: string, words: string) =>
  (await twin.discord.channel(channel).getMessages()).filter((each) => JSON.stringify(each).includes(words));

beforeEach(async () => {
  for (const { id } of await store.subscriptions()) await store.removeSubscription(id);
  await ask(twin, 'subscribe', [word('official', 'marco-rubio')]);
});

describe('the form of a subscription', () => {
  it('opens with what is so now, is sent back, and the message it was opened from says what changed', async () => {
    const form = await openForm(twin, await editPage(), 'What');
    expect(form.shown.title).toBe('What');
    const answer = await sendForm(twin, form, {
      kinds: ['direct'],
      languages: ['en', 'es'],
      words: 'port, -football',
    });
    expect(answer.text).toContain(
      '**Changed:**\n-# Only: quoted\n-# Only from articles in English and Spanish',
    );
    expect(answer.message).toBe(form.message);
    expect(await held()).toMatchObject({
      kinds: ['direct'],
      topics: { wanted: ['port'], unwanted: ['football'] },
    });
    const again = await openForm(twin, answer, 'What');
    expect(JSON.stringify(again.shown)).toContain('"value":"port, -football"');
    expect((await sendForm(twin, again, {})).text).toContain('Nothing is changed.');
    const list = await pressIn(twin, answer, 'Back to the list');
    expect(list.text).toContain('Subscriptions of this server: 1');
  });

  it('speaks the asker’s language, what is wrong as well', async () => {
    await from(twin, { locale: 'es-419' }, async () => {
      const list = await ask(twin, 'subscriptions', []);
      const page = await pressIn(twin, list, 'Cambiar');
      const form = await openForm(twin, page, 'Cuándo');
      expect(form.shown.components.map((each) => each.label)).toEqual([
        'Cuándo publicar',
        'Hora',
        'Zona horaria',
      ]);
      const wrong = await sendForm(twin, form, { when: ['daily'], timezone: 'Marte' });
      expect(wrong.text).toContain('Ninguna zona horaria se llama «Marte»');
      expect((await held())?.digest).toBeUndefined();
      const right = await sendForm(twin, form, { when: ['daily'], hour: ['7'], timezone: 'Bogota' });
      expect(right.text).toContain('Se publica en un resumen cada día a las 07:00 (America/Bogota)');
    });
  });

  it('says that it comes too late where the record takes long, and is answered late where it was sent', async () => {
    const page = await editPage();
    const form = await openForm(twin, page, 'When');
    slow = 1_700;
    const before = twin.requests.length;
    await expect(openForm(twin, page, 'What')).rejects.toThrow('Invalid input');
    const late = (path: RegExp) => twin.requests.slice(before).filter((each) => path.test(each.path));
    await expect.poll(() => JSON.stringify(late(/original/u))).toContain('Press the button again');
    await expect(sendForm(twin, form, { when: ['hourly'] })).rejects.toThrow('Invalid input');
    await expect.poll(() => JSON.stringify(late(/original/u).at(-1))).toContain('every full hour');
    slow = 0;
    expect((await held())?.digest?.every).toBe('hour');
  });

  it('moves it to another channel with what waits for it, if the bot may post there; its old messages are still edited', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.LAMPS]);
    const subscription = await held();
    if (subscription === undefined) throw new Error('none');
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, [subscription]);
    expect(await go()).toMatchObject({ sent: 1 });
    await sample.tell(store, { id: 'a2', article: sample.FIRST.id, statements: ['lamps'], replyTo: 'a1' }, [
      subscription,
    ]);

    const form = await openForm(twin, await editPage(), 'Whom and where');
    await twin.rights.deny(twin.other, 'SendMessages');
    const refused = await sendForm(twin, form, { channel: [twin.other] });
    expect(refused.text).toContain(`I cannot post in <#${twin.other}> yet: I lack *Send Messages* there.`);
    await twin.rights.allow(twin.other);
    const moved = await sendForm(twin, form, { channel: [twin.other] });
    expect(moved.text).toContain(`-# Posted in <#${twin.other}> from now on`);

    const asked = twin.requests.length;
    now += 1000;
    expect(await go()).toMatchObject({ sent: 1 });
    expect(await shownIn(twin.other, 'We will pay')).toHaveLength(1);
    const post = twin.requests.slice(asked).find((each) => each.path === `/channels/${twin.other}/messages`);
    expect(post?.body).not.toHaveProperty('message_reference');
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await store.enqueue({ ...EDIT, alert: 'a1', subscription: subscription.id, notBefore: clock.now() });
    expect(await go()).toMatchObject({ sent: 1, failed: 0 });
    expect(await shownIn(twin.channel, 'Also reported by')).toHaveLength(1);
  });

  it('sends nothing that Discord’s own description of its API does not know', async () => {
    expect(twin.requests.some((each) => JSON.stringify(each.body).startsWith('{"type":9'))).toBe(true);
    expect(await objections(twin.requests)).toEqual([]);
  });
});

const EDIT = { id: 'e1', action: 'edit', state: 'pending', attempts: 0, message: null, error: null } as const;
