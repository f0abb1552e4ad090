import { isRetraction } from '../collect/retraction.ts';
import { extractQuotations } from '../extract/extract.ts';
import { identifySpeakers } from '../identify/identify.ts';
import type { Wording } from '../match/match.ts';
import type { Article, Instant, Official, Quotation, Statement, Told } from '../model.ts';
import type { Ruling, Store, StoreTransaction, Translator } from '../ports.ts';
import { amend, announce, type Telling } from './announce.ts';
import { findCopies } from './copies.ts';
import { dayOf } from './days.ts';
import { ruleOnAll, speakerKey, type Ruled, type RuleSettings, type Translations } from './rule.ts';
import { deniedIn, toldIn, wordsSaid } from './said.ts';
import { translationOf } from './translate.ts';

export interface RecordSettings extends RuleSettings {
  readonly officials: readonly Official[];
  /** Null: texts of different languages are compared without. */
  readonly translator: Translator | null;
}

export interface RecordedArticle {
  readonly article: Article;
  /** False where the very same text was on record already: nothing was done. */
  readonly changed: boolean;
  /** Articles on record that it is a copy of, or they of it, the likest first. */
  readonly copies: readonly string[];
  /** In the order of the text. */
  readonly rulings: readonly Ruling[];
  /** Those of them made just now; of a corrected article the others keep their verdicts. */
  readonly fresh: readonly Ruling[];
  /** Ids of the alerts it made. */
  readonly alerts: readonly string[];
}

/** What is written with an article in its own transaction besides what the pipeline finds in it. */
export type AlongWith = (tx: StoreTransaction) => Promise<void>;

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
  const read = await readForRecord(article, settings);
  return store.transact(async (tx) => {
    await alongWith(tx);
    return putOnRecord(read, tx, settings, telling, now);
  });
}

/** An article with all that is found in it before the record is asked. */
export interface ReadForRecord {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly translations: Translations;
}

/** The part of `recordArticle` that takes the time and no transaction. */
export async function readForRecord(article: Article, settings: RecordSettings): Promise<ReadForRecord> {
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
  const news = rulings.filter((each) => isNewsHere(each, known.get(each.quotation.id)));
  const fresh = new Set(news.map((each) => each.quotation.id));
  const alerts = await announce(article, rulings, fresh, tx, telling, now);
  await amend(
    lost.map((each) => each.statement),
    article.id,
    tx,
    now,
  );
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
  await tx.addReport(report, article.language, key, terms);
  if (ruled.translation !== null) await tx.addTranslation(statement.id, report.text, ruled.translation);
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

/** A ruling made earlier keeps its verdict; in a corrected article its words may stand elsewhere. */
const moved = (earlier: Ruling | undefined, quotation: Quotation): Ruling[] =>
  earlier === undefined ? [] : [{ ...earlier, quotation }];
