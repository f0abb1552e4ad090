/**
 * Articles that were put on record before an address was known by its key (AMP, mobile, print, `www.`): by the id they would have now. Read
 * again they are the same articles, under the ids their quotations and alerts have.
 */
export const articlesKnownAs = {
  version: 32,
  name: 'articles known as',
  sql: `
CREATE TABLE article_known_as (
  -- what the article would be called now
  id TEXT PRIMARY KEY,
  -- what it is called on record
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
`,
  namesArticles: true,
} as const;
