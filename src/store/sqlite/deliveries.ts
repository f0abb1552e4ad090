import type { Delivery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

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
      'UPDATE delivery SET state = ?, attempts = ?, not_before = ?, message = ?, error = ?, tried = ?, digest = ? WHERE id = ?',
      delivery.state,
      delivery.attempts,
      delivery.notBefore,
      delivery.message,
      delivery.error,
      delivery.tried ?? null,
      delivery.digest ?? null,
      delivery.id,
    );
  },
  due: async (now, limit) =>
    select(
      db,
      `WHERE state IN ('pending', 'sending') AND (state = 'sending' OR not_before <= ? OR not_before > ?)
         AND subscription NOT IN (SELECT id FROM subscription WHERE paused IS NOT NULL)
       ORDER BY seq LIMIT ?`,
      now,
      new Date(Date.parse(now) + LONGEST_WAIT).toISOString(),
      limit,
    ),
});

/** Nothing is put off for longer, in milliseconds: what lies further ahead was queued before the clock was set back. */
const LONGEST_WAIT = 86_400_000;

const select = (db: Connection, rest: string, ...values: readonly (string | number)[]): Delivery[] =>
  db
    .rows<Omit<Delivery, 'tried' | 'digest'> & Readonly<Record<'tried' | 'digest', string | null>>>(
      `SELECT id, alert, subscription, action, state, attempts, not_before AS notBefore, message, error, tried, digest
       FROM delivery ${rest}`,
      ...values,
    )
    .map(({ tried, digest, ...row }) => ({
      ...row,
      ...(tried === null ? {} : { tried }),
      ...(digest === null ? {} : { digest }),
    }));

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
