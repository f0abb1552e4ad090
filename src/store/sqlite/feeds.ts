import type { FeedState } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const feeds = (
  db: Connection,
): Pick<StoreTransaction, 'feedState' | 'saveFeedState' | 'markSeen' | 'seen'> => ({
  feedState: async (feed) => {
    const row = db.row<FeedState>(
      `SELECT feed, etag, last_modified AS lastModified, last_success AS lastSuccess, next_check AS nextCheck,
         failures, error
       FROM feed_state WHERE feed = ?`,
      feed,
    );
    return row === undefined ? null : { ...row };
  },
  saveFeedState: async (state) => {
    db.run(
      `INSERT OR REPLACE INTO feed_state (feed, etag, last_modified, last_success, next_check, failures, error)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      state.feed,
      state.etag,
      state.lastModified,
      state.lastSuccess,
      state.nextCheck,
      state.failures,
      state.error,
    );
  },
  markSeen: async (feed, item, at) => {
    db.run('INSERT OR IGNORE INTO seen_item (feed, item, seen_at) VALUES (?, ?, ?)', feed, item, at);
  },
  seen: async (feed, items) =>
    new Set(
      items.filter(
        (item) => db.row('SELECT 1 FROM seen_item WHERE feed = ? AND item = ?', feed, item) !== undefined,
      ),
    ),
});
