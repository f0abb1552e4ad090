import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok, type Outcome } from '../../../src/errors.ts';
import type { AlertView, Subscription } from '../../../src/model.ts';
import type { Announcer, Clock, Log, Store } from '../../../src/ports.ts';
import { deliver, type DeliveryLimits } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from './record-samples.ts';

/** A channel that keeps what it is told, and can be told to fail. */
class Channel implements Announcer {
  readonly told: { readonly how: string; readonly view: AlertView; readonly replyTo?: string | null }[] = [];
  readonly messages = new Map<string, string>();
  next: ((delivery: string) => Outcome<string> | 'throw' | 'silently posted' | null) | null = null;

  serves(subscription: Subscription): boolean {
    return subscription.channel !== 'nowhere';
  }

  async post(_: Subscription, view: AlertView, delivery: string, replyTo: string | null) {
    const fate = this.next?.(delivery) ?? null;
    if (fate === 'throw') throw new Error('the adapter broke');
    if (fate !== null && fate !== 'silently posted') return fate;
    this.messages.set(delivery, `m-${delivery}`);
    this.told.push({ how: 'post', view, replyTo });
    return fate === 'silently posted'
      ? failed('http', 'channel', 'the connection was cut')
      : ok(`m-${delivery}`);
  }

  async edit(_: Subscription, view: AlertView, __: string, message: string) {
    this.told.push({ how: `edit ${message}`, view });
    return ok(message);
  }

  async find(_: Subscription, delivery: string) {
    return ok(this.messages.get(delivery) ?? null);
  }
}

let store: Store;
let channel: Channel;
let now: number;
let logged: string[];
const clock: Clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
const note = (_: object, message: string): void => void logged.push(message);
const log: Log = { debug: () => {}, info: note, warn: note, error: note };
const go = (more: { store?: Store; limits?: DeliveryLimits; signal?: AbortSignal } = {}) =>
  deliver({
    store,
    announcers: [channel],
    officials: sample.OFFICIALS,
    clock,
    log,
    signal: new AbortController().signal,
    ...more,
  });

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  channel = new Channel();
  now = Date.parse(sample.NOW);
  logged = [];
  await store.saveSubscription(sample.TERMINAL);
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS, sample.LAMPS]);
});
afterEach(() => store.close());

const first = { id: 'a1', article: sample.FIRST.id, statements: ['safer', 'patrols', 'lamps'] };
const second = { id: 'a2', article: sample.SECOND.id, statements: ['tolls'], replyTo: 'a1' };

