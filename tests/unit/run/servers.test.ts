import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log, Store } from '../../../src/ports.ts';
import { forgetLeftServers, keepServers } from '../../../src/run/servers.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let now: number;
const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };
const parts = () => ({ store, log, clock: { now: () => new Date(now).toISOString() } });
const paused = async (): Promise<string[]> =>
  (await store.subscriptions()).filter((each) => each.paused !== undefined).map((each) => each.id);

const nowhere = async (): Promise<boolean> => false;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  now = Date.parse(sample.NOW);
  for (const guild of ['here', 'there', null])
    await store.saveSubscription({ ...sample.TERMINAL, id: guild ?? 'terminal', guild });
});
afterEach(() => store.close());

describe('a server the bot leaves', () => {
  it('has its subscriptions paused, and served again when the bot comes back', async () => {
    const servers = keepServers(parts());
    await servers.left('there');
    expect(await paused()).toEqual(['there']);
    await servers.joined('here');
    expect(await paused()).toEqual(['there']);
    await servers.joined('there');
    expect(await paused()).toEqual([]);
  });

  it('is noticed at the next start where it happened meanwhile; coming back is, too', async () => {
    await keepServers(parts()).present(new Set(['here']), nowhere);
    expect(await paused()).toEqual(['there']);
    await keepServers(parts()).present(new Set(['here', 'there']), nowhere);
    expect(await paused()).toEqual([]);
  });

  it('is one that says so when it is asked, not one that the gateway did not name', async () => {
    const asked: string[] = [];
    const isIn = async (guild: string): Promise<boolean> => asked.push(guild) > 0;
    await keepServers(parts()).present(new Set(), isIn);
    expect(asked).toEqual(['here', 'there']);
    expect(await paused()).toEqual([]);
  });

  it('has what somebody paused before still paused when the bot comes back', async () => {
    const [, there] = await store.subscriptions();
    const asked = { since: sample.NOW, why: 'asked', what: '', told: true } as const;
    await store.saveSubscription({ ...there!, paused: asked });
    const servers = keepServers(parts());
    await servers.left('there');
    expect((await store.subscriptions())[1]?.paused).toMatchObject({
      why: 'server',
      before: { why: 'asked' },
    });
    await servers.joined('there');
    expect((await store.subscriptions())[1]?.paused).toEqual(asked);
  });

  it('leaves alone what was paused for another reason', async () => {
    const [here] = await store.subscriptions();
    const asked = { since: sample.NOW, why: 'asked', what: '', told: true } as const;
    await store.saveSubscription({ ...here!, paused: asked });
    await keepServers(parts()).present(new Set(['here', 'there']), nowhere);
    expect(await paused()).toEqual(['here']);
  });

  it('is forgotten after the days of grace, and not before', async () => {
    await keepServers(parts()).left('there');
    now += 29 * 86_400_000;
    await forgetLeftServers(30, parts());
    expect(await store.subscriptions()).toHaveLength(3);
    now += 2 * 86_400_000;
    await forgetLeftServers(30, parts());
    expect((await store.subscriptions()).map((each) => each.id).toSorted()).toEqual(['here', 'terminal']);
  });
});
