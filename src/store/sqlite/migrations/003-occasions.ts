/** When and where something was said, by the quotation and by the statement; and what a quotation was taken for one by. */
export const occasions = {
  version: 3,
  name: 'occasions',
  sql: `
-- JSON: Circumstances, and the evidence behind the confidence
ALTER TABLE quotation ADD COLUMN said TEXT;
ALTER TABLE quotation ADD COLUMN evidence TEXT;
-- JSON: what is told of the occasion
ALTER TABLE statement ADD COLUMN told TEXT;
`,
} as const;
