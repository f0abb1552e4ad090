import type { Article, Instant, Quotation } from '../model.ts';
import type { Clock, Log, Store, StoreTransaction } from '../ports.ts';
import { amend, announce, type Telling } from './announce.ts';
import { readQuotations, translate, type RecordSettings } from './record.ts';
import { ruleOnAll, speakerKey } from './rule.ts';
import { readTranscript } from './read-transcript.ts';
import { addToTranscript } from './transcript.ts';
import { rulingOf, writeRuled } from './write-ruled.ts';

export interface BackFillWorld {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Articles read before progress is told, and in one pass: what is new today does not wait for them. */
const BATCH = 100;
const BATCHES = 20;

/**
 * Reads the articles on record again for officials who were not tracked when they were read: what they said goes on record,
 * dated by its article. Each article is written with how far the reading has come, so that it goes on where it was stopped
 * and no article is read twice.
 *
 * @param tellingOf who is told of an article: nobody of an old one
 */
export async function backFill(
  world: BackFillWorld,
  settings: RecordSettings,
  tellingOf: (article: Article, now: Instant) => Promise<Telling>,
): Promise<void> {
  const { store, clock, log, signal } = world;
  const officials = settings.officials.map(({ id }) => id);
  await store.beginBackFills(officials, clock.now());
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const [next] = await store.backFills();
    if (next === undefined) return;
    const articles = await store.articlesToReadAgain(next, BATCH);
    let statements = 0;
    for (const article of articles) {
      if (signal.aborted) return;
      const now = clock.now();
      const telling = await tellingOf(article, now);
      statements += await readAgain(article, next.official, store, settings, telling, now);
    }
    const isOver = articles.length < BATCH;
    if (isOver) await store.saveBackFill(next.official, null);
    const told = { official: next.official, articles: articles.length, statements, isOver };
    if (articles.length > 0) log.info(told, 'articles on record read again for a new official');
  }
}

/** What one official says in an article that was read before they were tracked. Gives the number of statements. */
async function readAgain(
  article: Article,
  official: string,
  store: Store,
  settings: RecordSettings,
  telling: Telling,
  now: Instant,
): Promise<number> {
  const read = article.transcript === undefined ? readQuotations : readTranscript;
  const own = read(article, settings.officials).filter((each) => each.official === official);
  if (article.transcript !== undefined)
    return readTranscriptAgain(article, official, own, store, settings, now);
  const translations = await translate(own, article, settings.translator);
  return store.transact(async (tx) => {
    await tx.saveBackFill(official, article.id);
    const unruled = await notYetTheirs(own, article, tx);
    const ruled = await ruleOnAll(
      unruled.map(({ quotation }) => quotation),
      article,
      tx,
      settings,
      now,
      translations,
    );
    for (const each of ruled) {
      await writeRuled(each, article, tx);
      await tx.saveRuling(article.id, rulingOf(each));
    }
    const fresh = new Set(ruled.map(({ quotation }) => quotation.id));
    await announce(article, ruled.map(rulingOf), fresh, tx, telling, now);
    const lost = unruled.flatMap(({ earlier }) => earlier ?? []);
    await amend(lost, article.id, tx, now);
    return ruled.filter((each) => each.isNewStatement).length;
  });
}

async function readTranscriptAgain(
  article: Article,
  official: string,
  own: readonly Quotation[],
  store: Store,
  settings: RecordSettings,
  now: Instant,
): Promise<number> {
  return store.transact(async (tx) => {
    await tx.saveBackFill(official, article.id);
    const unruled = (await notYetTheirs(own, article, tx)).map(({ quotation }) => quotation);
    const { rulings, marked } = await addToTranscript(unruled, own, article, tx, settings, now);
    await amend(marked, article.id, tx, now);
    return rulings.filter(({ verdict }) => verdict.kind === 'new').length;
  });
}

/** Those of the quotations that are on record as somebody else's or not at all, with the statement they were taken for. */
async function notYetTheirs(
  own: readonly Quotation[],
  article: Article,
  tx: StoreTransaction,
): Promise<readonly { readonly quotation: Quotation; readonly earlier: string | null }[]> {
  if (own.length === 0) return [];
  const rulings = new Map((await tx.rulings(article.id)).map((each) => [each.quotation.id, each]));
  return own.flatMap((quotation) => {
    const before = rulings.get(quotation.id);
    const isTheirs =
      before !== undefined && speakerKey(before.quotation, article) === speakerKey(quotation, article);
    return isTheirs ? [] : [{ quotation, earlier: before?.statement ?? null }];
  });
}
