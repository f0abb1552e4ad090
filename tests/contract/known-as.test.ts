import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/collect/canonical-url.ts';
import type { Article } from '../../src/model.ts';
import { articleIdOf } from '../../src/collect/article-id.ts';
import { recordStatement } from '../../src/run/import.ts';
import { identityOf } from '../../src/text/identity.ts';
import { Connection } from '../../src/store/sqlite/connection.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { article, quoted, wireOver } from '../unit/run/outlets.ts';
import { TERMINAL } from '../unit/notify/record-samples.ts';

const CRANES = 'The new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const upgrade = {
  termsOf: (text: string) => text.toLowerCase().match(/\w+/gu) ?? [],
  tell: () => {},
  articleIdOf,
};

const URLS = [
  'https://www.post.example/2026/cranes',
  'https://post.example/amp/cranes',
  'https://m.post.example/cranes',
  'https://post.example/cranes/print',
  'http://post.example/cranes?output=amp',
];

describe('a record made before an address was known by its key', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-known-'));
    path = join(folder, 'record.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** As articles were named then. */
  const older = (now: Article): Article => ({ ...now, id: identityOf('article', canonicalUrl(now.url)) });
  const made = (url: string): Article => {
    const { published, ...rest } = article('post.example/x', [quoted(CRANES)]);
    return { ...rest, url, id: articleIdOf(url), published: url.includes('amp') ? null : published };
  };
  const forget = (): void => {
    const db = new Connection(path);
    db.script('DELETE FROM schema_version WHERE version = 32; DROP TABLE article_known_as');
    db.close();
  };

  it.each(URLS)('polled again, %s tells nothing again, and what is new in it', async (url) => {
    const before = await openSqliteStore(path);
    await before.saveSubscription(TERMINAL);
    expect(older(made(url)).id).not.toBe(made(url).id);
    const first = await wireOver(before).publish(older(made(url)));
    expect(first.alerts).toHaveLength(1);
    await before.close();
    forget();

    const store = await openSqliteStore(path, upgrade);
    const wire = wireOver(store);
    expect(await wire.publish(made(url))).toMatchObject({ changed: false, alerts: [], fresh: [] });
    const corrected = { ...made(url), text: `${made(url).text}\n${quoted(TOLLS)}` };
    const again = await wire.publish(corrected);
    expect(again.fresh.map(({ quotation }) => quotation.text.replace(/\W$/u, ''))).toEqual([TOLLS]);
    expect(again.alerts).toHaveLength(1);
    const [statement] = first.rulings;
    await expect(store.reportsOf(statement?.statement ?? '')).resolves.toHaveLength(1);
    await expect(store.counts()).resolves.toMatchObject({ articles: 1, statements: 2 });
    await store.close();
  });

  it('does not take an imported statement for the article it names', async () => {
    const url = 'https://post.example/cranes';
    const before = await openSqliteStore(path);
    const said = { speaker: 'Marco Rubio', text: 'Words of long ago.', date: '2020-01-01', url };
    await before.transact((tx) => recordStatement(said, 'x', () => null, null, tx, '2026-01-01T00:00:00Z'));
    await before.close();
    forget();
    const store = await openSqliteStore(path, upgrade);
    await expect(store.knownAs(articleIdOf(url))).resolves.toBe(articleIdOf(url));
    await store.close();
  });
});
