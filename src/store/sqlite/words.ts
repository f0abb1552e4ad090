import { hash } from '../../text/hash.ts';
import { words } from '../../text/normalise.ts';
import { type Connection, listOf } from './connection.ts';
import { keysOf } from './word-keys.ts';

/**
 * Makes a wording findable by its words, those of its translation and its speaker's name, also when they are misspelt.
 *
 * @param known what is on record of it, where that need not be read
 */
export function indexWords(db: Connection, wording: number, known?: WordingSaid): void {
  const read = known ?? wordingOf(db, wording);
  if (read === undefined) return;
  const found = indexedOf(read);
  const { said, names, limits } = found;
  indexedBy.set(db, (indexedBy.get(db) ?? 0) + 1);
  db.run(
    'INSERT INTO search_index (rowid, words, names, limits) VALUES (?, ?, ?, ?)',
    wording,
    said.join(' '),
    names.join(' '),
    limits.join(' '),
  );
  count(db, found, 1);
}

/** Undoes `indexWords`; called while the wording is as it was then. */
export function removeWords(db: Connection, wording: number): void {
  const found = wordingOf(db, wording);
  if (found === undefined) return;
  db.run('DELETE FROM search_index WHERE rowid = ?', wording);
  count(db, indexedOf(found), -1);
}

/** Words met in the transaction under way, and in how many wordings more than is written: most are met many times in an import. */
const metBy = new WeakMap<Connection, Map<string, number>>();
/** So many are written down before the transaction ends. */
const MOST_MET = 20_000;

function count(db: Connection, { said, names }: Indexed, more: 1 | -1): void {
  const met = metBy.get(db) ?? new Map<string, number>();
  metBy.set(db, met);
  for (const word of new Set([...said, ...names])) met.set(word, (met.get(word) ?? 0) + more);
  if (met.size >= MOST_MET) writeWords(db);
}

/** Writes down the words met since: before the transaction is committed, and before words are looked up. */
export function writeWords(db: Connection): void {
  const met = metBy.get(db);
  if (met === undefined) return;
  metBy.delete(db);
  const counted = db.rows<{ word: string; wordings: number }>(
    `INSERT INTO search_word (word, wordings) SELECT key, value FROM json_each(?) WHERE true
     ON CONFLICT (word) DO UPDATE SET wordings = wordings + excluded.wordings RETURNING word, wordings`,
    JSON.stringify(Object.fromEntries(met)),
  );
  for (const { word, wordings } of counted) if (wordings === met.get(word)) indexSpelling(db, word);
}

/** Forgets the words of a transaction that is undone. */
export const forgetWords = (db: Connection): void => void metBy.delete(db);

/** Indexes every wording anew, for a record written before the index was as it is. */
export function rebuildWords(db: Connection, tell: (done: number, all: number) => void): void {
  const all = db.row<{ last: number | null }>('SELECT max(id) AS last FROM wording')?.last ?? 0;
  for (const { id, ...said } of db.eachRow<WordingSaid & { readonly id: number }>(
    `${WORDING} ORDER BY wording.id`,
  )) {
    indexWords(db, id, said);
    if (id % TELL === 0) tell(id, all);
  }
  writeWords(db);
  tidyWords(db);
}

/** Wordings that a connection has indexed. */
const indexedBy = new WeakMap<Connection, number>();

/** Parts that FTS5's index may have: each word of a question is looked up in every one of them. */
const PARTS = 4;
/** Where so large a share of the record is new, its index is written anew in one piece: 3 s of a million wordings. */
const MANY_NEW = 0.05;
/** Else pieces of like size are joined, up to so many pages of 4 KB. */
const PAGES = 4_000;

/** Brings what a connection has written to the index in order, so that questions find it fast; called when it closes. */
export function tidyWords(db: Connection): void {
  const added = indexedBy.get(db) ?? 0;
  if (added === 0) return;
  indexedBy.delete(db);
  const parts = db.row<{ n: number }>('SELECT count(DISTINCT segid) AS n FROM search_index_idx')?.n ?? 0;
  if (parts <= PARTS) return;
  const all = db.row<{ last: number | null }>('SELECT max(id) AS last FROM wording')?.last ?? 0;
  if (added >= MANY_NEW * all) db.run(`INSERT INTO search_index (search_index) VALUES ('optimize')`);
  else db.run(`INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)`, PAGES);
}

/** Wordings between two messages: about a second. */
const TELL = 20_000;

/**
 * A limit as a word of its column, so that the index leads to what lies within and never reads what does not. Two limits that meet
 * in a hash only bring more to be looked at: the limits themselves are compared afterwards.
 */
export const limitWord = (kind: 'official' | 'language' | 'month' | 'year', value: string): string =>
  `${kind.charAt(0)}${hash(value).toString(36)}`;

export interface WordingSaid {
  readonly text: string;
  readonly translation: string | null;
  readonly language: string;
  readonly official: string | null;
  readonly speaker: string;
  readonly day: string;
}

interface Indexed {
  readonly said: readonly string[];
  readonly names: readonly string[];
  readonly limits: readonly string[];
}

const wordingOf = (db: Connection, wording: number): WordingSaid | undefined =>
  db.row<WordingSaid>(`${WORDING} WHERE wording.id = ?`, wording);

const WORDING = `
SELECT wording.id, wording.text, wording.translation, wording.language, statement.official,
  statement.speaker_name AS speaker, statement.said_on AS day
FROM wording CROSS JOIN statement ON statement.seq = wording.statement`;

const indexedOf = (read: WordingSaid): Indexed => ({
  said: words(read.translation === null ? read.text : `${read.text} ${read.translation}`),
  names: words(read.speaker),
  limits: limitsOf(read),
});

const limitsOf = ({ official, language, day }: WordingSaid): readonly string[] => [
  ...(official === null ? [] : [limitWord('official', official)]),
  limitWord('language', language),
  limitWord('month', day.slice(0, 7)),
  limitWord('year', day.slice(0, 4)),
];

function indexSpelling(db: Connection, word: string): void {
  db.run(
    'INSERT OR IGNORE INTO search_key (key, word) SELECT value, ? FROM json_each(?)',
    word,
    listOf(keysOf(word)),
  );
}
