import type { Alert } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const alerts = (db: Connection): Pick<StoreTransaction, 'addAlert' | 'alert' | 'alertOf'> => ({
  addAlert: async (alert) => addAlert(db, alert),
  alert: async (id) => alertWhere(db, 'alert.id = ?', id),
  alertOf: async (statement) =>
    alertWhere(db, 'alert.id IN (SELECT alert FROM alert_statement WHERE statement = ?)', statement),
});

/** Adding the same alert again changes nothing. */
function addAlert(db: Connection, alert: Alert): void {
  const added = db.run(
    `INSERT INTO alert (id, official, article, occasion, reply_to, created_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
    alert.id,
    alert.official,
    alert.article,
    alert.occasion,
    alert.replyTo,
    alert.createdAt,
  );
  if (added === 0) return;
  for (const [nth, statement] of alert.statements.entries()) {
    db.run('INSERT INTO alert_statement (alert, nth, statement) VALUES (?, ?, ?)', alert.id, nth, statement);
  }
}

/** The first such alert. */
function alertWhere(db: Connection, condition: string, value: string): Alert | null {
  const row = db.row<Omit<Alert, 'statements'>>(
    `SELECT id, official, article, occasion, reply_to AS replyTo, created_at AS createdAt
     FROM alert WHERE ${condition} ORDER BY seq LIMIT 1`,
    value,
  );
  if (row === undefined) return null;
  const statements = db.rows<{ statement: string }>(
    'SELECT statement FROM alert_statement WHERE alert = ? ORDER BY nth',
    row.id,
  );
  return { ...row, statements: statements.map((one) => one.statement) };
}
