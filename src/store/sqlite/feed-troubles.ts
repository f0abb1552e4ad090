import type { FeedTrouble, StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const feedTroubles = (db: Connection): Pick<StoreTransaction, 'feedTroubles' | 'saveFeedTrouble'> => ({
  feedTroubles: async () =>
    db
      .rows<FeedTrouble>('SELECT feed, kind, told_at AS toldAt FROM feed_trouble ORDER BY feed')
      .map((row) => ({ ...row })),
  saveFeedTrouble: async (feed, trouble) => {
    if (trouble === null) db.run('DELETE FROM feed_trouble WHERE feed = ?', feed);
    else
      db.run(
        'INSERT OR REPLACE INTO feed_trouble (feed, kind, told_at) VALUES (?, ?, ?)',
        feed,
        trouble.kind,
        trouble.toldAt,
      );
  },
});
