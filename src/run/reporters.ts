/** Who reports what an alert tells. */
import type { Article, OutletReport, SourceCount } from '../model.ts';
import type { ReportOnRecord, StoreTransaction } from '../ports.ts';
import { countSources } from '../text/sources.ts';

/** Reports by articles that have not taken the words back. */
export async function standing(
  statement: string,
  store: StoreTransaction,
): Promise<readonly ReportOnRecord[]> {
  return (await store.reportsOf(statement)).filter((each) => !each.withdrawn);
}

export async function othersReporting(
  statement: string,
  article: Article,
  store: StoreTransaction,
): Promise<readonly OutletReport[]> {
  const outlets = new Map<string, OutletReport>();
  for (const { outlet, url, source } of await standing(statement, store)) {
    // An official transcript is what was said, and reports nothing.
    if (source === 'transcript') continue;
    if (outlet !== article.outlet && !outlets.has(outlet)) outlets.set(outlet, { outlet, url });
  }
  return [...outlets.values()];
}

export async function sourcesOf(
  statements: readonly string[],
  store: StoreTransaction,
): Promise<SourceCount> {
  const reports: ReportOnRecord[] = [];
  for (const statement of statements) reports.push(...(await standing(statement, store)));
  return countSources(reports);
}
