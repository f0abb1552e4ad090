import type { Language, Report, SaidBefore, Statement, Told } from '../../model.ts';
import type { ReportOnRecord, StoreTransaction } from '../../ports.ts';
import { type Connection, deniedIn, fromJson } from './connection.ts';
import { lastAdded, meetStatement, rememberAdded, speakerOf } from './met.ts';
import { indexMoreTerms, indexTerms } from './terms.ts';
import { MARK, markedIn, type MarkRow } from './transcripts.ts';
import { indexWords, removeWords } from './words.ts';

export const statements = (
  db: Connection,
): Pick<
  StoreTransaction,
  'statement' | 'addStatement' | 'saidBefore' | 'tellOccasion' | 'addReport' | 'addTranslation' | 'reportsOf'
> => ({
  statement: async (id) => {
    const row = db.row<StatementRow>(`${STATEMENT} WHERE statement.id = ?`, id);
    return row === undefined ? null : statementOf(row);
  },
  addStatement: async (statement, speakerKey, terms) => addStatement(db, statement, speakerKey, terms),
  saidBefore: async (statement) => saidBefore(db, statement),
  tellOccasion: async (statement, told) =>
    void db.run('UPDATE statement SET told = ? WHERE id = ?', JSON.stringify(told), statement),
  addReport: async (report, language, speakerKey, terms) => {
    const added = addFirstReport(db, report);
    if (added !== null) return indexMoreTerms(db, speakerOf(db, speakerKey), added, terms);
    const statement = db.row<{ seq: number }>('SELECT seq FROM statement WHERE id = ?', report.statement);
    if (statement === undefined) throw new Error(`No statement ${report.statement} to report.`);
    addReport(db, report, statement.seq, language, speakerKey, terms);
  },
  addTranslation: async (statement, wording, translation) =>
    addTranslation(db, statement, wording, translation),
  reportsOf: async (statement) =>
    db
      .rows<ReportRow>(
        `SELECT statement.id AS statement, report.article, report.quotation, wording.text,
           wording.denied, report.score, report.credit, article.outlet, article.url, coalesce(sketch.story, article.id) AS story,
           coalesce(quotation.withdrawn, 0) AS withdrawn, article.kind AS source, ${MARK}
         FROM statement JOIN report ON report.statement = statement.seq
           JOIN wording ON wording.id = report.wording JOIN article ON article.id = report.article
           LEFT JOIN quotation ON quotation.id = report.quotation
           LEFT JOIN sketch ON sketch.article = article.id
           LEFT JOIN in_transcript ON in_transcript.quotation = report.quotation
         WHERE statement.id = ? ORDER BY report.seq`,
        statement,
      )
      .map(({ denied, withdrawn, ...row }) => ({
        ...markedIn(row),
        ...deniedIn(denied),
        withdrawn: withdrawn === 1,
      })),
});

/** All that repeat one statement, whichever of them they were found nearest to, as far as they were said earlier. */
function saidBefore(db: Connection, statement: string): SaidBefore | null {
  const row = db.row<SaidBefore>(
    `WITH RECURSIVE same (id) AS (
       SELECT ?1 UNION
       SELECT repeat_of FROM statement JOIN same USING (id) WHERE repeat_of IS NOT NULL UNION
       SELECT statement.id FROM statement JOIN same ON statement.repeat_of = same.id
     )
     SELECT count(*) AS times, min(earlier.said_on) AS first, max(earlier.said_on) AS last
     FROM statement JOIN statement AS earlier ON earlier.said_on < statement.said_on
     WHERE statement.id = ?1 AND earlier.id IN (SELECT id FROM same)`,
    statement,
  );
  return row === undefined || row.times === 0 ? null : { ...row };
}

/** Reads statements as the model has them; a WHERE clause follows. */
export const STATEMENT = `
SELECT statement.id, statement.official, statement.speaker_name AS speaker, wording.text, wording.denied, wording.language,
  statement.type, statement.said_on AS saidOn, statement.first_seen AS firstSeen, statement.occasion,
  statement.repeat_of AS repeatOf, statement.told
FROM statement JOIN wording ON wording.statement = statement.seq AND wording.nth = 0`;

interface ReportRow extends Omit<ReportOnRecord, 'withdrawn' | 'denied' | 'inTranscript'>, MarkRow {
  readonly denied: 0 | 1;
  readonly withdrawn: 0 | 1;
}

/** A statement as `STATEMENT` reads it. */
export interface StatementRow extends Omit<Statement, 'told' | 'denied'> {
  readonly denied: 0 | 1;
  readonly told: string | null;
}

export const statementOf = ({ told, denied, ...statement }: StatementRow): Statement => ({
  ...statement,
  ...deniedIn(denied),
  ...(told === null ? {} : { told: fromJson<Told>(told) }),
});

