import type { FeedState } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const feeds = (db: Connection): Pick<StoreTransaction, 'feedState' | 'saveFeedState'> => ({
  feedState: async (feed) => {
    const row = db.row<FeedState>(
      `SELECT feed, url, moved_to AS movedTo, etag, last_modified AS lastModified, last_success AS lastSuccess, next_check AS nextCheck,
         failures, error
       FROM feed_state WHERE feed = ?`,
      feed,
    );
    return row === undefined ? null : { ...row };
  },
  saveFeedState: async (state) => {
    db.run(
      `INSERT OR REPLACE INTO feed_state (feed, url, moved_to, etag, last_modified, last_success, next_check, failures, error)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      state.feed,
      state.url,
      state.movedTo,
      state.etag,
      state.lastModified,
      state.lastSuccess,
      state.nextCheck,
      state.failures,
      state.error,
    );
  },
});
