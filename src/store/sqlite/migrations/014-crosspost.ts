/** Whether a subscription's messages are published to the servers that follow its channel. */
export const crosspost = {
  version: 14,
  name: 'crosspost',
  sql: `ALTER TABLE subscription ADD COLUMN crosspost INTEGER NOT NULL DEFAULT 0;`,
} as const;
