import type { Command } from 'commander';
import { work } from '../run/worker.ts';
import { systemClock } from '../system/clock.ts';
import { createScheduler } from '../system/scheduler.ts';
import { openWorker } from '../wiring/worker.ts';
import type { SharedOptions } from '../wiring/configuration.ts';
import { command, TRANSLATOR } from './command.ts';

const EXAMPLE = 'npm start';

export function runCommand(): Command {
  return command('run', 'the worker: polls by the schedule, tells what is new, until it is stopped', EXAMPLE)
    .option(...TRANSLATOR)
    .action(async (options: SharedOptions) => {
      const worker = await openWorker(options, { everyFeed: false });
      const { config, log, signal, poll, outbox } = worker;
      const deliver = (): Promise<void> => outbox.begin();
      const { schedule, timezone } = config.settings;
      log.info(
        { feeds: config.feeds.length, officials: config.officials.length, schedule: schedule.poll },
        'watching',
      );
      try {
        await work(
          { poll, deliver, scheduler: createScheduler(log), clock: systemClock, log, signal },
          { cron: schedule.poll, timeZone: timezone },
        );
      } finally {
        await worker.close();
        log.info({}, 'stopped');
      }
    });
}
