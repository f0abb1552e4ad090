import type { Subscription } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, fromJson } from './connection.ts';

export const subscriptions = (
  db: Connection,
): Pick<StoreTransaction, 'subscriptions' | 'saveSubscription' | 'removeSubscription'> => ({
  subscriptions: async () =>
    db
      .rows<Omit<Subscription, 'officials'> & { readonly officials: string }>(
        `SELECT id, channel, guild, officials, language, created_at AS createdAt
         FROM subscription ORDER BY created_at, rowid`,
      )
      .map((row) => ({ ...row, officials: fromJson<Subscription['officials']>(row.officials) })),
  saveSubscription: async (subscription) => {
    // Not INSERT OR REPLACE: that would delete the row, and its deliveries with it.
    db.run(
      `INSERT INTO subscription (id, channel, guild, officials, language, created_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, guild = excluded.guild,
         officials = excluded.officials, language = excluded.language, created_at = excluded.created_at`,
      subscription.id,
      subscription.channel,
      subscription.guild,
      JSON.stringify(subscription.officials),
      subscription.language,
      subscription.createdAt,
    );
  },
  removeSubscription: async (id) => db.run('DELETE FROM subscription WHERE id = ?', id) > 0,
});
