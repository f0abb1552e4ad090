import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/collect/article.ts';

/** A folder a case: `page.html`, and `expected.json` with what must be read from it (`text` as a list of lines). */
const CASES = join(import.meta.dirname, 'article');

interface Expected {
  readonly url: string;
  readonly problem?: string;
  readonly article?: Readonly<Record<string, unknown>> & { readonly text: readonly string[] };
}

it.each(readdirSync(CASES))('a page: %s', (name) => {
  const html = readFileSync(join(CASES, name, 'page.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
  expect(shown(readArticle(html, expected.url))).toMatchObject(
    expected.article ?? { source: expected.url, what: expected.problem },
  );
});

/** What was read, its text as a list of lines, or what was wrong. */
function shown(read: ReturnType<typeof readArticle>): object {
  return read.ok ? { ...read.value, text: read.value.text.split('\n') } : read.problem;
}
