import type { Paused, Subscription } from '../model.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { DAY, later } from './days.ts';

/** The servers a bot is in, as its gateway tells. */
export interface Servers {
  /** Those it is in, told once it knows them all. */
  present(ids: ReadonlySet<string>): Promise<void>;
  joined(id: string): Promise<void>;
  left(id: string): Promise<void>;
}

export interface ServerParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/**
 * What becomes of the subscriptions of a server that the bot leaves: they are paused, and served again where it comes back before
 * `forgetLeftServers` has removed them.
 */
export function keepServers(parts: ServerParts): Servers {
  return {
    present: (ids) => pauseWhere((guild) => !ids.has(guild), parts),
    joined: (id) => pauseWhere((guild, isLeft) => isLeft && guild !== id, parts),
    left: (id) => pauseWhere((guild, isLeft) => isLeft || guild === id, parts),
  };
}

/** Whether the bot is away from a server; `isLeft` is what was thought before. */
type IsAway = (guild: string, isLeft: boolean) => boolean;

async function pauseWhere(isAway: IsAway, { store, clock, log }: ServerParts): Promise<void> {
  const away: Paused = { since: clock.now(), why: 'server', what: '', told: true };
  const changed = await store.transact(async (tx) => {
    const found = (await tx.subscriptions()).flatMap((each) => {
      const isLeft = each.paused?.why === 'server';
      if (each.guild === null || isAway(each.guild, isLeft) === isLeft) return [];
      return [isLeft ? { ...each, paused: undefined } : { ...each, paused: away }];
    });
    for (const each of found) await tx.saveSubscription(each);
    return found;
  });
  for (const { id, guild, paused } of changed) {
    const what =
      paused === undefined ? 'is served again: the bot is back' : 'is paused: the bot is no longer';
    log.info({ subscription: id, guild }, `A subscription ${what} in its server`);
  }
}

/** Removes what is kept of servers that the bot left more than `days` ago. */
export async function forgetLeftServers(days: number, { store, clock, log }: ServerParts): Promise<void> {
  const before = later(clock.now(), -days * DAY);
  const isForgotten = ({ paused }: Subscription): boolean =>
    paused?.why === 'server' && paused.since < before;
  for (const { id, guild } of (await store.subscriptions()).filter(isForgotten)) {
    await store.removeSubscription(id);
    log.info({ subscription: id, guild }, 'a subscription is removed: retention.leftServerDays');
  }
}
