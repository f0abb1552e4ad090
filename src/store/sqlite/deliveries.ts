import { LEFT } from '../../delivery.ts';
import type { Delivery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { fromJson, listOf, type Connection } from './connection.ts';

export const deliveries = (
  db: Connection,
): Pick<
  StoreTransaction,
  | 'enqueue'
  | 'postOf'
  | 'deliveriesOf'
  | 'leaveMessages'
  | 'saveDelivery'
  | 'held'
  | 'gather'
  | 'gathered'
  | 'due'
> => ({
  enqueue: async (delivery) => void enqueue(db, delivery),
  postOf: async (alert, subscription) =>
    select(db, `WHERE alert = ? AND subscription = ? AND action = 'post'`, alert, subscription)[0] ?? null,
  deliveriesOf: async (alert) => select(db, 'WHERE alert = ? ORDER BY seq', alert),
  leaveMessages: async (subscription, channel) =>
    void db.run(
      `UPDATE delivery SET message = iif(instr(message, '/') > 0, '', ?2 || '/') || message || ?3
       WHERE subscription = ?1 AND message IS NOT NULL AND message NOT LIKE '%' || ?3`,
      subscription,
      channel,
      LEFT,
    ),
  saveDelivery: async (delivery) => {
    // Deliveries come in by `enqueue` alone: one whose subscription was removed meanwhile stays removed.
    db.run(
      'UPDATE delivery SET state = ?, attempts = ?, not_before = ?, message = ?, error = ?, tried = ?, corrects = ? WHERE id = ?',
      delivery.state,
      delivery.attempts,
      delivery.notBefore,
      delivery.message,
      delivery.error,
      delivery.tried ?? null,
      delivery.corrects === undefined ? null : listOf(delivery.corrects),
      delivery.id,
    );
    if (delivery.action === 'digest') shareFate(db, delivery);
  },
  held: async () => select(db, `WHERE state = 'held' AND digest IS NULL ORDER BY seq`),
  gather: async (digest, posts) => gather(db, digest, posts),
  gathered: async ({ id, subscription }) =>
    select(db, 'WHERE subscription = ? AND digest = ? ORDER BY seq', subscription, id),
  due: async (now, limit, { each = limit, except = [] } = {}) => {
    const far = new Date(Date.parse(now) + LONGEST_WAIT).toISOString();
    return deliveriesIn(db.rows<DeliveryRow>(DUE, now, far, listOf(except), each, limit));
  },
});

const COLUMNS =
  'id, alert, subscription, action, state, attempts, not_before AS notBefore, message, error, statements, tried, digest, corrects';

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
  SELECT *, max(NOT is_due AND action <> 'edit' AND attempts BETWEEN 1 AND 5) OVER (
    PARTITION BY subscription ORDER BY seq ROWS UNBOUNDED PRECEDING) AS is_behind
  FROM waiting
), ready AS (
  SELECT *, row_number() OVER (PARTITION BY subscription ORDER BY seq) AS nth
  FROM in_order WHERE is_due AND NOT is_behind
)
SELECT ${COLUMNS}
FROM ready WHERE nth <= ?4 ORDER BY nth, seq LIMIT ?5`;

/** Nothing is put off for longer, in milliseconds: what lies further ahead was queued before the clock was set back. */
const LONGEST_WAIT = 86_400_000;

/** Posts held, and those waiting that nobody has tried to send. */
function gather(db: Connection, digest: Delivery, posts: readonly string[]): boolean {
  if (enqueue(db, digest) === 0) return false;
  db.run(
    `UPDATE delivery SET state = 'held', digest = ? WHERE subscription = ? AND action = 'post' AND digest IS NULL
       AND (state = 'held' OR state = 'pending' AND attempts = 0) AND id IN (SELECT value FROM json_each(?))`,
    digest.id,
    digest.subscription,
    listOf(posts),
  );
  return true;
}

/** A digest that is sent, or given up, is that of every post in it. */
function shareFate(db: Connection, { id, subscription, state, message, error }: Delivery): void {
  if (state !== 'sent' && state !== 'failed') return;
  db.run(
    'UPDATE delivery SET state = ?, message = ?, error = ? WHERE subscription = ? AND digest = ?',
    state,
    message,
    error,
    subscription,
    id,
  );
}

type MayBeNull = 'statements' | 'tried' | 'digest' | 'corrects';
type DeliveryRow = Omit<Delivery, MayBeNull> & Readonly<Record<MayBeNull, string | null>>;

const select = (db: Connection, rest: string, ...values: readonly (string | number)[]): Delivery[] =>
  deliveriesIn(db.rows<DeliveryRow>(`SELECT ${COLUMNS} FROM delivery ${rest}`, ...values));

const deliveriesIn = (rows: readonly DeliveryRow[]): Delivery[] =>
  rows.map(({ statements, tried, digest, corrects, ...row }) => ({
    ...row,
    ...(statements === null ? {} : { statements: fromJson<readonly string[]>(statements) }),
    ...(tried === null ? {} : { tried }),
    ...(digest === null ? {} : { digest }),
    ...(corrects === null ? {} : { corrects: fromJson<readonly string[]>(corrects) }),
  }));

/**
 * How many were queued: none where the alert was, for that subscription, or an edit of it still waits there. A post queued
 * soon after the record was restored may have gone out before: it counts as tried when the backup was made, and so is looked for first.
 */
function enqueue(db: Connection, delivery: Delivery): number {
  return db.run(
    `INSERT INTO delivery (id, alert, subscription, action, state, attempts, not_before, message, error, statements, tried)
     SELECT ?1, ?2, ?3, ?4, ?5, max(?6, restored.tried IS NOT NULL), ?7, ?8, ?9, ?10, restored.tried
     FROM (SELECT max(backed_up) AS tried FROM restored WHERE look_until > ?7 AND ?4 = 'post' AND ?5 = 'pending') AS restored
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
    delivery.statements === undefined ? null : listOf(delivery.statements),
  );
}
