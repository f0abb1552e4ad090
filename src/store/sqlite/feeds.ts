import type { FeedItem, FeedState } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const feeds = (
  db: Connection,
): Pick<
  StoreTransaction,
  'feedState' | 'saveFeedState' | 'keepPending' | 'pending' | 'markSeen' | 'seen'
> => ({
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
  keepPending: async (feed, items) => {
    for (const { item, since } of items) {
      db.run(
        `INSERT INTO pending_item (feed, item, content, since) VALUES (?, ?, ?, ?)
         ON CONFLICT (feed, item) DO UPDATE SET content = excluded.content`,
        feed,
        item.id,
        JSON.stringify(item),
        since,
      );
    }
  },
  pending: async (feed) =>
    db
      .rows<{ content: string; since: string }>(
        'SELECT content, since FROM pending_item WHERE feed = ? ORDER BY since, item',
        feed,
      )
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keepPending alone
      .map(({ content, since }) => ({ item: JSON.parse(content) as FeedItem, since })),
  markSeen: async (feed, item, at) => {
    db.run('DELETE FROM pending_item WHERE feed = ? AND item = ?', feed, item);
    db.run('INSERT OR IGNORE INTO seen_item (feed, item, seen_at) VALUES (?, ?, ?)', feed, item, at);
  },
  seen: async (feed, items) =>
    new Set(
      items.filter(
        (item) => db.row('SELECT 1 FROM seen_item WHERE feed = ? AND item = ?', feed, item) !== undefined,
      ),
    ),
});
