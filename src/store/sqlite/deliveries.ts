import type { Delivery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, listOf } from './connection.ts';

export const deliveries = (
  db: Connection,
): Pick<StoreTransaction, 'enqueue' | 'postOf' | 'deliveriesOf' | 'saveDelivery' | 'due'> => ({
  enqueue: async (delivery) => enqueue(db, delivery),
  postOf: async (alert, subscription) =>
    select(db, `WHERE alert = ? AND subscription = ? AND action = 'post'`, alert, subscription)[0] ?? null,
  deliveriesOf: async (alert) => select(db, 'WHERE alert = ? ORDER BY seq', alert),
  saveDelivery: async (delivery) => {
    // Deliveries come in by `enqueue` alone: one whose subscription was removed meanwhile stays removed.
    db.run(
      'UPDATE delivery SET state = ?, attempts = ?, not_before = ?, message = ?, error = ?, tried = ? WHERE id = ?',
      delivery.state,
      delivery.attempts,
      delivery.notBefore,
      delivery.message,
      delivery.error,
      delivery.tried ?? null,
      delivery.id,
    );
  },
  due: async (now, limit, { each = limit, except = [] } = {}) => {
    const far = new Date(Date.parse(now) + LONGEST_WAIT).toISOString();
    return deliveriesIn(db.rows<DeliveryRow>(DUE, now, far, listOf(except), each, limit));
  },
});

/**
 * Of each subscription the first that are due and stand behind no post that waits for another try; the subscriptions in turn.
 * A post that was tried often enough may be one that Discord will never take: it holds up nothing.
 */
const DUE = `
WITH waiting AS (
  SELECT *, state = 'sending' OR not_before <= ?1 OR not_before > ?2 AS is_due
  FROM delivery WHERE state IN ('pending', 'sending')
    AND subscription NOT IN (SELECT id FROM subscription WHERE paused IS NOT NULL)
    AND subscription NOT IN (SELECT value FROM json_each(?3))
), in_order AS (
  SELECT *, max(NOT is_due AND action = 'post' AND attempts BETWEEN 1 AND 5) OVER (
    PARTITION BY subscription ORDER BY seq ROWS UNBOUNDED PRECEDING) AS is_behind
  FROM waiting
), ready AS (
  SELECT *, row_number() OVER (PARTITION BY subscription ORDER BY seq) AS nth
  FROM in_order WHERE is_due AND NOT is_behind
)
SELECT id, alert, subscription, action, state, attempts, not_before AS notBefore, message, error, tried
FROM ready WHERE nth <= ?4 ORDER BY nth, seq LIMIT ?5`;

/** Nothing is put off for longer, in milliseconds: what lies further ahead was queued before the clock was set back. */
const LONGEST_WAIT = 86_400_000;

type DeliveryRow = Omit<Delivery, 'tried'> & { readonly tried: string | null };

const select = (db: Connection, rest: string, ...values: readonly (string | number)[]): Delivery[] =>
  deliveriesIn(
    db.rows<DeliveryRow>(
      `SELECT id, alert, subscription, action, state, attempts, not_before AS notBefore, message, error, tried
       FROM delivery ${rest}`,
      ...values,
    ),
  );

const deliveriesIn = (rows: readonly DeliveryRow[]): Delivery[] =>
  rows.map(({ tried, ...row }) => ({ ...row, ...(tried === null ? {} : { tried }) }));

/** Nothing where the alert was queued for the subscription before, or an edit of it still waits there. */
function enqueue(db: Connection, delivery: Delivery): void {
  db.run(
    `INSERT INTO delivery (id, alert, subscription, action, state, attempts, not_before, message, error)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
     WHERE NOT EXISTS (
       SELECT 1 FROM delivery WHERE alert = ?2 AND subscription = ?3 AND action = 'edit' AND ?4 = 'edit'
         AND state = 'pending'
     )
     ON CONFLICT DO NOTHING`,
    delivery.id,
    delivery.alert,
    delivery.subscription,
    delivery.action,
    delivery.state,
    delivery.attempts,
    delivery.notBefore,
    delivery.message,
    delivery.error,
  );
}
