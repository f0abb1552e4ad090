import type { Command } from 'commander';
import { readFeed, type FeedRead } from '../collect/feed.ts';
import { problemSentence, type Outcome } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import { write, writeJson } from '../system/output.ts';
import { readSource } from '../system/source.ts';
import { fetcherFor } from '../wiring/adapters.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { visible } from '../text/escape.ts';
import { amount, command, report } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- feed https://example.org/rss.xml saved-feed.xml --json`;

interface FeedOptions extends SharedOptions {
  readonly json?: boolean;
}

export function feedCommand(): Command {
  return command('feed', 'read feeds and list their items', EXAMPLE)
    .argument(
      '[sources...]',
      'files or web addresses of feeds (RSS, Atom, JSON Feed); standard input if none or -',
    )
    .option('--json', 'print a JSON line for each feed')
    .action(async (sources: string[], options: FeedOptions) => {
      const configuration = await loadConfiguration(options);
      const fetcher = fetcherFor(configuration, 'any');
      for (const source of sources.length === 0 ? ['-'] : sources) {
        const bytes = await readSource(source, fetcher, configuration.settings.limits.bytesPerFetch);
        const read = bytes.ok ? await readFeed(bytes.value.bytes, bytes.value) : bytes;
        await (options.json === true ? writeJson(asJson(source, read)) : write(drawFeed(source, read)));
        if (!read.ok) report({ ...read.problem, source });
      }
      await fetcher.close();
    });
}

function asJson(source: string, read: Outcome<FeedRead>): object {
  if (!read.ok)
    return { source, title: null, items: [], error: problemSentence({ ...read.problem, source }) };
  return { source, title: read.value.title, items: read.value.items.map(itemAsJson), error: null };
}

function itemAsJson({ id, title, url, published, summary }: FeedItem): object {
  return { id, title, url, published: published?.at ?? null, summary };
}

function drawFeed(source: string, read: Outcome<FeedRead>): string {
  if (!read.ok) return '';
  const items = read.value.items.map(
    ({ published, title, url }) =>
      `  ${published?.at ?? 'undated'}  ${title || 'untitled'}\n${url === '' ? '' : `    ${url}\n`}`,
  );
  return visible(`${read.value.title || source}: ${amount(items.length, 'item')}\n${items.join('')}\n`);
}
