import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { start, type Started } from '../../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { ask, word, type Option } from './person.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';

/** The worker as it runs in production, its configuration changed from Discord. The tests go on from each other. */
describe('an operator in Discord', () => {
  let twin: Twin;
  let room: Newsroom;
  let worker: Started;
  const file = (name: string): string => join(room.folder, 'config', name);

  const settings = (users: string, guild: string | null = twin.guild): void =>
    writeFileSync(
      file('onrecord.yaml'),
      `timezone: UTC\noperators: { users: [${users}], guild: ${JSON.stringify(guild)}, channel: "${twin.other}" }\n`,
    );

  beforeAll(async () => {
    twin = await startTwin();
    room = await openNewsroom();
    room.configure(['/feed']);
    room.publish('/feed');
    settings(`"${twin.user}"`);
    worker = start(room.words('run'), { DISCORD_TOKEN: twin.token, DISCORD_API_BASE: twin.apiBase });
    await worker.says('logged in to Discord');
  }, 30_000);
  afterAll(async () => {
    worker.process.kill('SIGTERM');
    await worker.ended;
    await room.close();
    await twin.stop();
  });

  const operator = (group: string, name: string, options: Option[]) =>
    ask(twin, 'operator', [{ name: group, type: 2, options: [{ name, type: 1, options }] }]);

  const ANA = [
    word('name', 'Dana Ortiz'),
    word('title-en', 'Mayor of Port Alba'),
    word('title-es', 'alcaldesa de Puerto Alba'),
    word('from', '2025-01-01'),
    word('country', 'MX'),
    word('gender', 'f'),
    word('languages', 'es, en'),
  ];

  it('is offered /operator in one server, and everyone /official, /feed, /status and /help', async () => {
    const offered = () =>
      twin.requests.find((each) => each.path.includes(`/guilds/${twin.guild}/commands`))?.body;
    await expect.poll(offered, { timeout: 10_000 }).toMatchObject([{ name: 'operator' }]);
    expect((await ask(twin, 'help', [])).text).toContain('/official list');
    expect((await ask(twin, 'status', [])).text).toContain('in force as it is written');
    expect((await ask(twin, 'feed', [{ name: 'list', type: 1, options: [] }])).text).toContain(
      'Outlet /feed',
    );
    expect(await objections(twin.requests)).toEqual([]);
  });

  it('adds an official, who is tracked at once, and the file keeps the rest to the letter', async () => {
    const before = readFileSync(file('officials.yaml'), 'utf8');
    const { text } = await operator('official', 'add', ANA);
    expect(text).toContain('Written to `officials.yaml` and in force.');
    expect(readFileSync(file('officials.yaml'), 'utf8')).toContain(before);
    const shown = await ask(twin, 'official', [
      { name: 'show', type: 1, options: [word('official', 'dana-ortiz')] },
    ]);
    expect(shown.text).toContain('Mayor of Port Alba, since 1 January 2025');
  });

  it('is refused an address on this machine, and a day that does not exist', async () => {
    const feed = [word('outlet', 'X'), word('language', 'en'), word('country', 'US'), word('kind', 'press')];
    const { text } = await operator('feed', 'add', [word('url', `${room.outlet.origin}/feed`), ...feed]);
    expect(text).toContain('private address');
    const wrong = ANA.map((each) => (each.name === 'from' ? word('from', '2025-02-30') : each));
    const refused = await operator('official', 'add', [...wrong, word('id', 'somebody-else')]);
    expect(refused.text).toContain('a day that exists');
  });

  it('is told in a channel of an edit that cannot be used, once, and sees it in /status', async () => {
    const good = readFileSync(file('feeds.yaml'), 'utf8');
    const told = () =>
      twin.requests.filter(
        (each) => each.method === 'POST' && each.path === `/channels/${twin.other}/messages`,
      );
    writeFileSync(file('feeds.yaml'), good.replace('kind: press', 'kind: pres'));
    await expect.poll(() => JSON.stringify(told()), { timeout: 10_000 }).toContain('Did you mean');
    expect((await ask(twin, 'status', [])).text).toContain('feeds.yaml:');
    writeFileSync(file('feeds.yaml'), good);
    await expect.poll(() => told().length, { timeout: 10_000 }).toBe(2);
  });

  it('is offered where the configuration names another server, and no longer where it did before', async () => {
    const offers = () =>
      twin.requests.flatMap(({ path, body }) => {
        const [, guild] = /\/guilds\/(\d+)\/commands$/u.exec(path) ?? [];
        return guild === undefined ? [] : [[guild, Array.isArray(body) ? body.length : null]];
      });
    const another = '900000000000000001';
    settings(`"${twin.user}"`, another);
    const first = [twin.guild, 1];
    await expect.poll(offers, { timeout: 10_000 }).toEqual([first, [twin.guild, 0], [another, 1]]);
    settings(`"${twin.user}"`, null);
    await expect.poll(() => offers().at(-1), { timeout: 10_000 }).toEqual([another, 0]);
    settings(`"${twin.user}"`);
    await expect.poll(() => offers().at(-1), { timeout: 10_000 }).toEqual(first);
  });

  it('is told once of a feed in trouble, and not again by a worker started anew', async () => {
    const told = () =>
      JSON.stringify(
        twin.requests.filter(
          (each) => each.method === 'POST' && each.path === `/channels/${twin.other}/messages`,
        ),
      ).split('could never be read').length - 1;
    const restart = async (): Promise<void> => {
      worker.process.kill('SIGTERM');
      await worker.ended;
      const store = await openSqliteStore(room.database);
      const failing = { lastSuccess: null, nextCheck: null, failures: 4, error: 'answered 500' };
      const state = { feed: 'feed', url: null, movedTo: null, etag: null, lastModified: null, ...failing };
      await store.saveFeedState(state);
      await store.close();
      worker = start(room.words('run'), { DISCORD_TOKEN: twin.token, DISCORD_API_BASE: twin.apiBase });
      await worker.says('logged in to Discord');
      await worker.says('polled');
    };
    room.outlet.answers.set('/feed', (_, response) => void response.writeHead(500).end());
    await restart();
    await expect.poll(told, { timeout: 10_000 }).toBe(1);
    await restart();
    expect((await ask(twin, 'feed', [{ name: 'health', type: 1, options: [] }])).text).toContain('🔴');
    expect(told()).toBe(1);
    expect(await objections(twin.requests)).toEqual([]);
    room.publish('/feed');
  });

  it('is refused once no longer named', async () => {
    settings('');
    await worker.says('taken over');
    const refused = async () => (await operator('official', 'add', [...ANA, word('id', 'other')])).text;
    await expect.poll(refused, { timeout: 10_000, interval: 1_000 }).toContain('Only the operators');
  });
});
