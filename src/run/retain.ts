import type { Clock, Log, Store } from '../ports.ts';

const DAY = 86_400_000;

/** Lets go of the full texts of articles fetched more than `days` ago; statements, their words and links stay. */
export async function forgetOldTexts(store: Store, days: number, clock: Clock, log: Log): Promise<void> {
  const before = new Date(Date.parse(clock.now()) - days * DAY).toISOString();
  const forgotten = await store.forgetTexts(before);
  if (forgotten > 0) log.info({ articles: forgotten, before }, 'full texts let go: retention.articleDays');
}
