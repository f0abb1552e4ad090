import type { Day, QuotationType, SearchHit, SearchQuery } from '../../model.ts';
import { type Connection, deniedIn, listOf } from './connection.ts';
import { MARK, markedIn, type MarkRow } from './transcripts.ts';

/** A wording that may answer. */
export interface Listed {
  /** What is shown: the wording itself, or another of its statement in the language asked for. */
  readonly shown: number;
  readonly statement: number;
  /** What was found, and what it is judged by. */
  readonly wording: number;
  readonly text: string;
  readonly translation: string | null;
  readonly speaker: string;
  readonly date: Day;
}

/** Answers that are looked at all; of more of them the newest. */
const MOST = 2_000;

/** Of more answers than are asked for: a word says the more of a text the less there is besides. */
export type Which = 'shortest' | 'newest';

/**
 * Wordings that a question to FTS5 finds within the limits of a query, at most `limit`. The newest where there are more than can be looked
 * at, or where limits are to be looked at too.
 */
export function listed(
  db: Connection,
  query: SearchQuery,
  match: string,
  limit: number,
  which: Which,
): readonly Listed[] {
  const found = answersTo(db, match);
  if (isLimited(query))
    return found === null
      ? db.rows<Listed>(`${LISTED_NEWEST} ${ARTICLE} ${NEWEST_WITHIN}`, ...limitsOf(query), match, limit)
      : db.rows<Listed>(
          `${amongThese('?8')} ${ARTICLE} WHERE ${LIMITS} LIMIT ?9`,
          ...limitsOf(query),
          listOf(found.toReversed()),
          limit,
        );
  if (found === null) return db.rows<Listed>(`${LISTED_NEWEST} ${NEWEST}`, match, limit);
  return among(
    db,
    which === 'shortest' && found.length > limit ? shortest(db, found, limit) : found.slice(-limit),
  );
}

/** These wordings, by their numbers. */
export const among = (db: Connection, wordings: readonly number[]): readonly Listed[] =>
  db.rows<Listed>(amongThese('?1'), listOf(wordings));

/**
 * The wordings that answer a question to FTS5, by their numbers; null where there are too many. FTS5 is read from the first wording on:
 * in that direction it skips what the rarest word has not, and takes half the time.
 */
function answersTo(db: Connection, match: string): readonly number[] | null {
  const row = db.row<Ids>(
    'SELECT group_concat(rowid) AS ids FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)',
    match,
    MOST + 1,
  );
  const ids = idsIn(row);
  return ids.length > MOST ? null : ids;
}

/** All of them, where they are known to be few: to be ready to stop takes SQLite twice the time. */
export const allAnswersTo = (db: Connection, match: string): readonly number[] =>
  idsIn(db.row<Ids>('SELECT group_concat(rowid) AS ids FROM search_index WHERE search_index MATCH ?', match));

interface Ids {
  readonly ids: string | null;
}

const idsIn = (row: Ids | undefined): number[] => (row?.ids == null ? [] : row.ids.split(',').map(Number));

/** By the number of their words, which FTS5 keeps of each (its "docsize" table: a varint, so that shorter ones sort first). */
export const shortest = (db: Connection, wordings: readonly number[], limit: number): readonly number[] =>
  db
    .rows<{ id: number }>(
      `SELECT size.id FROM json_each(?) AS asked CROSS JOIN search_index_docsize AS size ON size.id = asked.value ORDER BY size.sz, size.id DESC LIMIT ?`,
      listOf(wordings),
      limit,
    )
    .map(({ id }) => id);

/** Wordings in other languages than the one asked for, of statements that have a wording in it: what they are shown by. */
export const listedOtherwise = (
  db: Connection,
  query: SearchQuery,
  match: string,
  limit: number,
): readonly Listed[] => db.rows<Listed>(LISTED_OTHERWISE, ...limitsOf(query), match, limit);

const COLUMNS = `
SELECT wording.id AS shown, wording.id AS wording, wording.statement, wording.text, wording.translation,
  statement.speaker_name AS speaker, statement.said_on AS date`;

/** @param list where the numbers of the wordings are bound, as a JSON list */
const amongThese = (list: '?1' | '?8'): string => `${COLUMNS}
FROM json_each(${list}) AS asked CROSS JOIN wording ON wording.id = asked.value
  CROSS JOIN statement ON statement.seq = wording.statement`;

const LISTED_NEWEST = `${COLUMNS}
FROM search_index CROSS JOIN wording ON wording.id = search_index.rowid
  CROSS JOIN statement ON statement.seq = wording.statement`;

const NEWEST = 'WHERE search_index MATCH ?1 ORDER BY search_index.rowid DESC LIMIT ?2';

/** How the article shown tells these words: another may have the same ones as reported speech. */
const TYPE = `coalesce((SELECT quotation.type FROM quotation WHERE quotation.id = report.quotation), statement.type)`;

/** What they were to the record when that article came; of what was put there without a verdict, whether it repeats anything. */
const VERDICT = `coalesce((SELECT ruling.kind FROM ruling WHERE ruling.quotation = report.quotation),
  CASE WHEN statement.repeat_of IS NULL THEN 'new' ELSE 'repeat' END)`;

/**
 * The report that first had these very words (among those of the outlet asked for), and its article. Words that no article has any more,
 * as a correction took them out or put them in another mouth, are not found.
 */
const ARTICLE = `
  CROSS JOIN report ON report.seq = (
    SELECT min(told.seq) FROM report AS told WHERE told.wording = wording.id
      AND (?1 IS NULL OR ?1 = (SELECT source.outlet FROM article AS source WHERE source.id = told.article))
  )
  CROSS JOIN article ON article.id = report.article`;

