import type {
  AlertView,
  Delivery,
  DigestEntry,
  DigestView,
  Instant,
  Language,
  Official,
  Subscription,
} from '../model.ts';
import { digestPages } from '../notify/digest.ts';
import { withoutRepeats } from '../notify/filters.ts';
import { lastMoment } from '../notify/moments.ts';
import { digestOf, wants } from '../notify/plan.ts';
import type { Store, StoreTransaction, Translator } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { topicIn } from '../text/topics.ts';
import { withRoomForTranslations } from './translated.ts';
import { alertView } from './view.ts';

/** What a digest is drawn with. */
interface Shown {
  readonly officials: readonly Official[];
  /** Translates what is in another language than the subscription's. */
  readonly translator?: Pick<Translator, 'name'> | null | undefined;
}

/**
 * Gathers the posts held for digests whose moment has come into messages of the outbox, each post in one of them, all in one
 * transaction a subscription. One digest a moment: what comes late for it waits for the next. A subscription that is told at
 * once again has what was held for it gathered at once. Nothing held, nothing sent.
 *
 * @returns how many messages were queued
 */
export async function gatherDigests(store: Store, shown: Shown, now: Instant): Promise<number> {
  const held = await store.held();
  if (held.length === 0) return 0;
  const subscriptions = new Map((await store.subscriptions()).map((each) => [each.id, each]));
  let queued = 0;
  for (const [id, posts] of Map.groupBy(held, (each) => each.subscription)) {
    const subscription = subscriptions.get(id);
    if (subscription === undefined || subscription.paused !== undefined) continue;
    if (dueOf(posts, subscription, now).length === 0) continue;
    queued += await store.transact((tx) => gatherFor(subscription, tx, shown, now));
  }
  return queued;
}

/** Those that were there before the last moment; all, where the subscription is told at once. */
function dueOf(posts: readonly Delivery[], { digest }: Subscription, now: Instant): readonly Delivery[] {
  if (digest === undefined) return posts;
  const moment = lastMoment(digest, now);
  // One from a time ahead was queued before the clock was set back.
  return posts.filter(({ notBefore }) => notBefore < moment || notBefore > now);
}

/** Alerts that could not be told for hours, of one channel, from which they are a flood. */
const FLOOD = 3;
/** Of one channel, and in all, looked at in one go: the rest is gathered in the next. */
const MOST_OF_A_CHANNEL = 200;
const MOST = 2_000;

/**
 * After an outage, or a pause: what has waited for hours is told in a digest instead of a flood of alerts. What was tried
 * before is left as it is, since it may have gone out.
 *
 * @param before what has waited since an earlier instant is late
 * @param except ids of subscriptions that are being served
 */
export async function gatherLate(
  store: Store,
  shown: Shown,
  {
    now,
    before,
    except,
  }: { readonly now: Instant; readonly before: Instant; readonly except: readonly string[] },
): Promise<void> {
  const due = await store.due(now, MOST, { each: MOST_OF_A_CHANNEL, except });
  if (!isFlood(due, before)) return;
  const late = due.filter((each) => isLate(each, before));
  const subscriptions = new Map((await store.subscriptions()).map((each) => [each.id, each]));
  for (const [id, posts] of Map.groupBy(late, (each) => each.subscription)) {
    const subscription = subscriptions.get(id);
    if (subscription === undefined || posts.length < FLOOD) continue;
    await store.transact((tx) => gather(posts, subscription, posts[0]?.id ?? '', tx, shown, now));
  }
}

/** Whether a channel would be told more late alerts at once than it should. */
export function isFlood(due: readonly Delivery[], before: Instant): boolean {
  const late = Map.groupBy(
    due.filter((each) => isLate(each, before)),
    (each) => each.subscription,
  );
  return [...late.values()].some((posts) => posts.length >= FLOOD);
}

const isLate = ({ action, state, attempts, notBefore }: Delivery, before: Instant): boolean =>
  action === 'post' && state === 'pending' && attempts === 0 && notBefore < before;

async function gatherFor(
  subscription: Subscription,
  tx: StoreTransaction,
  shown: Shown,
  now: Instant,
): Promise<number> {
  const own = (await tx.held()).filter((each) => each.subscription === subscription.id);
  const posts = dueOf(own, subscription, now);
  const { digest } = subscription;
  const moment = digest === undefined ? (posts[0]?.id ?? '') : lastMoment(digest, now);
  return gather(posts, subscription, moment, tx, shown, now);
}

/** @param moment what makes the digest's id: there is one of it */
async function gather(
  posts: readonly Delivery[],
  subscription: Subscription,
  moment: string,
  tx: StoreTransaction,
  { officials, translator }: Shown,
  now: Instant,
): Promise<number> {
  const { id: own, language, role } = subscription;
  const drawn = await digestView(posts, subscription, tx, officials);
  const view = withRoom(drawn, language, translator?.name ?? null);
  // A delivery's id is as long as this one, whatever it will be.
  const pages = digestPages(view, { language, role, delivery: identityOf('digest') });
  const alerts = new Set(view.entries.map((each) => each.view.alert));
  for (const post of posts.filter((each) => !alerts.has(each.alert)))
    await tx.saveDelivery({ ...post, state: 'failed', error: GONE });
  for (const [nth, page] of pages.entries()) {
    const here = new Set(page.entries.map((each) => each.view.alert));
    const told = posts.filter((each) => here.has(each.alert));
    const digest = digestOf(identityOf('digest', own, moment, String(nth)), told, now);
    const ids = told.map((each) => each.id);
    // This moment has had its digest.
    if (!(await tx.gather(digest, ids))) return nth;
  }
  return pages.length;
}

const withRoom = (view: DigestView, language: Language, by: string | null): DigestView => ({
  ...view,
  entries: view.entries.map((each) => ({ ...each, view: withRoomForTranslations(each.view, language, by) })),
});

const GONE = 'its subscription no longer asks for it, or it is no longer on record';

/** What these posts tell, as it stands on record now, without what the subscription does not ask for any more. */
export async function digestView(
  posts: readonly Delivery[],
  subscription: Subscription,
  store: StoreTransaction,
  officials: readonly Official[],
): Promise<DigestView> {
  const entries: DigestEntry[] = [];
  for (const post of posts) {
    const { statements } = post;
    const drawn = await alertView(post.alert, store, officials, { statements, kinds: subscription.kinds });
    const view = drawn === null ? null : asAsked(drawn, subscription);
    if (view === null) continue;
    const first = await store.statement(view.statements[0]?.statement ?? '');
    const day = first?.saidOn ?? post.notBefore.slice(0, 10);
    entries.push({ view, day, topic: topicOf(view, subscription) });
  }
  return { every: subscription.digest?.every ?? null, entries };
}

function asAsked(view: AlertView, subscription: Subscription): AlertView | null {
  if (!wants(subscription, view.official.id)) return null;
  const asked = withoutRepeats(view, subscription);
  return asked.statements.length === 0 ? null : asked;
}

/** The first of the words asked for that it speaks of. */
function topicOf(view: AlertView, { topics }: Subscription): string | null {
  if (topics === undefined || topics.wanted.length === 0) return null;
  const texts = [...view.statements.map((each) => each.text), view.article.title, view.summary];
  return topicIn(texts, { wanted: topics.wanted, unwanted: [] });
}
