/** What a subscription asks for, and when it is told; null leaves it open. Lists and times are JSON. */
export const filtersAndDigests = {
  version: 9,
  name: 'filters and digests',
  sql: `
ALTER TABLE subscription ADD COLUMN kinds TEXT;
ALTER TABLE subscription ADD COLUMN languages TEXT;
ALTER TABLE subscription ADD COLUMN topics TEXT;
ALTER TABLE subscription ADD COLUMN minimum_confidence REAL;
ALTER TABLE subscription ADD COLUMN digest TEXT;
ALTER TABLE subscription ADD COLUMN role TEXT;
`,
} as const;
