import type { PageCheck } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const checks = (db: Connection): Pick<StoreTransaction, 'saveCheck' | 'checksDue'> => ({
  saveCheck: async (check) => {
    db.run(
      `INSERT OR REPLACE INTO page_check (article, next_check, until, done, missing, etag, last_modified)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      check.article,
      check.nextCheck,
      check.until,
      check.done,
      check.missing,
      check.etag,
      check.lastModified,
    );
  },
  checksDue: async (now, limit) => {
    db.run('DELETE FROM page_check WHERE until < ?', now);
    return db
      .rows<PageCheck>(
        `SELECT article, next_check AS nextCheck, until, done, missing, etag, last_modified AS lastModified
         FROM page_check WHERE next_check <= ? ORDER BY next_check, article LIMIT ?`,
        now,
        limit,
      )
      .map((row) => ({ ...row }));
  },
});
