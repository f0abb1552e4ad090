import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/errors.ts';
import type { AlertView } from '../../../src/model.ts';
import type { Announcer, Clock, Fetcher, Store } from '../../../src/ports.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { poll, type PollReport, type PollSettings } from '../../../src/run/poll.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { loadConfig } from '../../../src/system/config/config.ts';
import { silentLog } from '../../../src/system/log.ts';
import { fetcherFor } from '../../../src/wiring/adapters.ts';
import { pollSettings } from '../../../src/wiring/settings.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { page, send, type Answer } from '../../support/outlet-server.ts';
import { TERMINAL } from '../notify/record-samples.ts';

const WORDS = 'The treaty stands as it was signed';
const WHOLE = page('About /one', 'Marco Rubio', WORDS);
const HOUR = 3_600_000;

/** The pipeline over HTTP on loopback, an hour passing where a test says so. */
describe('a page that told something is looked at again', () => {
  let room: Newsroom;
  let store: Store;
  let fetcher: Fetcher & { close(): Promise<void> };
  let settings: PollSettings;
  let now: number;
  let told: { how: 'post' | 'edit'; view: AlertView }[];

  const LISTENER: Announcer = {
    serves: () => true,
    post: async (_, view: AlertView, delivery) => {
      told.push({ how: 'post', view });
      return ok(delivery);
    },
    edit: async (_, view: AlertView, __, message) => {
      told.push({ how: 'edit', view });
      return ok(message);
    },
    find: async () => ok(null),
  };

  beforeEach(async () => {
    room = await openNewsroom();
    room.configure(['/feed']);
    room.publish('/feed', ['/one', WORDS]);
    const loaded = await loadConfig(join(room.folder, 'config'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    settings = pollSettings(loaded.config, null);
    fetcher = fetcherFor(loaded.config, 'any');
    store = await openSqliteStore(':memory:');
    await store.saveSubscription(TERMINAL);
    now = Date.now();
    told = [];
    await pass();
  });
  afterEach(async () => {
    await fetcher.close();
    await store.close();
    await room.close();
  });

  const pass = async (): Promise<PollReport> => {
    const clock: Clock = { now: () => new Date(now).toISOString(), sleep: async () => {} };
    const world = { store, clock, log: silentLog, signal: new AbortController().signal };
    const report = await poll({ ...world, fetcher, random: () => 0 }, settings);
    await deliver({ ...world, announcers: [LISTENER], officials: settings.officials });
    return report;
  };
  const hourLater = async (answer?: Answer): Promise<PollReport> => {
    if (answer !== undefined) room.outlet.answers.set('/one', answer);
    now += HOUR;
    return pass();
  };
  const asked = () => room.outlet.asked.filter((each) => each === '/one').length;
  const edits = () =>
    told.filter((each) => each.how === 'edit').map(({ view }) => view.statements[0]?.takenBack);
  const isWithdrawn = async () => (await store.search({ text: 'treaty', limit: 1 }))[0]?.withdrawn;

  it('after one hour, three more, nine more and so on, and no more after two days', async () => {
    const at: number[] = [];
    for (let hour = 1; hour < 80; hour += 1) {
      const before = asked();
      await hourLater();
      if (asked() > before) at.push(hour);
    }
    expect(at).toEqual([1, 4, 13, 40]);
    expect(told).toHaveLength(1);
  });

  it('and asked for only if it changed, where the outlet says how to', async () => {
    const sent: (string | undefined)[] = [];
    const answer: Answer = (request, response) => {
      sent.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"v1"' }).end(WHOLE);
    };
    for (let hour = 1; hour <= 4; hour += 1) await hourLater(answer);
    expect(sent).toEqual([undefined, '"v1"']);
  });

  it('and told once whose words they are where the outlet puts that right', async () => {
    const { corrected } = await hourLater(send(page('About /one', 'Dana Ortiz', WORDS)));
    expect(corrected).toBe(1);
    expect(edits()).toEqual([{ outlet: 'Outlet /feed', speaker: 'Dana Ortiz', stands: false }]);
    for (let hour = 0; hour < 4; hour += 1) await hourLater();
    expect(told).toHaveLength(2);
  });

  it('and tells no words twice where it was amended around them', async () => {
    await hourLater(send(WHOLE.replace('six hours', 'seven hours')));
    expect(told).toHaveLength(1);
  });

  it('and its reports are withdrawn where it is gone for good', async () => {
    await hourLater(send('', 'text/html', 410));
    expect(edits()).toEqual([{ outlet: 'Outlet /feed', speaker: null, stands: false }]);
    expect(await isWithdrawn()).toBe(true);
  });

  it('and believed to be gone when it is not found a second time, until it comes back', async () => {
    await hourLater(send('', 'text/html', 404));
    expect(await isWithdrawn()).toBe(false);
    for (let hour = 0; hour < 3; hour += 1) await hourLater();
    expect(await isWithdrawn()).toBe(true);
    for (let hour = 0; hour < 9; hour += 1) await hourLater(send(WHOLE));
    expect(await isWithdrawn()).toBe(false);
    expect(told.map((each) => each.how)).toEqual(['post', 'edit', 'edit']);
    expect(edits().at(-1)).toBeUndefined();
  });

  it('and its reports are withdrawn where a notice stands in its place', async () => {
    const notice = 'This article has been withdrawn, as it did not meet our standards.';
    await hourLater(
      send(`<html><head><title>News</title></head><body><main><p>${notice}</p></main></body></html>`),
    );
    expect(await isWithdrawn()).toBe(true);
  });

  const elsewhere = '<head><link rel="canonical" href="https://elsewhere.example/"><link rel="x">';
  it.each([
    ['the outlet is out of order', send('', 'text/html', 500)],
    ['the outlet refuses us', send('', 'text/html', 403)],
    [
      'it asks to be paid',
      send(WHOLE.replace(/<p>“.*/su, '<p>Subscribe to read on.</p></article></body></html>')),
    ],
    [
      'it has no article any more',
      send('<html><body><main><p>Please enable cookies.</p></main></body></html>'),
    ],
  ])('and nothing is believed of it where %s', async (_, answer) => {
    await hourLater(answer);
    expect(await isWithdrawn()).toBe(false);
    expect(told).toHaveLength(1);
  });

  it('and nothing is believed of it where it leads to another page', async () => {
    room.outlet.answers.set(
      '/other',
      send(page('Another', 'Dana Ortiz', WORDS).replace('<head>', elsewhere)),
    );
    await hourLater((_, response) => void response.writeHead(301, { location: '/other' }).end());
    expect(await isWithdrawn()).toBe(false);
    expect(told).toHaveLength(1);
  });
});
