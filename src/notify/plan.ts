import type { Alert, Article, Delivery, Instant, Subscription } from '../model.ts';
import type { Ruling } from '../ports.ts';
import { identityOf } from '../text/identity.ts';

/** An alert told earlier, with the posts that told it. */
export interface ToldBefore {
  readonly alert: Alert;
  readonly posts: readonly Delivery[];
}

export interface PlanInput {
  readonly official: string;
  readonly article: Article;
  /** This official's rulings of this article that were made just now, in the order of its text. */
  readonly rulings: readonly Ruling[];
  /** Alerts that told statements this article has, by statement; the article's own earlier alerts too. */
  readonly told: ReadonlyMap<string, ToldBefore>;
  /** Reported statements nobody was told of, because every earlier report of them was too unsure to tell. */
  readonly untold: ReadonlySet<string>;
  readonly occasion: string;
  readonly subscriptions: readonly Subscription[];
  readonly rules: AlertRules;
  readonly now: Instant;
}

export interface AlertRules {
  /** Below this confidence a quotation is kept on record and told to nobody, 0 to 1. */
  readonly minimumConfidence: number;
  /** Whether repeats alone make an alert; beside something new they are always shown. */
  readonly repeats: boolean;
}

export interface Plan {
  readonly alert: Alert | null;
  readonly deliveries: readonly Delivery[];
}

/**
 * What one article makes us say of one official: one alert for everything new in it, as a reply where the
 * occasion was told before, and an edit of each earlier alert whose statements it reports too. An edit notifies
 * nobody, so nothing new is ever told by an edit alone.
 */
export function planAlerts(input: PlanInput): Plan {
  const alert = alertFor(input);
  const wanting = input.subscriptions.filter((each) => wants(each, input.official));
  const posts = alert === null ? [] : wanting.map((each) => delivery(alert.id, each.id, 'post', input));
  return { alert, deliveries: [...posts, ...edits(input)] };
}

function wants(subscription: Subscription, official: string): boolean {
  return subscription.officials === 'all' || subscription.officials.includes(official);
}

function alertFor(input: PlanInput): Alert | null {
  const worth = input.rulings.filter((each) => isWorthTelling(each, input));
  const isNews =
    worth.some((each) => each.verdict.kind !== 'repeat') || (input.rules.repeats && worth.length > 0);
  if (!isNews) return null;
  const statements = [...new Set(worth.map((each) => each.statement))];
  return {
    id: identityOf('alert', input.official, statements[0] ?? ''),
    official: input.official,
    article: input.article.id,
    statements,
    occasion: input.occasion,
    replyTo: parentOf(input),
    createdAt: input.now,
  };
}

function isWorthTelling(ruling: Ruling, input: PlanInput): boolean {
  if (input.told.has(ruling.statement)) return false;
  if (ruling.verdict.kind === 'report' && !input.untold.has(ruling.statement)) return false;
  return ruling.quotation.confidence >= input.rules.minimumConfidence;
}

/** The first alert of the occasion: the one most of this article's known statements were told by, or its own parent. */
function parentOf(input: PlanInput): string | null {
  const votes = new Map<string, number>();
  for (const { alert } of input.told.values()) {
    const root = alert.replyTo ?? alert.id;
    votes.set(root, (votes.get(root) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function edits(input: PlanInput): Delivery[] {
  const reported = new Set(
    input.rulings.filter((each) => each.verdict.kind === 'report').map((each) => each.statement),
  );
  const changed = new Map<string, ToldBefore>();
  for (const [statement, before] of input.told) {
    if (reported.has(statement) && before.alert.article !== input.article.id)
      changed.set(before.alert.id, before);
  }
  return [...changed.values()].flatMap(({ alert, posts }) =>
    posts.map((post) => delivery(alert.id, post.subscription, 'edit', input)),
  );
}

function delivery(
  alert: string,
  subscription: string,
  action: Delivery['action'],
  input: PlanInput,
): Delivery {
  const id =
    action === 'post'
      ? identityOf('post', alert, subscription)
      : identityOf('edit', alert, subscription, input.article.id, input.now);
  return {
    id,
    alert,
    subscription,
    action,
    state: 'pending',
    attempts: 0,
    notBefore: input.now,
    message: null,
    error: null,
  };
}
