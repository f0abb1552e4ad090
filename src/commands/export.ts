import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Argument, Option, type Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { Refusal } from '../errors.ts';
import { citationOf } from '../exchange/citation.ts';
import { opmlOf } from '../exchange/opml.ts';
import { reportLines, statementLine, type StatementLine } from '../exchange/statement-line.ts';
import * as tables from '../exchange/tables.ts';
import type { Official } from '../model.ts';
import { giveOut } from '../run/give-out.ts';
import type { Store, WhichStatements, WholeStatement } from '../ports.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import type { Config } from '../system/config/config.ts';
import { systemClock } from '../system/clock.ts';
import { locate } from '../system/lines.ts';
import { write } from '../system/output.ts';
import { startProgress } from '../system/progress.ts';
import { textsFor } from '../text/interface/interface.ts';
import { openRecord } from '../wiring/record.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, day } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- export statements -o record.jsonl
npm run -s onrecord -- export reports --format csv --official marco-rubio --from 2026-01-01 -o rubio.csv
npm run -s onrecord -- export citations --official claudia-sheinbaum --lang es
npm run -s onrecord -- export alerts --format atom --official marco-rubio -o rubio.atom
npm run -s onrecord -- export feeds --format opml -o feeds.opml`;

const KINDS = [
  'statements',
  'reports',
  'citations',
  'alerts',
  'officials',
  'feeds',
  'subscriptions',
] as const;
type Kind = (typeof KINDS)[number];
type Format = 'jsonl' | 'csv' | 'opml' | 'text' | 'atom' | 'json';

const FORMATS: Readonly<Record<Kind, readonly [Format, ...Format[]]>> = {
  statements: ['jsonl', 'csv'],
  reports: ['csv', 'jsonl'],
  citations: ['text'],
  alerts: ['atom', 'json'],
  officials: ['jsonl', 'csv'],
  feeds: ['opml', 'jsonl', 'csv'],
  subscriptions: ['jsonl', 'csv'],
};

interface ExportOptions extends SharedOptions, WhichStatements {
  readonly format?: Format;
  readonly output?: string;
  readonly lang: 'en' | 'es';
}

export function exportCommand(): Command {
  return command('export', 'give out what is on record, in forms other programs take', EXAMPLE)
    .addArgument(new Argument('<what>', 'what to give out').choices(KINDS))
    .addOption(
      new Option('--format <format>', 'other than the first of its kind').choices([
        'jsonl',
        'csv',
        'opml',
        'text',
        'atom',
        'json',
      ]),
    )
    .option('-o, --output <file>', 'where to; without it, standard output')
    .option('--official <id>', 'only this official, by the id in officials.yaml')
    .option('--from <day>', 'said on this day or later (YYYY-MM-DD)', day)
    .option('--to <day>', 'said on this day or earlier (YYYY-MM-DD)', day)
    .addOption(new Option('--lang <code>', 'of citations and feeds').choices(['en', 'es']).default('en'))
    .action(async (what: Kind, options: ExportOptions) => {
      const format = options.format ?? FORMATS[what][0];
      if (!FORMATS[what].includes(format)) throw notThat(what, format);
      const config = await loadConfiguration(options);
      const progress = startProgress(what);
      const pieces = counted(written(what, format, options, config), () => progress.step());
      if (options.output === undefined) for await (const piece of pieces) await write(piece);
      else await pipeline(pieces, createWriteStream(locate(options.output)));
      progress.end();
    });
}

const notThat = (what: Kind, format: Format): Refusal =>
  new Refusal({
    code: 'usage',
    source: '--format',
    what: `cannot be ${format} for ${what}`,
    advice: `It can be ${FORMATS[what].join(' or ')}.`,
  });

async function* counted(pieces: AsyncIterable<string>, step: () => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    step();
    yield piece;
  }
}

async function* written(
  what: Kind,
  format: Format,
  options: ExportOptions,
  config: Config,
): AsyncGenerator<string> {
  const feeds = expandFeeds(config);
  if (format === 'opml') yield opmlOf(feeds, 'On Record');
  else if (what === 'officials') yield* inForm(format, config.officials, tables.officialRow);
  // A line is an entry of the file, to be put back; a table has what is asked.
  else if (what === 'feeds' && format === 'jsonl') yield* inForm(format, config.feeds, tables.feedRow);
  else if (what === 'feeds') yield* inForm(format, feeds, tables.feedRow);
  else yield* fromRecord(what, format, options, config);
}

async function* fromRecord(
  what: Exclude<Kind, 'officials' | 'feeds'>,
  format: Format,
  options: ExportOptions,
  config: Config,
): AsyncGenerator<string> {
  const store = await openRecord(options, config);
  try {
    if (what === 'subscriptions') yield* inForm(format, await store.subscriptions(), tables.subscriptionRow);
    else if (what === 'alerts') yield await feedOf(format, store, options, config);
    else if (what === 'citations') {
      const texts = textsFor(options.lang);
      for await (const each of statementsOf(store, options)) yield `${citationOf(each, texts)}\n\n`;
    } else if (what === 'statements') yield* inForm(format, linesOf(store, options), tables.statementRow);
    else if (format === 'csv')
      yield* inForm(format, reportsOf(store, options, tables.reportRows), (row) => row);
    else yield* inForm(format, reportsOf(store, options, reportLines), () => ({}));
  } finally {
    await store.close();
  }
}

async function feedOf(
  format: Format,
  store: Store,
  { official: id, lang }: ExportOptions,
  { officials, settings }: Config,
): Promise<string> {
  const official = id === undefined ? null : officialNamed(id, officials);
  const how = { ...settings.outgoing, language: lang, officials, now: systemClock.now() };
  const given = await giveOut(official, store, how);
  return format === 'json' ? given.json : given.atom;
}

function officialNamed(id: string, officials: Config['officials']): Official {
  const official = officials.find((each) => each.id === id);
  if (official !== undefined) return official;
  throw new Refusal({
    code: 'usage',
    source: '--official',
    what: `is ${id}, which no tracked official has as an id`,
    advice: 'officials.yaml has the ids.',
  });
}

/** Statements read at a time. */
const BATCH = 500;

async function* statementsOf(
  store: Store,
  { official, from, to }: WhichStatements,
): AsyncGenerator<WholeStatement> {
  let after: string | null = null;
  for (;;) {
    const batch: readonly WholeStatement[] = await store.wholeStatements(after, BATCH, {
      official,
      from,
      to,
    });
    yield* batch;
    after = batch.at(-1)?.statement.id ?? null;
    if (batch.length < BATCH) return;
  }
}

async function* linesOf(store: Store, which: WhichStatements): AsyncGenerator<StatementLine> {
  for await (const each of statementsOf(store, which)) yield statementLine(each);
}

async function* reportsOf<T>(
  store: Store,
  which: WhichStatements,
  reportsIn: (line: StatementLine) => readonly T[],
): AsyncGenerator<T> {
  for await (const line of linesOf(store, which)) yield* reportsIn(line);
}

/** JSON Lines as they are, or a table with a heading. */
async function* inForm<T>(
  format: Format,
  items: Iterable<T> | AsyncIterable<T>,
  rowOf: (item: T) => tables.Row,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const item of items) {
    if (format === 'csv') yield csvOf(rowOf(item), isFirst);
    else yield `${JSON.stringify(item)}\n`;
    isFirst = false;
  }
}

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV Injection). */
const csvOf = (row: tables.Row, withHeading: boolean): string =>
  stringify([row], { header: withHeading, escape_formulas: true, record_delimiter: 'windows' });
