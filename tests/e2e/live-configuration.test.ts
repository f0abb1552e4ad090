import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { start } from '../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../support/newsroom.ts';
import { page, rss, send } from '../support/outlet-server.ts';

const PUBLISHED = new Date(Date.now() - 3_600_000).toUTCString();

const official = (id: string, name: string): string =>
  `  - { id: ${id}, name: ${name}, languages: [en], country: US, gender: f,
      titles: [{ en: Minister, es: ministra, from: 2025-01-21 }] }\n`;

/** The worker as it runs in production, while somebody edits its configuration. */
describe('a running worker', () => {
  let room: Newsroom;
  const file = (name: string): string => join(room.folder, 'config', name);

  beforeEach(async () => {
    room = await openNewsroom();
    room.configure(['/feed'], { poll: '* * * * * *' });
    room.publish('/feed');
  });
  afterEach(() => room.close());

  const tell = (feed: string, path: string, speaker: string, quote: string): void => {
    room.outlet.answers.set(path, send(page(`About ${path}`, speaker, quote)));
    const items = [{ path, title: `About ${path}`, published: PUBLISHED }];
    room.outlet.answers.set(feed, send(rss(room.outlet.origin, items), 'application/rss+xml'));
  };

  it('listens for an official added by hand, in what is on record already and in a feed added with them', async () => {
    tell('/feed', '/one', 'Dana Ortiz', 'The harbour stays open all night');
    const worker = start(room.words('run'));
    await worker.says('"articles":1');
    writeFileSync(file('officials.new'), `officials:\n${official('dana-ortiz', 'Dana Ortiz')}`);
    renameSync(file('officials.new'), file('officials.yaml'));
    await worker.says('the configuration was changed and is taken over');
    await worker.says('articles on record read again for a new official');
    tell('/second', '/two', 'Dana Ortiz', 'No ship will be turned away this winter');
    room.configure(['/feed', '/second'], { poll: '* * * * * *' });
    writeFileSync(file('officials.yaml'), `officials:\n${official('dana-ortiz', 'Dana Ortiz')}`);
    await worker.says('┃ “No ship will be turned away this winter');
    worker.process.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
    const store = await openSqliteStore(room.database);
    const hits = await store.search({ text: 'harbour open', official: 'dana-ortiz', limit: 5 });
    await store.close();
    expect(hits.map(({ text }) => text)).toEqual([
      expect.stringContaining('The harbour stays open all night'),
    ]);
  });

  it('goes on with the last good configuration when an edit is broken, says where, and takes the mended one', async () => {
    const worker = start(room.words('run'));
    await worker.says('polled');
    writeFileSync(file('officials.yaml'), `officials:\n${official('Dana Ortiz', 'Dana Ortiz')}`);
    await worker.says('officials.yaml:2 officials[0].id: expected a short name of lower-case letters');
    await worker.says('what was right before stays in force');
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    await worker.says('┃ “The treaty stands as it was signed');
    writeFileSync(file('officials.yaml'), `officials:\n${official('dana-ortiz', 'Dana Ortiz')}`);
    await worker.says('the configuration is right again');
    worker.process.kill('SIGTERM');
    const { code, err } = await worker.ended;
    expect(code).toBe(0);
    expect(err.split('stays in force').length).toBe(2);
  });

  it('follows another schedule, and says what has to wait for a restart', async () => {
    room.configure(['/feed'], { poll: '0 0 1 1 *' });
    const worker = start(room.words('run'));
    await worker.says('polled');
    const asked = room.outlet.asked.length;
    room.configure(['/feed'], { poll: '* * * * * *' });
    await expect.poll(() => room.outlet.asked.length, { timeout: 20_000 }).toBeGreaterThan(asked + 1);
    writeFileSync(file('onrecord.yaml'), 'database: elsewhere.db\n');
    await worker.says('database: taken over at the next start alone');
    worker.process.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
  });
});
