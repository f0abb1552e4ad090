/** Whether a subscription wants what is said again; null is as the configuration has it. */
export const repeatsAskedFor = {
  version: 6,
  name: 'repeats asked for',
  sql: `ALTER TABLE subscription ADD COLUMN repeats INTEGER;`,
} as const;
