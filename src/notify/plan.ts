import type { Alert, Article, Delivery, Instant, Statement, Subscription } from '../model.ts';
import type { Ruling } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { asksFor, isChoosy, renderingOf, type Rendering } from './filters.ts';

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
  /** All of this article's, of everybody. */
  readonly around: readonly Ruling[];
  /** The statements this article has of this official, by id. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** Alerts that told statements this article has, by statement, the first told first; the article's own earlier alerts too. */
  readonly told: ReadonlyMap<string, readonly ToldBefore[]>;
  /** Of statements told before, how they were reported until now; needed only for subscriptions that are choosy. */
  readonly earlier: ReadonlyMap<string, readonly Rendering[]>;
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
 * What one article makes us say of one official: one alert for everything in it that somebody asks for and was not told,
 * as a reply where the occasion was told before, and an edit of each earlier alert whose statements another outlet now
 * reports. An edit notifies nobody, so nothing new is ever told by an edit alone. A statement is told to a subscription with
 * the first report that it asks for, and once: what its filters left out of earlier reports, and what was told to nobody (too
 * unsure, too old, imported, or nobody had asked for the official yet), is told with the next report that passes.
 */
export function planAlerts(input: PlanInput): Plan {
  const renderings = input.rulings.map((each) => renderingOf(each, input.article, input.around));
  const audience = input.subscriptions
    .filter((each) => wants(each, input.official))
    .map((each) => ({ subscription: each, statements: toTell(each, renderings, input) }))
    .filter(({ statements }) => statements.length > 0);
  const alert = audience.length === 0 ? null : alertFor(audience, renderings, input);
  const posts = alert === null ? [] : audience.map((each) => postOf(alert, each, input.now));
  return { alert, deliveries: [...posts, ...edits(input)] };
}

export function wants(subscription: Subscription, official: string): boolean {
  return subscription.officials === 'all' || subscription.officials.includes(official);
}

/** A subscription, and what of the article it is told. */
interface Listener {
  readonly subscription: Subscription;
  readonly statements: readonly string[];
}

/** Repeats beside something new, unless it wants none; alone only where it, or else the configuration, says so. */
function toTell(subscription: Subscription, renderings: readonly Rendering[], input: PlanInput): string[] {
  const asked = renderings.filter(
    (each) =>
      asksFor(subscription, each, input.rules.minimumConfidence) &&
      !knows(subscription, each.statement, input),
  );
  const statements = [...new Set(asked.map((each) => each.statement))];
  const news = statements.filter((each) => !isRepeat(each, input));
  if (subscription.repeats === false) return news;
  return news.length > 0 || (subscription.repeats ?? input.rules.repeats) ? statements : [];
}

/** Told it was, or could have been by an earlier report: before it was there, or before it asked for this official. */
function knows(subscription: Subscription, statement: string, { told, earlier, rules }: PlanInput): boolean {
  const alerts = told.get(statement);
  if (alerts === undefined) return false;
  if (alerts.some(({ posts }) => posts.some((post) => isTelling(post, subscription, statement)))) return true;
  if (!isChoosy(subscription)) return true;
  const reports = earlier.get(statement) ?? [];
  return reports.length === 0 || reports.some((each) => asksFor(subscription, each, rules.minimumConfidence));
}

const isTelling = (post: Delivery, { id }: Subscription, statement: string): boolean =>
  post.subscription === id && (post.statements?.includes(statement) ?? true);

/** What any of them is told, in the order of the article. */
function alertFor(audience: readonly Listener[], renderings: readonly Rendering[], input: PlanInput): Alert {
  const heard = new Set(audience.flatMap((each) => each.statements));
  const statements = [...new Set(renderings.map((each) => each.statement))].filter((each) => heard.has(each));
  const [first = ''] = statements;
  const untold = statements.find((each) => !input.told.has(each));
  return {
    // A statement opens one alert, whatever article tells it first; told once more, it does so by its article.
    id:
      untold === undefined
        ? identityOf('alert', input.official, first, input.article.id)
        : identityOf('alert', input.official, untold),
    official: input.official,
    article: input.article.id,
    statements,
    occasion: input.statements.get(first)?.occasion ?? '',
    replyTo: parentOf(input),
    createdAt: input.now,
  };
}

/** Also where this article merely reports it: whoever said it first on that occasion said it again. */
const isRepeat = (statement: string, { statements }: PlanInput): boolean =>
  (statements.get(statement)?.repeatOf ?? null) !== null;

/** The first alert of the occasion: the one most of this article's known statements were told by, or its own parent. */
function parentOf(input: PlanInput): string | null {
  const votes = new Map<string, number>();
  for (const { alert } of [...input.told.values()].flat()) {
    const root = alert.replyTo ?? alert.id;
    votes.set(root, (votes.get(root) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * Of the messages that tell what is reported here too. One in a digest is a summary of its hour or day, and stays; what is still
 * held for one is drawn as it is when that goes out.
 */
function edits({ rulings, told, article, now }: PlanInput): Delivery[] {
  const posts = new Map<string, Delivery>();
  for (const statement of reportedIn(rulings)) {
    for (const before of told.get(statement) ?? []) {
      if (before.outlets.has(article.outlet)) continue;
      for (const post of before.posts) {
        const isTold = post.statements?.includes(statement) ?? true;
        if (isTold && post.digest === undefined && post.state !== 'held') posts.set(post.id, post);
      }
    }
  }
  return [...posts.values()].map((post) => editOf(post.alert, post.subscription, article.id, now));
}

const reportedIn = (rulings: readonly Ruling[]): ReadonlySet<string> =>
  new Set(rulings.filter((each) => each.verdict.kind === 'report').map((each) => each.statement));

/** Held for a digest where the subscription asks for one. */
function postOf(alert: Alert, { subscription, statements }: Listener, now: Instant): Delivery {
  const post = delivery(
    identityOf('post', alert.id, subscription.id),
    alert.id,
    subscription.id,
    'post',
    now,
  );
  return {
    ...post,
    ...(statements.length === alert.statements.length ? {} : { statements }),
    state: subscription.digest === undefined ? 'pending' : 'held',
  };
}

/** An edit of an alert's message, for what an article changes. */
export const editOf = (alert: string, subscription: string, article: string, now: Instant): Delivery =>
  delivery(identityOf('edit', alert, subscription, article, now), alert, subscription, 'edit', now);

/** The message that tells what these posts would have told each alone, one after another. */
export function digestOf(id: string, posts: readonly Delivery[], now: Instant): Delivery {
  const [first] = posts;
  return delivery(id, first?.alert ?? '', first?.subscription ?? '', 'digest', now);
}

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
