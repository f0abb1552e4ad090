/**
 * Subscriptions that are not served for the time being, why, and since when; when a delivery last went out, and the digest it
 * went out in.
 */
export const paused = {
  version: 11,
  name: 'paused',
  sql: `
-- JSON of Paused; null while it is served
ALTER TABLE subscription ADD COLUMN paused TEXT;
ALTER TABLE delivery ADD COLUMN tried TEXT;
ALTER TABLE delivery ADD COLUMN digest TEXT;
CREATE INDEX delivery_waiting_in_order ON delivery (subscription, seq) WHERE state IN ('pending', 'sending');
`,
} as const;
