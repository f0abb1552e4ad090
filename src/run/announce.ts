import type { Article, Instant, Subscription } from '../model.ts';
import { planAlerts, type AlertRules, type ToldBefore } from '../notify/plan.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { identityOf } from '../text/identity.ts';

export interface Telling {
  readonly rules: AlertRules;
  /** Who is told; nobody for an import of history. */
  readonly subscriptions: readonly Subscription[];
}

/**
 * Writes the alerts and deliveries that an article's rulings make, within the article's own transaction.
 *
 * @param fresh ids of the quotations ruled on just now; the others were told when they were
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
  const alerts: string[] = [];
  const officials =
    telling.subscriptions.length === 0
      ? []
      : new Set(rulings.flatMap((each) => each.quotation.official ?? []));
  for (const official of officials) {
    const own = rulings.filter((each) => each.quotation.official === official);
    const plan = planAlerts({
      official,
      article,
      rulings: own.filter((each) => fresh.has(each.quotation.id)),
      told: await toldBefore(own, tx),
      untold: await neverTold(own, telling.rules, tx),
      occasion: identityOf('occasion', official, article.id),
      subscriptions: telling.subscriptions,
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

async function toldBefore(
  rulings: readonly Ruling[],
  tx: StoreTransaction,
): Promise<Map<string, ToldBefore>> {
  const told = new Map<string, ToldBefore>();
  for (const { statement } of rulings) {
    const alert = await tx.alertOf(statement);
    if (alert === null) continue;
    const posts = (await tx.deliveriesOf(alert.id)).filter((each) => each.action === 'post');
    told.set(statement, { alert, posts });
  }
  return told;
}

/** Statements on record that nobody was told of because every earlier report of them was too unsure. */
async function neverTold(
  rulings: readonly Ruling[],
  rules: AlertRules,
  tx: StoreTransaction,
): Promise<Set<string>> {
  const untold = new Set<string>();
  const sure = rulings.filter((each) => each.quotation.confidence >= rules.minimumConfidence);
  for (const { statement, quotation, verdict } of sure) {
    if (verdict.kind !== 'report' || (await tx.alertOf(statement)) !== null) continue;
    const others = (await tx.reportsOf(statement)).filter((each) => each.quotation !== quotation.id);
    if (await allUnsure(others, rules, tx)) untold.add(statement);
  }
  return untold;
}

async function allUnsure(
  reports: readonly { readonly article: string; readonly quotation: string }[],
  rules: AlertRules,
  tx: StoreTransaction,
): Promise<boolean> {
  for (const { article, quotation } of reports) {
    const ruling = (await tx.rulings(article)).find((each) => each.quotation.id === quotation);
    if (ruling !== undefined && ruling.quotation.confidence >= rules.minimumConfidence) return false;
  }
  return true;
}
