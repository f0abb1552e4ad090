import type { Day, QuotationType, SearchHit, SearchQuery } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { words } from '../../text/normalise.ts';
import { type Connection, deniedIn } from './connection.ts';
import { type Asked, relevance, worthOf } from './relevance.ts';
import { readingsOf } from './spelling.ts';

export const search = (db: Connection): Pick<StoreTransaction, 'search'> => ({
  search: async (query) => findHits(db, query),
});

/** Words of a question beyond this many are not looked at: a pasted article is no question. */
const WORDS = 24;
/** Wordings read for one question, before they are ranked. */
const SHORT_LIST = 100;
/** FTS5 ranks words on record up to so often; of more common ones the newest wordings are taken. */
const RANKED = 20_000;
/** Of a long question the rarest words alone are looked for; all count when its answers are ranked. */
const TELLING = 8;
/** A word in more than this share of a large record's wordings finds nothing by itself. */
const COMMON = { share: 0.05, least: 2_000 } as const;

/** One hit a statement: the wording that answers best. Without words in the question, the newest statements. */
function findHits(db: Connection, query: SearchQuery): SearchHit[] {
  const asked = words(query.text);
  if (asked.length === 0) return newest(db, query).map((row) => hitOf(row, 1));
  const readings = readAsked(db, [...new Set(asked)].slice(0, WORDS));
  const scored = shortList(db, query, readings)
    .map((row) => ({ row, score: relevance(readings, words(`${row.text} ${row.speaker}`)) }))
    .sort((a, b) => b.score - a.score || b.row.wording - a.row.wording);
  const best = new Map<string, SearchHit>();
  for (const { row, score } of scored) {
    if (best.size >= query.limit) break;
    if (!best.has(row.statement)) best.set(row.statement, hitOf(row, score));
  }
  return [...best.values()];
}

/** Every word asked with its readings; a word that means nothing on record is left out. */
function readAsked(db: Connection, asked: readonly string[]): Asked[] {
  const wordings = wordingCount(db);
  return asked
    .map((word) => ({
      readings: readingsOf(db, word).map((one) => ({ ...one, worth: worthOf(one, wordings) })),
    }))
    .filter(({ readings }) => readings.length > 0);
}

const wordingCount = (db: Connection): number =>
  db.row<{ count: number }>('SELECT coalesce(max(id), 0) AS count FROM wording')?.count ?? 0;

/** A question to FTS5, how many wordings it can match at most, and which of them come first. */
interface Match {
  readonly text: string;
  readonly atMost: number;
  readonly order: 'rank' | 'newest';
}

/** From the strictest question to the loosest, until the list is long enough. */
function shortList(db: Connection, query: SearchQuery, asked: readonly Asked[]): WordingRow[] {
  const found = new Map<number, WordingRow>();
  for (const match of matchesFor(asked, wordingCount(db))) {
    for (const row of matching(db, query, match)) found.set(row.wording, row);
    if (found.size >= query.limit) break;
  }
  return [...found.values()];
}

/**
 * All words as they were asked; all words in any reading; all but one of them; any, the rarest first. Rarity decides
 * what is left out first, so that hardly any question reads through a common word.
 */
function matchesFor(asked: readonly Asked[], wordings: number): Match[] {
  const groups = asked.map(groupOf).sort((a, b) => a.atMost - b.atMost);
  const common = Math.max(COMMON.least, COMMON.share * wordings);
  const telling = groups.filter((group, at) => at === 0 || group.atMost <= common).slice(0, TELLING);
  const allButOne = telling.map((_, at) => every(telling.toSpliced(telling.length - 1 - at, 1)));
  return [...exactly(asked), every(telling), ...allButOne, ...telling].filter(({ text }) => text !== '');
}

/** The words as they were asked, where all are on record. FTS5's rank costs a look at every match of every word. */
function exactly(asked: readonly Asked[]): Match[] {
  const groups = asked.map(({ readings }) =>
    groupOf({ readings: readings.filter((reading) => reading.closeness === 1) }),
  );
  if (groups.some((group) => group.atMost === 0)) return [];
  const most = Math.max(...groups.map((group) => group.atMost));
  return [{ ...every(groups), order: most <= RANKED ? 'rank' : 'newest' }];
}

