import type { InTranscript } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const transcripts = (
  db: Connection,
): Pick<StoreTransaction, 'addVoices' | 'transcriptsOf' | 'pressOf' | 'markInTranscript' | 'tellRepeat'> => ({
  addVoices: async (article, voices) => {
    for (const { official, day } of voices)
      db.run(
        'INSERT OR IGNORE INTO transcript_voice (official, said_on, article) VALUES (?, ?, ?)',
        official,
        day,
        article,
      );
  },
  transcriptsOf: async ({ official, from, to }, limit) =>
    articlesIn(
      db,
      `SELECT article FROM transcript_voice WHERE official = ? AND said_on BETWEEN ? AND ?
       ORDER BY said_on DESC, article LIMIT ?`,
      official,
      from,
      to,
      limit,
    ),
  pressOf: async ({ official, from, to }, limit) =>
    articlesIn(
      db,
      `SELECT report.article, max(report.seq) AS newest FROM statement JOIN report ON report.statement = statement.seq
         JOIN article ON article.id = report.article AND article.kind = 'news'
         JOIN quotation ON quotation.id = report.quotation AND quotation.withdrawn = 0
       WHERE statement.official = ? AND statement.said_on BETWEEN ? AND ?
       GROUP BY report.article ORDER BY newest DESC LIMIT ?`,
      official,
      from,
      to,
      limit,
    ),
  markInTranscript: async (quotation, mark) => saveMark(db, quotation, mark),
  tellRepeat: async (statement, repeated) =>
    void db.run('UPDATE statement SET repeat_of = ? WHERE id = ?', repeated, statement),
});

const articlesIn = (db: Connection, sql: string, ...values: readonly (string | number)[]): string[] =>
  db.rows<{ article: string }>(sql, ...values).map(({ article }) => article);

function saveMark(db: Connection, quotation: string, mark: InTranscript | null): void {
  db.run('DELETE FROM in_transcript WHERE quotation = ?', quotation);
  if (mark === null) return;
  db.run(
    'INSERT INTO in_transcript (quotation, transcript, outlet, url, match, words) VALUES (?, ?, ?, ?, ?, ?)',
    quotation,
    mark.transcript,
    mark.outlet,
    mark.url,
    mark.match,
    mark.words,
  );
}

/** Columns of a mark, beside a `LEFT JOIN in_transcript`. */
export const MARK = `in_transcript.transcript AS mark_transcript, in_transcript.outlet AS mark_outlet,
  in_transcript.url AS mark_url, in_transcript.match AS mark_match, in_transcript.words AS mark_words`;

export interface MarkRow {
  readonly mark_transcript: string | null;
  readonly mark_outlet: string;
  readonly mark_url: string;
  readonly mark_match: InTranscript['match'];
  readonly mark_words: string;
}

/** A row without the columns of its mark, and the mark where there is one. */
export function markedIn<Row extends MarkRow>(
  row: Row,
): Omit<Row, keyof MarkRow> & { readonly inTranscript?: InTranscript } {
  const { mark_transcript: transcript, mark_outlet, mark_url, mark_match, mark_words, ...rest } = row;
  if (transcript === null) return rest;
  const mark = { transcript, outlet: mark_outlet, url: mark_url, match: mark_match, words: mark_words };
  return { ...rest, inTranscript: mark };
}
