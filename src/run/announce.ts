import type { Alert, Article, Instant, Statement, Subscription } from '../model.ts';
import { isChoosy, renderingOf, type Rendering } from '../notify/filters.ts';
import { editOf, planAlerts, wants, type AlertRules, type ToldBefore } from '../notify/plan.ts';
import type { ReportOnRecord, Ruling, StoreTransaction } from '../ports.ts';
import { standing } from './reporters.ts';

export interface Telling {
  readonly rules: AlertRules;
  /** Who is told; nobody for an import of history. */
  readonly subscriptions: readonly Subscription[];
}

/**
 * Writes the alerts and deliveries that an article's rulings make, within the article's own transaction. What was told
 * before is read from the record: a statement is told with the first report that may tell it, and once.
 *
 * @param fresh ids of the quotations ruled on just now, or surer than they were; the others were dealt with then
 * @returns ids of the alerts
 */
export async function announce(
  article: Article,
  rulings: readonly Ruling[],
  fresh: ReadonlySet<string>,
  tx: StoreTransaction,
  telling: Telling,
  now: Instant,
): Promise<readonly string[]> {
  const subscriptions = await stillThere(telling.subscriptions, tx);
  const alerts: string[] = [];
  const officials =
    subscriptions.length === 0 ? [] : new Set(rulings.flatMap((each) => each.quotation.official ?? []));
  for (const official of officials) {
    const own = rulings.filter((each) => each.quotation.official === official);
    const told = await toldBefore(own, fresh, tx);
    const isAsked = subscriptions.some((each) => isChoosy(each) && wants(each, official));
    const plan = planAlerts({
      official,
      article,
      rulings: own.filter((each) => fresh.has(each.quotation.id)),
      around: rulings,
      statements: await statementsOf(own, tx),
      told,
      earlier: isAsked ? await reportedBefore([...told.keys()], fresh, tx) : new Map(),
      subscriptions,
      rules: telling.rules,
      now,
    });
    if (plan.alert !== null) {
      await tx.addAlert(plan.alert);
      alerts.push(plan.alert.id);
    }
    for (const delivery of plan.deliveries) await tx.enqueue(delivery);
  }
  return alerts;
}

/**
 * Has every message drawn again that told what an article has just taken back, reworded or given to another speaker: whoever
 * reads it later reads what is so. Nobody is notified.
 */
export async function amend(
  statements: readonly string[],
  article: string,
  tx: StoreTransaction,
  now: Instant,
): Promise<void> {
  const alerts = new Set<string>();
  for (const statement of statements) {
    for (const { id } of await tx.alertsOf(statement)) alerts.add(id);
  }
  for (const alert of alerts) {
    const posts = (await tx.deliveriesOf(alert)).filter((each) => each.action === 'post');
    for (const { subscription } of posts) await tx.enqueue(editOf(alert, subscription, article, now));
  }
}

/** The audience was read before this transaction: who has unsubscribed since must not make the whole article fail. */
async function stillThere(
  subscriptions: readonly Subscription[],
  tx: StoreTransaction,
): Promise<readonly Subscription[]> {
  if (subscriptions.length === 0) return [];
  const asked = new Set(subscriptions.map((each) => each.id));
  return (await tx.subscriptions()).filter((each) => asked.has(each.id));
}

async function statementsOf(
  rulings: readonly Ruling[],
  tx: StoreTransaction,
): Promise<ReadonlyMap<string, Statement>> {
  const statements = new Map<string, Statement>();
  for (const id of new Set(rulings.map((each) => each.statement))) {
    const statement = await tx.statement(id);
    if (statement !== null) statements.set(id, statement);
  }
  return statements;
}

async function toldBefore(
  rulings: readonly Ruling[],
  fresh: ReadonlySet<string>,
  tx: StoreTransaction,
): Promise<ReadonlyMap<string, readonly ToldBefore[]>> {
  const told = new Map<string, readonly ToldBefore[]>();
  const known = new Map<string, ToldBefore>();
  for (const statement of new Set(rulings.map((each) => each.statement))) {
    const alerts = await tx.alertsOf(statement);
    for (const each of alerts) known.set(each.id, known.get(each.id) ?? (await asTold(each, fresh, tx)));
    if (alerts.length > 0)
      told.set(
        statement,
        alerts.flatMap((each) => known.get(each.id) ?? []),
      );
  }
  return told;
}

/** How statements were reported until now, by articles that have not taken them back. */
async function reportedBefore(
  statements: readonly string[],
  fresh: ReadonlySet<string>,
  tx: StoreTransaction,
): Promise<ReadonlyMap<string, readonly Rendering[]>> {
  const renderings: Rendering[] = [];
  const reports: ReportOnRecord[] = [];
  for (const statement of statements) reports.push(...(await standing(statement, tx)));
  for (const id of new Set(reports.map((each) => each.article))) {
    const article = await tx.article(id);
    const rulings = await tx.rulings(id);
    const old = rulings.filter((each) => !fresh.has(each.quotation.id));
    if (article !== null) renderings.push(...old.map((each) => renderingOf(each, article, rulings)));
  }
  return Map.groupBy(renderings, (each) => each.statement);
}

async function asTold(alert: Alert, fresh: ReadonlySet<string>, tx: StoreTransaction): Promise<ToldBefore> {
  const posts = (await tx.deliveriesOf(alert.id)).filter((each) => each.action === 'post');
  const outlets = new Set<string>();
  for (const statement of alert.statements) {
    for (const report of await tx.reportsOf(statement)) {
      if (!report.withdrawn && !fresh.has(report.quotation)) outlets.add(report.outlet);
    }
  }
  return { alert, posts, outlets };
}
