import { reasonOf } from '../errors.ts';
import type { Clock, Log, Scheduler } from '../ports.ts';

export interface WorkerParts {
  /** One pass over the feeds. */
  readonly poll: () => Promise<unknown>;
  /** One pass over the outbox. */
  readonly deliver: () => Promise<unknown>;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface WorkerSchedule {
  readonly cron: string;
  readonly timeZone: string;
}

/** The outbox is looked at this often, in milliseconds: what a reader waits for after an article is on record. */
const OUTBOX_EVERY = 1_000;

/**
 * The production worker: polls at once and then by schedule, delivers all the while, until the signal is aborted. A schedule
 * that has become another one is followed from the next look at the outbox on.
 * Resolves when the pass and the delivery at hand have come to their end.
 */
export async function work(parts: WorkerParts, schedule: () => WorkerSchedule): Promise<void> {
  const running = new Set<Promise<void>>();
  const pass = async (): Promise<void> => {
    // The first pass is not the scheduler's: neither may overlap the other.
    if (running.size > 0) return void (await Promise.all(running));
    const passing = guarded('poll', parts.poll, parts.log);
    running.add(passing);
    await passing;
    running.delete(passing);
  };
  const follow = ({ cron, timeZone }: WorkerSchedule) => parts.scheduler.every(cron, timeZone, pass);
  let [followed, stop] = [schedule(), follow(schedule())];
  void pass();
  while (!parts.signal.aborted) {
    const wanted = schedule();
    if (wanted.cron !== followed.cron || wanted.timeZone !== followed.timeZone) {
      stop();
      [followed, stop] = [wanted, follow(wanted)];
    }
    await guarded('deliver', parts.deliver, parts.log);
    await parts.clock.sleep(OUTBOX_EVERY, parts.signal);
  }
  stop();
  await Promise.all(running);
}

/** A pass that fails is told and the next one is tried: the worker itself goes on. */
async function guarded(name: string, task: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await task();
  } catch (error) {
    log.error({ task: name }, `${name} failed and is tried again: ${reasonOf(error)}`);
  }
}
