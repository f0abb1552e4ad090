/**
 * Officials and how far the articles on record when they were first tracked have been read again for them. Who has statements
 * on record already was tracked when they were made.
 */
export const backFills = {
  version: 8,
  name: 'back-fills',
  sql: `
CREATE TABLE back_fill (
  official TEXT PRIMARY KEY,
  -- articles fetched up to then; those behind it are read for everybody
  since TEXT NOT NULL,
  -- id of the last article read; null once all are
  after TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO back_fill (official, since, after)
  SELECT DISTINCT official, '', NULL FROM statement WHERE official IS NOT NULL;
`,
} as const;
