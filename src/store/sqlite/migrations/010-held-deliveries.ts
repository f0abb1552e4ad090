/**
 * Posts that wait for a digest, digests, and which statements a post tells. A table made anew, as what its
 * columns may hold cannot be changed.
 */
export const heldDeliveries = {
  version: 10,
  name: 'held deliveries',
  sql: `
CREATE TABLE delivery_made_anew (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  alert TEXT NOT NULL REFERENCES alert (id),
  subscription TEXT NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (action IN ('post', 'edit', 'digest')),
  state TEXT NOT NULL CHECK (state IN ('held', 'pending', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL,
  not_before TEXT NOT NULL,
  message TEXT,
  error TEXT,
  -- of a post: JSON list of statements, null for all of its alert's
  statements TEXT
) STRICT;
INSERT INTO delivery_made_anew (seq, id, alert, subscription, action, state, attempts, not_before, message, error)
  SELECT seq, id, alert, subscription, action, state, attempts, not_before, message, error FROM delivery;
DROP TABLE delivery;
ALTER TABLE delivery_made_anew RENAME TO delivery;
-- One post of an alert for a subscription, ever: the last guard against telling it twice.
CREATE UNIQUE INDEX delivery_post ON delivery (alert, subscription) WHERE action = 'post';
CREATE INDEX delivery_of_alert ON delivery (alert, subscription);
CREATE INDEX delivery_of_subscription ON delivery (subscription);
CREATE INDEX delivery_waiting ON delivery (seq) WHERE state IN ('pending', 'sending');
CREATE INDEX delivery_held ON delivery (seq) WHERE state = 'held';
`,
} as const;
