import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, FeedState } from '../../../src/model.ts';
import type { Clock, Fetcher, Store } from '../../../src/ports.ts';
import { poll, type PollReport, type PollSettings } from '../../../src/run/poll.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { loadConfig } from '../../../src/system/config/config.ts';
import { silentLog } from '../../../src/system/log.ts';
import { identityOf } from '../../../src/text/identity.ts';
import { canonicalUrl } from '../../../src/collect/canonical-url.ts';
import { fetcherFor } from '../../../src/wiring/adapters.ts';
import { pollSettings } from '../../../src/wiring/settings.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { rss, send, type Answer } from '../../support/outlet-server.ts';

const HOUR = 3_600_000;
const WORDS = 'The treaty stands as it was signed';

/** Feeds over HTTP on loopback, asked as the worker asks them, time passing where a test says so. */
describe('a feed', () => {
  let room: Newsroom;
  let store: Store;
  let fetcher: Fetcher & { close(): Promise<void> };
  let settings: PollSettings;
  let now: number;

  beforeEach(async () => {
    room = await openNewsroom();
    room.configure(['/feed', '/other']);
    room.publish('/feed', ['/one', WORDS]);
    room.publish('/other');
    const loaded = await loadConfig(join(room.folder, 'config'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    settings = pollSettings(loaded.config, null);
    fetcher = fetcherFor(loaded.config, 'configured');
    store = await openSqliteStore(':memory:');
    now = Date.now();
  });
  afterEach(async () => {
    await fetcher.close();
    await store.close();
    await room.close();
  });

  async function pass(hours = 0, changed: Partial<PollSettings> = {}): Promise<PollReport> {
    now += hours * HOUR;
    const clock: Clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
    const { signal } = new AbortController();
    const world = { store, fetcher, clock, log: silentLog, signal, random: () => 0 };
    return poll(world, { ...settings, ...changed });
  }

  const idOf = (path: string): string => settings.feeds.find(({ url }) => url.endsWith(path))?.id ?? '';
  async function stateOf(path: string): Promise<FeedState> {
    const state = await store.feedState(idOf(path));
    if (state === null) throw new Error(`${path} was never asked`);
    return state;
  }
  const articleAt = (path: string): Promise<Article | null> =>
    store.article(identityOf('article', canonicalUrl(room.outlet.origin + path)));
  const askedOf = (path: string): number => room.outlet.asked.filter((each) => each === path).length;
  const redirect =
    (status: number, location: string): Answer =>
    (_, response) =>
      void response.writeHead(status, { location }).end();
  const feedAt = (path: string): void => {
    room.outlet.answers.set(path, send(rss(room.outlet.origin, []), 'application/rss+xml'));
  };
  const readdressed = (path: string, to: string): Partial<PollSettings> => ({
    feeds: settings.feeds.map((each) =>
      each.url.endsWith(path) ? { ...each, url: room.outlet.origin + to } : each,
    ),
  });

  it('that has moved for good is asked at its new address from then on', async () => {
    feedAt('/moved');
    room.outlet.answers.set('/feed', redirect(308, '/moved'));
    await pass();
    await pass(1);
    await pass(1);
    expect((await stateOf('/feed')).movedTo).toBe(`${room.outlet.origin}/moved`);
    expect([askedOf('/feed'), askedOf('/moved')]).toEqual([1, 3]);
  });

  it('that has moved for the moment is asked where it was', async () => {
    feedAt('/moved');
    room.outlet.answers.set('/feed', redirect(302, '/moved'));
    await pass();
    await pass(1);
    expect((await stateOf('/feed')).movedTo).toBeNull();
    expect([askedOf('/feed'), askedOf('/moved')]).toEqual([2, 2]);
  });

  it('that moved to a page which is no feed is asked where it was', async () => {
    room.outlet.answers.set('/sold', send('<html><body>This address is for sale</body></html>'));
    room.outlet.answers.set('/feed', redirect(301, '/sold'));
    await pass();
    expect(await stateOf('/feed')).toMatchObject({ movedTo: null, failures: 1 });
  });

  it('whose new address is gone is asked at the old one again', async () => {
    feedAt('/moved');
    room.outlet.answers.set('/feed', redirect(301, '/moved'));
    await pass();
    room.outlet.answers.delete('/moved');
    room.publish('/feed', ['/one', WORDS]);
    await pass(1);
    expect((await stateOf('/feed')).movedTo).toBeNull();
    await pass(8);
    expect(await stateOf('/feed')).toMatchObject({ failures: 0, error: null });
    expect(await articleAt('/one')).not.toBeNull();
  });

  it('that the configuration gives another address is asked there, in full and at once', async () => {
    const tagged: Answer = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"same"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"same"', 'cache-control': 'max-age=3000' });
      response.end(isKnown ? '' : rss(room.outlet.origin, []));
    };
    feedAt('/moved');
    room.outlet.answers.set('/feed', redirect(301, '/moved'));
    room.outlet.answers.set('/moved', tagged);
    room.outlet.answers.set('/new', tagged);
    await pass();
    const { unchanged } = await pass(0, readdressed('/feed', '/new'));
    expect([askedOf('/moved'), askedOf('/new'), unchanged]).toEqual([1, 1, 0]);
    expect(await store.feedState(idOf('/feed'))).toMatchObject({
      movedTo: null,
      url: `${room.outlet.origin}/new`,
    });
  });

  it('is left alone for as long as an answer without news asks for, too', async () => {
    room.outlet.answers.set('/feed', (request, response) => {
      const known = request.headers['if-none-match'] !== undefined;
      response.writeHead(known ? 304 : 200, {
        etag: '"e"',
        ...(known ? { 'cache-control': 'max-age=1800' } : {}),
      });
      response.end(known ? '' : rss(room.outlet.origin, []));
    });
    await pass();
    await pass(0.1);
    await pass(0.1);
    expect(askedOf('/feed')).toBe(2);
    await pass(0.5);
    expect(askedOf('/feed')).toBe(3);
  });

  it('waits without blame while its host wants to be left alone', async () => {
    const busy: Answer = (_, response) => void response.writeHead(429, { 'retry-after': '1800' }).end();
    room.outlet.answers.set('/feed', busy);
    const { problems } = await pass(0, { feedsOfHostAtOnce: 1 });
    expect(problems.map(({ status }) => status)).toEqual([429]);
    expect(askedOf('/other')).toBe(0);
    const other = await stateOf('/other');
    expect(other).toMatchObject({ failures: 0, error: null });
    expect(Date.parse(other.nextCheck ?? '') - now).toBeGreaterThan(1_700_000);
  });

  it('gives its own text, marked so, where robots.txt closes its pages, and that is no problem', async () => {
    room.outlet.answers.set('/robots.txt', send('User-agent: *\nDisallow: /one', 'text/plain'));
    const { problems } = await pass();
    expect(problems).toEqual([]);
    expect(askedOf('/one')).toBe(0);
    expect(await articleAt('/one')).toMatchObject({ textFrom: 'feed' });
  });

  it('gives its pages at a later poll where robots.txt cannot be had for now', async () => {
    room.outlet.answers.set('/robots.txt', send('', 'text/plain', 503));
    await pass();
    expect(await articleAt('/one')).toBeNull();
    await fetcher.close();
    const loaded = await loadConfig(join(room.folder, 'config'));
    if (!loaded.ok) throw new Error('configuration');
    fetcher = fetcherFor(loaded.config, 'configured');
    room.outlet.answers.delete('/robots.txt');
    await pass(1);
    expect(await articleAt('/one')).toMatchObject({ textFrom: 'page' });
  });

  it('survives a page that answers 304 to who knows nothing', async () => {
    room.outlet.answers.set('/one', (_, response) => void response.writeHead(304).end());
    const { problems } = await pass();
    expect(problems).toHaveLength(1);
    await expect(pass(1)).resolves.toBeDefined();
  });

  it('that was added in a chat leads neither itself nor with its pages into a private network', async () => {
    const feeds = settings.feeds.map((each) => ({ ...each, addresses: 'public' as const }));
    const { problems } = await pass(0, { feeds });
    expect(problems.map(({ what }) => what)).toEqual(
      feeds.map(() => expect.stringContaining('private address') as string),
    );
    expect(room.outlet.asked).toEqual([]);
  });
});
