/** The newest statements of one official, and the outlets on record by name: both read a few rows however long the record is. */
export const latestAndOutlets = {
  version: 15,
  name: 'latest and outlets',
  sql: `
CREATE INDEX statement_of_official ON statement (official, said_on, seq) WHERE official IS NOT NULL;
CREATE INDEX article_outlet ON article (outlet);
`,
} as const;
