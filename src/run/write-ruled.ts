import type { Article, Statement, Told } from '../model.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import type { Ruled } from './rule.ts';
import { deniedIn, toldIn, wordsSaid } from './said.ts';

/** Puts a ruling on record with its statement, where that is new, and the article's report of it. */
export async function writeRuled(ruled: Ruled, article: Article, tx: StoreTransaction): Promise<void> {
  const { quotation, statement, key, terms } = ruled;
  if (ruled.isNewStatement) await tx.addStatement(statement, key, terms);
  else await tellMore(statement, toldIn(quotation, article).told, tx);
  const report = {
    statement: statement.id,
    article: article.id,
    quotation: quotation.id,
    text: wordsSaid(quotation),
    ...deniedIn(quotation),
    score: ruled.verdict.score,
    credit: ruled.credit,
  };
  // A new statement is found by the terms of these very words already.
  await tx.addReport(report, article.language, key, ruled.isNewStatement ? [] : terms);
  if (ruled.repeats !== undefined) await tellRepeat(ruled, ruled.repeats, tx);
  if (ruled.translation !== null) await tx.addTranslation(statement.id, report.text, ruled.translation);
}

/** The transcript's own rulings of it become those of a repeat: they are its first. */
async function tellRepeat(
  { statement }: Ruled,
  { statement: repeated, verdict }: NonNullable<Ruled['repeats']>,
  tx: StoreTransaction,
): Promise<void> {
  await tx.tellRepeat(statement.id, repeated);
  for (const { article, quotation } of await tx.reportsOf(statement.id)) {
    const ruling = (await tx.rulings(article)).find((each) => each.quotation.id === quotation);
    if (ruling?.verdict.kind === 'new') await tx.saveRuling(article, { ...ruling, verdict });
  }
}

/** What the first report left out of the occasion. */
async function tellMore(
  { id, told }: Statement,
  more: Told | undefined,
  tx: StoreTransaction,
): Promise<void> {
  if (more === undefined) return;
  const [place, event] = [told?.place ?? more.place, told?.event ?? more.event];
  if (place === (told?.place ?? null) && event === (told?.event ?? null)) return;
  await tx.tellOccasion(id, { day: told?.day ?? false, place, event });
}

/** A ruling as it is stored. */
export const rulingOf = ({ quotation, verdict, statement }: Ruled): Ruling => ({
  quotation,
  verdict,
  statement: statement.id,
});
