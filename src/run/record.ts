import { isRetraction } from '../collect/retraction.ts';
import { extractQuotations } from '../extract/extract.ts';
import { identifySpeakers } from '../identify/identify.ts';
import type { Wording } from '../match/match.ts';
import type { Article, Instant, Official, Quotation } from '../model.ts';
import type { Ruling, Store, StoreTransaction, Translator } from '../ports.ts';
import { amend, announce, type Telling } from './announce.ts';
import type { AlongWith, RecordedArticle, RecordSettings } from './recorded.ts';
import { rulingOf, writeRuled } from './write-ruled.ts';
import { findCopies } from './copies.ts';
import { dayOf } from './days.ts';
import { markArticle } from './transcript-marks.ts';
import { readTranscript } from './read-transcript.ts';
import { putTranscript } from './transcript.ts';
import { ruleOnAll, speakerKey, type Translations } from './rule.ts';
import { deniedIn, wordsSaid } from './said.ts';
import { translationOf } from './translate.ts';

export type { AlongWith, RecordedArticle, RecordSettings } from './recorded.ts';

/**
 * The pipeline on one page: an article goes in; its quotations, their speakers, the verdict on each and the alerts
 * they make are on record when the promise resolves, all in one transaction, or none of them.
 */
export async function recordArticle(
  article: Article,
  store: Store,
  settings: RecordSettings,
  telling: Telling,
  now: Instant,
  alongWith: AlongWith = async () => {},
): Promise<RecordedArticle> {
  const read = await readForRecord(await asKnown(article, store), settings);
  return store.transact(async (tx) => {
    await alongWith(tx);
    return putOnRecord(read, tx, settings, telling, now);
  });
}

/** An article that is on record under the id of before keeps it, and so do its quotations: none of them is told again. */
export async function asKnown(article: Article, store: StoreTransaction): Promise<Article> {
  const id = await store.knownAs(article.id);
  return id === article.id ? article : { ...article, id };
}

/** An article with all that is found in it before the record is asked. */
export interface ReadForRecord {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly translations: Translations;
}

/** The part of `recordArticle` that takes the time and no transaction. */
export async function readForRecord(article: Article, settings: RecordSettings): Promise<ReadForRecord> {
  if (article.transcript !== undefined)
    return { article, quotations: readTranscript(article, settings.officials), translations: new Map() };
  const quotations = isRetraction(article) ? [] : readQuotations(article, settings.officials);
  return { article, quotations, translations: await translate(quotations, article, settings.translator) };
}

/** The other part: verdicts and alerts, within a transaction that may write several articles. */
export async function putOnRecord(
  { article, quotations, translations }: ReadForRecord,
  tx: StoreTransaction,
  settings: RecordSettings,
  telling: Telling,
  now: Instant,
): Promise<RecordedArticle> {
  if (article.transcript !== undefined) return putTranscript(article, quotations, tx, settings, now);
  const before = await tx.article(article.id);
  const earlier = before === null ? [] : await tx.rulings(article.id);
  if (before !== null && addsNothing(article, before)) {
    return { article: before, changed: false, copies: [], rulings: earlier, fresh: [], alerts: [] };
  }
  await tx.saveArticle({ ...article, published: article.published ?? before?.published ?? null }, now);
  const copies = await findCopies(article, tx);
  const known = new Map(
    earlier.filter(standsIn(quotations, article)).map((each) => [each.quotation.id, each]),
  );
  const lost = earlier.filter((each) => !known.has(each.quotation.id));
  await tx.withdraw(lost.map((each) => each.quotation.id));
  const unruled = quotations.filter((each) => !known.has(each.id));
  const ruled = await ruleOnAll(unruled, article, tx, settings, now, translations, copies);
  for (const each of ruled) await writeRuled(each, article, tx);
  const made = new Map(ruled.map((each) => [each.quotation.id, rulingOf(each)]));
  const rulings = quotations.flatMap((each) => made.get(each.id) ?? moved(known.get(each.id), each));
  for (const each of rulings) await tx.saveRuling(article.id, each);
  const marked = await markArticle(article, rulings, tx, settings.thresholds);
  const own = new Set(ruled.filter((each) => each.isNewStatement).map((each) => each.statement.id));
  const news = rulings.filter((each) => isNewsHere(each, known.get(each.quotation.id)));
  const fresh = new Set(news.map((each) => each.quotation.id));
  const alerts = await announce(article, rulings, fresh, tx, telling, now);
  const others = marked.filter((each) => !own.has(each));
  await amend([...others, ...lost.map((each) => each.statement)], article.id, tx, now);
  return { article, changed: true, copies, rulings, fresh: [...made.values()], alerts };
}

