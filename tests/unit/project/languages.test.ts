import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../../src');

/** A language compared with, or one of those with a lexicon by its code or its name. */
const ASKS = /\blanguage\s*[!=]==?|['"`](?:en|es|pt)['"`]|\b(?:ENGLISH|SPANISH|PORTUGUESE)\b/u;

/** What the linter cannot tell: a rule that reads one language by its name leaves out every other. */
describe('the rules that read a text', () => {
  const files = ['extract', 'identify'].flatMap((stage) =>
    readdirSync(join(SOURCES, stage)).map((name) => join(stage, name)),
  );

  it.each(files)('ask the data of a language and not for its name: %s', (file) => {
    const lines = readFileSync(join(SOURCES, file), 'utf8').split('\n');
    expect(lines.filter((line) => ASKS.test(line))).toEqual([]);
  });
});
