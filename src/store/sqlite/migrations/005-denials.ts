/** What is on record as denied or rejected, of a quotation and of each wording of a statement. */
export const denials = {
  version: 5,
  name: 'denials',
  sql: `
ALTER TABLE quotation ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wording ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ruling ADD COLUMN nearest_denied INTEGER NOT NULL DEFAULT 0;
`,
} as const;
