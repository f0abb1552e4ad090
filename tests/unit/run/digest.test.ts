import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '../../../src/errors.ts';
import type { DigestView, Subscription, View } from '../../../src/model.ts';
import { discordMessage } from '../../../src/notify/discord.ts';
import type { Announcer, Clock, Log, Store, Translator } from '../../../src/ports.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from '../notify/record-samples.ts';

/** Everything a channel is told, digests and alerts; the store and the outbox are the real ones. */
let store: Store;
let now: number;
let told: { readonly how: string; readonly view: View }[];
let messages: Map<string, string>;
let isCut: boolean;

const channel: Announcer = {
  serves: () => true,
  post: async (_, view, delivery) => {
    messages.set(delivery, `m-${delivery}`);
    told.push({ how: 'post', view });
    return isCut ? failed('http', 'channel', 'cut off') : ok(`m-${delivery}`);
  },
  edit: async (_, view, __, message) => {
    told.push({ how: `edit ${message}`, view });
    return ok(message);
  },
  find: async (_, delivery) => ok(messages.get(delivery) ?? null),
};
const clock: Clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
const nothing = (): void => {};
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const go = (translator: Translator | null = null) =>
  deliver({
    store,
    translator,
    announcers: [channel],
    officials: sample.OFFICIALS,
    clock,
    log,
    signal: new AbortController().signal,
  });
const at = async (time: string) => {
  now = Date.parse(time);
  return go();
};

const DAILY: Subscription = {
  ...sample.TERMINAL,
  id: 'daily',
  digest: { every: 'day', hour: 8, timeZone: 'America/Mexico_City' },
};

const hold = async (alert: string, statements: readonly string[], notBefore: string, of = DAILY) => {
  await store.addAlert({
    id: alert,
    official: sample.RUBIO.id,
    article: sample.FIRST.id,
    statements,
    occasion: 'visit',
    replyTo: null,
    createdAt: notBefore,
  });
  await store.enqueue({
    id: `post-${alert}`,
    alert,
    subscription: of.id,
    action: 'post',
    state: of.digest === undefined ? 'pending' : 'held',
    attempts: 0,
    notBefore,
    message: null,
    error: null,
  });
};

const digests = () => told.map(({ view }) => view).filter((view): view is DigestView => 'entries' in view);
const wordsIn = (view: DigestView | undefined) =>
  view?.entries.flatMap((each) => each.view.statements.map((one) => one.statement));

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  told = [];
  messages = new Map();
  isCut = false;
  await store.saveSubscription(DAILY);
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS, sample.LAMPS]);
  await hold('a1', ['safer'], '2026-03-05T09:00:00.000Z');
  await hold('a2', ['patrols'], '2026-03-05T13:00:00.000Z');
});
afterEach(() => store.close());