/** Adding the same statement again changes nothing: its words and its day are what others were compared with. */
function addStatement(db: Connection, statement: Statement, key: string, terms: readonly string[]): void {
  const speaker = speakerOf(db, key);
  const seq = db.insert(
    `INSERT INTO statement (id, speaker, official, speaker_name, type, said_on, first_seen, occasion, repeat_of, told,
       language)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    statement.id,
    speaker,
    statement.official,
    statement.speaker,
    statement.type,
    statement.saidOn,
    statement.firstSeen,
    statement.occasion,
    statement.repeatOf,
    statement.told === undefined ? null : JSON.stringify(statement.told),
    statement.language,
  );
  if (seq === null) return;
  meetStatement(db, speaker);
  const wording = addOwnWording(db, seq, statement);
  indexTerms(db, speaker, seq, terms);
  const { id, text, denied = false } = statement;
  rememberAdded(db, { id, text, denied, seq, wording });
}

/** The first report of the statement added last, in its very words, mostly follows at once. @returns the statement's number, null where it is another report */
function addFirstReport(db: Connection, report: Report): number | null {
  const last = lastAdded(db);
  const { text, denied = false } = report;
  if (last?.id !== report.statement || last.text !== text || last.denied !== denied) return null;
  const { quotation, article, score, credit } = report;
  const sql = `${REPORT} ON CONFLICT (quotation) DO NOTHING`;
  return db.run(sql, quotation, last.seq, article, last.wording, score, credit) > 0 ? last.seq : null;
}

const REPORT =
  'INSERT INTO report (quotation, statement, article, wording, score, credit) VALUES (?, ?, ?, ?, ?, ?)';

/** A quotation reports one statement: ruled to belong to another, its report moves there. */
function addReport(
  db: Connection,
  report: Report,
  statement: number,
  language: Language,
  key: string,
  terms: readonly string[],
): void {
  const earlier = db.row<{ statement: number; wording: number }>(
    'SELECT statement, wording FROM report WHERE quotation = ?',
    report.quotation,
  );
  if (earlier?.statement === statement) return;
  if (earlier !== undefined) removeReport(db, report.quotation, earlier.wording);
  db.run(
    REPORT,
    report.quotation,
    statement,
    report.article,
    addWording(db, statement, { ...report, language }),
    report.score,
    report.credit,
  );
  indexMoreTerms(db, speakerOf(db, key), statement, terms);
}

/** That of a new statement. */
function addOwnWording(db: Connection, seq: number, statement: Statement): number {
  // As it is read back.
  const [text, speaker] = [statement.text.toWellFormed(), statement.speaker.toWellFormed()];
  const { language, official, saidOn: day } = statement;
  const id = Number(
    db.insert(
      'INSERT INTO wording (statement, nth, text, language, denied) VALUES (?, 0, ?, ?, ?)',
      seq,
      text,
      language,
      statement.denied ? 1 : 0,
    ),
  );
  indexWords(db, id, { text, translation: null, language, official, speaker, day });
  return id;
}

/** The wording's id; a text already on record for the statement is not kept twice. */
function addWording(
  db: Connection,
  statement: number,
  { text, denied, language }: Pick<Statement, 'text' | 'denied' | 'language'>,
): number {
  const isDenied = denied ? 1 : 0;
  const known = db.row<{ id: number }>(
    'SELECT id FROM wording WHERE statement = ? AND text = ? AND denied = ?',
    statement,
    text,
    isDenied,
  );
  if (known !== undefined) return known.id;
  const id = Number(
    db.row<{ id: number }>(
      `INSERT INTO wording (statement, nth, text, language, denied)
       VALUES (?1, (SELECT coalesce(max(nth) + 1, 0) FROM wording WHERE statement = ?1), ?2, ?3, ?4) RETURNING id`,
      statement,
      text,
      language,
      isDenied,
    )?.id,
  );
  indexWords(db, id);
  return id;
}

/** What is found by its words is found by those of its translation from then on. */
function addTranslation(
  db: Connection,
  statement: string,
  wording: string,
  { text, language }: Pick<Statement, 'text' | 'language'>,
): void {
  const translated = db.rows<{ id: number }>(
    `SELECT id FROM wording WHERE text = ?1 AND statement = (SELECT seq FROM statement WHERE id = ?2)
       AND (translation IS NOT ?3 OR translation_language IS NOT ?4)`,
    wording,
    statement,
    text,
    language,
  );
  for (const { id } of translated) {
    removeWords(db, id);
    db.run('UPDATE wording SET translation = ?, translation_language = ? WHERE id = ?', text, language, id);
    indexWords(db, id);
  }
}

/** Takes a report back, and its wording with it where nothing else on record says it that way. */
function removeReport(db: Connection, quotation: string, wording: number): void {
  db.run('DELETE FROM report WHERE quotation = ?', quotation);
  const orphan = db.row(
    'SELECT 1 FROM wording WHERE id = ?1 AND nth > 0 AND NOT EXISTS (SELECT 1 FROM report WHERE wording = ?1)',
    wording,
  );
  if (orphan === undefined) return;
  removeWords(db, wording);
  db.run('DELETE FROM wording WHERE id = ?', wording);
}
