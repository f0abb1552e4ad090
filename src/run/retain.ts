import type { Clock, Log, Store } from '../ports.ts';
import { DAY, later } from './days.ts';

/** Lets go of the full texts of articles fetched more than `days` ago; statements, their words and links stay. */
export async function forgetOldTexts(store: Store, days: number, clock: Clock, log: Log): Promise<void> {
  const before = later(clock.now(), -days * DAY);
  const forgotten = await store.forgetTexts(before);
  if (forgotten > 0) log.info({ articles: forgotten, before }, 'full texts let go: retention.articleDays');
}
