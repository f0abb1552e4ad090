import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/ports.ts';
import { checkSqlite } from '../../src/store/sqlite/check.ts';
import { SCHEMA_VERSION } from '../../src/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { describeStore } from './describe-store.ts';
import { alert, delivery, keepArticle, statement, subscription } from './samples.ts';

describeStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-store-'));
  const location = join(folder, 'record.db');
  return {
    location,
    open: () => openSqliteStore(location),
    remove: () => rm(folder, { recursive: true }),
  };
});

describe('a SQLite file', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-file-'));
    path = join(folder, 'record.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const made = async (): Promise<void> => {
    const store = await openSqliteStore(path);
    await keepArticle(store);
    await store.close();
  };

  it('is made with its folder', async () => {
    path = join(folder, 'new', 'folder', 'record.db');
    await made();
    await expect(checkSqlite(path)).resolves.toMatchObject({ ok: true });
  });

  it('that another process writes to is searched for its words too, though they were asked for before', async () => {
    const [one, other] = [await openSqliteStore(path), await openSqliteStore(path)];
    await expect(one.search({ text: 'brigde', limit: 5 })).resolves.toEqual([]);
    await keepArticle(other);
    await expect(one.search({ text: 'brigde', limit: 5 })).resolves.toHaveLength(1);
    await one.close();
    await other.close();
  });

  it('of a newer On Record is refused and left as it was', async () => {
    await made();
    const file = new DatabaseSync(path);
    file.exec(`INSERT INTO schema_version VALUES (999, 'of the future', '2030-01-01T00:00:00Z')`);
    file.close();
    const sentence = /record\.db: was written by a newer On Record \(schema 999; .*\)\. Update On Record/u;
    await expect(openSqliteStore(path)).rejects.toThrow(sentence);
    await expect(checkSqlite(path)).resolves.toMatchObject({ ok: false, problem: { code: 'database' } });
  });

  it('of another program is refused and left as it was', async () => {
    const file = new DatabaseSync(path);
    file.exec('CREATE TABLE theirs (x)');
    file.close();
    await expect(openSqliteStore(path)).rejects.toThrow(/record\.db: is a database of another program\./u);
    const again = new DatabaseSync(path);
    expect(again.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'theirs' }]);
    again.close();
  });

  it('that is no database is refused in one sentence', async () => {
    await writeFile(path, 'Dear diary, '.repeat(1000));
    await expect(openSqliteStore(path)).rejects.toThrow(/record\.db: is not a database\./u);
    await expect(checkSqlite(path)).resolves.toMatchObject({ ok: false });
  });

  it('that is damaged is told by the check, which changes nothing', async () => {
    await made();
    const file = new DatabaseSync(path);
    file.exec('PRAGMA foreign_keys = OFF; DELETE FROM article');
    file.close();
    const health = await checkSqlite(path);
    expect(health).toMatchObject({ ok: false, problem: { source: path } });
    expect(health.ok ? '' : health.problem.what).toMatch(/^is damaged: a row of \w+ refers to no article$/u);
  });

  it('that cannot be opened is refused in one sentence', async () => {
    await expect(openSqliteStore(folder)).rejects.toThrow(/cannot be opened\./u);
  });

  it('that is whole is reported with its schema, size and counts, also while it is open', async () => {
    const store = await openSqliteStore(path);
    await keepArticle(store);
    const health = await checkSqlite(path);
    await store.close();
    expect(health).toMatchObject({
      ok: true,
      value: { schema: SCHEMA_VERSION, outdated: false, counts: { articles: 1, statements: 1, reports: 1 } },
    });
  });

  describe('of an older On Record', () => {
    const upgrade = { termsOf: (text: string) => text.split(' '), tell: () => undefined };

    /** As version 6 wrote it, with an index of its own. */
    const madeLongAgo = async (fill?: (store: Store) => Promise<void>): Promise<void> => {
      await made();
      const older = await openSqliteStore(path);
      await fill?.(older);
      await older.close();
      const file = new DatabaseSync(path);
      file.exec(`DELETE FROM schema_version WHERE version > 6;
        DROP TABLE search_key;
        DROP TABLE search_word;
        DROP TABLE search_index;
        CREATE VIRTUAL TABLE search_index USING fts5 (words, content = '', contentless_delete = 1);
        CREATE TABLE search_word (word TEXT PRIMARY KEY, wordings INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE search_variant (variant TEXT, word TEXT, PRIMARY KEY (variant, word)) STRICT, WITHOUT ROWID;
        DROP TABLE back_fill;
        ALTER TABLE subscription DROP COLUMN kinds;
        ALTER TABLE subscription DROP COLUMN languages;
        ALTER TABLE subscription DROP COLUMN topics;
        ALTER TABLE subscription DROP COLUMN minimum_confidence;
        ALTER TABLE subscription DROP COLUMN digest;
        ALTER TABLE subscription DROP COLUMN role;
        ALTER TABLE subscription DROP COLUMN crosspost;
        ALTER TABLE subscription DROP COLUMN paused;
        ALTER TABLE delivery DROP COLUMN tried;
        ALTER TABLE delivery DROP COLUMN corrects;
        DROP INDEX delivery_waiting_in_order;
        DROP INDEX statement_of_official;
        DROP INDEX article_outlet;
        DROP INDEX wording_language;
        DROP INDEX seen_item_of_feed;
        DROP TABLE restored;
        ALTER TABLE feed_state DROP COLUMN url;
        ALTER TABLE feed_state DROP COLUMN moved_to;
        DROP TABLE feed_trouble;
        ALTER TABLE seen_item DROP COLUMN dated;
        DROP INDEX alert_of_official;
        DROP INDEX article_with_text;
        DROP TABLE article_known_as;
        ALTER TABLE article DROP COLUMN modified_at;
        ALTER TABLE article DROP COLUMN modified_precision;
        ALTER TABLE article DROP COLUMN modified_offset;
        ALTER TABLE article DROP COLUMN paywalled;
        ALTER TABLE article DROP COLUMN transcript;
        DROP TABLE transcript_voice;
        DROP TABLE in_transcript;
        DROP TRIGGER report_added;
        DROP TRIGGER report_removed;
        DROP TRIGGER quotation_withdrawn;
        DROP TABLE unreported;
        DROP INDEX statement_again;
        DROP TABLE spoken_term;
        DROP INDEX statement_of_speaker;
        ALTER TABLE statement DROP COLUMN language;
        CREATE INDEX statement_of_speaker ON statement (speaker, said_on, seq);
        CREATE TABLE spoken_term (id INTEGER PRIMARY KEY);
        CREATE TABLE statement_term (term INTEGER NOT NULL REFERENCES spoken_term (id))`);
      file.close();
    };
    const asked = { speakerKey: 'ana-puente', since: '2020-01-01', until: '2020-01-01', limit: 10 };

    it('is found by the terms of all its wordings once it is brought up to date', async () => {
      await madeLongAgo();
      const store = await openSqliteStore(path, upgrade);
      await expect(store.candidates({ ...asked, terms: ['bridge'] })).resolves.toMatchObject([
        { statement: { id: 'statement-1' } },
      ]);
      await store.close();
      await expect(checkSqlite(path)).resolves.toMatchObject({
        value: { schema: SCHEMA_VERSION, outdated: false },
      });
    });

    it('knows again which statements are of another language', async () => {
      await madeLongAgo();
      const store = await openSqliteStore(path, upgrade);
      // More was said than there are places: what shares no term in one language is left out.
      await store.addStatement(statement({ id: 'another', saidOn: '2026-03-01' }), 'ana-puente', ['ferry']);
      const days = { ...asked, since: '2026-03-01', until: '2026-03-01', terms: ['x'], limit: 1 };
      await expect(store.candidates({ ...days, language: 'es' })).resolves.toHaveLength(1);
      await expect(store.candidates({ ...days, language: 'en' })).resolves.toEqual([]);
      await store.close();
    });

    it('finds its words again, misspelt ones too', async () => {
      await madeLongAgo();
      const store = await openSqliteStore(path, upgrade);
      for (const text of ['bridge', 'brigde', 'building']) {
        const found = await store.search({ text, limit: 5 });
        expect(found.map(({ statement: id }) => id)).toEqual(['statement-1']);
      }
      await store.close();
    });

    it('keeps its deliveries when their table is made anew, and posts none of them again', async () => {
      const sent = delivery({ state: 'sent', attempts: 2, message: 'm-1' });
      await madeLongAgo(async (older) => {
        await older.saveSubscription(subscription());
        await older.addAlert(alert());
        await older.enqueue(sent);
        await older.enqueue(delivery({ id: 'edit-1', action: 'edit' }));
      });
      const store = await openSqliteStore(path, upgrade);
      await store.enqueue(delivery({ id: 'again' }));
      await expect(store.postOf('alert-1', 'subscription-1')).resolves.toEqual(sent);
      await expect(store.due('2026-03-02T00:00:00Z', 10)).resolves.toMatchObject([{ id: 'edit-1' }]);
      await store.removeSubscription('subscription-1');
      await expect(store.deliveriesOf('alert-1')).resolves.toEqual([]);
      await store.close();
      await expect(checkSqlite(path)).resolves.toMatchObject({ ok: true });
    });

    it('is refused and left as it was where nobody can tell the terms of a text', async () => {
      await madeLongAgo();
      await expect(openSqliteStore(path)).rejects.toThrow(/was written by an older On Record/u);
      await expect(checkSqlite(path)).resolves.toMatchObject({ value: { schema: 6, outdated: true } });
    });
  });

  it('that does not exist is not made by the check', async () => {
    await expect(checkSqlite(path)).resolves.toMatchObject({ ok: false });
    await expect(checkSqlite(path)).resolves.toMatchObject({ problem: { what: 'does not exist yet' } });
  });
});
