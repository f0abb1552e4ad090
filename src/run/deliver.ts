import { reasonOf } from '../errors.ts';
import type { Delivery, Official, Subscription } from '../model.ts';
import type { Announcer, Clock, Log, Store, Translator } from '../ports.ts';
import { HOUR, later } from './days.ts';
import { gatherDigests, gatherLate, isFlood } from './digest.ts';
import { giveUp, putOff, unexpected, type Fate, type RetryLimits } from './fates.ts';
import { Pauses } from './pauses.ts';
import type { Summaries } from './summarised.ts';
import { digest, edit, post, type Task } from './tell.ts';

export interface DeliverParts {
  readonly store: Store;
  readonly announcers: readonly Announcer[];
  readonly officials: readonly Official[];
  /** Puts words beside what is in another language than a subscription's; absent or null: nothing is added. */
  readonly translator?: Translator | null | undefined;
  /** Writes summaries; absent or null: alerts have the article's own sentences. */
  readonly summaries?: Summaries | null | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted: the delivery at hand is finished and nothing further begun. */
  readonly signal: AbortSignal;
  readonly limits?: DeliveryLimits | undefined;
  /** Absent: nobody says what changes in a server. */
  readonly pauses?: Pauses | undefined;
  /** What waited longer is told in a digest where it is much; `alerts.lateAfterHours`. */
  readonly lateAfterHours?: number | undefined;
}

export interface DeliveryLimits extends RetryLimits {
  /** Deliveries taken from the outbox at a time. */
  readonly batch: number;
  /** Channels served side by side. */
  readonly channels: number;
}

/** 1,000 tries, the last of them ten minutes apart: a week of outage is outlasted. */
const LIMITS: DeliveryLimits = {
  batch: 200,
  channels: 16,
  attempts: 1_000,
  firstWait: 2_000,
  longestWait: 600_000,
};

const HOW = { post, edit, digest } as const;

const LATE_AFTER_HOURS = 6;

/** Of one channel at a time; then it is the others' turn. */
const OF_A_CHANNEL = 20;

/** Where those who run a server are told of pauses, beside the subscriptions being served. */
const PAUSES = 'pauses';

/** How long a delivery is put off, in milliseconds, while what it edits is not told or nobody serves its channel. */
const WAIT_FOR_POST = 2_000;
const WAIT_FOR_ANNOUNCER = 60_000;

export interface DeliverySummary {
  readonly sent: number;
  readonly failed: number;
  /** Put off: to be tried again, or waiting for the alert they reply to. */
  readonly waiting: number;
}

/**
 * One pass over the outbox: everything due is posted, replied or edited, each channel in order and the channels
 * side by side. A delivery is marked `sending` before it goes out and `sent` after; one that may have gone out before
 * (a crash, a cut connection) is looked for in its channel first, so that nothing is told twice. Rejects only where
 * the store itself fails to tell what is due.
 */
export async function deliver(parts: DeliverParts): Promise<DeliverySummary> {
  const outbox = new Outbox(parts);
  const taken = new Set<string>();
  do await outbox.begin(taken);
  while (await outbox.oneDone());
  return outbox.summary;
}

/** The outbox of a worker: channels that are slow or have much to be told hold up no other. */
export class Outbox {
  readonly summary = { sent: 0, failed: 0, waiting: 0 };
  #parts: DeliverParts & { readonly limits: DeliveryLimits };
  /** The subscriptions being served. */
  readonly #lanes = new Map<string, Promise<void>>();
  /** The minute in which digests were gathered last, `2026-03-05T12:00`. */
  #gatheredAt = '';
  readonly #pauses: Pauses;

  constructor(parts: DeliverParts) {
    this.#parts = { ...parts, limits: parts.limits ?? LIMITS };
    this.#pauses = parts.pauses ?? new Pauses();
  }

  /** From now on these officials are told of, in place of those before. */
  track(officials: readonly Official[]): void {
    this.#parts = { ...this.#parts, officials };
  }

