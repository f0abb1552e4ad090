import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpSqlite, restoreSqlite } from '../../src/store/sqlite/backup.ts';
import { checkSqlite } from '../../src/store/sqlite/check.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { alert, delivery, keepAlert, keepArticle, statement, subscription } from './samples.ts';

const NOW = '2026-03-05T12:00:00.000Z';
const silent = () => undefined;

describe('a backup of a record', () => {
  let folder = '';
  let record = '';
  let backup = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-backup-'));
    [record, backup] = [join(folder, 'record.db'), join(folder, 'backups', 'one.db')];
  });
  afterEach(() => rm(folder, { recursive: true }));

  const restore = () =>
    restoreSqlite({
      backup,
      record,
      aside: `${record}.before`,
      now: NOW,
      upgrade: { termsOf: (text) => text.split(' '), tell: silent },
    });

  it('holds what was committed when it was made, while a worker has the record open', async () => {
    const worker = await openSqliteStore(record);
    await keepArticle(worker);
    const made = await backUpSqlite(record, backup, silent);
    await worker.addStatement(statement({ id: 'later' }), 'ana-puente', ['later']);
    await worker.close();
    expect(made).toMatchObject({ ok: true, value: { counts: { statements: 1, reports: 1 } } });
    await expect(checkSqlite(backup)).resolves.toMatchObject({ value: { counts: { statements: 1 } } });
    // One file, to be carried anywhere.
    await expect(readdir(join(folder, 'backups'))).resolves.toEqual(['one.db']);
  });

  it('comes to its end although another process never stops writing', async () => {
    await (await openSqliteStore(record)).close();
    const writer = spawn(process.execPath, [fileURLToPath(new URL('restless.ts', import.meta.url)), record]);
    try {
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      const shares: number[] = [];
      const made = await backUpSqlite(record, backup, (done, all) => shares.push(done / all));
      expect(made).toMatchObject({ ok: true });
      expect(shares.length).toBeGreaterThan(1);
      expect(shares.length).toBeLessThan(20);
    } finally {
      writer.kill('SIGKILL');
    }
  });

  it('is not made over a file, of nothing, or of a damaged record', async () => {
    await expect(backUpSqlite(record, backup, silent)).resolves.toMatchObject({
      problem: { source: record, what: 'does not exist' },
    });
    await writeFile(record, 'Dear diary, '.repeat(1_000));
    await expect(backUpSqlite(record, backup, silent)).resolves.toMatchObject({
      problem: { source: record, what: 'is not a database' },
    });
    await expect(backUpSqlite(record, record, silent)).resolves.toMatchObject({
      problem: { what: 'exists already' },
    });
    await expect(readdir(folder)).resolves.not.toContain('one.db');
  });

  it('brings the record back, and what was there is kept under another name', async () => {
    const store = await openSqliteStore(record);
    await keepArticle(store);
    await backUpSqlite(record, backup, silent);
    await store.addStatement(statement({ id: 'later' }), 'ana-puente', ['later']);
    await store.close();
    const before = Date.now();
    const restored = await restore();
    expect(restored).toMatchObject({ ok: true, value: { kept: `${record}.before` } });
    const backedUp = restored.ok ? Date.parse(restored.value.backedUp) : 0;
    expect(Math.abs(backedUp - before)).toBeLessThan(60_000);
    await expect(checkSqlite(record)).resolves.toMatchObject({ value: { counts: { statements: 1 } } });
    await expect(checkSqlite(`${record}.before`)).resolves.toMatchObject({
      value: { counts: { statements: 2 } },
    });
  });

  it('says in a sentence whose trouble it is where it cannot be written or is none', async () => {
    await (await openSqliteStore(record)).close();
    const file = join(folder, 'a-file');
    await writeFile(file, 'x');
    const trouble = async (place: string): Promise<unknown> => {
      backup = place;
      const restored = await restore();
      return restored.ok ? null : `${restored.problem.source === place} ${restored.problem.what}`;
    };
    await expect(backUpSqlite(record, join(file, 'x.db'), silent)).resolves.toMatchObject({
      problem: {
        source: join(file, 'x.db'),
        what: 'cannot be written: a file of that name is there already',
      },
    });
    // Node's own way of making a folder there never comes to an end.
    await expect(backUpSqlite(record, '/proc/nope/deeper/x.db', silent)).resolves.toMatchObject({
      problem: { source: '/proc/nope/deeper/x.db', what: expect.stringMatching(/^cannot be written/u) },
    });
    await expect(openSqliteStore('/proc/nope/x.db')).rejects.toThrow('/proc/nope/x.db');
    await expect(trouble(join(folder, 'none.db'))).resolves.toBe('true does not exist');
    await expect(trouble(record)).resolves.toBe('true is the record itself');
    await expect(trouble(folder)).resolves.toBe('true is a folder, not a file');
    await writeFile(file, '');
    await expect(trouble(file)).resolves.toBe('true is empty');
    const whole = join(folder, 'whole.db');
    await backUpSqlite(record, whole, silent);
    await writeFile(file, (await readFile(whole)).subarray(0, 20_000));
    await expect(trouble(file)).resolves.toBe('true is damaged');
    await writeFile(`${record}.before`, 'kept');
    await expect(trouble(whole)).resolves.toBe('false exists already');
  });

  it('that is damaged leaves the record where it is', async () => {
    const store = await openSqliteStore(record);
    await keepArticle(store);
    await store.close();
    backup = join(folder, 'broken.db');
    await writeFile(backup, 'Dear diary, '.repeat(1_000));
    await expect(restore()).resolves.toMatchObject({ ok: false, problem: { source: backup } });
    await expect(checkSqlite(record)).resolves.toMatchObject({ value: { counts: { statements: 1 } } });
    expect((await readdir(folder)).filter((each) => /before|unfinished/u.test(each))).toEqual([]);
  });

  it('brought back, has what waited or comes again looked for in its channel before it is posted', async () => {
    const store = await openSqliteStore(record);
    await keepAlert(store);
    await store.enqueue(delivery());
    await backUpSqlite(record, backup, silent);
    await store.close();
    await restore();
    const again = await openSqliteStore(record);
    await again.saveSubscription(subscription({ id: 'subscription-2' }));
    await again.enqueue(delivery({ id: 'soon', subscription: 'subscription-2', notBefore: NOW }));
    const late = '2026-04-01T00:00:00Z';
    await again.addAlert(alert({ id: 'alert-2' }));
    await again.enqueue(
      delivery({ id: 'late', alert: 'alert-2', subscription: 'subscription-2', notBefore: late }),
    );
    const due = await again.due('2026-04-02T00:00:00Z', 10);
    await again.close();
    const tried = new Map(due.map((each) => [each.id, each.tried]));
    expect([...tried.keys()].toSorted()).toEqual(['delivery-1', 'late', 'soon']);
    expect(tried.get('late')).toBeUndefined();
    expect(tried.get('soon')).toMatch(/^20\d\d-/u);
    expect(tried.get('delivery-1')).toBe(tried.get('soon'));
    expect(new Map(due.map((each) => [each.id, each.attempts]))).toEqual(
      new Map([
        ['delivery-1', 1],
        ['soon', 1],
        ['late', 0],
      ]),
    );
  });
});
