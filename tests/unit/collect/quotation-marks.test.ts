import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/collect/article.ts';
import { repairMarks } from '../../../src/collect/quotation-marks.ts';

describe('quotation marks written as two apostrophes', () => {
  it.each([
    ["''No habrá acuerdo'', dijo la ministra.", '“No habrá acuerdo”, dijo la ministra.'],
    ["He said: ``We are ready.'' Then he left.", 'He said: “We are ready.” Then he left.'],
    ["The workers' union (''the base'') agreed.", "The workers' union (“the base”) agreed."],
    ["''We will stay.\n''We will build,'' she said.", '“We will stay.\n“We will build,” she said.'],
    ["A plank of 6'2'' by 3'' is long.", "A plank of 6'2'' by 3'' is long."],
    ["He wore it '' loosely '' and left.", "He wore it '' loosely '' and left."],
    ["It's the '90s, isn't it?", "It's the '90s, isn't it?"],
  ])('%s', (written, read) => {
    expect(repairMarks(written)).toBe(read);
  });

  it('are repaired in the body and the headline of a page', () => {
    const filler =
      'The committee met for three hours on Tuesday and heard eleven witnesses from the region. '.repeat(4);
    const html = `<html><head><title>''Enough'', says Vega</title></head><body><article><h1>''Enough'', says Vega</h1>
      <p>${filler}</p><p>''We have waited enough,'' Vega said on Tuesday. ${filler}</p></article></body></html>`;
    const read = readArticle(html, 'https://news.example/1');
    expect(read.ok && read.value.text).toContain('“We have waited enough,” Vega said');
    expect(read.ok && read.value.title).toBe('“Enough”, says Vega');
  });

  it('change nothing but the marks', () => {
    const bits = constantFrom("''", '``', "'", ' ', 'word', '\n', '.', ',');
    assert(
      property(
        array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const bare = (one: string): string => one.replaceAll(/['`“”]/gu, '');
          expect(bare(repairMarks(text))).toBe(bare(text));
        },
      ),
    );
  });
});
