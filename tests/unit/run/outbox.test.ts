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
  post: async ({ id }, view) => {
    const outcome = await (answers.get(id)?.() ?? ok('m'));
    if (outcome.ok) told.push(`${id} ${'entries' in view ? `digest of ${view.entries.length}` : view.alert}`);
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

  it('tells what an outage of hours kept in one digest, from the moment it is over, and the alert first tried by itself', async () => {
    for (const id of ['a1', 'a2', 'a3', 'a4']) await alert(id, 'safer', one);
    const outbox = new Outbox(parts());
    const serve = async (): Promise<void> => {
      await outbox.begin();
      await outbox.end();
    };
    answers.set('one', problem({}));
    await serve();
    now += 7 * 3_600_000;
    await serve();
    answers.clear();
    now += 4_000;
    await serve();
    expect(told).toEqual(['one a1', 'one digest of 3']);
    expect(await store.counts()).toMatchObject({ deliveriesWaiting: 0 });
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

describe('an old message that Discord lets nobody edit for now', () => {
  const WORDS = '“This port is safer than it was a year ago,”';
  const tooOften = problem({ what: 'no more edits', retryAfter: 600 });
  let edits: () => Promise<Outcome<string>>;
  const limited: Announcer = {
    ...channels,
    edit: async (...of) => {
      const outcome = await edits();
      return outcome.ok ? channels.edit(...of) : outcome;
    },
    post: async ({ id }, view, delivery, replyTo) => {
      const words = 'entries' in view ? [] : view.statements.map((each) => each.takenBack?.stands);
      told.push(`${id} posts ${JSON.stringify(words)} to ${replyTo}`);
      posted.set(delivery, `m-${posted.size}`);
      return ok(posted.get(delivery) ?? '');
    },
    find: async (_, delivery) => ok(posted.get(delivery) ?? null),
  };
  let posted: Map<string, string>;
  const go = () => deliver({ ...parts(), announcers: [limited] });

  beforeEach(async () => {
    posted = new Map();
    edits = tooOften;
    await alert('a1', 'safer', one);
    await go();
    now += 2 * 3_600_000;
  });

  it('is edited later where another outlet reports it too, and nothing else is posted', async () => {
    await sample.enqueue(store, 'e1', 'a1', one!, 'edit');
    expect(await go()).toEqual({ sent: 0, failed: 0, waiting: 1 });
    expect(told).toHaveLength(1);
    edits = async () => ok('m');
    now += 600_000;
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    expect(told).toEqual(['one posts [null] to null', 'one a1 again']);
  });

  it('is answered once where its words were taken back, and struck through when it can be', async () => {
    const rulings = await store.rulings(sample.FIRST.id);
    await store.withdraw(
      rulings.filter(({ quotation }) => quotation.text === WORDS).map((each) => each.quotation.id),
    );
    await sample.enqueue(store, 'e1', 'a1', one!, 'edit');
    for (let times = 0; times < 3; times += 1) {
      await go();
      now += 600_000;
    }
    expect(told.slice(1)).toEqual(['one posts [false] to m-0']);
    edits = async () => ok('m');
    expect(await go()).toEqual({ sent: 1, failed: 0, waiting: 0 });
    edits = tooOften;
    now += 600_000;
    await sample.enqueue(store, 'e2', 'a1', one!, 'edit');
    await go();
    expect(told.slice(2)).toEqual(['one a1 again']);
  });
});
