/**
 * `npm run bench:polling [FEEDS=10000]`: one poll over so many feeds of as many hosts on loopback, nine in ten answering 304, the
 * record on disk, with the limits of the configuration as it is shipped. Wall time, the share of one core this process took, its
 * memory and the requests made. The baseline, in the same run: undici alone asking the same addresses for the same, as many at
 * once, its answers thrown away. The outlets run in a process of their own, so that `cpu` is ours alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { lookup } from 'node:dns';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'undici';
import type { Feed } from '../../src/model.ts';
import type { Store } from '../../src/ports.ts';
import { inOrder } from '../../src/run/in-order.ts';
import { poll, type PollReport } from '../../src/run/poll.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createFetcher } from '../../src/system/http/fetcher.ts';
import { silentLog } from '../../src/system/log.ts';
import { pollSettings } from '../../src/wiring/settings.ts';
import { configuration } from '../support/pipeline.ts';
import { hostOf, isForgetful, itemsOf, TAG } from './polling-feeds.ts';

const COUNT = Number(process.argv[2] ?? 10_000);

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const config = await configuration('config');
const settings = pollSettings(config, null);
const server = fork(join(import.meta.dirname, 'polling-server.ts'), { execArgv: [] });
const [port] = (await once(server, 'message')) as [number];
const feeds = Array.from({ length: COUNT }, (_, number) => feedOf(number));
/** Every name is this machine: as many hosts as feeds, without a name server. */
const resolve = ((_host: string, _options: object, found: (error: null, addresses: object[]) => void) =>
  found(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof lookup;

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`,
);
console.log(`${COUNT} feeds of ${COUNT} hosts, ${settings.atOnce} at once\n`);

const before = process.memoryUsage.rss();
const plain = await measured(askPlainly);
const folder = await mkdtemp(join(tmpdir(), 'onrecord-polling-'));
const store = await openSqliteStore(join(folder, 'record.db'));
await readAllBefore(store);
const { report, ...polled } = await measuredPoll(store);
await store.close();
await rm(folder, { recursive: true });
server.disconnect();

show('undici alone (baseline)', plain);
show('poll', polled);
const times = (of: (each: Measured) => number) => (of(polled) / of(plain)).toFixed(1);
console.log(
  `\npoll / baseline: wall ${times((each) => each.seconds)}, cpu ${times((each) => each.cpuSeconds)}`,
);
console.log(
  `${report.feeds} requests, ${report.unchanged} unchanged, ${report.articles} articles, ${report.problems.length} problems; ` +
    `${megabytes(process.memoryUsage.rss())} of memory, ${megabytes(before)} before`,
);
console.log('floor: 300 s of wall time at 50 % of a core; aim: 60 s');

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function feedOf(number: number): Feed {
  const url = `http://${hostOf(number)}:${port}/feed`;
  return {
    id: `f${number}`,
    url,
    outlet: `District ${number}`,
    language: 'en',
    country: 'US',
    kind: 'press',
  };
}

/** The record as the poll before left it. */
async function readAllBefore(record: Store): Promise<void> {
  const at = new Date(Date.now() - 600_000).toISOString();
  await record.transact(async (tx) => {
    for (const [number, { id, url }] of feeds.entries()) {
      const state = {
        etag: TAG,
        lastModified: null,
        lastSuccess: at,
        nextCheck: null,
        failures: 0,
        error: null,
      };
      await tx.saveFeedState({ ...state, feed: id, url, movedTo: null });
      if (isForgetful(number)) for (const item of itemsOf(number)) await tx.markSeen(id, item, at);
    }
  });
}

async function measuredPoll(record: Store): Promise<Measured & { readonly report: PollReport }> {
  const { limits } = config.settings;
  const fetcher = createFetcher({
    contact: 'bench@example.org',
    allowPrivate: 'any',
    seconds: limits.secondsPerFetch,
    bytes: limits.bytesPerFetch,
    redirects: limits.redirects,
    pauseSecondsPerHost: limits.pauseSecondsPerHost,
    lookup: resolve,
  });
  const { signal } = new AbortController();
  const world = { store: record, fetcher, clock: systemClock, log: silentLog, signal, random: Math.random };
  let made: PollReport | undefined;
  const time = await measured(async () => {
    made = await poll(world, { ...settings, feeds });
  });
  await fetcher.close();
  if (made === undefined) throw new Error('the poll gave no report');
  return { ...time, report: made };
}

async function askPlainly(): Promise<void> {
  const agent = new Agent({ connect: { lookup: resolve } });
  const ask = async ({ url }: Feed): Promise<void> => {
    const { origin, pathname } = new URL(url);
    const headers = { 'if-none-match': TAG };
    const { body } = await agent.request({ origin, path: pathname, method: 'GET', headers });
    await body.dump();
  };
  for await (const _ of inOrder(feeds, settings.atOnce, ask));
  await agent.destroy();
}

async function measured(work: () => Promise<void>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function show(name: string, { seconds, cpuSeconds }: Measured): void {
  const share = Math.round((100 * cpuSeconds) / seconds);
  const rate = Math.round(COUNT / seconds);
  console.log(
    `${name.padEnd(26)}${seconds.toFixed(1).padStart(7)} s wall ${cpuSeconds.toFixed(1).padStart(7)} s cpu ${String(share).padStart(4)} % of a core ${String(rate).padStart(6)} feeds/s`,
  );
}
