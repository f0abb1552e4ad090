import type { StoreTransaction, WhichStatements, WholeReport, WholeStatement } from '../../ports.ts';
import { publishedIn, type ArticleRow, type PublishedColumn } from './articles.ts';
import { type Connection, deniedIn } from './connection.ts';
import { MARK, markedIn, type MarkRow } from './transcripts.ts';
import { STATEMENT, statementOf, type StatementRow } from './statements.ts';

/** Statements with all that is on record of their reports, for what leaves the record whole. */
export const wholes = (db: Connection): Pick<StoreTransaction, 'wholeStatements'> => ({
  wholeStatements: async (after, limit, which = {}) =>
    statementsAfter(db, after, limit, which).map(({ speakerKey, ...row }) => ({
      statement: statementOf(row),
      speakerKey,
      reports: reportsOf(db, row.id),
    })),
});

type Row = StatementRow & Pick<WholeStatement, 'speakerKey'>;

function statementsAfter(
  db: Connection,
  after: string | null,
  limit: number,
  { official, from, to }: WhichStatements,
): readonly Row[] {
  return db.rows<Row>(
    `${STATEMENT.replace('SELECT', 'SELECT speaker.key AS speakerKey,')} JOIN speaker ON speaker.id = statement.speaker
     WHERE statement.seq > coalesce((SELECT seq FROM statement WHERE id = ?1), 0)
       AND (?2 IS NULL OR statement.official = ?2) AND statement.said_on BETWEEN ?3 AND ?4
     ORDER BY statement.seq LIMIT ?5`,
    after,
    official ?? null,
    from ?? '',
    to ?? '9999',
    limit,
  );
}

type ReportRow = Omit<WholeReport, 'denied' | 'withdrawn' | 'published' | 'inTranscript'> &
  MarkRow &
  Pick<ArticleRow, PublishedColumn> &
  Readonly<Record<'denied' | 'withdrawn', 0 | 1>>;

const reportsOf = (db: Connection, statement: string): WholeReport[] =>
  db
    .rows<ReportRow>(
      `SELECT statement.id AS statement, report.article, report.quotation, wording.text, wording.denied, report.score,
         report.credit, article.outlet, article.url, coalesce(sketch.story, article.id) AS story, quotation.withdrawn,
         quotation.type, quotation.speaker, quotation.confidence, coalesce(ruling.kind, 'report') AS verdict,
         article.title, article.byline, article.published_at, article.published_precision, article.published_offset,
         wording.language, article.kind AS source, article.fetched_at AS retrieved, ${MARK}
       FROM statement JOIN report ON report.statement = statement.seq
         JOIN wording ON wording.id = report.wording JOIN article ON article.id = report.article
         JOIN quotation ON quotation.id = report.quotation
         LEFT JOIN ruling ON ruling.quotation = report.quotation
         LEFT JOIN sketch ON sketch.article = article.id
         LEFT JOIN in_transcript ON in_transcript.quotation = report.quotation
       WHERE statement.id = ? ORDER BY report.seq`,
      statement,
    )
    .map(({ denied, withdrawn, published_at, published_precision, published_offset, ...row }) => ({
      ...markedIn(row),
      ...deniedIn(denied),
      withdrawn: withdrawn === 1,
      published: publishedIn({ published_at, published_precision, published_offset }),
    }));
