import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';
import type { Upgrade } from './rebuild.ts';

export const knownAs = (db: Connection): Pick<StoreTransaction, 'knownAs'> => ({
  knownAs: async (article) =>
    db.row<{ article: string }>('SELECT article FROM article_known_as WHERE id = ?', article)?.article ??
    article,
});

/** Of two that are one by now the older one is kept to. A statement that was imported has its address from the article it stands in. */
export function nameArticles(db: Connection, upgrade: Upgrade | null): void {
  if (upgrade?.articleIdOf === undefined) return;
  const articles = db.eachRow<{ id: string; url: string }>(
    `SELECT id, url FROM article WHERE url <> '' AND NOT (kind = 'transcript' AND text_from = 'import')
     ORDER BY fetched_at, rowid`,
  );
  const renamed = new Map<string, string>();
  for (const { id, url } of articles) {
    const name = upgrade.articleIdOf(url);
    if (name !== id && !renamed.has(name)) renamed.set(name, id);
  }
  for (const [name, id] of renamed) {
    db.run(
      'INSERT INTO article_known_as (id, article) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = ?1)',
      name,
      id,
    );
  }
}
