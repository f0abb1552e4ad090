import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { Official, SearchHit, SearchQuery } from '../model.ts';
import type { Store } from '../ports.ts';
import { transcriptLine } from '../exchange/statement-line.ts';
import { transcriptText } from '../notify/transcript-mark.ts';
import { readFields } from '../respond/fields.ts';
import { createOfficialFinder, officialMeant } from '../respond/officials.ts';
import { isType, isVerdict } from '../respond/question.ts';
import { searchRecord } from '../respond/search.ts';
import { write, writeJson } from '../system/output.ts';
import { painter } from '../notify/terminal-lines.ts';
import { visible } from '../text/escape.ts';
import { polarText, textsFor } from '../text/interface/interface.ts';
import { openRecord } from '../wiring/record.ts';
import { showMarks, withMarks } from '../text/marked.ts';
import { environment, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, day, isDay, records } from './command.ts';

const DAY = z.string().refine(isDay, { error: 'must be a day such as 2026-01-31' }).nullish();

const QUERY = z.object({
  query: z.string(),
  official: z.string().nullish(),
  from: DAY,
  to: DAY,
  outlet: z.string().nullish(),
  lang: z.string().nullish(),
  kind: z.enum(['direct', 'mixed', 'indirect']).nullish(),
  verdict: z.enum(['new', 'report', 'repeat']).nullish(),
  limit: z.int().positive().nullish(),
});

type Query = z.infer<typeof QUERY>;

const EXAMPLE = `npm run -s onrecord -- search "cooperation on security" --official marco-rubio --from 2026-01-01`;

interface SearchOptions extends SharedOptions, Omit<Query, 'query' | 'limit'> {
  readonly limit: number;
  readonly batch?: boolean;
  readonly json?: boolean;
}

export function searchCommand(): Command {
  return command('search', 'find what was said before: the best first, each with a score of 0 to 1', EXAMPLE)
    .argument(
      '[text...]',
      'words, "exact phrase", -without, begun*, official:name; with --batch: files of {"query"} lines, standard input if none or -',
    )
    .option('--official <id>', 'only this official, by the id in officials.yaml')
    .option('--from <day>', 'said on this day or later (YYYY-MM-DD)', day)
    .option('--to <day>', 'said on this day or earlier (YYYY-MM-DD)', day)
    .option('--outlet <name>', 'only reported by this outlet')
    .option('--lang <code>', 'only in this language, such as en or es')
    .addOption(
      new Option('--kind <kind>', 'only this kind of quotation').choices(['direct', 'mixed', 'indirect']),
    )
    .addOption(
      new Option('--verdict <verdict>', 'only what was this when it came').choices([
        'new',
        'report',
        'repeat',
      ]),
    )
    .option('--limit <count>', 'how many at most', count, 10)
    .option('--batch', 'answer many queries, a JSON line each')
    .option('--json', 'print JSON')
    .action(async (text: string[], options: SearchOptions) => {
      const configuration = await loadConfiguration(options);
      const store = await openRecord(options, configuration);
      try {
        if (options.batch === true) await answerBatch(text, options, store, configuration.officials);
        else await answerOne(text.join(' '), options, store, configuration.officials);
      } finally {
        await store.close();
      }
    });
}

async function answerOne(
  text: string,
  options: SearchOptions,
  store: Store,
  officials: readonly Official[],
): Promise<void> {
  const answer = await ask({ ...options, query: text }, options, store, officials);
  if (options.json === true) return writeJson(asJson(answer));
  if (answer.hits.length === 0) return write(nothingFound(text, answer.official, officials));
  const paint = painter(process.stdout.isTTY && environment().NO_COLOR === undefined);
  for (const hit of answer.hits) await write(drawHit(hit, paint));
}

function nothingFound(text: string, official: string | null, officials: readonly Official[]): string {
  const nothing = text === '' ? 'Nothing on record.' : `Nothing on record for “${text}”.`;
  if (official === null || officials.some((each) => each.id === official)) return `${nothing}\n`;
  const ids = officials.map((each) => each.id).filter((id) => id.includes(official.toLowerCase()));
  const meant = ids.length === 0 ? '' : ` Did you mean ${ids.join(', ')}?`;
  return `${nothing} No official has the id “${official}”.${meant}\n`;
}

async function answerBatch(
  files: readonly string[],
  options: SearchOptions,
  store: Store,
  officials: readonly Official[],
): Promise<void> {
  for await (const { record } of records(files, QUERY))
    await writeJson(asJson(await ask(record, options, store, officials)));
}

interface Answer {
  readonly query: string;
  readonly ms: number;
  /** The id asked for, or what was written in its place. */
  readonly official: string | null;
  readonly hits: readonly SearchHit[];
}

const asJson = ({ query, ms, hits }: Answer) => ({
  query,
  ms,
  hits: hits.map(({ text, denied, official, date, outlet, url, withdrawn, inTranscript, score }) => ({
    text,
    ...(denied ? { denied } : {}),
    official,
    date,
    outlet: outlet || null,
    url: url || null,
    // Said only where it is so: a line of what stands has the fields of the contract.
    ...(withdrawn ? { withdrawn } : {}),
    ...(inTranscript === undefined ? {} : { transcript: transcriptLine(inTranscript) }),
    score,
  })),
});

async function ask(
  query: Query,
  { limit }: { readonly limit: number },
  store: Store,
  officials: readonly Official[],
): Promise<Answer> {
  const started = performance.now();
  const asked = searchQuery(query, officials);
  const hits = await searchRecord({ ...asked, limit: query.limit ?? limit }, store);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return { query: query.query, ms, official: asked.official ?? null, hits };
}

/** Options say more than limits written among the words. */
function searchQuery(
  { query, ...options }: Query,
  officials: readonly Official[],
): Omit<SearchQuery, 'limit'> {
  const { text, fields } = readFields(query.toWellFormed());
  const { kind = '', verdict = '' } = fields;
  return {
    text,
    official: options.official ?? (fields.official && idOf(fields.official, officials)),
    from: options.from ?? fields.from,
    to: options.to ?? fields.to,
    outlet: options.outlet ?? fields.outlet,
    language: options.lang ?? fields.language,
    type: options.kind ?? (isType(kind) ? kind : undefined),
    verdict: options.verdict ?? (isVerdict(verdict) ? verdict : undefined),
  };
}

/** Of the official that a name means; the name as it is where it means nobody, which finds nothing and is told. */
const idOf = (name: string, officials: readonly Official[]): string =>
  officialMeant(name, createOfficialFinder(officials))?.id ?? name;

function drawHit(
  { text, marks, denied, speaker, date, outlet, url, withdrawn, inTranscript, score }: SearchHit,
  paint: ReturnType<typeof painter>,
): string {
  const words = polarText({ words: withMarks(text, marks ?? []), denied }, textsFor('en'));
  const gone = withdrawn ? 'withdrawn by all who reported it' : null;
  const where = [outlet, url, gone].filter((part) => part !== null && part !== '').join(' · ');
  const source =
    inTranscript === undefined
      ? ''
      : `  ${transcriptText(inTranscript, textsFor('en'))} · ${inTranscript.url}\n`;
  const told = visible(
    `${date}  ${speaker}  (${score.toFixed(2)})\n  ${words}\n${where === '' ? '' : `  ${where}\n`}${source}\n`,
  );
  const [before = '', behind = ''] = paint('·', 'bold', 'yellow').split('·');
  return showMarks(told, before, behind);
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}
