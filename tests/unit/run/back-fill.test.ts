import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/match/match.ts';
import type { Store } from '../../../src/ports.ts';
import { backFill } from '../../../src/run/back-fill.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { PETRO, RUBIO, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, RULES, wireOver } from './outlets.ts';

const CRANES = 'The new cranes will be running before the rains';
const TOLLS = 'No ship shall pay a toll in this harbour again';
const NOW = '2026-03-06T12:00:00.000Z';
const OLD = { published: { at: '2026-01-05T09:00:00Z', precision: 'minute', offset: 0 } } as const;

describe('an official who is tracked from now on', () => {
  let store: Store;
  const logged: object[] = [];
  const quiet = () => {};
  const log = { debug: quiet, info: (fields: object) => void logged.push(fields), warn: quiet, error: quiet };
  const stop = new AbortController();

  const read = async (told: boolean, signal = stop.signal) => {
    const clock = { now: () => NOW, sleep: async () => {} };
    const settings = { thresholds: DEFAULT_THRESHOLDS, candidates: 40, translator: null };
    const subscriptions = told ? await store.subscriptions() : [];
    await backFill({ store, clock, log, signal }, { ...settings, officials: [RUBIO, PETRO] }, async () => ({
      rules: RULES,
      subscriptions,
    }));
  };
  const theirs = async (official: string) =>
    (await store.search({ text: '', official, limit: 9 })).map(({ text, date }) => [text, date]);

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    logged.length = 0;
    await store.saveSubscription(TERMINAL);
    const wire = wireOver(store);
    const how = { officials: [RUBIO] };
    const both = [quoted(CRANES), quoted(TOLLS, 'Gustavo Petro')];
    await wire.publish(article('post.example/1', both, OLD), how);
    await wire.publish(article('faro.example/2', both, OLD), how);
  });
  afterEach(() => store.close());

  it('has on record what articles read before quote of them, once and on its day, and nothing else is changed', async () => {
    const before = await theirs(RUBIO.id);
    expect(await theirs(PETRO.id)).toEqual([]);
    await read(false);
    expect(await theirs(PETRO.id)).toEqual([[TOLLS, '2026-01-05']]);
    expect(await theirs(RUBIO.id)).toEqual(before);
    const [hit] = await store.search({ text: 'toll', official: PETRO.id, limit: 1 });
    expect(await store.reportsOf(hit?.statement ?? '')).toHaveLength(2);
    expect(logged).toContainEqual({ official: PETRO.id, articles: 2, statements: 1, isOver: true });
  });

  it('has on record what official transcripts read before give to others under a name', async () => {
    const boats = 'We will bring a hundred boats to this bay in May.';
    const talks = article(
      'office.example/talks',
      [`SECRETARY RUBIO: ${CRANES}.`, `PRESIDENT PETRO: ${boats}`],
      {
        kind: 'transcript',
        transcript: { country: 'US' },
      },
    );
    await wireOver(store).publish(talks, { officials: [RUBIO] });
    const day = { from: '2026-03-05', to: '2026-03-05' };
    expect(await store.transcriptsOf({ official: PETRO.id, ...day }, 5)).toEqual([]);
    await read(false);
    expect(await theirs(PETRO.id)).toContainEqual([boats, '2026-03-05']);
    for (const official of [RUBIO.id, PETRO.id])
      expect(await store.transcriptsOf({ official, ...day }, 5)).toEqual([talks.id]);
  });

  it('is read for once: a second pass finds nothing to do', async () => {
    await read(false);
    const counted = await store.counts();
    logged.length = 0;
    await read(false);
    expect(await store.counts()).toEqual(counted);
    expect(logged).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    await read(false, AbortSignal.abort());
    expect(await store.backFills()).toHaveLength(2);
    await read(false);
    expect(await theirs(PETRO.id)).toHaveLength(1);
    expect(await store.backFills()).toEqual([]);
  });

  it.each([true, false])('is told of only where the article may still be told (%s)', async (told) => {
    await read(told);
    const [hit] = await store.search({ text: 'toll', official: PETRO.id, limit: 1 });
    expect((await store.alertsOf(hit?.statement ?? '')).length > 0).toBe(told);
  });
});
