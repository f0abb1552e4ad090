import { type Connection, listOf } from './connection.ts';

/** The speaker's number, made on first mention. */
export function speakerOf(db: Connection, key: string): number {
  const known = db.row<{ id: number }>('SELECT id FROM speaker WHERE key = ?', key);
  if (known !== undefined) return known.id;
  return Number(
    db.row<{ id: number }>('INSERT INTO speaker (key, statements) VALUES (?, 0) RETURNING id', key)?.id,
  );
}

/** Makes a new statement findable by its terms. */
export function indexTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  if (terms.length === 0) return;
  const list = listOf([...new Set(terms)]);
  db.run(
    `INSERT INTO spoken_term (speaker, term, statements) SELECT ?, value, 1 FROM json_each(?) WHERE true
     ON CONFLICT (speaker, term) DO UPDATE SET statements = statements + 1`,
    speaker,
    list,
  );
  // CROSS JOIN keeps SQLite from walking all terms of the speaker instead of those few.
  db.run(
    `INSERT INTO statement_term (term, statement)
     SELECT spoken_term.id, ? FROM json_each(?) AS wanted
       CROSS JOIN spoken_term ON spoken_term.speaker = ? AND spoken_term.term = wanted.value`,
    statement,
    list,
    speaker,
  );
}

/** The same for a further wording: terms the statement has already are left alone, so that counts stay true. */
export function indexMoreTerms(
  db: Connection,
  speaker: number,
  statement: number,
  terms: readonly string[],
): void {
  const known = db.rows<{ term: string }>(
    `SELECT spoken_term.term FROM json_each(?) AS wanted
       CROSS JOIN spoken_term ON spoken_term.speaker = ? AND spoken_term.term = wanted.value
       JOIN statement_term ON statement_term.term = spoken_term.id AND statement_term.statement = ?`,
    listOf(terms),
    speaker,
    statement,
  );
  const has = new Set(known.map((row) => row.term));
  indexTerms(
    db,
    speaker,
    statement,
    terms.filter((term) => !has.has(term.toWellFormed())),
  );
}
