/**
 * Candidates by term: one row for a term of a speaker, with the newest statements that have it, instead of a row for each
 * statement. It is filled anew from the wordings (`rebuild.ts`), as older records lack terms of several words.
 */
export const newestByTerm = {
  version: 7,
  name: 'newest by term',
  sql: `
DROP TABLE statement_term;
DROP TABLE spoken_term;

CREATE TABLE spoken_term (
  -- 32 bits of the speaker's number, 32 bits of a hash of the term
  key INTEGER PRIMARY KEY,
  -- how many statements have it
  statements INTEGER NOT NULL,
  -- the newest of them, newest last: of each the number of the statement (32 bits, little-endian) and of its terms (8 bits)
  newest BLOB NOT NULL
) STRICT;

ALTER TABLE statement ADD COLUMN language TEXT NOT NULL DEFAULT 'und';
UPDATE statement SET language = coalesce(
  (SELECT wording.language FROM wording WHERE wording.statement = statement.seq AND wording.nth = 0), 'und');
DROP INDEX statement_of_speaker;
CREATE INDEX statement_of_speaker ON statement (speaker, said_on, seq, language);
`,
  rebuildsTerms: true,
} as const;
