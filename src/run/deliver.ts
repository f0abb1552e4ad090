import { failed, problemSentence, reasonOf, type Outcome, type Problem } from '../errors.ts';
import type { Alert, AlertView, Delivery, Instant, Official, Subscription } from '../model.ts';
import type { Announcer, Clock, Log, Store } from '../ports.ts';
import { wants } from '../notify/plan.ts';
import { alertView } from './view.ts';

export interface DeliverParts {
  readonly store: Store;
  readonly announcers: readonly Announcer[];
  readonly officials: readonly Official[];
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted: the delivery at hand is finished and nothing further begun. */
  readonly signal: AbortSignal;
  readonly limits?: DeliveryLimits | undefined;
}

export interface DeliveryLimits {
  /** Deliveries taken from the outbox at a time. */
  readonly batch: number;
  /** Channels served side by side. */
  readonly channels: number;
  /** After so many tries a delivery is given up. */
  readonly attempts: number;
  /** Milliseconds before the second try; each further wait doubles. */
  readonly firstWait: number;
  readonly longestWait: number;
}

/** 60 tries, the last of them ten minutes apart: about nine hours of outage are outlasted. */
const LIMITS: DeliveryLimits = {
  batch: 100,
  channels: 8,
  attempts: 60,
  firstWait: 2_000,
  longestWait: 600_000,
};

/** How long a delivery is put off, in milliseconds, while its parent is not told or nobody serves its channel. */
const WAIT_FOR_PARENT = 2_000;
const WAIT_FOR_ANNOUNCER = 60_000;

export interface DeliverySummary {
  readonly sent: number;
  readonly failed: number;
  /** Put off: to be tried again, or waiting for the alert they reply to. */
  readonly waiting: number;
}

type Fate = keyof DeliverySummary | 'nothing';

/**
 * One pass over the outbox: everything due is posted, replied or edited, each channel in order and the channels
 * side by side. A delivery is marked `sending` before it goes out and `sent` after; one that may have gone out before
 * (a crash, a cut connection) is looked for in its channel first, so that nothing is told twice. Rejects only where
 * the store itself fails to tell what is due.
 */
export async function deliver(parts: DeliverParts): Promise<DeliverySummary> {
  const pass: Pass = { ...parts, limits: parts.limits ?? LIMITS };
  const sum = { sent: 0, failed: 0, waiting: 0 };
  const taken = new Set<string>();
  while (!pass.signal.aborted) {
    const due = await pass.store.due(pass.clock.now(), pass.limits.batch);
    const next = due.filter((each) => !taken.has(each.id));
    if (next.length === 0) break;
    for (const each of next) taken.add(each.id);
    for (const fate of await deliverAll(next, pass)) if (fate !== 'nothing') sum[fate] += 1;
  }
  return sum;
}

interface Pass extends DeliverParts {
  readonly limits: DeliveryLimits;
}

/** Deliveries of one subscription go one after another; a slow channel holds up no other. */
async function deliverAll(due: readonly Delivery[], pass: Pass): Promise<Fate[]> {
  const subscriptions = new Map((await pass.store.subscriptions()).map((each) => [each.id, each]));
  // Edits first: one of a post that is still to go out is in that post, and needs no message of its own.
  const ordered = due.toSorted((a, b) => Number(a.action === 'post') - Number(b.action === 'post'));
  const lanes = [...Map.groupBy(ordered, (each) => each.subscription)];
  const fates: Fate[] = [];
  const serve = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
      const subscription = subscriptions.get(lane[0]);
      for (const delivery of lane[1]) {
        if (pass.signal.aborted) return;
        fates.push(await safely(delivery, subscription, pass));
      }
    }
  };
  await Promise.all(Array.from({ length: pass.limits.channels }, serve));
  return fates;
}

/** Whatever one delivery runs into stays its own trouble. */
async function safely(delivery: Delivery, subscription: Subscription | undefined, pass: Pass): Promise<Fate> {
  try {
    if (subscription === undefined) return await giveUp(delivery, 'its subscription is gone', pass);
    const announcer = pass.announcers.find((each) => each.serves(subscription));
    if (announcer === undefined) return await putOff(delivery, WAIT_FOR_ANNOUNCER, pass);
    const task: Task = { delivery, subscription, announcer, pass };
    return delivery.action === 'post' ? await post(task) : await edit(task);
  } catch (error) {
    return await unexpected(delivery, error, pass);
  }
}

/** Counted and put off like any failure, so that it neither spins nor stands in the way of what is queued behind it. */
async function unexpected(delivery: Delivery, error: unknown, pass: Pass): Promise<Fate> {
  const what = `met something unexpected: ${reasonOf(error)}`;
  pass.log.error({ delivery: delivery.id }, `A delivery ${what}`);
  try {
    return await tryAgain(delivery, { code: 'http', source: 'the channel', what }, pass);
  } catch {
    return 'waiting';
  }
}

interface Task {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
  readonly announcer: Announcer;
  readonly pass: Pass;
}

