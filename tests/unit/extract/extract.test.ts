import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import type { QuotationFound } from '../../../src/model.ts';
import { oddText } from '../../support/odd-text.ts';

const said = (text: string, language = 'en'): string[] =>
  extractQuotations(text, language).map((one) => one.text);

describe('extractQuotations', () => {
  it('finds none in a language it has no lexicon for', () => {
    expect(said('„Es reicht“, sagte die Ministerin.', 'de')).toEqual([]);
  });

  it('loses one quotation to a stray mark, not the ones after it', () => {
    const text = 'The sign was 6" wide. “It is cold,” Ana Gil said.\n\n“It is late,” she added.';
    expect(said(text)).toEqual(['It is cold', 'It is late']);
  });

  it('keeps apostrophes apart from single quotation marks', () => {
    expect(said("Ana Gil's brother didn't say a word about the '90s.")).toEqual([]);
  });

  it('gives a later verb of the sentence its own quotation', () => {
    expect(said('Ana Gil said the road is closed and added that it will stay so.')).toEqual([
      'the road is closed',
      'it will stay so',
    ]);
  });

  it('stops a report before the next speaker', () => {
    const text = 'Ana Gil said the road is closed, adding that it will stay so.';
    expect(said(text)).toEqual(['the road is closed', 'it will stay so']);
  });

  it('does not lend a quotation to the last speaker when its own attribution was not understood', () => {
    const found = extractQuotations(
      '“It is cold,” Ana Gil said.\n\n“It is late,” so it is in the song on the radio.',
      'en',
    );
    expect(found.find((one) => one.text === 'It is late')?.source ?? null).toBeNull();
  });

  it('finds words between doubled apostrophes, but does not vouch that they are verbatim', () => {
    const [found] = extractQuotations("''It is cold,'' Ana Gil said on Monday.", 'en');
    expect(found).toMatchObject({ text: 'It is cold', type: 'indirect', source: { text: 'Ana Gil' } });
  });

  it('gives hearsay a speaker of its own and tells nobody of it', () => {
    const found = extractQuotations('“Leo Paz told me, ‘I am leaving,’” Ana Gil said.', 'en');
    expect(found.map(({ source, within }) => [source?.text, within])).toEqual([
      ['Ana Gil', undefined],
      ['Leo Paz', true],
    ]);
    expect(found.find(({ within }) => within)?.confidence).toBeLessThan(0.6);
  });

  it('leaves what speakers quote of themselves or imagine in their own words', () => {
    expect(said('“I told him ‘no’, and when he says ‘yes’, I laugh,” Ana Gil said.')).toHaveLength(1);
  });

  it('is surer of marked words with a name than of a belief', () => {
    const [marked] = extractQuotations('“It is cold,” Ana Gil said.', 'en');
    const [belief] = extractQuotations('Ana Gil wants a warmer house by the lake.', 'en');
    expect(marked?.confidence).toBeGreaterThan(belief?.confidence ?? 0);
  });
});

const expectWhole = (text: string, found: readonly QuotationFound[]): void => {
  for (const { start, end, text: words, spans, cue, source, confidence } of found) {
    expect(words).toBe(text.slice(start, end));
    expect(words.length).toBeGreaterThan(0);
    expect(spans[0]?.start).toBe(start);
    expect(spans.at(-1)?.end).toBe(end);
    for (const [i, span] of spans.entries()) {
      expect(span.end).toBeGreaterThan(span.start);
      if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }
    for (const mention of [cue, source]) {
      if (mention !== null) expect(mention.text).toBe(text.slice(mention.start, mention.end));
    }
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
};

describe('whatever the text', () => {
  it('every quotation is exactly what stands at its offsets, its spans inside and in order', () => {
    fc.assert(
      fc.property(oddText, fc.constantFrom('en', 'es'), (text, language) => {
        const found = extractQuotations(text, language);
        expect(found.map((one) => one.text)).toEqual(found.map((one) => text.slice(one.start, one.end)));
        expectWhole(text, found);
      }),
      { numRuns: 500 },
    );
  });

  it('the same text gives the same quotations', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(extractQuotations(text, 'en')).toEqual(extractQuotations(text, 'en'));
      }),
    );
  });
});
