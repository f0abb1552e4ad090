import type { Command } from 'commander';
import { z } from 'zod';
import { STATEMENT_LINE, type StatementLine } from '../exchange/statement-line.ts';
import { officialFinder } from '../identify/official-named.ts';
import type { Article } from '../model.ts';
import type { Store } from '../ports.ts';
import { upTo } from '../run/fetch-article.ts';
import { articleOf, recordStatement } from '../run/import.ts';
import { putBack } from '../run/put-back.ts';
import { recordArticle } from '../run/record.ts';
import { countSources } from '../text/sources.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import { tell, writeJson } from '../system/output.ts';
import { startProgress } from '../system/progress.ts';
import { openStore, translatorFor } from '../wiring/adapters.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { recordSettings } from '../wiring/settings.ts';
import { command, TRANSLATOR, ID, leftOut, records, report } from './command.ts';
import { verdictLine } from './verdict-line.ts';

const ARTICLE = z.object({
  id: ID.nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
});

const STATEMENT = z.object({
  speaker: z.string(),
  text: z.string(),
  date: z.string(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
});

type Said = z.infer<typeof STATEMENT> | StatementLine;

/** What `export statements` wrote is told by its reports. */
const anyStatement = (line: unknown): z.ZodType<Said> =>
  typeof line === 'object' && line !== null && 'reports' in line ? STATEMENT_LINE : STATEMENT;

const EXAMPLE = `npm run -s onrecord -- import articles.jsonl --json
npm run -s onrecord -- import --statements speeches.jsonl
echo '{"speaker":"Marco Rubio","text":"We stand by the treaty.","date":"2026-01-31"}' |
  npm run -s onrecord -- import --statements --db :memory: --json`;

interface ImportOptions extends SharedOptions {
  readonly statements?: boolean;
  readonly verdicts?: boolean;
  readonly json?: boolean;
}

export function importCommand(): Command {
  return command('import', 'put articles or statements on record, telling nobody', EXAMPLE)
    .argument(
      '[files...]',
      'JSON Lines of articles {"id","url","outlet","title","published","lang"?,"text"|"html"}',
    )
    .option(
      '--statements',
      'the lines are statements {"speaker","text","date","outlet"?,"url"?}, or what export statements wrote',
    )
    .option('--verdicts', 'with --statements: rule on each as if the press had reported it')
    .option('--json', 'print a verdict line for each quotation')
    .option(...TRANSLATOR)
    .action(async (files: string[], options: ImportOptions) => {
      const configuration = await loadConfiguration(options);
      const store = await openStore(options, configuration);
      try {
        const tally = await (options.statements === true ? importStatements : importArticles)(
          files,
          options,
          configuration,
          store,
        );
        tell(summaryOf(tally));
      } finally {
        await store.close();
      }
    });
}

type Tally = Record<'read' | 'known' | 'copies' | 'new' | 'report' | 'repeat', number>;

const emptyTally = (): Tally => ({ read: 0, known: 0, copies: 0, new: 0, report: 0, repeat: 0 });

function summaryOf({ read, known, copies, new: fresh, report: reports, repeat }: Tally): string {
  const left = leftOut() === 0 ? '' : `; ${leftOut()} left out, see above`;
  const again = copies === 0 ? '' : `, copies of another’s text: ${copies}`;
  return `Read: ${read}, on record already: ${known}${again}. Statements: ${fresh} new, ${reports} reported again, ${repeat} repeated${left}.`;
}

/** Nobody is told of what is imported: it is history. */
const SILENTLY = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

async function importArticles(
  files: readonly string[],
  options: ImportOptions,
  configuration: Config,
  store: Store,
): Promise<Tally> {
  const tally = emptyTally();
  const progress = startProgress('articles');
  const translator = translatorFor(configuration, options.translator);
  const settings = recordSettings(configuration, translator);
  for await (const { source, record } of records(files, ARTICLE)) {
    const article = articleOf(record, source);
    if (article.ok) {
      const { changed, copies, rulings, fresh } = await recordArticle(
        shortened(article.value, source, configuration.settings.limits.charactersPerArticle),
        store,
        settings,
        SILENTLY,
        systemClock.now(),
      );
      tally.read += 1;
      if (!changed) tally.known += 1;
      if (copies.length > 0) tally.copies += 1;
      for (const { verdict } of fresh) tally[verdict.kind] += 1;
      for (const ruling of rulings) {
        if (options.json !== true) break;
        const sources = countSources(await store.reportsOf(ruling.statement));
        await writeJson(verdictLine(record.id ?? article.value.id, ruling, sources));
      }
    } else {
      report(article.problem);
    }
    progress.step();
  }
  progress.end();
  await translator?.close();
  return tally;
}

/** As long as an article of a feed may be; the time it takes grows with its quotations. */
function shortened(article: Article, source: string, longest: number): Article {
  if (article.text.length <= longest) return article;
  tell(`${source}: only the first ${longest} characters are read (limits.charactersPerArticle).`);
  return { ...article, text: upTo(longest, article.text) };
}

const verdictOf = ({ repeatOf }: StatementLine): 'new' | 'repeat' => (repeatOf === null ? 'new' : 'repeat');

/** Statements written in one transaction: committing each for itself would take most of the time. */
const BATCH = 500;

async function importStatements(
  files: readonly string[],
  options: ImportOptions,
  configuration: Config,
  store: Store,
): Promise<Tally> {
  const tally = emptyTally();
  const progress = startProgress('statements');
  const { officials, ...rules } = recordSettings(configuration, null);
  const settings = options.verdicts === true ? rules : null;
  const officialNamed = officialFinder(officials);
  let batch: { source: string; record: Said }[] = [];
  const flush = () =>
    store.transact(async (tx) => {
      for (const { source, record } of batch) {
        if ('reports' in record) {
          tally.read += 1;
          tally[(await putBack(record, tx)) ? verdictOf(record) : 'known'] += 1;
          progress.step();
          continue;
        }
        const made = await recordStatement(record, source, officialNamed, settings, tx, systemClock.now());
        progress.step();
        if (!made.ok) {
          report(made.problem);
          continue;
        }
        tally.read += 1;
        if (made.value === null) tally.known += 1;
        else tally[made.value.verdict.kind] += 1;
        if (made.value === null || options.json !== true) continue;
        const sources = countSources(await tx.reportsOf(made.value.statement));
        await writeJson(verdictLine(null, made.value, sources));
      }
      batch = [];
    });
  for await (const line of records(files, anyStatement)) {
    batch.push(line);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  progress.end();
  return tally;
}
