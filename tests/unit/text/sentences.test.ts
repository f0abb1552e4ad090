import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

const cut = (text: string, language = 'en'): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends a sentence at a stop, a question and an exclamation', () => {
    expect(cut('It rained. Did it? It did! Yes.')).toEqual(['It rained.', 'Did it?', 'It did!', 'Yes.']);
  });

  it('does not end one at a title, an initial or a country', () => {
    expect(cut('Sen. J. D. Ford met Dr. Ruiz in the U.S. Senate.')).toHaveLength(1);
    expect(cut('El Sr. Ruiz viajó a EE.UU. con la Dra. Gil. Volvió ayer.', 'es')).toHaveLength(2);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(cut('“It is late.” She left.')).toEqual(['“It is late.”', 'She left.']);
  });

  it('goes on after a quoted question when the attribution follows', () => {
    expect(cut('“Why now?” he asked.')).toHaveLength(1);
  });

  it('ends a sentence at every line break', () => {
    expect(cut('A heading\n\nThe text')).toEqual(['A heading', 'The text']);
  });

  it('knows no language and still splits', () => {
    expect(cut('Eins. Zwei.', 'de')).toEqual(['Eins.', 'Zwei.']);
  });

  it('keeps every visible character of any text in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'es', 'und'),
        (text, language) => {
          const spans = splitSentences(text, language);
          expect(
            spans
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replaceAll(/\s/gu, ''),
          ).toBe(text.replaceAll(/\s/gu, ''));
          spans.reduce((last, span) => {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            return span.end;
          }, 0);
        },
      ),
    );
  });
});
