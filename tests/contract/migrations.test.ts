import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSqlite } from '../../src/store/sqlite/check.ts';
import { Connection } from '../../src/store/sqlite/connection.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { makeOlderRecord } from './older-records.ts';

const upgrade = { termsOf: (text: string) => text.toLowerCase().match(/\w+/gu) ?? [], tell: () => {} };
const VERSIONS = MIGRATIONS.map(({ version }) => version);

describe('a record of an older schema', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-schema-'));
    path = join(folder, 'record.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(VERSIONS)(
    '%i is brought up to date with all that is on it, and tells nothing again',
    async (version) => {
      makeOlderRecord(path, version);
      const store = await openSqliteStore(path, upgrade);
      const [whole, ...others] = await store.wholeStatements(null, 10);
      expect(others).toEqual([]);
      expect(whole).toMatchObject({
        statement: { id: 's-1', official: 'ana-puente', text: 'We will build the bridge.', language: 'en' },
        speakerKey: 'ana-puente',
        reports: [{ quotation: 'q-1', outlet: 'One', byline: 'A. Writer', withdrawn: false, verdict: 'new' }],
      });
      await expect(store.rulings('a-1')).resolves.toMatchObject([{ quotation: { start: 11, end: 36 } }]);
      await expect(store.search({ text: 'bridge', limit: 5 })).resolves.toMatchObject([{ statement: 's-1' }]);
      const asked = { speakerKey: 'ana-puente', since: '2020-01-01', until: '2020-01-01', limit: 10 };
      await expect(store.candidates({ ...asked, terms: ['bridge'] })).resolves.toHaveLength(1);
      await expect(store.subscriptions()).resolves.toMatchObject([
        { id: 'u-1', channel: '1', guild: '2', officials: ['ana-puente'], language: 'es' },
      ]);
      await expect(store.alert('l-1')).resolves.toMatchObject({ statements: ['s-1'], article: 'a-1' });
      await expect(store.postOf('l-1', 'u-1')).resolves.toMatchObject({ state: 'sent', message: 'm-1' });
      await expect(store.due('2026-03-02T00:00:00Z', 10)).resolves.toMatchObject([{ id: 'd-2' }]);
      await expect(store.feedState('f')).resolves.toMatchObject({ etag: '"1"', failures: 2 });
      await expect(store.seen('f', ['i-1', 'i-3'])).resolves.toEqual(new Map([['i-1', null]]));
      await expect(store.pending('f')).resolves.toMatchObject([{ key: 'i-2' }]);
      await expect(store.checksDue('2026-03-02T00:00:00Z', 10)).resolves.toHaveLength(version >= 4 ? 1 : 0);
      await expect(store.feedTroubles()).resolves.toHaveLength(version >= 20 ? 1 : 0);
      await store.close();
      await expect(checkSqlite(path)).resolves.toMatchObject({
        value: { schema: SCHEMA_VERSION, outdated: false, counts: { statements: 1, reports: 1 } },
      });
    },
  );

  it('stays beside the new one as it was, and is copied once', async () => {
    makeOlderRecord(path, 9);
    const kept: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await (await openSqliteStore(path, { ...upgrade, kept: (copy) => kept.push(copy) })).close();
    }
    expect(kept).toEqual([`${path}.schema-9`]);
    await expect(checkSqlite(`${path}.schema-9`)).resolves.toMatchObject({
      value: { schema: 9, counts: { statements: 1 } },
    });
    await expect(readdir(folder)).resolves.toEqual(['record.db', 'record.db.schema-9']);
  });

  it('is not copied where there is nothing on it yet', async () => {
    await (await openSqliteStore(path)).close();
    const db = new Connection(path);
    db.script(`DELETE FROM schema_version WHERE version = ${SCHEMA_VERSION}`);
    db.close();
    await openSqliteStore(path, upgrade).catch(() => undefined);
    expect(existsSync(`${path}.schema-${VERSIONS.at(-2)}`)).toBe(false);
  });

  it('stays whole where a step fails half-way, and says so in a sentence', async () => {
    makeOlderRecord(path, 6);
    const spoil = new Connection(path);
    spoil.script('CREATE TABLE restored (theirs)');
    spoil.close();
    await expect(openSqliteStore(path, upgrade)).rejects.toThrow(
      /record\.db: could not be brought from schema 6 to \d+ \(table restored already exists\) and is as it was\. Go on with/u,
    );
    await expect(checkSqlite(path)).resolves.toMatchObject({
      value: { schema: 6, outdated: true, counts: { statements: 1 } },
    });
    expect(existsSync(`${path}.schema-6`)).toBe(true);
    const mended = new Connection(path);
    mended.script('DROP TABLE restored');
    mended.close();
    await (await openSqliteStore(path, upgrade)).close();
    await expect(checkSqlite(path)).resolves.toMatchObject({ value: { outdated: false } });
  });

  it('takes a step that came later although its number is lower', async () => {
    const left = VERSIONS.find((version) => version === 24) ?? 0;
    makeOlderRecord(path, 21);
    const db = new Connection(path);
    for (const step of MIGRATIONS.filter(({ version }) => version > left)) {
      db.script(step.sql);
      db.run('INSERT INTO schema_version VALUES (?, ?, ?)', step.version, step.name, '');
    }
    db.close();
    await expect(checkSqlite(path)).resolves.toMatchObject({ value: { outdated: true } });
    const store = await openSqliteStore(path, upgrade);
    await expect(store.seen('f', ['i-1'])).resolves.toEqual(new Map([['i-1', null]]));
    await store.close();
  });
});
