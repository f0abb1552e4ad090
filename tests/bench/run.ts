/**
 * `npm run bench [ARTICLES=600]`: articles per second through the pipeline and its memory, on the articles of the demonstration,
 * their sentences shuffled anew each time, so that most are other outlets' rewrites of known statements, as on a news day. The
 * baseline, measured in the same run, is what a first attempt would be: a regular expression for quotation marks. Then the
 * speed of one long text (long-text.ts), and of the whole process of `onrecord extract` on the news that the evaluation labels by
 * hand (whole-process.ts), in each language and for two lengths: to start and to compile is much of the time of the shorter one.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../../src/collect/article.ts';
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { readLabelled } from '../eval/news-labels.ts';
import { configuration, recorder } from '../support/pipeline.ts';
import { longTextSpeed, type LongTextSpeed } from './long-text.ts';
import { wholeProcessSpeed } from './whole-process.ts';

const COUNT = Number(process.argv[2] ?? 600);
const SAMPLE = join(import.meta.dirname, '../../data/sample');
const NEWS = join(import.meta.dirname, '../eval/news');

const pages = await samplePages();
const bodies = pages.flatMap((html) => {
  const read = readArticle(html, 'https://outlet.example/article');
  return read.ok ? [read.value.text] : [];
});
const texts = Array.from({ length: COUNT }, (_, index) =>
  shuffled(bodies[index % bodies.length] ?? '', index),
);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const config = await configuration('data/sample/config');

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`,
);
console.log(`${COUNT} articles of ${Math.round(characters / COUNT)} characters\n`);

const regex = await perSecond(texts, (text) => text.match(/[“"«][^”"»]+[”"»]/gu));
const body = await perSecond(
  Array.from({ length: COUNT }, (_, index) => pages[index % pages.length] ?? ''),
  (html) => readArticle(html, 'https://outlet.example/article'),
);
const reading = await perSecond(texts, (text) => {
  const language = detectLanguage(text);
  const found = extractQuotations(text, language);
  identifySpeakers({ id: 'a', text, title: '', language, published: '2025-09-05' }, found, config.officials);
});
const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
const { store, record } = await recorder(config, join(folder, 'bench.db'));
const recording = await perSecond(texts, (text, index) =>
  record({ id: `bench-${index}`, outlet: `Outlet ${index % 40}`, published: '2025-09-05T12:00:00Z', text }),
);
const { statements, reports } = await store.counts();
await store.close();
await rm(folder, { recursive: true });

show('regular expression (baseline)', regex);
show('body of a page', body);
show('quotations and speakers', reading);
show('whole pipeline, on disk', recording);
console.log('\nof processor time, beside words by a regular expression (baseline):');
showSpeed('one text of 5 MB', longTextSpeed(texts, config.officials));
for (const language of ['en', 'es'])
  for (const megabytes of [4, 16]) {
    const speed = await wholeProcessSpeed(newsIn(language), megabytes * 1_000_000);
    showSpeed(`extract, ${megabytes} MB of news, ${language}`, speed);
  }
const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
console.log(`\n${statements} statements, ${reports} reports on record; ${megabytes} MB of memory at the end`);

async function perSecond<T>(items: readonly T[], work: (item: T, index: number) => unknown): Promise<number> {
  const started = performance.now();
  for (const [index, item] of items.entries()) await work(item, index);
  return (items.length * 1000) / (performance.now() - started);
}

function show(name: string, rate: number): void {
  const ratio = name.includes('baseline') ? '' : `  1/${Math.round(regex / rate)} of the baseline`;
  console.log(`${name.padEnd(32)}${rate.toFixed(0).padStart(8)} articles/s${ratio}`);
}

function showSpeed(name: string, { words, quotations }: LongTextSpeed): void {
  console.log(
    `${name.padEnd(32)}${quotations.toFixed(2).padStart(8)} MB/s  1/${Math.round(words / quotations)} of the baseline, ${words.toFixed(1)} MB/s`,
  );
}

function newsIn(language: string): readonly string[] {
  const articles = ['open', 'held'].flatMap((part) => readLabelled(join(NEWS, part)));
  return articles.filter((one) => one.language === language).map(({ text }) => text);
}

async function samplePages(): Promise<string[]> {
  const files = await readdir(SAMPLE, { recursive: true });
  const names = files.filter((name) => name.endsWith('.html')).toSorted();
  return Promise.all(names.map((name) => readFile(join(SAMPLE, name), 'utf8')));
}

/** The paragraphs in another order, by a small generator of its own: the same at every run. */
function shuffled(text: string, seed: number): string {
  let state = seed + 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const keyed = text.split('\n').map((paragraph) => ({ paragraph, key: random() }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .map(({ paragraph }) => paragraph)
    .join('\n');
}
