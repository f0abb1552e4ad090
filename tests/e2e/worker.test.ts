import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { run, start } from '../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../support/newsroom.ts';
import { page, send } from '../support/outlet-server.ts';

describe('the worker', () => {
  let room: Newsroom;

  beforeEach(async () => {
    room = await openNewsroom();
  });

  afterEach(() => room.close());

  it('tells each statement once, over polls and restarts', async () => {
    const folder = join(room.folder, 'given', 'out');
    room.configure(['/feed'], { outgoing: `folder: "${folder}", address: "https://watch.example/feeds"` });
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const first = await run(room.words('poll'));
    room.publish(
      '/feed',
      ['/two', 'No ship will be turned away this winter'],
      ['/one', 'The treaty stands as it was signed'],
    );
    const second = await run(room.words('poll'));
    const third = await run(room.words('poll'));
    expect(first.out).toContain('The treaty stands as it was signed');
    expect(second.out).toContain('No ship will be turned away this winter');
    expect(second.out).not.toContain('┃ “The treaty stands');
    expect(third.out).toBe('');

    // The same as feeds, newest first, for all and for each official.
    expect(readdirSync(folder).toSorted()).toEqual(
      ['all', 'marco-rubio'].flatMap((name) => [`${name}.atom`, `${name}.json`]),
    );
    const given = readFileSync(join(folder, 'marco-rubio.json'), 'utf8');
    expect(JSON.parse(given)).toMatchObject({
      items: [
        { title: 'Marco Rubio: “No ship will be turned away this winter”' },
        { title: 'Marco Rubio: “The treaty stands as it was signed”' },
      ],
    });
    const exported = await run(
      room.words('export', 'alerts', '--format', 'json', '--official', 'marco-rubio'),
    );
    expect(exported.out).toBe(given);
  });

  it('tells what is wrong with each bad feed in a sentence that names it, and reads the others', async () => {
    room.configure(['/down', '/page', '/empty', '/slow', '/circle', '/odd', '/good']);
    room.outlet.answers.set('/down', send('broken', 'text/plain', 500));
    room.outlet.answers.set('/page', send('<html><body><h1>Welcome</h1></body></html>'));
    room.outlet.answers.set('/empty', send('', 'application/rss+xml'));
    room.outlet.answers.set('/slow', (_, response) => void response.writeHead(200).write('<rss>'));
    room.outlet.answers.set(
      '/circle',
      (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
    );
    room.outlet.answers.set(
      '/odd',
      send('<?xml version="1.0" encoding="x-klingon"?><klingon/>', 'application/rss+xml'),
    );
    room.publish('/good', ['/one', 'The treaty stands as it was signed'], ['/gone', 'x']);
    room.outlet.answers.delete('/gone');
    const { out, err, code } = await run(room.words('poll'));
    expect(code).toBe(0);
    expect(out).toContain('The treaty stands as it was signed');
    for (const path of ['/down', '/page', '/empty', '/slow', '/circle', '/odd', '/gone']) {
      expect(err).toContain(`${room.outlet.origin}${path}: `);
    }
  });

  it('reads items that have no address from the feed itself, each as an article of its own', async () => {
    room.configure(['/feed']);
    const said = (quote: string) => `<description>“${quote},” Marco Rubio said on Friday.</description>`;
    const items = `<item><title>Titled</title>${said('The harbour stays open all night')}</item>
      <item>${said('No ship will be turned away this winter')}</item>`;
    const feed = `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;
    room.outlet.answers.set('/feed', send(feed, 'application/rss+xml'));
    const { out, err } = await run(room.words('poll'));
    expect(out).toContain('The harbour stays open all night');
    expect(out).toContain('No ship will be turned away this winter');
    expect(err).toContain('0 problems): 2 articles');
  });

  it('lets an archive of thousands hold up no other feed', async () => {
    room.configure(['/archive', '/news'], { limits: 'articlesPerPoll: 4' });
    const stories = Array.from(
      { length: 20 },
      (_, index) => [`/old-${index}`, `Old words number ${index}`] as const,
    );
    room.publish('/archive', ...stories);
    room.publish('/news', ['/one', 'The treaty stands as it was signed']);
    expect((await run(room.words('poll'))).out).toContain('The treaty stands as it was signed');
  });

  it('does not work beside another worker on one record, which would tell everything twice', async () => {
    room.configure(['/feed']);
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const first = start(room.words('run'));
    await first.says('New on record');
    const second = await run(room.words('poll'));
    first.process.kill('SIGKILL');
    await first.ended;
    const third = await run(room.words('poll'));
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/record\.db: another worker is at work on this record[^\n]*\n$/);
    expect(third.code).toBe(0);
  });

  it('comes back for a page that failed for the moment', async () => {
    room.configure(['/feed']);
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const whole = room.outlet.answers.get('/one');
    room.outlet.answers.set('/one', send('', 'text/html', 503));
    const failing = await run(room.words('poll'));
    if (whole !== undefined) room.outlet.answers.set('/one', whole);
    const healed = await run(room.words('poll'));
    expect(failing.out).toBe('');
    expect(healed.out).toContain('The treaty stands as it was signed');
  });

  it('comes back for a page that failed, also where the feed gives no dates', async () => {
    room.configure(['/feed']);
    const item = `<item><title>One</title><link>${room.outlet.origin}/one</link></item>`;
    const feed = `<rss version="2.0"><channel><title>Feed</title>${item}</channel></rss>`;
    room.outlet.answers.set('/feed', send(feed, 'application/rss+xml'));
    room.outlet.answers.set('/one', send('', 'text/html', 503));
    await run(room.words('poll'));
    room.outlet.answers.set('/one', send(page('One', 'Marco Rubio', 'The treaty stands as it was signed')));
    expect((await run(room.words('poll'))).out).toContain('The treaty stands as it was signed');
  });

  it('looks again at a page that told something, and says once whose words they are where it puts that right', async () => {
    const words = 'The treaty stands as it was signed';
    room.configure(['/feed'], { corrections: 'afterMinutes: 0' });
    room.publish('/feed', ['/one', words]);
    await run(room.words('poll'));
    room.outlet.answers.set('/one', send(page('About /one', 'Dana Ortiz', words)));
    const { out } = await run(room.words('poll'));
    expect(out).toContain('Update · Marco Rubio');
    expect(out).toContain('✗ Corrected: according to Outlet /feed these are the words of Dana Ortiz');
    expect((await run(room.words('poll'))).out).toBe('');
  });

  it('reads a page that failed also when its feed has moved on meanwhile', async () => {
    room.configure(['/feed']);
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const whole = room.outlet.answers.get('/one');
    room.outlet.answers.set('/one', send('', 'text/html', 503));
    await run(room.words('poll'));
    room.publish('/feed', ['/two', 'No ship will be turned away this winter']);
    if (whole !== undefined) room.outlet.answers.set('/one', whole);
    const { out } = await run(room.words('poll'));
    expect(out).toContain('No ship will be turned away this winter');
    expect(out).toContain('The treaty stands as it was signed');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops at %s within ten seconds, exits 0 and loses nothing',
    async (signal) => {
      room.configure(['/feed']);
      const paths = Array.from({ length: 30 }, (_, index) => `/story-${index}`);
      room.publish(
        '/feed',
        ...paths.map((path) => [path, `Statement about ${path.slice(1)} and nothing else`] as const),
      );
      const worker = start(room.words('run'));
      await worker.says('New on record');
      const stoppedAt = Date.now();
      worker.process.kill(signal);
      const { code } = await worker.ended;
      expect(code).toBe(0);
      expect(Date.now() - stoppedAt).toBeLessThan(10_000);
      await run(room.words('poll'));
      const store = await openSqliteStore(room.database);
      const counts = await store.counts();
      await store.close();
      expect(counts).toMatchObject({ articles: 30, deliveriesWaiting: 0 });
    },
  );

  it('writes no token in any line at any level', async () => {
    room.configure(['/feed']);
    const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
    const environment = {
      DISCORD_TOKEN: token,
      DISCORD_API_BASE: `${room.outlet.origin}/api`,
      LOG_LEVEL: 'debug',
    };
    const { out, err, code } = await run(room.words('run'), { environment });
    expect(code).toBe(1);
    expect(err).not.toBe('');
    expect(out + err).not.toContain(token);
  });
});
