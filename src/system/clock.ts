import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../ports.ts';

/** The one place where the time of the machine is read. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // An aborted sleep is a sleep that ended early: who sleeps looks at the signal afterwards.
      if (signal?.aborted !== true) throw error;
    }
  },
};
