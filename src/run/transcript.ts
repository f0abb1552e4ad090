import type { Article, Day, Instant, Quotation } from '../model.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { amend } from './announce.ts';
import type { RecordedArticle, RecordSettings } from './recorded.ts';
import { speakerKey, takeAsNew, takeAsReport } from './rule.ts';
import { markInPress, pressBefore, type SaidInPress } from './transcript-marks.ts';
import { rulingOf, writeRuled } from './write-ruled.ts';

/**
 * Puts an official transcript on record: every sentence of everybody it names, as said. Nobody is told of
 * it: what the press quotes of it is told with the first report. What the press quoted before is marked, and the messages that
 * told it are drawn again.
 *
 * No verdict is given: a sentence that the press had already is a report of its statement, any other a statement of its own. Whether
 * it repeats an earlier one is asked when it is first quoted (`ruleOnAll`).
 */
export async function putTranscript(
  article: Article,
  quotations: readonly Quotation[],
  tx: StoreTransaction,
  settings: RecordSettings,
  now: Instant,
): Promise<RecordedArticle> {
  const before = await tx.article(article.id);
  const earlier = before === null ? [] : await tx.rulings(article.id);
  if (before !== null && before.text === article.text && before.title === article.title)
    return { article: before, changed: false, copies: [], rulings: earlier, fresh: [], alerts: [] };
  await tx.saveArticle(article, now);
  const lost = await withdrawLost(earlier, quotations, article, tx);
  const known = new Set(earlier.filter((each) => !lost.includes(each)).map(({ quotation }) => quotation.id));
  const unruled = quotations.filter(({ id }) => !known.has(id));
  const { rulings, marked } = await addToTranscript(unruled, quotations, article, tx, settings, now);
  await amend([...marked, ...lost.map(({ statement }) => statement)], article.id, tx, now);
  return { article, changed: true, copies: [], rulings, fresh: rulings, alerts: [] };
}

/**
 * Writes sentences of a transcript that are not on record yet.
 *
 * @param all those of the same speakers, with what is on record already
 * @returns their rulings, and the statements of the press whose marks changed
 */
export async function addToTranscript(
  unruled: readonly Quotation[],
  all: readonly Quotation[],
  article: Article,
  tx: StoreTransaction,
  settings: RecordSettings,
  now: Instant,
): Promise<{ readonly rulings: readonly Ruling[]; readonly marked: readonly string[] }> {
  const press = await pressBefore(unruled, article, tx, settings);
  const rulings: Ruling[] = [];
  for (const quotation of unruled) rulings.push(await write(quotation, article, press, tx, now));
  await tx.addVoices(article.id, voicesIn(all));
  return { rulings, marked: await markInPress(article, all, tx, settings.thresholds) };
}

const voicesIn = (quotations: readonly Quotation[]): { readonly official: string; readonly day: Day }[] => {
  const days = quotations.map(({ official, said }) => ({ official, day: said?.when?.day ?? null }));
  const voices = new Map<string, { official: string; day: Day }>();
  for (const { official, day } of days)
    if (official !== null && day !== null) voices.set(`${official} ${day}`, { official, day });
  return [...voices.values()];
};

/** A corrected transcript: what it has no more, or gives to another, is withdrawn. */
async function withdrawLost(
  earlier: readonly Ruling[],
  quotations: readonly Quotation[],
  article: Article,
  tx: StoreTransaction,
): Promise<readonly Ruling[]> {
  const found = new Map(quotations.map((each) => [each.id, each]));
  const lost = earlier.filter(({ quotation }) => {
    const again = found.get(quotation.id);
    return again === undefined || speakerKey(again, article) !== speakerKey(quotation, article);
  });
  await tx.withdraw(lost.map(({ quotation }) => quotation.id));
  return lost;
}

async function write(
  quotation: Quotation,
  article: Article,
  press: ReadonlyMap<string, SaidInPress>,
  tx: StoreTransaction,
  now: Instant,
): Promise<Ruling> {
  const told = press.get(quotation.id);
  const ruled =
    told === undefined ? takeAsNew(quotation, article, now) : takeAsReport(quotation, told, article);
  await writeRuled(ruled, article, tx);
  const ruling = rulingOf(ruled);
  await tx.saveRuling(article.id, ruling);
  return ruling;
}
