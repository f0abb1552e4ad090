import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const arrivals = (db: Connection): Pick<StoreTransaction, 'arrivals'> => ({
  arrivals: async (feed, since) => ({
    first:
      db.row<{ first: string | null }>('SELECT min(seen_at) AS first FROM seen_item WHERE feed = ?', feed)
        ?.first ?? null,
    hours: db
      .rows<{ hour: string; items: number }>(
        `SELECT substr(seen_at, 1, 13) AS hour, count(*) AS items FROM seen_item
         WHERE feed = ? AND seen_at >= ? GROUP BY hour ORDER BY hour`,
        feed,
        since,
      )
      .map(({ hour, items }) => ({ at: `${hour}:00:00Z`, items })),
  }),
});
