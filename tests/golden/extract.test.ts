/** A folder a phenomenon: `article.txt`, and in `expected.json` every quotation that stands in it, with its speaker. */
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import { goldenCase, goldenNames, OFFICIALS } from './extract-cases.ts';

describe('what an article says and who says it', () => {
  it.each(goldenNames())('%s', (name) => {
    const { text, expected } = goldenCase(name);
    const { language, title, published } = expected;
    const found = extractQuotations(text, language);
    const quotations = identifySpeakers({ id: name, text, title, language, published }, found, OFFICIALS);
    const seen = quotations.map((one) => ({
      text: one.text,
      type: one.type,
      source: one.source?.text ?? null,
      speaker: one.speaker,
      official: one.official,
      ...(one.within === true ? { within: true } : {}),
      ...(one.denied === true ? { denied: true } : {}),
    }));
    expect(seen).toEqual(expected.quotes);
  });
});
