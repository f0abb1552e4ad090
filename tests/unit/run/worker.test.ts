import { describe, expect, it } from 'vitest';
import { work } from '../../../src/run/worker.ts';
import { silentLog } from '../../../src/system/log.ts';
import { systemClock } from '../../../src/system/clock.ts';

const SCHEDULE = () => ({ cron: '* * * * *', timeZone: 'UTC' });

/** Lets a test call the scheduled task when it likes. */
function handScheduler() {
  let task: () => Promise<void> = async () => {};
  let stopped = false;
  return {
    every: (_cron: string, _zone: string, scheduled: () => Promise<void>) => {
      task = scheduled;
      return () => {
        stopped = true;
      };
    },
    ring: () => task(),
    isStopped: () => stopped,
  };
}

describe('the worker', () => {
  it('polls at once, and never two passes at a time', async () => {
    const scheduler = handScheduler();
    const stop = new AbortController();
    let [running, most, passes] = [0, 0, 0];
    const poll = async () => {
      passes += 1;
      most = Math.max(most, (running += 1));
      await systemClock.sleep(30);
      running -= 1;
    };
    const working = work(
      { poll, deliver: async () => {}, scheduler, clock: systemClock, log: silentLog, signal: stop.signal },
      SCHEDULE,
    );
    await Promise.all([scheduler.ring(), scheduler.ring()]);
    await scheduler.ring();
    stop.abort();
    await working;
    expect({ most, passes, stopped: scheduler.isStopped() }).toEqual({ most: 1, passes: 2, stopped: true });
  });

  it('ends only when the pass at hand has come to its end', async () => {
    const stop = new AbortController();
    let finished = false;
    const poll = async () => {
      await systemClock.sleep(50);
      finished = true;
    };
    const working = work(
      {
        poll,
        deliver: async () => stop.abort(),
        scheduler: handScheduler(),
        clock: systemClock,
        log: silentLog,
        signal: stop.signal,
      },
      SCHEDULE,
    );
    await working;
    expect(finished).toBe(true);
  });

  it('follows another schedule as soon as there is one', async () => {
    const stop = new AbortController();
    const followed: string[] = [];
    const every = (cron: string) => {
      followed.push(`begin ${cron}`);
      return () => void followed.push(`end ${cron}`);
    };
    let cron = '* * * * *';
    const deliver = async () => {
      if (cron === '0 * * * *') stop.abort();
      cron = '0 * * * *';
    };
    const clock = { ...systemClock, sleep: async () => {} };
    const parts = {
      poll: async () => {},
      deliver,
      scheduler: { every },
      clock,
      log: silentLog,
      signal: stop.signal,
    };
    await work(parts, () => ({ cron, timeZone: 'UTC' }));
    expect(followed).toEqual(['begin * * * * *', 'end * * * * *', 'begin 0 * * * *', 'end 0 * * * *']);
  });

  it('goes on after a pass that failed, and says so', async () => {
    const stop = new AbortController();
    const said: string[] = [];
    const log = { ...silentLog, error: (_: object, message: string) => void said.push(message) };
    let delivered = 0;
    const deliver = async () => {
      delivered += 1;
      if (delivered === 1) throw new Error('the outbox is locked');
      stop.abort();
    };
    const poll = async () => Promise.reject(new Error('no network'));
    const clock = { ...systemClock, sleep: async () => {} };
    await work({ poll, deliver, scheduler: handScheduler(), clock, log, signal: stop.signal }, SCHEDULE);
    expect(said.toSorted()).toEqual([
      'deliver failed and is tried again: the outbox is locked',
      'poll failed and is tried again: no network',
    ]);
  });
});
