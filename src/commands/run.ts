import type { Command } from 'commander';
import { work, type WorkerSchedule } from '../run/worker.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
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
      const { live, log, signal, poll, outbox } = worker;
      const deliver = (): Promise<void> => outbox.begin();
      const { feeds, officials, settings } = live.current;
      log.info(
        { feeds: feeds.length, officials: officials.length, schedule: settings.schedule.poll },
        'watching',
      );
      const watching = live.watch(signal);
      try {
        await work({ poll, deliver, scheduler: createScheduler(log), clock: systemClock, log, signal }, () =>
          scheduleOf(live.current),
        );
        await watching;
      } finally {
        await worker.close();
        log.info({}, 'stopped');
      }
    });
}

const scheduleOf = ({ settings: { schedule, timezone } }: Config): WorkerSchedule => ({
  cron: schedule.poll,
  timeZone: timezone,
});
