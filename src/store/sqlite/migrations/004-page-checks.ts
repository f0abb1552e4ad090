/** Pages to be looked at again for corrections. */
export const pageChecks = {
  version: 4,
  name: 'page checks',
  sql: `
CREATE TABLE page_check (
  article TEXT PRIMARY KEY REFERENCES article (id),
  next_check TEXT NOT NULL,
  until TEXT NOT NULL,
  done INTEGER NOT NULL,
  missing INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX page_check_due ON page_check (next_check);
`,
} as const;
