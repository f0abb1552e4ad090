/**
 * The record as first released. Tables carry our nouns. Instants and days are ISO 8601 text; lists without an
 * identity of their own (spans, reasons) are JSON. What is counted in millions refers by integer (`seq`, `id`),
 * everything else by its public id. References that one transaction may fill in any order are deferred.
 */
export const record = {
  version: 1,
  name: 'record',
  sql: `
CREATE TABLE feed_state (
  feed TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  last_success TEXT,
  next_check TEXT,
  failures INTEGER NOT NULL,
  error TEXT
) STRICT;

CREATE TABLE seen_item (
  feed TEXT NOT NULL,
  item TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending_item (
  feed TEXT NOT NULL,
  item TEXT NOT NULL,
  content TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  outlet TEXT NOT NULL,
  title TEXT NOT NULL,
  byline TEXT,
  published_at TEXT,
  published_precision TEXT,
  published_offset INTEGER,
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('news', 'transcript')),
  text TEXT NOT NULL,
  text_from TEXT NOT NULL,
  fetched_at TEXT NOT NULL
) STRICT;

CREATE TABLE quotation (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  spans TEXT NOT NULL,
  cue TEXT,
  source TEXT,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL,
  speaker TEXT,
  official TEXT,
  -- 1 once a correction of the article has taken the words out of it
  withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quotation_in_article ON quotation (article, start_at);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  statements INTEGER NOT NULL
) STRICT;

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  speaker INTEGER NOT NULL REFERENCES speaker (id),
  official TEXT,
  speaker_name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  said_on TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  occasion TEXT NOT NULL,
  repeat_of TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX statement_of_speaker ON statement (speaker, said_on, seq);
CREATE INDEX statement_said_on ON statement (said_on, seq);
-- For the foreign key: while a deferred one is open, SQLite looks for children of each statement it adds.
CREATE INDEX statement_repeated ON statement (repeat_of);

-- Every wording on record of a statement; its own is number 0.
CREATE TABLE wording (
  id INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL REFERENCES statement (seq),
  nth INTEGER NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  -- What a translator made of it: compared, never shown
  translation TEXT,
  translation_language TEXT,
  UNIQUE (statement, nth)
) STRICT;

CREATE TABLE report (
  seq INTEGER PRIMARY KEY,
  quotation TEXT NOT NULL UNIQUE REFERENCES quotation (id) DEFERRABLE INITIALLY DEFERRED,
  statement INTEGER NOT NULL REFERENCES statement (seq),
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  wording INTEGER NOT NULL REFERENCES wording (id),
  score REAL NOT NULL,
  independent INTEGER NOT NULL
) STRICT;
CREATE INDEX report_of_statement ON report (statement, seq);
CREATE INDEX report_wording ON report (wording);
CREATE INDEX report_in_article ON report (article);

CREATE TABLE ruling (
  quotation TEXT PRIMARY KEY REFERENCES quotation (id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('new', 'report', 'repeat')),
  score REAL NOT NULL,
  nearest_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  nearest_text TEXT,
  nearest_said_on TEXT,
  nearest_score REAL,
  reasons TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_statement ON ruling (statement);
CREATE INDEX ruling_nearest ON ruling (nearest_statement);

-- Candidates for a verdict: what each speaker's statements have in common with a quotation.
CREATE TABLE spoken_term (
  id INTEGER PRIMARY KEY,
  speaker INTEGER NOT NULL REFERENCES speaker (id),
  term TEXT NOT NULL,
  statements INTEGER NOT NULL,
  UNIQUE (speaker, term)
) STRICT;

CREATE TABLE statement_term (
  term INTEGER NOT NULL REFERENCES spoken_term (id),
  statement INTEGER NOT NULL REFERENCES statement (seq),
  PRIMARY KEY (term, statement)
) STRICT, WITHOUT ROWID;

-- Search: words of every wording, and every word with one letter left out, by which misspellings find it.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE search_word (
  word TEXT PRIMARY KEY,
  wordings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_variant (
  variant TEXT NOT NULL,
  word TEXT NOT NULL REFERENCES search_word (word),
  PRIMARY KEY (variant, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE subscription (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  guild TEXT,
  officials TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE alert (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  official TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id),
  occasion TEXT NOT NULL,
  reply_to TEXT REFERENCES alert (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX alert_of_article ON alert (article);

CREATE TABLE alert_statement (
  alert TEXT NOT NULL REFERENCES alert (id),
  nth INTEGER NOT NULL,
  statement TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (alert, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_telling_statement ON alert_statement (statement);

CREATE TABLE delivery (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  alert TEXT NOT NULL REFERENCES alert (id),
  subscription TEXT NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (action IN ('post', 'edit')),
  state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL,
  not_before TEXT NOT NULL,
  message TEXT,
  error TEXT
) STRICT;
-- One post of an alert for a subscription, ever: the last guard against telling it twice.
CREATE UNIQUE INDEX delivery_post ON delivery (alert, subscription) WHERE action = 'post';
CREATE INDEX delivery_of_alert ON delivery (alert, subscription);
CREATE INDEX delivery_of_subscription ON delivery (subscription);
CREATE INDEX delivery_waiting ON delivery (seq) WHERE state IN ('pending', 'sending');
`,
} as const;