/** What is on record of an article that adds nothing to it; null where there is anything to be read. */
export async function asOnRecord(article: Article, store: StoreTransaction): Promise<RecordedArticle | null> {
  const before = await store.article(article.id);
  if (before === null || !addsNothing(article, before)) return null;
  const rulings = await store.rulings(article.id);
  return { article: before, changed: false, copies: [], rulings, fresh: [], alerts: [] };
}

/**
 * An article whose page is gone: what it reported is withdrawn from its statements, and the messages that told them are drawn
 * again. Its headline and address stay, its text is let go; should the page come back it is read anew.
 *
 * @returns whether there was anything to withdraw
 */
export async function withdrawArticle(id: string, store: Store, now: Instant): Promise<boolean> {
  return store.transact(async (tx) => {
    const before = await tx.article(id);
    const lost = await tx.rulings(id);
    if (before === null || lost.length === 0) return false;
    await tx.withdraw(lost.map((each) => each.quotation.id));
    await tx.saveArticle({ ...before, text: '' }, now);
    await findCopies({ id, text: '' }, tx);
    await amend(
      lost.map((each) => each.statement),
      id,
      tx,
      now,
    );
    return true;
  });
}

/** Article → quotations with their speakers. */
export function readQuotations(article: Article, officials: readonly Official[]): readonly Quotation[] {
  const found = extractQuotations(article.text, article.language);
  const published = article.published === null ? null : dayOf(article.published);
  return identifySpeakers({ ...article, published }, found, officials);
}

/** What officials said in another language than most of the record, translated before the record is held up. */
export async function translate(
  quotations: readonly Quotation[],
  { language }: Article,
  translator: Translator | null,
): Promise<Translations> {
  const translations = new Map<string, Wording>();
  for (const quotation of quotations) {
    if (quotation.official === null) continue;
    const translation = await translationOf({ text: wordsSaid(quotation), language }, translator);
    if (translation !== null) translations.set(quotation.id, { ...translation, ...deniedIn(quotation) });
  }
  return translations;
}

/** The very same text and date, or the feed's own few words where the page has been read: another feed that lists it lost the page. */
function addsNothing(article: Article, before: Article): boolean {
  if (article.textFrom === 'feed' && before.textFrom !== 'feed' && before.text !== '') return true;
  const isRedated = article.published !== null && article.published.at !== before.published?.at;
  return before.text === article.text && before.title === article.title && !isRedated;
}

/** Whether the words were found again in the corrected article, in the same mouth, and are said or denied as they were. */
function standsIn(quotations: readonly Quotation[], article: Article): (earlier: Ruling) => boolean {
  const found = new Map(quotations.map((each) => [each.id, each]));
  return ({ quotation }) => {
    const again = found.get(quotation.id);
    if (again === undefined || again.denied !== quotation.denied) return false;
    return speakerKey(again, article) === speakerKey(quotation, article);
  };
}

/** Ruled on just now, or surer than it was when it may have been too unsure to tell. */
const isNewsHere = ({ quotation }: Ruling, before: Ruling | undefined): boolean =>
  before === undefined || quotation.confidence > before.quotation.confidence;

/** A ruling made earlier keeps its verdict; in a corrected article its words may stand elsewhere. */
const moved = (earlier: Ruling | undefined, quotation: Quotation): Ruling[] =>
  earlier === undefined ? [] : [{ ...earlier, quotation }];
