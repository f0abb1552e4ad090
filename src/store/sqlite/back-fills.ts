import type { BackFill, StoreTransaction } from '../../ports.ts';
import { articleOf, type ArticleRow } from './articles.ts';
import { type Connection, listOf } from './connection.ts';

export const backFills = (
  db: Connection,
): Pick<StoreTransaction, 'beginBackFills' | 'backFills' | 'saveBackFill' | 'articlesToReadAgain'> => ({
  beginBackFills: async (officials, since) => {
    const list = listOf(officials);
    db.run('DELETE FROM back_fill WHERE official NOT IN (SELECT value FROM json_each(?))', list);
    db.run(
      `INSERT INTO back_fill (official, since, after) SELECT value, ?, '' FROM json_each(?) WHERE true
       ON CONFLICT (official) DO NOTHING`,
      since,
      list,
    );
  },
  backFills: async () =>
    db.rows<BackFill>(
      'SELECT official, since, after FROM back_fill WHERE after IS NOT NULL ORDER BY official',
    ),
  saveBackFill: async (official, after) =>
    void db.run('UPDATE back_fill SET after = ? WHERE official = ?', after, official),
  articlesToReadAgain: async ({ since, after }, limit) =>
    db
      .rows<ArticleRow>(
        "SELECT * FROM article WHERE id > ? AND fetched_at <= ? AND text <> '' ORDER BY id LIMIT ?",
        after,
        since,
        limit,
      )
      .map(articleOf),
});
