import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../../../src/system/config/config.ts';
import { readSampleTable, type SampleTable } from '../../../src/system/sample-table.ts';

const SAMPLE = join(import.meta.dirname, '../../../data/sample');
const texts = z.array(z.string()).default([]);
const articleSchema = z.strictObject({
  page: z.string(),
  official: z.string(),
  new: texts,
  report: texts,
  repeat: texts,
  translated: texts,
});
const schema = z.strictObject({ rounds: z.array(z.array(articleSchema)), never: z.array(z.string()) });

let expected: z.output<typeof schema>;
let table: SampleTable;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  expected = schema.parse(parse(await readFile(join(SAMPLE, 'expected.yaml'), 'utf8')));
  table = await readSampleTable(SAMPLE);
  pages = new Map(
    await Promise.all(
      [...table.answers].map(async ([path, answers]) => [path, await textOf(answers)] as const),
    ),
  );
});

async function textOf(answers: readonly { readonly file: string; readonly type: string }[]): Promise<string> {
  const read = answers.map(async ({ file, type }) => {
    const encoding = /charset=([\w-]+)/.exec(type)?.[1] ?? 'utf-8';
    return new TextDecoder(encoding).decode(await readFile(join(SAMPLE, file)));
  });
  return (await Promise.all(read)).join('\n');
}

describe('what the sample says should come of it', () => {
  it('names only words that stand on the page it names', () => {
    const absent = expected.rounds.flat().flatMap((article) => {
      const page = pages.get(article.page) ?? '';
      const told = [...article.new, ...article.report, ...article.repeat, ...article.translated];
      return told.filter((text) => !page.includes(text)).map((text) => `${article.page}: ${text}`);
    });
    expect(absent).toEqual([]);
  });

  it('names only pages that come out in that round', () => {
    const astray = expected.rounds.flatMap((articles, index) =>
      articles
        .map(({ page }) => page)
        .filter((page) => table.answers.get(page)?.every(({ round }) => round !== index + 1) ?? true),
    );
    expect(astray).toEqual([]);
  });

  it('names only officials the sample tracks', async () => {
    const loaded = await loadConfig(join(SAMPLE, 'config'));
    const tracked = loaded.ok ? loaded.config.officials.map(({ id }) => id) : [];
    expect(tracked).toEqual(expect.arrayContaining(expected.rounds.flat().map(({ official }) => official)));
  });

  it('forbids only words that stand on some page and are expected on none', () => {
    const all = [...pages.values()].join('\n');
    const told = new Set(expected.rounds.flat().flatMap((one) => [...one.new, ...one.report, ...one.repeat]));
    const wrong = expected.never.filter((text) => !all.includes(text) || told.has(text));
    expect(wrong).toEqual([]);
  });

  it('holds a report, a repeat and a translation, and something new in every round', () => {
    expect(expected.rounds.every((articles) => articles.some((one) => one.new.length > 0))).toBe(true);
    for (const kind of ['report', 'repeat', 'translated'] as const) {
      expect(expected.rounds.flat().some((one) => one[kind].length > 0)).toBe(true);
    }
  });
});