const groupOf = ({ readings }: Asked): Match => ({
  text: `(${readings.map((reading) => `"${reading.word}"`).join(' OR ')})`,
  atMost: readings.reduce((sum, reading) => sum + reading.wordings, 0),
  order: 'newest',
});

const every = (groups: readonly Match[]): Match => ({
  text: groups.map((group) => group.text).join(' AND '),
  atMost: Math.min(...groups.map((group) => group.atMost)),
  order: 'newest',
});

interface WordingRow {
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

/** How the article shown tells these words: another may have the same ones as reported speech. */
const TYPE = `coalesce((SELECT quotation.type FROM report AS had JOIN quotation ON quotation.id = had.quotation
  WHERE had.wording = wording.id AND had.article = article.id LIMIT 1), statement.type)`;

const COLUMNS = `
SELECT wording.id AS wording, wording.text, wording.denied, statement.id AS statement, statement.official,
  statement.speaker_name AS speaker, statement.said_on AS date, article.outlet, article.url,
  ${TYPE} AS type,
  NOT EXISTS (SELECT 1 FROM report AS told JOIN quotation ON quotation.id = told.quotation AND quotation.withdrawn = 0
    WHERE told.statement = statement.seq) AS withdrawn`;

/**
 * A wording's statement, and the article that first had these very words (among those of the outlet asked for). Words that no
 * article has any more, as a correction took them out or put them in another mouth, are not found.
 */
const ARTICLE = `
  CROSS JOIN article ON article.id = (
    SELECT report.article FROM report JOIN article AS source ON source.id = report.article
    WHERE report.wording = wording.id AND (?1 IS NULL OR source.outlet = ?1)
    ORDER BY report.seq LIMIT 1
  )`;

const FILTERS = `
  (?1 IS NULL OR article.outlet = ?1) AND (?2 IS NULL OR statement.official = ?2)
  AND (?3 IS NULL OR statement.said_on >= ?3) AND (?4 IS NULL OR statement.said_on <= ?4)
  AND (?5 IS NULL OR wording.language = ?5) AND (?6 IS NULL OR ${TYPE} = ?6)`;

const filtersOf = (query: SearchQuery): (string | null)[] => [
  query.outlet ?? null,
  query.official ?? null,
  query.from ?? null,
  query.to ?? null,
  query.language ?? null,
  query.type ?? null,
];

const matching = (db: Connection, query: SearchQuery, match: Match): WordingRow[] =>
  db.rows<WordingRow>(
    `${COLUMNS} FROM search_index CROSS JOIN wording ON wording.id = search_index.rowid
       CROSS JOIN statement ON statement.seq = wording.statement ${ARTICLE}
     WHERE search_index MATCH ?7 AND ${FILTERS}
     ORDER BY ${match.order === 'rank' ? 'search_index.rank' : 'search_index.rowid DESC'} LIMIT ?8`,
    ...filtersOf(query),
    match.text,
    Math.max(SHORT_LIST, query.limit),
  );

/** A language with fewer wordings than this is read whole: what is newest in it may lie behind all of another. */
const RARE = 4_000;

/**
 * One row a statement: its own wording, or its first in the language asked for. Read from the newest day back, along the
 * index of days or that of the official's days; of a language that is rare on record, its own wordings alone.
 */
function newest(db: Connection, query: SearchQuery): WordingRow[] {
  const isRare = query.language !== undefined && isRareIn(db, query.language);
  const days = query.official === undefined ? 'statement_said_on' : 'statement_of_official';
  return db.rows<WordingRow>(
    `${COLUMNS} FROM ${isRare ? STATEMENTS_IN : `statement INDEXED BY ${days}`}
     CROSS JOIN wording ON wording.statement = statement.seq AND wording.nth = (
       SELECT min(nth) FROM wording AS other
       WHERE other.statement = statement.seq AND (?5 IS NULL OR other.language = ?5)
         AND EXISTS (SELECT 1 FROM report WHERE report.wording = other.id))
     ${ARTICLE} WHERE ${query.official === undefined ? '' : 'statement.official = ?2 AND'} ${FILTERS}
     ORDER BY statement.said_on DESC, statement.seq DESC LIMIT ?7`,
    ...filtersOf(query),
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

const hitOf = (row: WordingRow, score: number): SearchHit => ({
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
  score,
});
