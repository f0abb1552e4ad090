import type { Subscription } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, fromJson } from './connection.ts';

interface SubscriptionRow extends Omit<Subscription, 'officials' | 'repeats'> {
  readonly officials: string;
  readonly repeats: 0 | 1 | null;
}

export const subscriptions = (
  db: Connection,
): Pick<StoreTransaction, 'subscriptions' | 'saveSubscription' | 'removeSubscription'> => ({
  subscriptions: async () =>
    db
      .rows<SubscriptionRow>(
        `SELECT id, channel, guild, officials, repeats, language, created_at AS createdAt
         FROM subscription ORDER BY created_at, rowid`,
      )
      .map(({ repeats, ...row }) => ({
        ...row,
        officials: fromJson<Subscription['officials']>(row.officials),
        ...(repeats === null ? {} : { repeats: repeats === 1 }),
      })),
  saveSubscription: async (subscription) => {
    // Not INSERT OR REPLACE: that would delete the row, and its deliveries with it.
    db.run(
      `INSERT INTO subscription (id, channel, guild, officials, repeats, language, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, guild = excluded.guild,
         officials = excluded.officials, repeats = excluded.repeats, language = excluded.language, created_at = excluded.created_at`,
      subscription.id,
      subscription.channel,
      subscription.guild,
      JSON.stringify(subscription.officials),
      subscription.repeats === undefined ? null : Number(subscription.repeats),
      subscription.language,
      subscription.createdAt,
    );
  },
  removeSubscription: async (id) => db.run('DELETE FROM subscription WHERE id = ?', id) > 0,
});
