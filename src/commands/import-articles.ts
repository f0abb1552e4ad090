import type { Article } from '../model.ts';
import { upTo } from '../run/fetch-article.ts';
import { articleOf } from '../run/import.ts';
import {
  asKnown,
  asOnRecord,
  putOnRecord,
  readForRecord,
  type ReadForRecord,
  type RecordedArticle,
} from '../run/record.ts';
import { countSources } from '../text/sources.ts';
import { tell, writeJson } from '../system/output.ts';
import type { Desk, Importing } from './import-kinds.ts';
import { verdictLine } from './verdict-line.ts';

/** Nobody is told of what is imported: it is history. */
const SILENTLY = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

/** Articles written in one transaction: a commit waits for the disk. What a kill takes back is read again. */
const BATCH = 40;
/** Milliseconds after which what is read is written at any rate. */
const LONGEST_WAIT = 2_000;

interface Waiting {
  readonly id: string | number;
  readonly read: ReadForRecord;
}

/** Puts articles on record, the pipeline on each, and prints their verdict lines where `showsLines`. */
export function articlesDesk(importing: Importing, showsLines: boolean): Desk {
  const { store, settings, longest, tally, skipped, clock } = importing;
  let waiting: Waiting[] = [];
  let since = 0;

  const count = async (id: string | number, recorded: RecordedArticle): Promise<void> => {
    const { changed, copies, rulings, fresh } = recorded;
    tally.read += 1;
    if (!changed) tally.known += 1;
    else if (recorded.article.published === null) tally.undated += 1;
    if (copies.length > 0) tally.copies += 1;
    for (const { verdict } of fresh) tally[verdict.kind] += 1;
    for (const ruling of showsLines ? rulings : []) {
      const sources = countSources(await store.reportsOf(ruling.statement));
      await writeJson(verdictLine(id, ruling, sources));
    }
  };
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const done = await store.transact(async (tx) => {
      const recorded: RecordedArticle[] = [];
      for (const { read } of batch)
        recorded.push(await putOnRecord(read, tx, settings, SILENTLY, clock.now()));
      return recorded;
    });
    for (const [index, recorded] of done.entries()) await count(batch[index]?.id ?? '', recorded);
  };
  const read = async (id: string | number, article: Article): Promise<void> => {
    if (waiting.length === 0) since = Date.parse(clock.now());
    waiting.push({ id, read: await readForRecord(article, settings) });
    if (waiting.length >= BATCH || Date.parse(clock.now()) - since > LONGEST_WAIT) await flush();
  };

  return {
    take: async ({ kind, source, record }) => {
      if (kind !== 'article') return;
      const made = articleOf({ ...record, published: record.published ?? record.date }, source);
      if (!made.ok) return skipped.add(made.problem);
      const article = await asKnown(shortened(made.value, source, longest), store);
      const id = record.id ?? article.id;
      // In the order they came: what is on record already is told behind what is not yet.
      const known = waiting.length === 0 || !showsLines ? await asOnRecord(article, store) : null;
      if (known !== null) return count(id, known);
      await read(id, article);
    },
    end: flush,
  };
}

/** As long as an article of a feed may be; the time it takes grows with its quotations. */
function shortened(article: Article, source: string, longest: number): Article {
  if (article.text.length <= longest || article.transcript !== undefined) return article;
  tell(`${source}: only the first ${longest} characters are read (limits.charactersPerArticle).`);
  return { ...article, text: upTo(longest, article.text) };
}
