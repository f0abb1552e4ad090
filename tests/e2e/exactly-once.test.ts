import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { run, start } from '../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../support/newsroom.ts';
import type { Answer } from '../support/outlet-server.ts';

/** Statements with next to no word in common, each of them told on one line. */
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
  'Rain postponed the chess final',
  'Bakers will inherit those castles',
  'A quiet engine frightens sailors',
  'Nine owls watched the ballot',
  'Velvet curtains hide poor theatre',
  'Potatoes crossed that border first',
  'Clockmakers never trust summer',
  'My neighbour irons his flags',
];

/** The same stories by two outlets: whichever is read first tells, the other is an update of it. */
const OUTLETS = ['/harbour', '/ledger'];
const KILLED = ['recording', 'telling', 'recording', 'telling', 'telling'] as const;

const slowly =
  (answer: Answer): Answer =>
  (request, response) =>
    void setTimeout(() => answer(request, response), 20);

describe('a worker that is killed again and again', () => {
  let room: Newsroom;

  beforeEach(async () => {
    room = await openNewsroom();
    room.configure(OUTLETS);
    for (const outlet of OUTLETS) {
      room.publish(outlet, ...STATEMENTS.map((statement, at) => [`${outlet}/${at}`, statement] as const));
    }
    const { answers } = room.outlet;
    for (const [path, answer] of answers) if (!OUTLETS.includes(path)) answers.set(path, slowly(answer));
  });

  afterEach(() => room.close());

  /** Kills a worker at a random moment while it reads and records, or while it tells. Gives what it said until then. */
  async function killed(during: 'recording' | 'telling'): Promise<string> {
    const begun = room.outlet.asked.length;
    const pages = 6 + Math.random() * 2 * STATEMENTS.length;
    const worker = start(room.words('run'));
    let out = '';
    worker.process.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const isTime = () =>
      during === 'telling'
        ? out.includes('┃')
        : room.outlet.asked.length - begun > pages || out.includes('┃');
    const latest = Date.now() + 5_000;
    while (!isTime() && Date.now() < latest) await wait(1);
    await wait(Math.random() * 25);
    worker.process.kill('SIGKILL');
    return (await worker.ended).out;
  }

  it('tells every statement, and none twice but what it was telling when it was killed', async () => {
    const said: string[] = [];
    for (const during of KILLED) said.push(await killed(during));
    const last = await run(room.words('poll'));
    const out = [...said, last.out].join('\n');
    const told = STATEMENTS.map((statement) => out.split(`┃ “${statement}`).length - 1);
    expect(told.filter((times) => times === 0)).toEqual([]);
    expect(told.reduce((sum, times) => sum + times - 1, 0)).toBeLessThanOrEqual(KILLED.length);
    expect(await recorded()).toMatchObject({
      articles: OUTLETS.length * STATEMENTS.length,
      statements: STATEMENTS.length,
      reports: OUTLETS.length * STATEMENTS.length,
      deliveriesWaiting: 0,
    });
    expect((await run(room.words('poll'))).out).toBe('');
  });

  async function recorded() {
    const store = await openSqliteStore(room.database);
    const counts = await store.counts();
    await store.close();
    return counts;
  }
});
