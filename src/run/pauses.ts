import { problemSentence } from '../errors.ts';
import type { Paused, Subscription } from '../model.ts';
import { pausedNotice } from '../notify/paused.ts';
import type { Announcer, Log, Store } from '../ports.ts';
import { identityOf } from '../text/identity.ts';

export interface PauseParts {
  readonly store: Store;
  readonly announcers: readonly Announcer[];
  readonly log: Log;
}

/** Tells those who run a server, once, that a channel of theirs is told nothing any more, and why. */
export async function tellOfPauses(parts: PauseParts): Promise<void> {
  for (const each of await parts.store.subscriptions()) {
    if (each.paused?.told === false) await tellOf(each, each.paused, parts);
  }
}

async function tellOf(subscription: Subscription, paused: Paused, parts: PauseParts): Promise<void> {
  const { store, announcers, log } = parts;
  const announcer = announcers.find((each) => each.serves(subscription));
  const words = pausedNotice(subscription, paused);
  const id = identityOf('paused', subscription.id, paused.since);
  const outcome = await announcer?.tellServer?.(subscription, words, id);
  if (outcome?.ok === false) {
    log.info({ subscription: subscription.id }, `A pause is told later: ${problemSentence(outcome.problem)}`);
    return;
  }
  if (outcome?.value !== true)
    log.warn({ subscription: subscription.id }, 'Nobody in its server could be told that it is paused');
  await store.transact(async (tx) => {
    const held = (await tx.subscriptions()).find((each) => each.id === subscription.id);
    if (held?.paused?.since === paused.since)
      await tx.saveSubscription({ ...held, paused: { ...held.paused, told: true } });
  });
}
