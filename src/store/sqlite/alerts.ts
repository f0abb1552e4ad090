import type { Alert } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const alerts = (
  db: Connection,
): Pick<StoreTransaction, 'addAlert' | 'alert' | 'alertsOf' | 'latestAlerts'> => ({
  addAlert: async (alert) => addAlert(db, alert),
  alert: async (id) => alertsWhere(db, 'alert.id = ?', id)[0] ?? null,
  alertsOf: async (statement) =>
    alertsWhere(db, 'alert.id IN (SELECT alert FROM alert_statement WHERE statement = ?)', statement),
  latestAlerts: async (official, limit) =>
    withStatements(
      db,
      official === null
        ? db.rows<AlertRow>(`${ALERT} ORDER BY seq DESC LIMIT ?`, limit)
        : db.rows<AlertRow>(`${ALERT} WHERE official = ? ORDER BY seq DESC LIMIT ?`, official, limit),
    ),
});

type AlertRow = Omit<Alert, 'statements'>;

const ALERT =
  'SELECT id, official, article, occasion, reply_to AS replyTo, created_at AS createdAt FROM alert';

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

/** The first told first. */
const alertsWhere = (db: Connection, condition: string, value: string): Alert[] =>
  withStatements(db, db.rows<AlertRow>(`${ALERT} WHERE ${condition} ORDER BY seq`, value));

const withStatements = (db: Connection, rows: readonly AlertRow[]): Alert[] =>
  rows.map((row) => ({ ...row, statements: statementsIn(db, row.id) }));

const statementsIn = (db: Connection, alert: string): string[] =>
  db
    .rows<{ statement: string }>('SELECT statement FROM alert_statement WHERE alert = ? ORDER BY nth', alert)
    .map((one) => one.statement);
