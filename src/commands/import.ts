import { InvalidArgumentError, Option, type Command } from 'commander';
import type { DateOrder } from '../exchange/table-dates.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import { locate } from '../system/lines.ts';
import { tell } from '../system/output.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import { Refusal } from '../errors.ts';
import type { Feed } from '../model.ts';
import { startProgress } from '../system/progress.ts';
import { translatorFor } from '../wiring/adapters.ts';
import { openStore } from '../wiring/record.ts';
import { configDirectory, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { recordSettings } from '../wiring/settings.ts';
import { command, TRANSLATOR } from './command.ts';
import { articlesDesk } from './import-articles.ts';
import { listsDesk, type ListDefaults } from './import-lists.ts';
import { keepSkipped } from './import-skipped.ts';
import { FORMS, readImports, type Form } from './import-sources.ts';
import { transcriptsDesk } from './import-transcripts.ts';
import { statementsDesk } from './import-statements.ts';
import { emptyTally, summaryOf } from './import-tally.ts';
import { imported, type Desk, type ImportKind, type Importing, type TakenAs } from './import-kinds.ts';

const EXAMPLE = `npm run -s onrecord -- import articles.jsonl archive.csv saved-pages/
npm run -s onrecord -- import --statements speeches.csv --skipped left-out.jsonl
npm run -s onrecord -- import --transcripts --feed white-house-remarks saved-pages/
npm run -s onrecord -- import reader.opml --lang es --country MX
echo '{"speaker":"Marco Rubio","text":"We stand by the treaty.","date":"2026-01-31"}' |
  npm run -s onrecord -- import --statements --db :memory: --json`;

const SHAPES = `
Files are told by their names, folders are read with all below them:
  .jsonl .json  articles {"id","url","outlet","title","published","lang"?,"text"|"html"}, statements, what export wrote
  .csv .tsv     tables whose first row names the columns, in English or Spanish; any delimiter and encoding
  .html .txt    an article a file; a text may begin with lines such as "Title: …" and "Date: …"
  .opml         feeds, written into feeds.yaml
Any of them may be packed: articles.jsonl.zst, archive.csv.gz.
What is on record already is passed over: after a break the same command goes on where it was.
`;

interface ImportOptions extends SharedOptions, ListDefaults {
  readonly statements?: boolean;
  readonly transcripts?: boolean;
  readonly feed?: string;
  readonly verdicts?: boolean;
  readonly json?: boolean;
  readonly form?: Form;
  readonly dates?: DateOrder;
  readonly skipped?: string;
}

export function importCommand(): Command {
  return command('import', 'put articles or statements on record, telling nobody', EXAMPLE)
    .argument('[files...]', 'files and folders; standard input for - or nothing')
    .option(
      '--statements',
      'the lines are statements {"speaker","text","date","outlet"?,"url"?}, or what export statements wrote',
    )
    .option(
      '--transcripts',
      'pages, texts and lines {"id","date","title","speaker","role","text"} are official transcripts',
    )
    .option('--feed <id>', 'with --transcripts: whose they are, by its id in feeds.yaml')
    .option('--verdicts', 'with --statements: rule on each as if the press had reported it')
    .option('--json', 'print a verdict line for each quotation')
    .addOption(new Option('--form <form>', 'whatever the names of the files say').choices(FORMS))
    .option('--dates <order>', 'what 5/3/2026 is in tables: dmy or mdy', dateOrder)
    .option('--skipped <file>', 'write what is left out into a file, a line of JSON each')
    .option('--lang <code>', 'of feeds that do not say it, such as es')
    .option('--country <code>', 'of feeds that do not say it, such as MX')
    .option(...TRANSLATOR)
    .addHelpText('after', SHAPES)
    .action(async (files: string[], options: ImportOptions) => {
      const configuration = await loadConfiguration(options);
      await importAll(files, options, configuration);
    });
}

function dateOrder(value: string): DateOrder {
  if (value !== 'dmy' && value !== 'mdy') throw new InvalidArgumentError('It must be dmy or mdy.');
  return value === 'dmy' ? 'day first' : 'month first';
}

async function importAll(
  files: readonly string[],
  options: ImportOptions,
  configuration: Config,
): Promise<void> {
  const skipped = keepSkipped(options.skipped === undefined ? null : locate(options.skipped));
  const translator = translatorFor(configuration, options.translator);
  const store = await openStore(options, configuration, 'bulk');
  const tally = emptyTally();
  const settings = recordSettings(configuration, translator);
  const progress = startProgress(COUNTED[takenAs(options)]);
  const longest = configuration.settings.limits.charactersPerArticle;
  const importing: Importing = { store, settings, longest, tally, skipped, clock: systemClock };
  const desks = desksOf(importing, options, sourceOf(options, configuration));
  const taken = takenAs(options);
  try {
    const how = { form: options.form ?? null, dates: options.dates ?? null };
    for await (const { source, value, share } of readImports(files, how)) {
      const record = value.ok ? imported(value.value, source, taken) : value;
      if (record.ok) await desks[record.value.kind].take(record.value);
      else skipped.add(record.problem);
      progress.step(share);
    }
    await desks.turn.end();
    for (const desk of Object.values(desks)) await desk.end();
  } finally {
    progress.end();
    await translator?.close();
    await store.close();
    await skipped.close();
  }
  tell(summaryOf(tally, skipped.count));
  for (const line of skipped.summary()) tell(line);
}

type Desks = Readonly<Record<ImportKind, Desk>>;

/** What a step of the progress is. */
const COUNTED: Readonly<Record<TakenAs, string>> = {
  articles: 'articles',
  statements: 'statements',
  transcripts: 'pages and turns',
};

function takenAs({ statements, transcripts }: ImportOptions): TakenAs {
  if (transcripts === true) return 'transcripts';
  return statements === true ? 'statements' : 'articles';
}

/** The feed that is named; one that is not there is a mistake worth stopping for. */
function sourceOf({ feed }: ImportOptions, configuration: Config): Feed | null {
  if (feed === undefined) return null;
  const found = expandFeeds(configuration).find(({ id }) => id === feed);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'input',
    source: '--feed',
    what: `no feed has the id “${feed}”`,
    advice: 'See feeds.yaml.',
  });
}

function desksOf(importing: Importing, options: ImportOptions, source: Feed | null): Desks {
  const showsLines = options.json === true;
  const statements = statementsDesk(importing, { ruled: options.verdicts === true, showsLines });
  const lists = listsDesk(importing, configDirectory(options), options);
  const articles = articlesDesk(importing, showsLines);
  const transcripts = transcriptsDesk(articles, source);
  return {
    article:
      options.transcripts === true ? { ...articles, take: (each) => transcripts.take(each) } : articles,
    turn: transcripts,
    statement: statements,
    whole: statements,
    report: statements,
    row: statements,
    official: lists,
    feed: lists,
    outline: lists,
    subscription: lists,
  };
}
