import type { Instant, Paused, Subscription } from '../model.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { DAY, later } from './days.ts';

/** The servers a bot is in, as its gateway tells. */
export interface Servers {
  /**
   * Those it is in, told once it knows them all.
   *
   * @param isIn asked of each of the others, as a gateway may have named too few
   */
  present(ids: ReadonlySet<string>, isIn: (id: string) => Promise<boolean>): Promise<void>;
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
    present: async (ids, isIn) => {
      const known = new Set(ids);
      for (const id of await unnamed(ids, parts)) if (await isIn(id)) known.add(id);
      await pauseWhere((guild) => !known.has(guild), parts);
    },
    joined: (id) => pauseWhere((guild, isLeft) => isLeft && guild !== id, parts),
    left: (id) => pauseWhere((guild, isLeft) => isLeft || guild === id, parts),
  };
}

/** Servers that are served and were not named. */
async function unnamed(ids: ReadonlySet<string>, { store }: ServerParts): Promise<ReadonlySet<string>> {
  const served = (await store.subscriptions()).filter((each) => each.paused?.why !== 'server');
  return new Set(served.flatMap(({ guild }) => (guild === null || ids.has(guild) ? [] : guild)));
}

/** Whether the bot is away from a server; `isLeft` is what was thought before. */
type IsAway = (guild: string, isLeft: boolean) => boolean;

async function pauseWhere(isAway: IsAway, { store, clock, log }: ServerParts): Promise<void> {
  const changed = await store.transact(async (tx) => {
    const found = (await tx.subscriptions()).flatMap((each) => {
      const isLeft = each.paused?.why === 'server';
      if (each.guild === null || isAway(each.guild, isLeft) === isLeft) return [];
      return [{ ...each, paused: isLeft ? each.paused?.before : awayFrom(each, clock.now()) }];
    });
    for (const each of found) await tx.saveSubscription(each);
    return found;
  });
  for (const { id, guild, paused } of changed) {
    const what =
      paused?.why === 'server'
        ? 'is paused: the bot is no longer'
        : `${paused === undefined ? 'is served again' : 'is kept paused'}: the bot is back`;
    log.info({ subscription: id, guild }, `A subscription ${what} in its server`);
  }
}

/** What stopped it before stops it again when the bot is back. */
function awayFrom({ paused }: Subscription, since: Instant): Paused {
  const away: Paused = { since, why: 'server', what: '', told: true };
  return paused === undefined ? away : { ...away, before: paused };
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