const LIMITS = `
  (?1 IS NULL OR article.outlet = ?1) AND (?2 IS NULL OR statement.official = ?2)
  AND (?3 IS NULL OR statement.said_on >= ?3) AND (?4 IS NULL OR statement.said_on <= ?4)
  AND (?5 IS NULL OR wording.language = ?5) AND (?6 IS NULL OR ${TYPE} = ?6)
  AND (?7 IS NULL OR ${VERDICT} = ?7)`;

const limitsOf = (query: SearchQuery): (string | null)[] => [
  query.outlet ?? null,
  query.official ?? null,
  query.from ?? null,
  query.to ?? null,
  query.language ?? null,
  query.type ?? null,
  query.verdict ?? null,
];

/** Whether more is asked for than words. */
export const isLimited = (query: SearchQuery): boolean => limitsOf(query).some((each) => each !== null);

const NEWEST_WITHIN = `WHERE search_index MATCH ?8 AND ${LIMITS} ORDER BY search_index.rowid DESC LIMIT ?9`;

const LISTED_OTHERWISE = `
SELECT wording.id AS shown, matched.id AS wording, wording.statement, matched.text, matched.translation,
  statement.speaker_name AS speaker, statement.said_on AS date
FROM search_index CROSS JOIN wording AS matched ON matched.id = search_index.rowid
  CROSS JOIN statement ON statement.seq = matched.statement
  CROSS JOIN wording ON wording.statement = statement.seq AND wording.language = ?5 ${ARTICLE}
WHERE search_index MATCH ?8 AND matched.language <> ?5 AND ${LIMITS} ORDER BY search_index.rowid DESC LIMIT ?9`;

/** A wording as a hit shows it. */
export interface HitRow extends MarkRow {
  readonly wording: number;
  readonly text: string;
  readonly type: QuotationType;
  readonly denied: 0 | 1;
  readonly statement: string;
  readonly official: string | null;
  readonly speaker: string;
  readonly date: Day;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly withdrawn: 0 | 1;
}

const HIT = `
SELECT wording.id AS wording, wording.text, wording.denied, statement.id AS statement, statement.official,
  statement.speaker_name AS speaker, statement.said_on AS date, article.outlet, article.url,
  ${TYPE} AS type,
  statement.seq IN (SELECT statement FROM unreported) AS withdrawn, ${MARK}`;

/** Where a transcript has the words as the article shown quotes them. */
const MARKED = ' LEFT JOIN in_transcript ON in_transcript.quotation = report.quotation';

/** Wordings as hits, by the article of the outlet asked for; without those that no article has any more. */
export function hitRows(
  db: Connection,
  query: SearchQuery,
  wordings: readonly number[],
): ReadonlyMap<number, HitRow> {
  const rows = db.rows<HitRow>(
    `${HIT} FROM json_each(?2) AS asked CROSS JOIN wording ON wording.id = asked.value
     CROSS JOIN statement ON statement.seq = wording.statement ${ARTICLE}${MARKED}`,
    query.outlet ?? null,
    listOf(wordings),
  );
  return new Map(rows.map((row) => [row.wording, row]));
}

/** A language with fewer wordings than this is read whole: what is newest in it may lie behind all of another. */
const RARE = 4_000;

/**
 * One row a statement: its own wording, or its first in the language asked for. Read from the newest day back, along the
 * index of days or that of the official's days; of a language that is rare on record, its own wordings alone.
 *
 * @param without what must not be there, as a question to FTS5; null where all may
 */
export function newest(db: Connection, query: SearchQuery, without: string | null): readonly HitRow[] {
  const isRare = query.language !== undefined && isRareIn(db, query.language);
  const days = query.official === undefined ? 'statement_said_on' : 'statement_of_official';
  return db.rows<HitRow>(
    `${HIT} FROM ${isRare ? STATEMENTS_IN : `statement INDEXED BY ${days}`}
     CROSS JOIN wording ON wording.statement = statement.seq AND wording.nth = (
       SELECT min(nth) FROM wording AS other
       WHERE other.statement = statement.seq AND (?5 IS NULL OR other.language = ?5)
         AND EXISTS (SELECT 1 FROM report WHERE report.wording = other.id))
     ${ARTICLE}${MARKED} WHERE ${query.official === undefined ? '' : 'statement.official = ?2 AND'} ${LIMITS}
       AND (?8 IS NULL OR NOT EXISTS (SELECT 1 FROM search_index WHERE search_index MATCH ?8 AND rowid = wording.id))
     ORDER BY statement.said_on DESC, statement.seq DESC LIMIT ?9`,
    ...limitsOf(query),
    without,
    query.limit,
  );
}

const STATEMENTS_IN = `(SELECT DISTINCT statement AS seq FROM wording INDEXED BY wording_language WHERE language = ?5) AS told
  CROSS JOIN statement ON statement.seq = told.seq`;

const isRareIn = (db: Connection, language: string): boolean =>
  (db.row<{ count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM wording INDEXED BY wording_language WHERE language = ? LIMIT ?)',
    language,
    RARE,
  )?.count ?? 0) < RARE;

export const hitOf = (row: HitRow, score: number): SearchHit => ({
  statement: row.statement,
  text: row.text,
  type: row.type,
  ...deniedIn(row.denied),
  official: row.official,
  speaker: row.speaker,
  date: row.date,
  outlet: row.outlet,
  url: row.url,
  withdrawn: row.withdrawn === 1,
  ...(row.mark_transcript === null ? {} : { inTranscript: markedIn(row).inTranscript }),
  score,
});
