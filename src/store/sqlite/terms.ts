import { type Connection, listOf } from './connection.ts';

/** The speaker's number, made on first mention. */
export function speakerOf(db: Connection, key: string): number {
  db.run('INSERT OR IGNORE INTO speaker (key, statements) VALUES (?, 0)', key);
  return Number(db.row<{ id: number }>('SELECT id FROM speaker WHERE key = ?', key)?.id);
}

/** Makes a statement findable by the terms; those it has already are left alone, so that counts stay true. */
export function indexTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  const distinct = [...new Set(terms)];
  if (distinct.length === 0) return;
  const list = listOf(distinct);
  db.run(
    `INSERT OR IGNORE INTO spoken_term (speaker, term, statements) SELECT ?, value, 0 FROM json_each(?)`,
    speaker,
    list,
  );
  const added = db.rows<{ term: number }>(
    `INSERT OR IGNORE INTO statement_term (term, statement)
     SELECT spoken_term.id, ? FROM json_each(?) AS wanted
       CROSS JOIN spoken_term ON spoken_term.speaker = ? AND spoken_term.term = wanted.value
     RETURNING term`,
    statement,
    list,
    speaker,
  );
  db.run(
    'UPDATE spoken_term SET statements = statements + 1 WHERE id IN (SELECT value FROM json_each(?))',
    listOf(added.map((row) => row.term)),
  );
}
