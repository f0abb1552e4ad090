import type { Day } from '../../model.ts';
import type { FirstReportCount, RepeatedCount, StatementCount, WhichCounted } from '../../picture.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, deniedIn } from './connection.ts';

/** What pictures of the record count. Each question reads its days or its official alone, along an index. */
export const pictureCounts = (
  db: Connection,
): Pick<StoreTransaction, 'countStatements' | 'countFirstReports' | 'mostRepeated' | 'daysOnRecord'> => ({
  countStatements: async (which, by) => countStatements(db, which, by),
  countFirstReports: async (which) => countFirstReports(db, which),
  mostRepeated: async (which, limit) => mostRepeated(db, which, limit),
  daysOnRecord: async (official) => daysOnRecord(db, official),
});

/** Those asked for that are still told; a statement of nobody tracked is not counted. */
const COUNTED = ({ official }: { readonly official?: string | undefined }): string =>
  official === undefined
    ? 'statement INDEXED BY statement_said_on WHERE ?1 IS NULL AND statement.official IS NOT NULL AND'
    : 'statement INDEXED BY statement_of_official WHERE statement.official = ?1 AND';

const STANDING = 'statement.seq NOT IN (SELECT statement FROM unreported)';

const countStatements = (
  db: Connection,
  which: WhichCounted,
  by: 'day' | 'official',
): readonly StatementCount[] =>
  db.rows<StatementCount>(
    `SELECT ${by === 'day' ? 'statement.said_on' : 'statement.official'} AS "of",
       sum(statement.repeat_of IS NOT NULL) AS again, sum(statement.type = 'direct') AS direct,
       sum(statement.type = 'mixed') AS mixed, sum(statement.type = 'indirect') AS indirect
     FROM ${COUNTED(which)} statement.said_on BETWEEN ?2 AND ?3 AND ${STANDING} GROUP BY 1`,
    which.official ?? null,
    which.from,
    which.to,
  );

/**
 * The outlet of the article that was published first; by when it was read where its date is without an hour, or lies behind
 * that. An article that took the words back does not count.
 */
const FIRST_OUTLET = `(SELECT article.outlet
  FROM report JOIN quotation ON quotation.id = report.quotation AND quotation.withdrawn = 0
    JOIN article ON article.id = report.article
  WHERE report.statement = statement.seq
  ORDER BY min(iif(article.published_precision = 'day', article.fetched_at,
    coalesce(article.published_at, article.fetched_at)), article.fetched_at), report.seq LIMIT 1)`;

const countFirstReports = (db: Connection, which: WhichCounted): readonly FirstReportCount[] =>
  db.rows<FirstReportCount>(
    `SELECT outlet, count(*) AS statements FROM (
       SELECT ${FIRST_OUTLET} AS outlet FROM ${COUNTED(which)} statement.said_on BETWEEN ?2 AND ?3 AND ${STANDING})
     WHERE outlet IS NOT NULL GROUP BY outlet`,
    which.official ?? null,
    which.from,
    which.to,
  );

type RepeatedRow = Omit<RepeatedCount, 'statement'> &
  Omit<RepeatedCount['statement'], 'denied'> & { readonly denied: 0 | 1 };

/**
 * Whichever statement each was found nearest to, all lead back to one that repeats none. Those said in the days asked for count;
 * their groups are walked whole, as a line said again may be as old as the record.
 */
const mostRepeated = (
  db: Connection,
  { official, from, to }: WhichCounted & { readonly official: string },
  limit: number,
): readonly RepeatedCount[] =>
  db
    .rows<RepeatedRow>(
      `WITH RECURSIVE
         line (root, id, seq, said_on) AS (
           SELECT seq, id, seq, said_on FROM statement WHERE +repeat_of IS NULL AND id IN (
             SELECT repeat_of FROM statement INDEXED BY statement_again WHERE official = ?1 AND repeat_of IS NOT NULL)
           UNION
           SELECT line.root, statement.id, statement.seq, statement.said_on
           FROM line JOIN statement ON statement.repeat_of = line.id
         ),
         counted AS (
           SELECT root, count(*) AS times, min(said_on) AS first, max(said_on) AS last
           FROM line WHERE said_on BETWEEN ?2 AND ?3 AND seq NOT IN (SELECT statement FROM unreported)
           GROUP BY root HAVING count(*) > 1 ORDER BY times DESC, last DESC, root LIMIT ?4
         )
       SELECT statement.id, statement.official, wording.text, wording.language, statement.type, wording.denied,
         counted.times, counted.first, counted.last
       FROM counted JOIN statement ON statement.seq = counted.root
         JOIN wording ON wording.statement = counted.root AND wording.nth = 0
       ORDER BY counted.times DESC, counted.last DESC, counted.root`,
      official,
      from,
      to,
      limit,
    )
    .map(({ times, first, last, denied, ...statement }) => ({
      statement: { ...statement, ...deniedIn(denied) },
      times,
      first,
      last,
    }));

/** From the ends of an index. */
function daysOnRecord(db: Connection, official?: string): { readonly first: Day; readonly last: Day } | null {
  const end = (order: 'ASC' | 'DESC'): Day | undefined =>
    db.row<{ day: Day }>(
      `SELECT said_on AS day FROM ${COUNTED({ official })} ${STANDING} ORDER BY said_on ${order} LIMIT 1`,
      official ?? null,
    )?.day;
  const [first, last] = [end('ASC'), end('DESC')];
  return first === undefined || last === undefined ? null : { first, last };
}
