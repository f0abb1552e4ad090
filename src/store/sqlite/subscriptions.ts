import type { Paused, Subscription } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, fromJson } from './connection.ts';

interface SubscriptionRow extends Omit<Subscription, 'officials' | 'repeats' | 'paused'> {
  readonly officials: string;
  readonly repeats: 0 | 1 | null;
  readonly paused: string | null;
}

export const subscriptions = (
  db: Connection,
): Pick<StoreTransaction, 'subscriptions' | 'saveSubscription' | 'removeSubscription'> => ({
  subscriptions: async () =>
    db
      .rows<SubscriptionRow>(
        `SELECT id, channel, guild, officials, repeats, language, created_at AS createdAt, paused
         FROM subscription ORDER BY created_at, rowid`,
      )
      .map(({ repeats, paused, ...row }) => ({
        ...row,
        officials: fromJson<Subscription['officials']>(row.officials),
        ...(repeats === null ? {} : { repeats: repeats === 1 }),
        ...(paused === null ? {} : { paused: fromJson<Paused>(paused) }),
      })),
  saveSubscription: async (subscription) => {
    // Not INSERT OR REPLACE: that would delete the row, and its deliveries with it.
    db.run(
      `INSERT INTO subscription (id, channel, guild, officials, repeats, language, created_at, paused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, guild = excluded.guild,
         officials = excluded.officials, repeats = excluded.repeats, language = excluded.language, created_at = excluded.created_at,
         paused = excluded.paused`,
      subscription.id,
      subscription.channel,
      subscription.guild,
      JSON.stringify(subscription.officials),
      subscription.repeats === undefined ? null : Number(subscription.repeats),
      subscription.language,
      subscription.createdAt,
      subscription.paused === undefined ? null : JSON.stringify(subscription.paused),
    );
  },
  removeSubscription: async (id) => db.run('DELETE FROM subscription WHERE id = ?', id) > 0,
});
