/** Most statements have none that is near: the index had a row for each of them all the same, at some page of its own. */
export const nearestAlone = {
  version: 36,
  name: 'nearest statements, where there is one',
  sql: `
DROP INDEX ruling_nearest;
CREATE INDEX ruling_nearest ON ruling (nearest_statement) WHERE nearest_statement IS NOT NULL;
`,
} as const;
