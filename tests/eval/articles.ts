/** How well article bodies are found on real pages: run alone, or through `npm run eval`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { readArticle } from '../../src/collect/article.ts';
import { dropBoilerplate } from '../../src/collect/boilerplate.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
}

interface Page {
  readonly id: string;
  readonly src: string;
  readonly html: string;
  readonly text: string;
  readonly url: string | null;
}

interface Score {
  readonly source: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Mean precision, recall and F1 of 4-word shingles a page, milliseconds a page, and letters lost of clean texts. */
export function evaluateArticles(corpora: string): Promise<readonly Figure[]> {
  const pages = lines<Page>(
    zstdDecompressSync(readFileSync(join(corpora, 'articlebody.dev.jsonl.zst'))).toString('utf8'),
  );
  const started = performance.now();
  const bodies = pages.map(({ html, url }) => readArticle(html, url ?? 'https://outlet.example/article'));
  const milliseconds = (performance.now() - started) / pages.length;
  const scores = pages.map((page, index) => {
    const body = bodies[index];
    return score(page.src, page.text, body?.ok === true ? body.value.text : '');
  });
  const news = scores.filter(({ source }) => source !== 'mozilla/readability');
  return Promise.resolve([
    { name: 'article body precision', value: mean(scores, 'precision') },
    { name: 'article body recall', value: mean(scores, 'recall') },
    { name: 'article body F1', value: mean(scores, 'f1') },
    { name: 'article body F1, without Readability’s own test pages', value: mean(news, 'f1') },
    { name: 'article body, ms a page', value: milliseconds },
    { name: 'share of clean news text kept by dropBoilerplate', value: keptOfCleanText(corpora) },
  ]);
}

function keptOfCleanText(corpora: string): number {
  const texts = lines<{ readonly text: string }>(
    readFileSync(join(corpora, 'extraction', 'polnear.train.jsonl'), 'utf8'),
  );
  const length = (all: readonly string[]): number => all.reduce((sum, text) => sum + text.trim().length, 0);
  const before = texts.map(({ text }) => text);
  return length(before.map(dropBoilerplate)) / length(before);
}

function lines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function score(source: string, expected: string, found: string): Score {
  const [wanted, given] = [shingles(expected), shingles(found)];
  const both = [...wanted].reduce(
    (sum, [shingle, count]) => sum + Math.min(count, given.get(shingle) ?? 0),
    0,
  );
  const precision = both / Math.max(1, total(given));
  const recall = wanted.size === 0 ? 1 : both / total(wanted);
  return { source, precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const starts = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  for (let at = 0; at < starts; at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(scores: readonly Score[], part: 'precision' | 'recall' | 'f1'): number {
  return scores.reduce((sum, each) => sum + each[part], 0) / scores.length;
}

if (import.meta.main) {
  for (const { name, value } of await evaluateArticles(
    process.env['ONRECORD_CORPORA'] ?? '../shared/corpora',
  )) {
    console.log(`${name}: ${value.toFixed(4)}`);
  }
}
