import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Subscription } from '../../../src/model.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { start, type Started } from '../../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { startTwin, type Twin } from './twin.ts';

/** A digest of several messages, and a worker that is killed while it posts them. */
const STATEMENTS = 60;
const KILLS = 3;
const DAY = 86_400_000;
const said = (nth: number): string =>
  `Lantern number ${nth} of the quay shall burn until the last ferry is home`;

let twin: Twin;
let room: Newsroom;

beforeEach(async () => {
  twin = await startTwin();
  room = await openNewsroom();
  room.configure(['/feed']);
  room.publish('/feed');
});
afterEach(async () => {
  await room.close();
  await twin.stop();
});

/** What came in yesterday for a channel with a daily digest, each statement by an alert of its own. */
async function holdYesterday(): Promise<void> {
  const yesterday = new Date(Date.now() - DAY).toISOString();
  const daily: Subscription = {
    ...sample.TERMINAL,
    id: 'daily',
    channel: twin.channel,
    guild: twin.guild,
    digest: { every: 'day', hour: new Date().getUTCHours(), timeZone: 'UTC' },
    createdAt: yesterday,
  };
  const numbers = Array.from({ length: STATEMENTS }, (_, nth) => nth);
  const article = {
    ...sample.FIRST,
    text: numbers.map((nth) => `“${said(nth)},” Rubio said.`).join(' '),
    published: null,
  };
  const store = await openSqliteStore(room.database);
  await store.saveSubscription(daily);
  await sample.record(
    store,
    article,
    numbers.map((nth) => ({ statement: `s${nth}`, parts: [`“${said(nth)},”`] })),
  );
  for (const nth of numbers) {
    const alert = { id: `a${nth}`, article: article.id, statements: [`s${nth}`] };
    await sample.tell(store, alert, []);
    await store.enqueue({
      id: `p${nth}`,
      alert: alert.id,
      subscription: daily.id,
      action: 'post',
      state: 'held',
      attempts: 0,
      notBefore: yesterday,
      message: null,
      error: null,
    });
  }
  await store.close();
}

const launch = (): Started =>
  start(room.words('run'), { DISCORD_TOKEN: twin.token, DISCORD_API_BASE: twin.apiBase });

const posted = (): number =>
  twin.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length;

/** How often each statement stands in the channel. */
async function told(): Promise<number[]> {
  const where = { channelId: twin.channel };
  const messages = await twin.discord.prisma.message.findMany({ where });
  const text = messages.map((each) => each.components).join('\n');
  return Array.from({ length: STATEMENTS }, (_, nth) => text.split(`“${said(nth)}`).length - 1);
}

it(
  'tells each statement of a digest once, though the worker is killed while it posts the pages',
  { timeout: 240_000 },
  async () => {
    await holdYesterday();
    twin.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/messages') ? { delay: 400 } : null;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = posted();
      const worker = launch();
      await expect.poll(posted, { timeout: 60_000, interval: 5 }).toBeGreaterThan(before);
      // Before Discord has it, while it answers, or right after.
      await wait(kill * 80);
      worker.process.kill('SIGKILL');
      await worker.ended;
      twin.nonces.pass(600_000);
    }
    expect(await told()).toContain(0);
    twin.fault = null;
    const last = launch();
    await expect.poll(told, { timeout: 90_000, interval: 500 }).not.toContain(0);
    await wait(3_000);
    last.process.kill('SIGTERM');
    expect((await last.ended).code).toBe(0);
    expect(new Set(await told())).toEqual(new Set([1]));
    expect(posted()).toBeGreaterThan(KILLS);
  },
);
