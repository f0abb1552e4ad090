import type { FeedItem } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

/** Items of feeds: those still to be read, and those dealt with. */
export const items = (
  db: Connection,
): Pick<StoreTransaction, 'keepPending' | 'pending' | 'markSeen' | 'seen'> => ({
  keepPending: async (feed, waiting) => {
    for (const { key, item, since } of waiting) {
      db.run(
        `INSERT INTO pending_item (feed, item, content, since) VALUES (?, ?, ?, ?)
         ON CONFLICT (feed, item) DO UPDATE SET content = excluded.content`,
        feed,
        key,
        JSON.stringify(item),
        since,
      );
    }
  },
  pending: async (feed) =>
    db
      .rows<{ item: string; content: string; since: string }>(
        'SELECT item, content, since FROM pending_item WHERE feed = ? ORDER BY since, item',
        feed,
      )
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keepPending alone
      .map(({ item, content, since }) => ({ key: item, item: JSON.parse(content) as FeedItem, since })),
  markSeen: async (feed, item, at, dated = null) => {
    db.run('DELETE FROM pending_item WHERE feed = ? AND item = ?', feed, item);
    db.run(
      `INSERT INTO seen_item (feed, item, seen_at, dated) VALUES (?, ?, ?, ?)
       ON CONFLICT (feed, item) DO UPDATE SET dated = excluded.dated`,
      feed,
      item,
      at,
      dated,
    );
  },
  seen: async (feed, keys) => {
    const found = new Map<string, string | null>();
    for (const item of keys) {
      const sql = 'SELECT dated FROM seen_item WHERE feed = ? AND item = ?';
      const row = db.row<{ dated: string | null }>(sql, feed, item);
      if (row !== undefined) found.set(item, row.dated);
    }
    return found;
  },
});
