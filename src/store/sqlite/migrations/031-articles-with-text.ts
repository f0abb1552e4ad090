/** Articles that still have their text, by when they were fetched: which of them are to lose it is asked at every poll. */
export const articlesWithText = {
  version: 31,
  name: 'articles with text',
  sql: `CREATE INDEX article_with_text ON article (fetched_at) WHERE text <> '';`,
} as const;
