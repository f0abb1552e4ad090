import type { OfficialTally, StoreCounts, StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const counts = (db: Connection): Pick<StoreTransaction, 'counts' | 'tallyByOfficial'> => ({
  counts: async () => countAll(db),
  tallyByOfficial: async () =>
    db.rows<OfficialTally>(
      `SELECT official, count(*) AS statements, max(said_on) AS lastSaid
       FROM statement WHERE official IS NOT NULL GROUP BY official`,
    ),
});

export function countAll(db: Connection): StoreCounts {
  const row = db.row<StoreCounts>(
    `SELECT (SELECT count(*) FROM article) AS articles,
       (SELECT count(*) FROM quotation WHERE withdrawn = 0) AS quotations,
       (SELECT count(*) FROM statement) AS statements,
       (SELECT count(*) FROM report) AS reports,
       (SELECT count(*) FROM subscription) AS subscriptions,
       (SELECT count(*) FROM delivery WHERE state IN ('pending', 'sending')) AS deliveriesWaiting`,
  );
  if (row === undefined) throw new Error('A SELECT of counts gave no row.');
  return { ...row };
}
