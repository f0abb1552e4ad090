import { problemSentence } from '../errors.ts';
import type { Instant, Paused, Subscription } from '../model.ts';
import { pausedNotice, resumedNotice } from '../notify/paused.ts';
import type { Announcer, Clock, Log, Store } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { DAY, HOUR, later } from './days.ts';

export interface PauseParts {
  readonly store: Store;
  readonly announcers: readonly Announcer[];
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/**
 * Tells those who run a server that a channel of theirs is told nothing any more, and why; serves it again once what the bot may do
 * there is enough, and says so. Each is told once.
 */
export class Pauses {
  /** Servers in which something has changed that may give rights back. */
  readonly #changed = new Set<string>();
  #lookedAt: Instant | null = null;
  /** When a subscription was last served again by this. */
  readonly #resumed = new Map<string, Instant>();

  /** Something changed in a server that may give the bot rights back there. */
  changedIn(guild: string): void {
    this.#changed.add(guild);
  }

  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  async attend(parts: PauseParts): Promise<void> {
    for (const each of await parts.store.subscriptions()) {
      if (each.paused?.told === false) await tellOfPause(each, each.paused, parts);
    }
    await this.#lookAgain(parts);
  }

  /** In servers where something changed, and every hour in all: news of a change can be lost. */
  async #lookAgain(parts: PauseParts): Promise<void> {
    const now = parts.clock.now();
    const isTime = this.#lookedAt === null || this.#lookedAt <= later(now, -HOUR);
    const changed = new Set(this.#changed);
    this.#changed.clear();
    if (isTime) this.#lookedAt = now;
    for (const each of await parts.store.subscriptions()) {
      const { paused, guild } = each;
      if (paused?.why !== 'rights' || guild === null || !(isTime || changed.has(guild))) continue;
      // What seemed enough was not: it is not tried, and told of, again and again.
      if ((this.#resumed.get(each.id) ?? '') > later(now, -DAY)) continue;
      if (!(await resume(each, paused, parts))) continue;
      this.#resumed.set(each.id, now);
    }
  }
}

async function tellOfPause(subscription: Subscription, paused: Paused, parts: PauseParts): Promise<void> {
  const id = identityOf('paused', subscription.id, paused.since);
  if (!(await tell(subscription, pausedNotice(subscription, paused), id, parts))) return;
  await ifStillPaused(subscription, paused, parts, (held) => ({
    ...held,
    paused: { ...paused, told: true },
  }));
}

/** False where the bot may still not post there, or Discord cannot be asked. */
async function resume(subscription: Subscription, paused: Paused, parts: PauseParts): Promise<boolean> {
  const announcer = parts.announcers.find((each) => each.serves(subscription));
  const may = await announcer?.mayPost?.(subscription);
  if (may?.ok === false)
    parts.log.info({ subscription: subscription.id }, `It stays paused: ${problemSentence(may.problem)}`);
  if (may?.ok !== true || !may.value) return false;
  const id = identityOf('resumed', subscription.id, paused.since);
  // Who was not told of the pause need not hear of its end.
  if (paused.told && !(await tell(subscription, resumedNotice(subscription), id, parts))) return false;
  await ifStillPaused(subscription, paused, parts, (held) => ({ ...held, paused: undefined }));
  parts.log.info(
    { subscription: subscription.id },
    'A subscription is served again: the bot has its rights back',
  );
  return true;
}

/** True once they are told, or nobody there can be reached. */
async function tell(
  subscription: Subscription,
  words: string,
  id: string,
  parts: PauseParts,
): Promise<boolean> {
  const { announcers, log } = parts;
  const announcer = announcers.find((each) => each.serves(subscription));
  const outcome = await announcer?.tellServer?.(subscription, words, id);
  if (outcome?.ok === false) {
    log.info(
      { subscription: subscription.id },
      `Its server is told later: ${problemSentence(outcome.problem)}`,
    );
    return false;
  }
  if (outcome?.value !== true)
    log.warn({ subscription: subscription.id }, 'Nobody in its server could be told of a pause');
  return true;
}

async function ifStillPaused(
  { id }: Subscription,
  { since }: Paused,
  { store }: PauseParts,
  change: (held: Subscription) => Subscription,
): Promise<void> {
  await store.transact(async (tx) => {
    const held = (await tx.subscriptions()).find((each) => each.id === id);
    if (held?.paused?.since === since) await tx.saveSubscription(change(held));
  });
}
