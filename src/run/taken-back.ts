import type { Statement, TakenBack } from '../model.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { normalise } from '../text/normalise.ts';
import { wordsSaid } from './said.ts';

/**
 * What became of a statement that was told: which article took it back, and whose words it says they are now. Undefined where an
 * article still reports it and its first teller gives the words to nobody else: that an outlet drops a quotation others keep is
 * no news of what was said.
 *
 * @param teller the article the alert cites
 */
export async function whoTookBack(
  statement: string,
  teller: string,
  store: StoreTransaction,
): Promise<TakenBack | undefined> {
  const reports = await store.reportsOf(statement);
  const stands = reports.some((each) => !each.withdrawn);
  const articles = new Set([teller, ...reports.filter((each) => each.withdrawn).map((each) => each.article)]);
  const told = await store.statement(statement);
  for (const id of articles) {
    const article = await store.article(id);
    const speaker = otherSpeaker(told, statement, await store.rulings(id));
    if (article !== null && speaker !== null) return { outlet: article.outlet, speaker, stands };
  }
  const outlet = (await store.article(teller))?.outlet ?? '';
  return stands ? undefined : { outlet, speaker: null, stands };
}

/** Who says the very words of a statement in an article that does not report it. */
function otherSpeaker(told: Statement | null, statement: string, rulings: readonly Ruling[]): string | null {
  const { text, denied } = told ?? { text: '' };
  if (rulings.some((each) => each.statement === statement)) return null;
  const words = normalise(text);
  const other = rulings.find(
    ({ quotation }) => quotation.denied === denied && normalise(wordsSaid(quotation)) === words,
  );
  return other?.quotation.speaker ?? null;
}
