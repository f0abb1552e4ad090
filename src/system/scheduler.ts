import { schedule } from 'node-cron';
import { reasonOf } from '../errors.ts';
import type { Log, Scheduler } from '../ports.ts';

/** Cron schedules by node-cron, whose own notices go to our log. */
export function createScheduler(log: Log): Scheduler {
  return {
    every: (cron, timezone, task) => {
      const planned = schedule(cron, task, { timezone, noOverlap: true, logger: loggerFor(log) });
      planned.on('execution:overlap', () =>
        log.info({ cron }, 'the last pass still runs: this one is left out'),
      );
      return () => void planned.destroy();
    },
  };
}

const loggerFor = (log: Log) => ({
  info: (message: string) => log.debug({}, message),
  warn: (message: string) => log.warn({}, message),
  error: (message: string | Error) => log.error({}, reasonOf(message)),
  debug: (message: string | Error) => log.debug({}, reasonOf(message)),
});