describe('deliver', () => {
  it('does not post what was taken back before anybody was told', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    const [safer, ...others] = await store.rulings(sample.FIRST.id);
    await store.withdraw([safer?.quotation.id ?? '']);
    await go();
    expect(channel.told.map(({ view }) => view.statements.map((each) => each.statement))).toEqual([
      ['patrols', 'lamps'],
    ]);
    await sample.tell(store, { ...first, id: 'a3' }, [sample.TERMINAL]);
    await store.withdraw(others.map((each) => each.quotation.id));
    await go();
    expect(channel.told).toHaveLength(1);
    expect(await store.postOf('a3', sample.TERMINAL.id)).toMatchObject({ state: 'failed' });
  });

  it('posts an alert once, however often it is run', async () => {
    const [post] = await sample.tell(store, first, [sample.TERMINAL]);
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 0 });
    expect(channel.told).toHaveLength(1);
    expect(await store.postOf('a1', sample.TERMINAL.id)).toMatchObject({
      state: 'sent',
      message: `m-${post}`,
    });
  });

  it('shows each statement in the words of its article, and an interrupted one in its pieces', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    await go();
    const view = channel.told[0]?.view;
    expect(view?.statements.map(({ text, type }) => [text, type])).toEqual([
      ['“This port is safer than it was a year ago,”', 'direct'],
      ['the patrols would stay until the summer', 'indirect'],
      ['“We will pay,” … “for every lamp.”', 'direct'],
    ]);
    expect(view?.statements[2]?.parts).toEqual(['“We will pay,”', '“for every lamp.”']);
    expect(view?.title?.en).toBe('Secretary of State');
  });

  it('draws at the moment of sending, so a report that came meanwhile is in the post and needs no edit', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await sample.enqueue(store, 'e1', 'a1', sample.TERMINAL, 'edit');
    await go();
    expect(channel.told.map((each) => each.how)).toEqual(['post']);
    expect(channel.told[0]?.view.statements[0]?.alsoReportedBy.map((each) => each.outlet)).toEqual([
      'Radio Faro',
    ]);
    expect((await store.due(clock.now(), 10)).length).toBe(0);
  });

  it('edits the message of an alert others report later', async () => {
    const [post] = await sample.tell(store, first, [sample.TERMINAL]);
    await go();
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await sample.enqueue(store, 'e1', 'a1', sample.TERMINAL, 'edit');
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(channel.told[1]?.how).toBe(`edit m-${post}`);
  });

  it('replies to the message of the first alert, and says what it follows', async () => {
    const [post] = await sample.tell(store, first, [sample.TERMINAL]);
    await sample.record(store, sample.SECOND, [sample.TOLLS]);
    await sample.tell(store, second, [sample.TERMINAL]);
    await go();
    expect(channel.told[1]).toMatchObject({
      replyTo: `m-${post}`,
      view: { answers: { text: '“This port is safer than it was a year ago,”', outlet: 'The Harbour Post' } },
    });
  });

  it('keeps a reply back while its first alert has yet to go out, and posts it plainly when that failed', async () => {
    const [post] = await sample.tell(store, first, [sample.TERMINAL]);
    await sample.record(store, sample.SECOND, [sample.TOLLS]);
    await sample.tell(store, second, [sample.TERMINAL]);
    channel.next = () => failed('http', 'channel', 'answered 503');
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 2 });
    channel.next = (id) => (id === post ? failed('discord', 'channel', 'Missing Access') : null);
    now += 2_000;
    expect(await go()).toEqual({ sent: 1, failed: 1, waiting: 0 });
    expect(channel.told).toMatchObject([{ how: 'post', replyTo: null }]);
  });

  it('does not post again what a crash left half sent and the channel already shows', async () => {
    const [post = ''] = await sample.tell(store, first, [sample.TERMINAL]);
    const delivery = await store.postOf('a1', sample.TERMINAL.id);
    await store.saveDelivery({ ...delivery!, state: 'sending', attempts: 1 });
    channel.messages.set(post, 'seen-there');
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(channel.told).toEqual([]);
    expect(await store.postOf('a1', sample.TERMINAL.id)).toMatchObject({
      state: 'sent',
      message: 'seen-there',
    });
  });

  it('posts what a crash left half sent and the channel does not show', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    const delivery = await store.postOf('a1', sample.TERMINAL.id);
    await store.saveDelivery({ ...delivery!, state: 'sending', attempts: 1 });
    await go();
    expect(channel.told).toHaveLength(1);
  });

  it('looks before it posts again when the answer to a post was lost', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    channel.next = () => 'silently posted';
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    channel.next = null;
    now += 2_000;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(channel.told).toHaveLength(1);
  });

  it('waits twice as long after each failure and gives up, with a sentence, after the last try', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    channel.next = () => failed('http', 'channel 1', 'answered 503');
    const limits = { batch: 10, channels: 2, attempts: 3, firstWait: 1_000, longestWait: 60_000 };
    const waits: number[] = [];
    for (let at = 0; at < 2; at += 1) {
      await go({ limits });
      const { notBefore } = (await store.postOf('a1', sample.TERMINAL.id))!;
      waits.push(Date.parse(notBefore) - now);
      now = Date.parse(notBefore);
    }
    expect(waits).toEqual([1_000, 2_000]);
    expect(await go({ limits })).toEqual({ sent: 0, failed: 1, waiting: 0 });
    expect(logged.at(-1)).toBe('A delivery was given up: channel 1: answered 503. (tried 3 times)');
  });

  it('gives up at once where the channel is closed to us, and goes on with the others', async () => {
    const closed: Subscription = { ...sample.TERMINAL, id: 'closed', channel: '1' };
    await store.saveSubscription(closed);
    const [shut] = await sample.tell(store, first, [closed, sample.TERMINAL]);
    channel.next = (id) => (id === shut ? failed('discord', 'Discord channel 1', 'Missing Access') : null);
    expect(await go()).toEqual({ sent: 1, failed: 1, waiting: 0 });
  });

  it('survives an announcer that throws', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    channel.next = () => 'throw';
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    expect(logged.join()).toContain('the adapter broke');
  });

  it('leaves what nobody serves waiting', async () => {
    const nowhere: Subscription = { ...sample.TERMINAL, id: 'nowhere', channel: 'nowhere' };
    await store.saveSubscription(nowhere);
    await sample.tell(store, first, [nowhere]);
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    expect(await store.postOf('a1', 'nowhere')).toMatchObject({ state: 'pending', attempts: 0 });
  });

  it('puts off what meets something unexpected, and is not held up by it', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    const others = Array.from({ length: 3 }, (_, at) => ({ ...sample.TERMINAL, id: `other-${at}` }));
    for (const each of others) await store.saveSubscription(each);
    await sample.tell(store, { ...first, id: 'a9' }, others);
    const broken: Store = {
      ...store,
      alert: async (id) => {
        if (id === 'a1') throw new Error('a page that cannot be read');
        return store.alert(id);
      },
    };
    const limits = { batch: 1, channels: 1, attempts: 2, firstWait: 1_000, longestWait: 1_000 };
    expect(await go({ store: broken, limits })).toEqual({ sent: 3, failed: 0, waiting: 1 });
    expect(await go({ store: broken, limits })).toEqual({ sent: 0, failed: 0, waiting: 0 });
    now += 1_000;
    expect(await go({ store: broken, limits })).toEqual({ sent: 0, failed: 1, waiting: 0 });
  });

  it('tells a channel nothing of an official it no longer asks for', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    await store.saveSubscription({ ...sample.TERMINAL, officials: [sample.PETRO.id] });
    expect(await go()).toEqual({ sent: 0, failed: 1, waiting: 0 });
    expect(channel.told).toEqual([]);
  });

  it('begins nothing once it is told to stop, and loses nothing by it', async () => {
    await sample.tell(store, first, [sample.TERMINAL]);
    expect(await go({ signal: AbortSignal.abort() })).toEqual({ sent: 0, failed: 0, waiting: 0 });
    await go();
    expect(channel.told).toHaveLength(1);
  });
});
