import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { start, type Started } from '../../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { startTwin, type SeenRequest, type Twin } from './twin.ts';
import type { Fault } from './twin-faults.ts';

/** How often the worker is killed; `npm run chaos` asks for more. */
const KILLS = Number(process.env['ONRECORD_CHAOS'] ?? 2);
const MINUTE = 60_000;

/** Statements with next to no word in common. */
const STATEMENTS = [
  'Walnuts outlast lanterns',
  'Every glacier needs a lawyer',
  'Nobody painted our trumpets green',
  'Tomorrow belongs to beekeepers',
  'This ferry carries no bishops',
  'Copper bells sound better wet',
  'Some islands deserve longer names',
  'Her umbrella survived three governments',
  'Goats understand tariffs perfectly well',
  'Old maps lie about swamps',
];
const OUTLETS = ['/harbour', '/ledger'];

const limited = { message: 'You are being rate limited.', retry_after: 0.3, global: false };

/** What may happen to a request that posts, edits or looks, and how often, in percent. */
const FAULTS: readonly (readonly [percent: number, fault: Fault])[] = [
  [6, { status: 503 }],
  [8, { status: 502, after: true, body: '<html>bad gateway</html>' }],
  [5, { status: 'cut' }],
  [8, { status: 'cut', after: true }],
  [5, { status: 429, body: limited, headers: { 'retry-after': '0.3' } }],
  [8, { delay: 300 }],
];

function faultFor({ path }: SeenRequest): Fault | null {
  if (!path.startsWith('/channels/')) return null;
  let drawn = Math.random() * 100;
  for (const [percent, fault] of FAULTS) {
    if (drawn < percent) return fault;
    drawn -= percent;
  }
  return null;
}

let twin: Twin;
let room: Newsroom;

beforeEach(async () => {
  twin = await startTwin();
  room = await openNewsroom();
  room.configure(OUTLETS, { poll: '* * * * * *' });
  const store = await openSqliteStore(room.database);
  for (const channel of [twin.channel, twin.other])
    await store.saveSubscription({
      id: `s-${channel}`,
      channel,
      guild: twin.guild,
      officials: 'all',
      language: 'en',
      createdAt: new Date().toISOString(),
    });
  await store.close();
});
afterEach(async () => {
  await room.close();
  await twin.stop();
});

const launch = (): Started =>
  start(room.words('run'), {
    DISCORD_TOKEN: twin.token,
    DISCORD_API_BASE: twin.apiBase,
    DISCORD_API_VERSION: '10',
  });

/** Shows what has been published so far by both outlets, the second one a few stories behind. */
function publish(upTo: number): void {
  for (const [at, outlet] of OUTLETS.entries()) {
    const stories = STATEMENTS.slice(0, Math.max(0, upTo - 2 * at));
    room.publish(outlet, ...stories.map((each, nth) => [`${outlet}/${nth}`, each] as const));
  }
}

/** Lets a worker run until some way into its posting, closes its gateway under it, and kills it. */
async function killed(): Promise<void> {
  const begun = twin.requests.length;
  const requests = 3 + Math.random() * 12;
  const worker = launch();
  const latest = Date.now() + 6_000;
  while (twin.requests.length - begun < requests && Date.now() < latest) await wait(5);
  twin.gateway.close(4000);
  await wait(Math.random() * 400);
  worker.process.kill('SIGKILL');
  await worker.ended;
  // A nonce protects for minutes only, and nobody says that the next start comes within them.
  twin.nonces.pass(10 * MINUTE);
}

async function waiting(): Promise<number> {
  const store = await openSqliteStore(room.database);
  const { deliveriesWaiting } = await store.counts();
  await store.close();
  return deliveriesWaiting;
}

/** How often each statement is told in a channel. */
async function toldIn(channelId: string): Promise<number[]> {
  const messages = await twin.discord.prisma.message.findMany({ where: { channelId } });
  const text = messages.map((each) => each.components).join('\n');
  return STATEMENTS.map((statement) => text.split(`> “${statement}`).length - 1);
}

it(
  `every alert is in every channel exactly once, whatever fails and though the worker is killed ${KILLS} times`,
  { timeout: 60_000 + KILLS * 15_000 },
  async () => {
    twin.fault = faultFor;
    for (let kill = 0; kill < KILLS; kill += 1) {
      publish(Math.ceil(((kill + 1) * STATEMENTS.length) / KILLS));
      await killed();
    }
    publish(STATEMENTS.length + 2);
    twin.fault = null;
    const last = launch();
    await last.says('logged in to Discord');
    const once = STATEMENTS.map(() => 1);
    await expect.poll(() => toldIn(twin.channel), { timeout: 30_000 }).toEqual(once);
    await expect.poll(() => toldIn(twin.other), { timeout: 30_000 }).toEqual(once);
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    last.process.kill('SIGTERM');
    expect((await last.ended).code).toBe(0);
    expect([await toldIn(twin.channel), await toldIn(twin.other)]).toEqual([once, once]);
  },
);
