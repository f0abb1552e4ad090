import { setImmediate as soon } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Outcome, type Problem } from '../../../src/errors.ts';
import type { AlertView, Subscription } from '../../../src/model.ts';
import type { Announcer, Clock, Log, Store } from '../../../src/ports.ts';
import { deliver, Outbox } from '../../../src/run/deliver.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let now: number;
let told: string[];
let logged: string[];
/** What a channel answers to a post, by subscription; it takes it at once where nothing is said here. */
let answers: Map<string, () => Promise<Outcome<string>>>;

const clock: Clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
const note = (_: object, message: string): void => void logged.push(message);
const log: Log = { debug: () => {}, info: note, warn: note, error: note };
const channels: Announcer = {
  serves: () => true,
  post: async ({ id }, view: AlertView) => {
    const outcome = await (answers.get(id)?.() ?? ok('m'));
    if (outcome.ok) told.push(`${id} ${view.alert}`);
    return outcome;
  },
  edit: async ({ id }, view: AlertView, _, message) => {
    told.push(`${id} ${view.alert} again`);
    return ok(message);
  },
  find: async () => ok(null),
};
const parts = () => ({
  store,
  announcers: [channels],
  officials: sample.OFFICIALS,
  clock,
  log,
  signal: new AbortController().signal,
});
const problem = (more: Partial<Problem>) => async () =>
  ({ ok: false, problem: { code: 'http', source: 'channel', what: 'trouble', ...more } }) as const;

const [one, other]: readonly Subscription[] = ['one', 'other'].map((id) => ({ ...sample.TERMINAL, id }));

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  now = Date.parse(sample.NOW);
  told = [];
  logged = [];
  answers = new Map();
  for (const each of [one, other]) await store.saveSubscription(each!);
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS, sample.LAMPS]);
});
afterEach(() => store.close());

const alert = (id: string, statement: string, ...subscriptions: readonly (Subscription | undefined)[]) =>
  sample.tell(
    store,
    { id, article: sample.FIRST.id, statements: [statement] },
    subscriptions.filter((each) => each !== undefined),
  );

describe('the outbox', () => {
  it('serves the other channels while one takes for ever, and that one again once it is through', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome<string>>();
    answers.set('one', () => promise);
    const outbox = new Outbox(parts());
    await alert('a1', 'safer', one, other);
    await outbox.begin();
    await alert('a2', 'patrols', one, other);
    await expect.poll(() => told).toEqual(['other a1']);
    await soon();
    await outbox.begin();
    await expect.poll(() => told).toEqual(['other a1', 'other a2']);
    resolve(ok('m'));
    await outbox.end();
    await outbox.begin();
    await outbox.end();
    expect(told.slice(2)).toEqual(['one a1', 'one a2']);
  });

  it('keeps the order of a channel that is out of order for a while, and of the others none of it', async () => {
    await alert('a1', 'safer', one, other);
    await alert('a2', 'patrols', one, other);
    answers.set('one', problem({}));
    expect(await deliver(parts())).toEqual({ sent: 2, failed: 0, waiting: 2 });
    answers.clear();
    expect(await deliver(parts())).toEqual({ sent: 0, failed: 0, waiting: 0 });
    now += 2_000;
    expect(await deliver(parts())).toEqual({ sent: 2, failed: 0, waiting: 0 });
    expect(told).toEqual(['other a1', 'other a2', 'one a1', 'one a2']);
  });

  it('waits as long as it is asked to, and counts no try for it', async () => {
    await alert('a1', 'safer', one);
    answers.set('one', problem({ retryAfter: 90 }));
    for (let times = 0; times < 10; times += 1) {
      await deliver(parts());
      now += 90_000;
    }
    expect(await store.postOf('a1', 'one')).toMatchObject({ state: 'pending', attempts: 1 });
    answers.clear();
    expect(await deliver(parts())).toEqual({ sent: 1, failed: 0, waiting: 0 });
  });

  it('pauses a subscription whose channel is closed; what waits for it is told once it is served again', async () => {
    await alert('a1', 'safer', one, other);
    await alert('a2', 'patrols', one);
    answers.set('one', problem({ code: 'discord', what: 'Missing Access', closed: 'rights' }));
    expect(await deliver(parts())).toEqual({ sent: 1, failed: 0, waiting: 2 });
    const [paused] = await store.subscriptions();
    expect(paused?.paused).toEqual({
      since: clock.now(),
      why: 'rights',
      what: 'Missing Access',
      told: false,
    });
    answers.clear();
    now += 86_400_000;
    expect(await deliver(parts())).toEqual({ sent: 0, failed: 0, waiting: 0 });
    await store.saveSubscription(one!);
    expect(await deliver(parts())).toEqual({ sent: 2, failed: 0, waiting: 0 });
    expect(told).toEqual(['other a1', 'one a1', 'one a2']);
  });

  it('edits what a crash left half posted within the same pass', async () => {
    await alert('a1', 'safer', one);
    const left = await store.postOf('a1', 'one');
    await store.saveDelivery({ ...left!, state: 'sending', attempts: 1 });
    await sample.enqueue(store, 'e1', 'a1', one!, 'edit');
    expect(await deliver(parts())).toEqual({ sent: 2, failed: 0, waiting: 0 });
    expect(told).toEqual(['one a1', 'one a1 again']);
    expect(await store.counts()).toMatchObject({ deliveriesWaiting: 0 });
  });
});
