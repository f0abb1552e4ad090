import type { Outcome } from '../errors.ts';
import type { Alert, AlertView, Instant, Official, Subscription } from '../model.ts';
import { wants } from '../notify/plan.ts';
import type { Announcer, Store } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { standing } from './reporters.ts';
import { viewOf } from './view.ts';

export interface TryOutParts {
  readonly store: Store;
  readonly officials: readonly Official[];
  readonly announcer: Announcer;
  readonly now: Instant;
}

/** Statements looked at for one of somebody who is followed. */
const LOOKED_AT = 200;

/**
 * Posts the latest statement on record of somebody a subscription follows, called a test, so that its owner sees how it looks:
 * as an alert, or as a digest of one. Nobody is mentioned and nothing is remembered as told.
 *
 * @returns the message's id, or why it could not be posted; null where nothing is on record
 */
export async function tryOut(
  subscription: Subscription,
  { store, officials, announcer, now }: TryOutParts,
): Promise<Outcome<string> | null> {
  const view = await latest(subscription, store, officials, now);
  if (view === null) return null;
  const { role: _, crosspost: __, ...quiet } = subscription;
  const delivery = identityOf('test', subscription.id, now);
  const entry = { view, day: now.slice(0, 10), topic: null };
  const shown =
    quiet.digest === undefined
      ? { ...view, trial: true as const }
      : { every: quiet.digest.every, entries: [entry], trial: true as const };
  return announcer.post(quiet, shown, delivery, null);
}

async function latest(
  subscription: Subscription,
  store: Store,
  officials: readonly Official[],
  now: Instant,
): Promise<AlertView | null> {
  for (const hit of await newest(subscription, store)) {
    if (hit.official === null || hit.withdrawn || !wants(subscription, hit.official)) continue;
    const [report] = await standing(hit.statement, store);
    if (report === undefined) continue;
    const [told] = await store.alertsOf(hit.statement);
    const alert: Alert = {
      // Its buttons are those of the alert that told it, where one did.
      id: told?.id ?? identityOf('test', hit.statement),
      official: hit.official,
      article: report.article,
      statements: [hit.statement],
      occasion: '',
      replyTo: null,
      createdAt: now,
    };
    const view = await viewOf(alert, store, officials, subscription.kinds);
    if (view !== null && view.statements.length > 0) return view;
  }
  return null;
}

async function newest({ officials }: Subscription, store: Store) {
  if (officials === 'all') return store.search({ text: '', limit: LOOKED_AT });
  const hits = [];
  for (const official of officials) hits.push(...(await store.search({ text: '', official, limit: 1 })));
  return hits.toSorted((a, b) => b.date.localeCompare(a.date));
}
