/**
 * Copies of one text. Articles that are copies of each other share a story, and a report says what its article credits. A
 * record made before has no sketches: its articles are then nobody's copies.
 */
export const copies = {
  version: 2,
  name: 'copies',
  sql: `
CREATE TABLE sketch (
  seq INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  -- the id of the article it began with
  story TEXT NOT NULL,
  -- 32-bit hashes, ascending, little-endian; the first so many of them are in sketch_key
  shingles BLOB NOT NULL,
  keys INTEGER NOT NULL
) STRICT;
CREATE INDEX sketch_story ON sketch (story);

CREATE TABLE sketch_key (
  key INTEGER NOT NULL,
  sketch INTEGER NOT NULL,
  PRIMARY KEY (key, sketch)
) STRICT, WITHOUT ROWID;

ALTER TABLE report ADD COLUMN credit TEXT;
ALTER TABLE report DROP COLUMN independent;
`,
} as const;