  /**
   * Begins to serve the idle subscriptions for which something is due, and does not wait for it.
   *
   * @param taken deliveries begun before, which are left alone; those begun now are added
   */
  async begin(taken: Set<string> = new Set()): Promise<void> {
    const { store, signal, limits } = this.#parts;
    const free = limits.channels - this.#lanes.size;
    if (signal.aborted || free <= 0) return;
    await this.#gather();
    const except = [...this.#lanes.keys()];
    const due = await this.#dueWithoutFlood(except);
    const next = due.filter((each) => !taken.has(each.id));
    if (next.length === 0) return;
    const subscriptions = new Map((await store.subscriptions()).map((each) => [each.id, each]));
    for (const [id, lane] of [...Map.groupBy(next, (each) => each.subscription)].slice(0, free)) {
      for (const each of lane) taken.add(each.id);
      const serving = this.#serve(lane, subscriptions.get(id)).finally(() => this.#lanes.delete(id));
      this.#lanes.set(id, serving);
    }
  }

  /** What has waited for hours and comes due all at once, as after an outage, is gathered before any of it is told. */
  async #dueWithoutFlood(except: readonly string[]): Promise<readonly Delivery[]> {
    const { store, clock, limits, lateAfterHours = LATE_AFTER_HOURS } = this.#parts;
    const now = clock.now();
    const which = { each: OF_A_CHANNEL, except };
    const due = await store.due(now, limits.batch, which);
    const before = later(now, -lateAfterHours * HOUR);
    if (!isFlood(due, before)) return due;
    await gatherLate(store, this.#parts, { now, before, except });
    return store.due(now, limits.batch, which);
  }

  /** Once a minute: a digest has no sharper moment. */
  async #gather(): Promise<void> {
    const { store, clock } = this.#parts;
    const now = clock.now();
    const minute = now.slice(0, 16);
    const isNew = minute !== this.#gatheredAt;
    if (isNew || this.#pauses.isChanged) this.#attendPauses();
    if (!isNew) return;
    await gatherDigests(store, this.#parts, now);
    this.#gatheredAt = minute;
  }

  /** Beside what is posted, and again in a minute where they cannot be told of now. */
  #attendPauses(): void {
    if (this.#lanes.has(PAUSES)) return;
    const attending = this.#pauses
      .attend(this.#parts)
      .catch((error: unknown) =>
        this.#parts.log.error({}, `Pauses could not be attended to: ${reasonOf(error)}`),
      )
      .finally(() => this.#lanes.delete(PAUSES));
    this.#lanes.set(PAUSES, attending);
  }

  /** Waits until a subscription has been served. False where none is. */
  async oneDone(): Promise<boolean> {
    if (this.#lanes.size === 0) return false;
    await Promise.race(this.#lanes.values());
    return true;
  }

  /** Waits until what was begun has come to its end. */
  async end(): Promise<void> {
    await Promise.all(this.#lanes.values());
  }

  /** One after another, up to one that has to wait: what is behind it waits too, so that the order is kept. */
  async #serve(lane: readonly Delivery[], subscription: Subscription | undefined): Promise<void> {
    // Edits first: one of a post that is still to go out is in that post, and needs no message of its own.
    const queue = lane.toSorted((a, b) => Number(a.action !== 'edit') - Number(b.action !== 'edit'));
    const early = new Set<Delivery>();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (this.#parts.signal.aborted) return;
      const fate = await this.#deliver(next, subscription);
      if (fate === 'sent' || fate === 'failed' || fate === 'waiting') this.summary[fate] += 1;
      if (fate === 'stop') {
        this.summary.waiting += 1 + queue.length;
        return;
      }
      if (fate !== 'early') continue;
      // Its post may have gone out before, and is settled first.
      if (early.has(next)) this.summary.waiting += await this.#wait(next);
      else queue.push(next);
      early.add(next);
    }
  }

  async #wait(delivery: Delivery): Promise<number> {
    await putOff(delivery, WAIT_FOR_POST, this.#parts);
    return 1;
  }

  /** Whatever one delivery runs into stays its own trouble. */
  async #deliver(delivery: Delivery, subscription: Subscription | undefined): Promise<Fate> {
    const parts = this.#parts;
    try {
      if (subscription === undefined) return await giveUp(delivery, 'its subscription is gone', parts);
      const announcer = parts.announcers.find((each) => each.serves(subscription));
      if (announcer === undefined) return await putOff(delivery, WAIT_FOR_ANNOUNCER, parts);
      const task: Task = { delivery, subscription, announcer, parts };
      return await HOW[delivery.action](task);
    } catch (error) {
      return unexpected(delivery, error, parts);
    }
  }
}
