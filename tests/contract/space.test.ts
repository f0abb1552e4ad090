import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSqlite } from '../../src/store/sqlite/check.ts';
import { Connection } from '../../src/store/sqlite/connection.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { compactSqlite, type Space } from '../../src/store/sqlite/space.ts';
import { forgetOldTexts } from '../../src/run/retain.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog } from '../../src/system/log.ts';
import { article, keepArticle } from './samples.ts';

const CLOCK = { ...systemClock, now: () => '2027-06-01T00:00:00Z' };
const LOG = createLog({ level: 'silent', pretty: false, color: false, secrets: [] });

describe('the space of old texts', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-space-'));
    path = join(folder, 'record.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const space = async (): Promise<Space> => {
    const health = await checkSqlite(path);
    if (!health.ok) throw new Error(health.problem.what);
    return health.value.space;
  };
  /** Some 36 MB. */
  const fill = async (): Promise<void> => {
    const store = await openSqliteStore(path);
    await keepArticle(store);
    const text = 'We will build the bridge, she said. '.repeat(600);
    await store.transact(async (tx) => {
      for (let index = 0; index < 1_500; index += 1)
        await tx.saveArticle(
          article({ id: `old-${index}`, text: `${index} ${text}` }),
          '2026-03-01T16:00:00Z',
        );
    });
    await store.close();
  };

  it('goes back to the disk while others write, and what was said stays', async () => {
    await fill();
    const before = await space();
    const store = await openSqliteStore(path);
    const forgetting = forgetOldTexts(store, 365, CLOCK, LOG);
    const written = vi.fn<() => void>();
    setTimeout(() => {
      void store.saveArticle(article({ id: 'new', text: 'Young.' }), '2027-05-31T00:00:00Z').then(written);
    });
    await forgetting;
    expect(written).toHaveBeenCalledOnce();
    await expect(store.article('old-1499')).resolves.toMatchObject({ text: '' });
    await expect(store.article('new')).resolves.toMatchObject({ text: 'Young.' });
    await expect(store.statement('statement-1')).resolves.toMatchObject({ text: 'we will build the bridge' });
    await store.close();
    const after = await space();
    expect(before.bytes).toBeGreaterThan(30e6);
    // Room for what comes next is kept: eight megabytes.
    expect(after.bytes).toBeLessThan(18e6);
    await expect(checkSqlite(path)).resolves.toMatchObject({ ok: true, value: { texts: 6 } });
  });

  it('goes back by compact where a record was made before that was possible, and by itself from then on', async () => {
    const db = new Connection(path);
    db.script('CREATE TABLE t (x); DROP TABLE t');
    db.close();
    await fill();
    await expect(space()).resolves.toMatchObject({ inPieces: false });
    const store = await openSqliteStore(path);
    await forgetOldTexts(store, 365, CLOCK, LOG);
    await store.close();
    expect((await space()).free).toBeGreaterThan(20e6);
    const told: Space[] = [];
    const done = compactSqlite(path, (before) => told.push(before));
    expect(told).toMatchObject([{ inPieces: false }]);
    expect(done).toMatchObject({ ok: true, value: { free: 0, inPieces: true } });
    expect((await space()).bytes).toBeLessThan(10e6);
  });

  it('is not looked for in what is no record', async () => {
    const db = new Connection(path);
    db.script('CREATE TABLE theirs (x)');
    db.close();
    expect(compactSqlite(path, () => {})).toMatchObject({
      problem: { what: 'is a database of another program' },
    });
  });
});
