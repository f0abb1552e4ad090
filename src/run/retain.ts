import type { Clock, Log, Store } from '../ports.ts';
import { DAY, later } from './days.ts';

/** Articles let go of in one transaction: some milliseconds, so that what is polled and told meanwhile goes on between. */
const AT_ONCE = 100;
/** Steps of one pass: where there is more, the next pass goes on. */
const MOST_STEPS = 100;

/**
 * Lets go of the full texts of articles fetched more than `days` ago; statements, their words and links stay. What that leaves free
 * goes back to the disk.
 */
export async function forgetOldTexts(store: Store, days: number, clock: Clock, log: Log): Promise<void> {
  const before = later(clock.now(), -days * DAY);
  const forgotten = await inSteps(clock, () => store.forgetTexts(before, AT_ONCE));
  if (forgotten > 0) log.info({ articles: forgotten, before }, 'full texts let go: retention.articleDays');
  const bytes = await inSteps(clock, () => store.giveBackSpace());
  if (bytes > 0) log.info({ bytes }, 'space given back to the disk');
}

/** Until a step does nothing: the sum of what they did. Between two of them comes what else is to be done. */
async function inSteps(clock: Clock, step: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const done = await step();
    if (done === 0) break;
    sum += done;
    // A store that never waits would let no timer fire.
    await clock.sleep(0);
  }
  return sum;
}
