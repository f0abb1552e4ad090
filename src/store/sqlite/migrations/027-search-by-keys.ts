/**
 * Search anew: names apart from words, so that a speaker's name is no word of theirs; limits in the index, so that a rare official is
 * found among a million without reading the others; and words by keys of spelling, sound and stem instead of spelling alone.
 * Filled from the wordings (`rebuildWords`).
 */
export const searchByKeys = {
  version: 27,
  name: 'search by keys',
  sql: `
DROP TABLE search_variant;
DROP TABLE search_word;
DROP TABLE search_index;

-- Words come normalised, letters and digits between single spaces: the plainest tokenizer does.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words, names, limits, content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE TABLE search_word (
  word TEXT PRIMARY KEY,
  wordings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a word is found by when it is written otherwise (word-keys.ts), 32 bits
CREATE TABLE search_key (
  key INTEGER NOT NULL,
  word TEXT NOT NULL REFERENCES search_word (word),
  PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;
`,
  rebuildsWords: true,
} as const;
