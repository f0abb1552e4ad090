/** What a page says of its article besides: when it was last changed, and that it is for those who pay. */
export const pagesTold = {
  version: 33,
  name: 'pages told',
  sql: `
    ALTER TABLE article ADD COLUMN modified_at TEXT;
    ALTER TABLE article ADD COLUMN modified_precision TEXT;
    ALTER TABLE article ADD COLUMN modified_offset INTEGER;
    ALTER TABLE article ADD COLUMN paywalled INTEGER NOT NULL DEFAULT 0;
  `,
} as const;
