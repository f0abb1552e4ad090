import { problemSentence, reasonOf, type Problem } from '../errors.ts';
import type { Delivery, Paused, Subscription } from '../model.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { later } from './days.ts';

/** What becomes of a delivery once it was tried. */

export interface RetryLimits {
  /** After so many tries a delivery is given up. */
  readonly attempts: number;
  /** Milliseconds before the second try; each further wait doubles. */
  readonly firstWait: number;
  readonly longestWait: number;
}

export interface FateParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: RetryLimits;
}

/**
 * `stop`: it waits, and what is behind it in its channel as well. `early`: an edit whose post is not settled yet.
 * `nothing`: there was nothing to send.
 */
export type Fate = 'sent' | 'failed' | 'waiting' | 'stop' | 'early' | 'nothing';

export async function sent(delivery: Delivery, message: string, { store }: FateParts): Promise<Fate> {
  await store.saveDelivery({ ...delivery, state: 'sent', message, error: null });
  return 'sent';
}

export async function giveUp(delivery: Delivery, why: string, { store, log }: FateParts): Promise<Fate> {
  await store.saveDelivery({ ...delivery, state: 'failed', error: why });
  log.error({ delivery: delivery.id, alert: delivery.alert }, `A delivery was given up: ${why}`);
  return 'failed';
}

/** What Discord, or the way to it, had against a delivery. */
export async function met(
  problem: Problem,
  delivery: Delivery,
  subscription: Subscription,
  parts: FateParts,
): Promise<Fate> {
  if (problem.closed !== undefined) return pause(problem, problem.closed, delivery, subscription, parts);
  if (problem.retryAfter !== undefined) return asked(problem, problem.retryAfter, delivery, parts);
  if (problem.code === 'discord') return giveUp(delivery, problemSentence(problem), parts);
  return tryAgain(delivery, problem, parts);
}

/** Nothing can be posted in that channel: the subscription is paused, and all that waits for it waits on. */
async function pause(
  problem: Problem,
  why: Paused['why'],
  delivery: Delivery,
  { id }: Subscription,
  { store, clock, log }: FateParts,
): Promise<Fate> {
  const paused: Paused = { since: clock.now(), why, what: problem.what, told: false };
  await store.transact(async (tx) => {
    await tx.saveDelivery({ ...delivery, state: 'pending', error: problemSentence(problem) });
    const held = (await tx.subscriptions()).find((each) => each.id === id);
    if (held !== undefined && held.paused === undefined) await tx.saveSubscription({ ...held, paused });
  });
  log.warn({ subscription: id, why }, `A subscription is paused: ${problemSentence(problem)}`);
  return 'stop';
}

/** Discord asks for patience: no try is counted, and it is looked for before the next one. */
async function asked(problem: Problem, seconds: number, delivery: Delivery, parts: FateParts): Promise<Fate> {
  const before = delivery.state === 'sending' ? delivery.attempts - 1 : delivery.attempts;
  const attempts = Math.max(1, Math.min(before, HOLDING));
  const notBefore = later(parts.clock.now(), Math.min(LONGEST_PATIENCE, seconds * 1000));
  const error = problemSentence(problem);
  await parts.store.saveDelivery({ ...delivery, state: 'pending', attempts, notBefore, error });
  parts.log.info({ delivery: delivery.id, notBefore }, `A delivery waits: ${error}`);
  return 'stop';
}

/** Tries up to which what is queued behind a delivery waits for it (`due` of the store). */
const HOLDING = 5;
const LONGEST_PATIENCE = 3_600_000;

async function tryAgain(delivery: Delivery, problem: Problem, parts: FateParts): Promise<Fate> {
  const why = problemSentence(problem);
  const { attempts, firstWait, longestWait } = parts.limits;
  // A failed look into the channel counts too: it is how a delivery left by a crash is tried.
  const tries = delivery.state === 'sending' ? delivery.attempts : delivery.attempts + 1;
  if (tries >= attempts) return giveUp(delivery, `${why} (tried ${tries} times)`, parts);
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(30, Math.max(0, tries - 1)));
  const notBefore = later(parts.clock.now(), wait);
  await parts.store.saveDelivery({ ...delivery, state: 'pending', attempts: tries, notBefore, error: why });
  parts.log.warn(
    { delivery: delivery.id, attempts: tries, notBefore },
    `A delivery is tried again later: ${why}`,
  );
  return 'stop';
}

/** Counted and put off like any failure, so that it neither spins nor stands in the way of what is queued behind it. */
export async function unexpected(delivery: Delivery, error: unknown, parts: FateParts): Promise<Fate> {
  const what = `met something unexpected: ${reasonOf(error)}`;
  parts.log.error({ delivery: delivery.id }, `A delivery ${what}`);
  try {
    return await tryAgain(delivery, { code: 'http', source: 'the channel', what }, parts);
  } catch {
    return 'waiting';
  }
}

/** Tried later, in milliseconds, without a try being counted. */
export async function putOff(delivery: Delivery, wait: number, { store, clock }: FateParts): Promise<Fate> {
  // One left `sending` may have gone out: the try is counted, so that it is looked for first when its turn comes.
  const attempts = delivery.state === 'sending' ? Math.max(1, delivery.attempts) : delivery.attempts;
  const notBefore = later(clock.now(), wait);
  await store.saveDelivery({ ...delivery, state: 'pending', attempts, notBefore });
  return 'waiting';
}
