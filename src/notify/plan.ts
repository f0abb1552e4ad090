import type { Alert, Article, Delivery, Instant, Statement, Subscription } from '../model.ts';
import type { Ruling } from '../ports.ts';
import { identityOf } from '../text/identity.ts';

/** An alert told earlier, with the posts that told it. */
export interface ToldBefore {
  readonly alert: Alert;
  readonly posts: readonly Delivery[];
  /** Outlets it names already, its own and those that reported it since. */
  readonly outlets: ReadonlySet<string>;
}

export interface PlanInput {
  readonly official: string;
  readonly article: Article;
  /** This official's rulings of this article that were made just now, in the order of its text. */
  readonly rulings: readonly Ruling[];
  /** The statements this article has of this official, by id. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Alerts that told statements this article has, by statement; the article's own earlier alerts too. */
  readonly told: ReadonlyMap<string, ToldBefore>;
  readonly subscriptions: readonly Subscription[];
  readonly rules: AlertRules;
  readonly now: Instant;
}

export interface AlertRules {
  /** Below this confidence a quotation is kept on record and told to nobody, 0 to 1. */
  readonly minimumConfidence: number;
  /**
   * Whether repeats alone make an alert where a subscription does not say; beside something new they are then shown. A
   * subscription that wants none is shown none.
   */
  readonly repeats: boolean;
}

export interface Plan {
  readonly alert: Alert | null;
  readonly deliveries: readonly Delivery[];
}

/**
 * What one article makes us say of one official: one alert for everything in it that nobody was told, as a reply where
 * the occasion was told before, and an edit of each earlier alert whose statements another outlet now reports. An edit
 * notifies nobody, so nothing new is ever told by an edit alone. A statement on record that was told to nobody (its first
 * report was too unsure, too old, imported, or nobody had asked for the official yet) is told with its next report.
 */
export function planAlerts(input: PlanInput): Plan {
  const wanting = input.subscriptions.filter((each) => wants(each, input.official));
  const found = wanting.length === 0 ? null : alertFor(input);
  const isNews = found?.statements.some((each) => !isRepeat(each, input)) === true;
  const told = isNews ? wanting : wanting.filter(({ repeats }) => repeats ?? input.rules.repeats);
  const alert = told.length === 0 ? null : found;
  const posts = alert === null ? [] : told.map((each) => postOf(alert.id, each.id, input.now));
  return { alert, deliveries: [...posts, ...edits(input)] };
}

export function wants(subscription: Subscription, official: string): boolean {
  return subscription.officials === 'all' || subscription.officials.includes(official);
}

function alertFor(input: PlanInput): Alert | null {
  const worth = input.rulings.filter((each) => isWorthTelling(each, input));
  const statements = [...new Set(worth.map((each) => each.statement))];
  if (statements.length === 0) return null;
  return {
    id: identityOf('alert', input.official, statements[0] ?? ''),
    official: input.official,
    article: input.article.id,
    statements,
    occasion: input.statements.get(statements[0] ?? '')?.occasion ?? '',
    replyTo: parentOf(input),
    createdAt: input.now,
  };
}

function isWorthTelling({ statement, quotation }: Ruling, { told, rules }: PlanInput): boolean {
  return !told.has(statement) && quotation.confidence >= rules.minimumConfidence;
}

/** Also where this article merely reports it: whoever said it first on that occasion said it again. */
const isRepeat = (statement: string, { statements }: PlanInput): boolean =>
  (statements.get(statement)?.repeatOf ?? null) !== null;

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
    if (reported.has(statement) && !before.outlets.has(input.article.outlet))
      changed.set(before.alert.id, before);
  }
  return [...changed.values()].flatMap(({ alert, posts }) =>
    posts.map((post) => editOf(alert.id, post.subscription, input.article.id, input.now)),
  );
}

const postOf = (alert: string, subscription: string, now: Instant): Delivery =>
  delivery(identityOf('post', alert, subscription), alert, subscription, 'post', now);

/** An edit of an alert's message, for what an article changes. */
export const editOf = (alert: string, subscription: string, article: string, now: Instant): Delivery =>
  delivery(identityOf('edit', alert, subscription, article, now), alert, subscription, 'edit', now);

function delivery(
  id: string,
  alert: string,
  subscription: string,
  action: Delivery['action'],
  now: Instant,
): Delivery {
  return {
    id,
    alert,
    subscription,
    action,
    state: 'pending',
    attempts: 0,
    notBefore: now,
    message: null,
    error: null,
  };
}
