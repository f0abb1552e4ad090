/** Where feeds have moved for good, of which address that is true, and what operators were told of feeds in trouble. */
export const movedFeeds = {
  version: 20,
  name: 'moved feeds',
  sql: `
ALTER TABLE feed_state ADD COLUMN url TEXT;
ALTER TABLE feed_state ADD COLUMN moved_to TEXT;

CREATE TABLE feed_trouble (
  feed TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  told_at TEXT NOT NULL
) STRICT;
`,
} as const;