describe('what is held for a digest', () => {
  it('is told together at its hour, and not before', async () => {
    await at('2026-03-05T13:59:00.000Z');
    expect(told).toEqual([]);
    expect(await at('2026-03-05T14:00:30.000Z')).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(digests().map(wordsIn)).toEqual([['safer', 'patrols']]);
    expect(digests()[0]).toMatchObject({ every: 'day', entries: [{ day: '2026-03-04', topic: null }, {}] });
    expect(await store.postOf('a2', DAILY.id)).toMatchObject({ state: 'sent', message: expect.any(String) });
  });

  it('has translations for a channel of another language, and so much room for them that none is left out', async () => {
    await store.saveSubscription({ ...DAILY, language: 'es' });
    for (let nth = 0; nth < 30; nth += 1) await hold(`more-${nth}`, ['safer'], '2026-03-05T13:10:00.000Z');
    const translator = {
      name: 'apertium',
      translate: async (text: string) => `${text.trim()} (en español)`,
      close: async () => {},
    };
    now = Date.parse('2026-03-05T14:00:30.000Z');
    expect(await go(translator)).toMatchObject({ failed: 0, waiting: 0 });
    const drawn = digests().map((each) =>
      JSON.stringify(discordMessage(each, { language: 'es', delivery: 'd' })),
    );
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.join().split('Traducción automática')).toHaveLength(33);
    expect(drawn.join()).toContain('This port is safer than it was a year ago');
  });

  it('is shown with its context when the button is pressed', async () => {
    await at('2026-03-05T14:00:30.000Z');
    const id = (await store.postOf('a1', DAILY.id))?.digest;
    const responder = createResponder({
      store,
      officials: sample.OFFICIALS,
      now: () => clock.now(),
      lookUp: async () => [],
    });
    const { blocks } = await responder.answer({
      kind: 'button',
      name: `digest:${id}:a1`,
      options: {},
      locale: 'en-GB',
      guildLocale: null,
      guild: null,
      person: { id: '1', mayManage: false },
      channel: { id: '2', missing: [] },
    });
    expect(blocks.filter((each) => typeof each === 'string').join('')).toMatch(
      /look at the new cranes[^]*the patrols would stay/u,
    );
  });

  it('is one digest a day: what comes late for it waits for the next, and an empty one is not sent', async () => {
    await at('2026-03-05T14:00:30.000Z');
    await hold('a3', ['lamps'], '2026-03-05T13:59:59.000Z');
    for (const time of ['2026-03-05T14:01:00.000Z', '2026-03-05T20:00:00.000Z']) await at(time);
    expect(digests()).toHaveLength(1);
    for (const time of ['2026-03-06T14:00:10.000Z', '2026-03-07T14:00:10.000Z']) await at(time);
    expect(digests().map(wordsIn)).toEqual([['safer', 'patrols'], ['lamps']]);
  });

  it('is told once though the answer to it was lost, or the worker killed, in between', async () => {
    isCut = true;
    expect(await at('2026-03-05T14:00:30.000Z')).toEqual({ sent: 0, failed: 0, waiting: 1 });
    isCut = false;
    await at('2026-03-05T14:02:00.000Z');
    expect(digests()).toHaveLength(1);
    expect(await store.postOf('a1', DAILY.id)).toMatchObject({ state: 'sent' });
  });

  it('is told in one digest after days without the worker', async () => {
    await hold('a3', ['lamps'], '2026-03-06T18:00:00.000Z');
    await at('2026-03-08T03:00:00.000Z');
    expect(digests().map(wordsIn)).toEqual([['safer', 'patrols', 'lamps']]);
  });

  it('is told at once when the channel asks to be told at once', async () => {
    const { digest: _, ...instant } = DAILY;
    await store.saveSubscription(instant);
    await at('2026-03-05T13:10:00.000Z');
    expect(digests().map(wordsIn)).toEqual([['safer', 'patrols']]);
    expect(digests()[0]?.every).toBeNull();
  });

  it('waits while the channel is paused, and is left out once it asks for somebody else', async () => {
    const paused = { since: sample.NOW, why: 'asked', what: '', told: true } as const;
    await store.saveSubscription({ ...DAILY, paused });
    await at('2026-03-05T14:00:30.000Z');
    expect(told).toEqual([]);
    await store.saveSubscription({ ...DAILY, officials: [sample.PETRO.id] });
    await at('2026-03-06T14:00:30.000Z');
    expect(told).toEqual([]);
    expect(await store.held()).toEqual([]);
  });

  it('is struck through in the digest when it is taken back', async () => {
    await at('2026-03-05T14:00:30.000Z');
    const [safer] = await store.rulings(sample.FIRST.id);
    await store.withdraw([safer!.quotation.id]);
    await sample.enqueue(store, 'e1', 'a1', DAILY, 'edit');
    await at('2026-03-05T15:00:00.000Z');
    expect(told.at(-1)?.how).toMatch(/^edit m-/u);
    expect(digests().at(-1)?.entries[0]?.view.statements[0]?.takenBack).toMatchObject({ stands: false });
    expect(wordsIn(digests().at(-1))).toEqual(['safer', 'patrols']);
  });
});

describe('what could not be told for hours', () => {
  const INSTANT: Subscription = { ...sample.TERMINAL, id: 'instant' };
  beforeEach(async () => {
    await store.removeSubscription(DAILY.id);
    await store.saveSubscription(INSTANT);
  });

  it('is told in a digest instead of a flood', async () => {
    await hold('b1', ['safer'], '2026-03-05T01:00:00.000Z', INSTANT);
    await hold('b2', ['patrols'], '2026-03-05T02:00:00.000Z', INSTANT);
    await hold('b3', ['lamps'], '2026-03-05T03:00:00.000Z', INSTANT);
    await at('2026-03-05T09:30:00.000Z');
    await go();
    expect(digests().map(wordsIn)).toEqual([['safer', 'patrols', 'lamps']]);
    expect(told).toHaveLength(1);
  });

  it('is told alone where it is little, or not old', async () => {
    await hold('b1', ['safer'], '2026-03-05T01:00:00.000Z', INSTANT);
    for (const alert of ['b2', 'b3', 'b4']) await hold(alert, ['lamps'], '2026-03-05T09:00:00.000Z', INSTANT);
    await at('2026-03-05T09:30:00.000Z');
    expect(digests()).toEqual([]);
    expect(told).toHaveLength(4);
  });
});
