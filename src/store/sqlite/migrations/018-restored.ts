/** That the record was brought back from a backup: what was posted after it is not known here and looked for in the channels. */
export const restored = {
  version: 18,
  name: 'restored',
  sql: `
CREATE TABLE restored (
  -- when the backup was made
  backed_up TEXT NOT NULL,
  -- until when a post may be one that went out after the backup
  look_until TEXT NOT NULL
) STRICT;
`,
} as const;
