import { words } from '../../text/normalise.ts';
import { type Connection, listOf } from './connection.ts';
import { withoutOneLetter } from './spelling.ts';

/** Makes a wording findable by its words and its speaker's name, and its words findable when misspelt. */
export function indexWords(db: Connection, wording: number): void {
  const said = wordsOf(db, wording);
  db.run('INSERT INTO search_index (rowid, words) VALUES (?, ?)', wording, said.join(' '));
  const each = [...new Set(said)];
  const list = listOf(each);
  const known = db.run(
    'UPDATE search_word SET wordings = wordings + 1 WHERE word IN (SELECT value FROM json_each(?))',
    list,
  );
  // Nearly every word has been said before: only where one was not it is worth asking which.
  if (known === each.length) return;
  const added = db.rows<{ word: string }>(
    `INSERT INTO search_word (word, wordings) SELECT value, 1 FROM json_each(?) WHERE true
     ON CONFLICT (word) DO NOTHING RETURNING word`,
    list,
  );
  for (const { word } of added) indexSpelling(db, word);
}

/** Undoes `indexWords`; called while the wording is still there. */
export function removeWords(db: Connection, wording: number): void {
  const said = wordsOf(db, wording);
  db.run('DELETE FROM search_index WHERE rowid = ?', wording);
  db.run(
    'UPDATE search_word SET wordings = wordings - 1 WHERE word IN (SELECT value FROM json_each(?))',
    listOf(said),
  );
}

function wordsOf(db: Connection, wording: number): string[] {
  const row = db.row<{ text: string; speaker: string }>(
    `SELECT wording.text, statement.speaker_name AS speaker
     FROM wording JOIN statement ON statement.seq = wording.statement WHERE wording.id = ?`,
    wording,
  );
  return row === undefined ? [] : words(`${row.text} ${row.speaker}`);
}

function indexSpelling(db: Connection, word: string): void {
  db.run(
    'INSERT OR IGNORE INTO search_variant (variant, word) SELECT value, ? FROM json_each(?)',
    word,
    listOf(withoutOneLetter(word)),
  );
}
