/**
 * Official transcripts: `article.transcript` is JSON of what is known of one, null for everything else. Whoever is tracked and
 * speaks in one is found by the day; and what the press quotes of it is marked, with outlet and address of the transcript, so that a
 * part of a record keeps them.
 */
export const transcripts = {
  version: 25,
  name: 'transcripts',
  sql: `
ALTER TABLE article ADD COLUMN transcript TEXT;
CREATE TABLE transcript_voice (
  official TEXT NOT NULL,
  said_on TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (official, said_on, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX transcript_voice_in_article ON transcript_voice (article);
CREATE TABLE in_transcript (
  quotation TEXT PRIMARY KEY REFERENCES quotation (id) DEFERRABLE INITIALLY DEFERRED,
  transcript TEXT NOT NULL,
  outlet TEXT NOT NULL,
  url TEXT NOT NULL,
  match TEXT NOT NULL CHECK (match IN ('same', 'differs', 'told')),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
