import type { Command } from 'commander';
import { z } from 'zod';
import { readArticle, type ArticleRead } from '../collect/article.ts';
import { decodeBytes } from '../collect/decode.ts';
import { problemSentence, type Outcome } from '../errors.ts';
import type { Fetcher } from '../ports.ts';
import { write, writeJson } from '../system/output.ts';
import { readSource } from '../system/source.ts';
import { fetcherFor } from '../wiring/adapters.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { visible } from '../text/escape.ts';
import { command, ID, records, report } from './command.ts';

const PAGE = z.object({ id: ID, url: z.string().nullish(), html: z.string() });

const EXAMPLE = `npm run -s onrecord -- article https://example.org/news/1 saved-page.html --json
echo '{"id":"1","html":"<article><h1>Harbour reopens</h1><p>The harbour opens on Monday, after a closure of two years, the minister said on Friday. “We are ready,” she told reporters at the town hall.</p></article>"}' |
  npm run -s onrecord -- article --json`;

interface ArticleOptions extends SharedOptions {
  readonly json?: boolean;
}

export function articleCommand(): Command {
  return command('article', 'take the body of an article from its page', EXAMPLE)
    .argument(
      '[sources...]',
      'pages: files or web addresses; .jsonl files and standard input hold {"id","url","html"} lines',
    )
    .option('--json', 'print a JSON line for each page')
    .action(async (sources: string[], options: ArticleOptions) => {
      const configuration = await loadConfiguration(options);
      const fetcher = fetcherFor(configuration, 'any');
      const show: Show = (id, read) => print(id, read, options.json === true);
      for (const source of sources.length === 0 ? ['-'] : sources) {
        if (source === '-' || /\.(jsonl|ndjson)$/i.test(source)) await readPages(source, show);
        else await show(source, await readPage(source, fetcher, configuration.settings.limits.bytesPerFetch));
      }
      await fetcher.close();
    });
}

type Show = (id: string | number, read: Outcome<ArticleRead>) => Promise<void>;

async function readPages(file: string, show: Show): Promise<void> {
  for await (const { record } of records([file], PAGE)) {
    await show(record.id, readArticle(record.html, record.url ?? 'about:blank'));
  }
}

async function readPage(source: string, fetcher: Fetcher, largest: number): Promise<Outcome<ArticleRead>> {
  const bytes = await readSource(source, fetcher, largest);
  if (!bytes.ok) return bytes;
  const html = decodeBytes(bytes.value.bytes, bytes.value.contentType, source);
  return html.ok ? readArticle(html.value, bytes.value.url) : html;
}

async function print(id: string | number, read: Outcome<ArticleRead>, json: boolean): Promise<void> {
  if (json) await writeJson(asJson(id, read));
  else if (read.ok) await write(visible(`${read.value.title}\n\n${read.value.text}\n\n`));
  if (!read.ok) report({ ...read.problem, source: String(id) });
}

function asJson(id: string | number, read: Outcome<ArticleRead>): object {
  if (!read.ok) {
    const error = problemSentence({ ...read.problem, source: String(id) });
    return { id, title: null, byline: null, published: null, lang: null, text: null, error };
  }
  const { title, byline, published, language, text } = read.value;
  return { id, title, byline, published: published?.at ?? null, lang: language, text, error: null };
}
