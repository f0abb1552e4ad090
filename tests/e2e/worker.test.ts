import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { run, start } from '../support/command-line.ts';
import { page, rss, send, startOutlet, type OutletServer } from '../support/outlet-server.ts';

const OFFICIALS = `officials:
  - { id: marco-rubio, name: Marco Rubio, aliases: [], misspellings: [], languages: [en], country: US, gender: m,
      titles: [{ en: Secretary of State, es: secretario de Estado, from: 2025-01-21 }] }
`;

const SETTINGS = `limits: { pauseSecondsPerHost: 0, secondsPerFetch: 2 }
alerts: { withinHours: 8760 }
timezone: UTC
`;

const PUBLISHED = new Date(Date.now() - 3_600_000).toUTCString();

describe('the worker', () => {
  let outlet: OutletServer;
  let folder: string;
  const words = (command: string) => [
    command,
    '--config',
    join(folder, 'config'),
    '--db',
    join(folder, 'record.db'),
  ];

  const configure = (...paths: string[]) => {
    const feeds = paths.map(
      (
        path,
      ) => `  - { id: ${path.replace(/\W/g, '')}, outlet: Outlet ${path}, url: "${outlet.origin}${path}", language: en,
      country: US, kind: press, source: this test, tried: never }`,
    );
    mkdirSync(join(folder, 'config'), { recursive: true });
    writeFileSync(join(folder, 'config/officials.yaml'), OFFICIALS);
    writeFileSync(join(folder, 'config/feeds.yaml'), `feeds:\n${feeds.join('\n')}\n`);
    writeFileSync(join(folder, 'config/onrecord.yaml'), SETTINGS);
  };

  const publish = (feed: string, ...stories: readonly (readonly [path: string, quote: string])[]) => {
    const items = stories.map(([path]) => ({ path, title: `About ${path}`, published: PUBLISHED }));
    outlet.answers.set(feed, send(rss(outlet.origin, items), 'application/rss+xml'));
    for (const [path, quote] of stories)
      outlet.answers.set(path, send(page(`About ${path}`, 'Marco Rubio', quote)));
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-worker-'));
    outlet = await startOutlet();
  });

  afterEach(async () => {
    await outlet.close();
    rmSync(folder, { recursive: true });
  });

  it('tells each statement once, over polls and restarts', async () => {
    configure('/feed');
    publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const first = await run(words('poll'));
    publish(
      '/feed',
      ['/two', 'No ship will be turned away this winter'],
      ['/one', 'The treaty stands as it was signed'],
    );
    const second = await run(words('poll'));
    const third = await run(words('poll'));
    expect(first.out).toContain('The treaty stands as it was signed');
    expect(second.out).toContain('No ship will be turned away this winter');
    expect(second.out).not.toContain('┃ “The treaty stands');
    expect(third.out).toBe('');
  });

  it('tells what is wrong with each bad feed in a sentence that names it, and reads the others', async () => {
    configure('/down', '/page', '/empty', '/slow', '/circle', '/odd', '/good');
    outlet.answers.set('/down', send('broken', 'text/plain', 500));
    outlet.answers.set('/page', send('<html><body><h1>Welcome</h1></body></html>'));
    outlet.answers.set('/empty', send('', 'application/rss+xml'));
    outlet.answers.set('/slow', (_, response) => void response.writeHead(200).write('<rss>'));
    outlet.answers.set(
      '/circle',
      (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
    );
    outlet.answers.set(
      '/odd',
      send('<?xml version="1.0" encoding="x-klingon"?><rss/>', 'application/rss+xml'),
    );
    publish('/good', ['/one', 'The treaty stands as it was signed'], ['/gone', 'x']);
    outlet.answers.delete('/gone');
    const { out, err, code } = await run(words('poll'));
    expect(code).toBe(0);
    expect(out).toContain('The treaty stands as it was signed');
    for (const path of ['/down', '/page', '/empty', '/slow', '/circle', '/odd', '/gone']) {
      expect(err).toContain(`${outlet.origin}${path}: `);
    }
  });

  it('reads items that have no address from the feed itself, each as an article of its own', async () => {
    configure('/feed');
    const said = (quote: string) => `<description>“${quote},” Marco Rubio said on Friday.</description>`;
    const items = `<item><title>Titled</title>${said('The harbour stays open all night')}</item>
      <item>${said('No ship will be turned away this winter')}</item>`;
    const feed = `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;
    outlet.answers.set('/feed', send(feed, 'application/rss+xml'));
    const { out, err } = await run(words('poll'));
    expect(out).toContain('The harbour stays open all night');
    expect(out).toContain('No ship will be turned away this winter');
    expect(err).toContain('0 problems): 2 articles');
  });

  it('lets an archive of thousands hold up no other feed', async () => {
    configure('/archive', '/news');
    const settings = SETTINGS.replace('limits: { ', 'limits: { articlesPerPoll: 4, ');
    writeFileSync(join(folder, 'config/onrecord.yaml'), settings);
    const stories = Array.from(
      { length: 20 },
      (_, index) => [`/old-${index}`, `Old words number ${index}`] as const,
    );
    publish('/archive', ...stories);
    publish('/news', ['/one', 'The treaty stands as it was signed']);
    expect((await run(words('poll'))).out).toContain('The treaty stands as it was signed');
  });

  it('does not work beside another worker on one record, which would tell everything twice', async () => {
    configure('/feed');
    publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const first = start(words('run'));
    await first.says('New on record');
    const second = await run(words('poll'));
    first.process.kill('SIGKILL');
    await first.ended;
    const third = await run(words('poll'));
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/record\.db: another worker is at work on this record[^\n]*\n$/);
    expect(third.code).toBe(0);
  });

  it('comes back for a page that failed for the moment', async () => {
    configure('/feed');
    publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const whole = outlet.answers.get('/one');
    outlet.answers.set('/one', send('', 'text/html', 503));
    const failing = await run(words('poll'));
    if (whole !== undefined) outlet.answers.set('/one', whole);
    const healed = await run(words('poll'));
    expect(failing.out).toBe('');
    expect(healed.out).toContain('The treaty stands as it was signed');
  });

  it('comes back for a page that failed, also where the feed gives no dates', async () => {
    configure('/feed');
    const item = `<item><title>One</title><link>${outlet.origin}/one</link></item>`;
    const feed = `<rss version="2.0"><channel><title>Feed</title>${item}</channel></rss>`;
    outlet.answers.set('/feed', send(feed, 'application/rss+xml'));
    outlet.answers.set('/one', send('', 'text/html', 503));
    await run(words('poll'));
    outlet.answers.set('/one', send(page('One', 'Marco Rubio', 'The treaty stands as it was signed')));
    expect((await run(words('poll'))).out).toContain('The treaty stands as it was signed');
  });

  it('reads a page that failed also when its feed has moved on meanwhile', async () => {
    configure('/feed');
    publish('/feed', ['/one', 'The treaty stands as it was signed']);
    const whole = outlet.answers.get('/one');
    outlet.answers.set('/one', send('', 'text/html', 503));
    await run(words('poll'));
    publish('/feed', ['/two', 'No ship will be turned away this winter']);
    if (whole !== undefined) outlet.answers.set('/one', whole);
    const { out } = await run(words('poll'));
    expect(out).toContain('No ship will be turned away this winter');
    expect(out).toContain('The treaty stands as it was signed');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops at %s within ten seconds, exits 0 and loses nothing',
    async (signal) => {
      configure('/feed');
      const paths = Array.from({ length: 30 }, (_, index) => `/story-${index}`);
      publish(
        '/feed',
        ...paths.map((path) => [path, `Statement about ${path.slice(1)} and nothing else`] as const),
      );
      const worker = start(words('run'));
      await worker.says('New on record');
      const stoppedAt = Date.now();
      worker.process.kill(signal);
      const { code } = await worker.ended;
      expect(code).toBe(0);
      expect(Date.now() - stoppedAt).toBeLessThan(10_000);
      await run(words('poll'));
      const store = await openSqliteStore(join(folder, 'record.db'));
      const counts = await store.counts();
      await store.close();
      expect(counts).toMatchObject({ articles: 30, deliveriesWaiting: 0 });
    },
  );

  it('writes no token in any line at any level', async () => {
    configure('/feed');
    const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
    const environment = {
      DISCORD_TOKEN: token,
      DISCORD_API_BASE: `${outlet.origin}/api`,
      LOG_LEVEL: 'debug',
    };
    const { out, err, code } = await run(words('run'), { environment });
    expect(code).toBe(1);
    expect(err).not.toBe('');
    expect(out + err).not.toContain(token);
  });
});