async function post(task: Task): Promise<Fate> {
  const { delivery, subscription, announcer, pass } = task;
  const alert = await pass.store.alert(delivery.alert);
  if (alert !== null && !wants(subscription, alert.official))
    return giveUp(delivery, 'its subscription no longer asks for this official', pass);
  const parent = await messageToAnswer(alert, task);
  if (parent === 'wait') return putOff(delivery, WAIT_FOR_PARENT, pass);
  if (delivery.attempts > 0 || delivery.state === 'sending') {
    const found = await guarded(announcer.find(subscription, delivery.id));
    if (!found.ok) return tryAgain(delivery, found.problem, pass);
    if (found.value !== null) return sent(delivery, found.value, pass);
  }
  return send(task, (view) => announcer.post(subscription, view, delivery.id, parent.message));
}

/** Whom the post answers: a message, nobody, or not yet known because the parent is still to be posted. */
async function messageToAnswer(
  alert: Alert | null,
  { subscription, pass }: Task,
): Promise<{ readonly message: string | null } | 'wait'> {
  if (alert === null || alert.replyTo === null) return { message: null };
  const parent = await pass.store.postOf(alert.replyTo, subscription.id);
  if (parent === null || parent.state === 'failed') return { message: null };
  return parent.state === 'sent' ? { message: parent.message } : 'wait';
}

/** An untried post will be drawn with everything an edit could add; one that failed has nothing to edit. */
async function edit(task: Task): Promise<Fate> {
  const { delivery, subscription, announcer, pass } = task;
  const told = await pass.store.postOf(delivery.alert, subscription.id);
  const isUntried = told?.state === 'pending' && told.attempts === 0;
  if (told === null || told.state === 'failed' || isUntried) {
    await pass.store.saveDelivery({ ...delivery, state: 'sent' });
    return 'nothing';
  }
  if (told.state !== 'sent' || told.message === null) return putOff(delivery, WAIT_FOR_PARENT, pass);
  const { message } = told;
  return send(task, (view) => announcer.edit(subscription, view, told.id, message));
}

/** Marks the delivery, draws the alert as it stands on record now, and sends it. */
async function send(
  { delivery, subscription, pass }: Task,
  how: (view: AlertView) => Promise<Outcome<string>>,
): Promise<Fate> {
  const sending: Delivery = { ...delivery, state: 'sending', attempts: delivery.attempts + 1 };
  await pass.store.saveDelivery(sending);
  const drawn = await alertView(delivery.alert, pass.store, pass.officials);
  if (drawn === null) return giveUp(sending, 'its article or official is no longer on record', pass);
  const asked = subscription.repeats === false ? withoutRepeats(drawn) : drawn;
  const view = delivery.action === 'post' ? withoutTakenBack(asked) : asked;
  if (asked.statements.length === 0) return giveUp(sending, 'its subscription asks for no repeats', pass);
  if (view.statements.length === 0)
    return giveUp(sending, 'its words were taken back before they were told', pass);
  const outcome = await guarded(how(view));
  if (outcome.ok) return sent(sending, outcome.value, pass);
  return outcome.problem.code === 'discord'
    ? giveUp(sending, problemSentence(outcome.problem), pass)
    : tryAgain(sending, outcome.problem, pass);
}

/** What was said before, even beside something new, is not for a channel that wants none of it. */
const withoutRepeats = (view: AlertView): AlertView => ({
  ...view,
  statements: view.statements.filter((each) => each.verdict !== 'repeat'),
});

/** Nobody is told for the first time what nobody says any more. */
const withoutTakenBack = (view: AlertView): AlertView => ({
  ...view,
  statements: view.statements.filter((each) => each.takenBack?.stands !== false),
});

async function guarded<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await outcome;
  } catch (error) {
    return failed('http', 'the channel', reasonOf(error));
  }
}

async function sent(delivery: Delivery, message: string, { store }: Pass): Promise<Fate> {
  await store.saveDelivery({ ...delivery, state: 'sent', message, error: null });
  return 'sent';
}

async function giveUp(delivery: Delivery, why: string, { store, log }: Pass): Promise<Fate> {
  await store.saveDelivery({ ...delivery, state: 'failed', error: why });
  log.error({ delivery: delivery.id, alert: delivery.alert }, `A delivery was given up: ${why}`);
  return 'failed';
}

async function tryAgain(delivery: Delivery, problem: Problem, pass: Pass): Promise<Fate> {
  const why = problemSentence(problem);
  const { attempts, firstWait, longestWait } = pass.limits;
  // A failed look into the channel counts too: it is how a delivery left by a crash is tried.
  const tries = delivery.state === 'sending' ? delivery.attempts : delivery.attempts + 1;
  if (tries >= attempts) return giveUp(delivery, `${why} (tried ${tries} times)`, pass);
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(30, Math.max(0, tries - 1)));
  const notBefore = later(pass.clock.now(), wait);
  await pass.store.saveDelivery({ ...delivery, state: 'pending', attempts: tries, notBefore, error: why });
  pass.log.warn(
    { delivery: delivery.id, attempts: tries, notBefore },
    `A delivery is tried again later: ${why}`,
  );
  return 'waiting';
}

async function putOff(delivery: Delivery, wait: number, { store, clock }: Pass): Promise<Fate> {
  // One left `sending` may have gone out: the try is counted, so that it is looked for first when its turn comes.
  const attempts = delivery.state === 'sending' ? Math.max(1, delivery.attempts) : delivery.attempts;
  const notBefore = later(clock.now(), wait);
  await store.saveDelivery({ ...delivery, state: 'pending', attempts, notBefore });
  return 'waiting';
}

const later = (now: Instant, wait: number): Instant => new Date(Date.parse(now) + wait).toISOString();
