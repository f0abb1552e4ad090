/** Whatever a text is made of: nothing throws, nothing is told of words that do not stand there, and time grows with the text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { identifySpeakers } from '../../../src/identify/identify.ts';
import type { Mention, Official, Quotation } from '../../../src/model.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { oddText } from '../../support/odd-text.ts';
import { effortOf } from '../../support/effort.ts';

const RUBIO: Official = {
  id: 'marco-rubio',
  name: 'Marco Rubio',
  aliases: ['Rubio'],
  misspellings: [],
  titles: [{ en: 'Secretary of State', es: 'secretario de Estado', from: '2025-01-21' }],
  languages: ['en', 'es'],
  country: 'US',
  gender: 'm',
};

const read = (text: string, language: string, title = ''): Quotation[] =>
  identifySpeakers(
    { id: 'a', text, title, language, published: '2026-02-01' },
    extractQuotations(text, language),
    [RUBIO],
  );

const expectStanding = (text: string, mention: Mention): void =>
  expect(mention.text).toBe(text.slice(mention.start, mention.end));

describe('whatever the text', () => {
  it('quotations, cues and sources are words that stand there, in order, and officials are those asked for', () => {
    fc.assert(
      fc.property(oddText, oddText, fc.constantFrom('en', 'es'), (text, title, language) => {
        const quotations = read(text, language, title);
        const starts = quotations.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
        for (const one of quotations) {
          expectStanding(text, one);
          if (one.cue !== null) expectStanding(text, one.cue);
          if (one.source !== null) expectStanding(text, one.source);
          expect([null, 'marco-rubio']).toContain(one.official);
          let end = one.start;
          for (const span of one.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            ({ end } = span);
          }
          expect(end).toBe(one.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what was read before changes nothing: words and names remembered of one text are the same in the next', () => {
    fc.assert(
      fc.property(oddText, oddText, (text, other) => {
        const alone = read(text, 'en');
        read(other, 'en');
        expect(read(text, 'en')).toEqual(alone);
      }),
    );
  });

  it('every visible character is in one sentence', () => {
    fc.assert(
      fc.property(oddText, fc.constantFrom('en', 'es', 'und'), (text, language) => {
        const said = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
        expect(said.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

const effort = (text: string, language: string): number => effortOf(() => read(text, language));

const LENGTH = 12_500;
/** Below this a measurement is noise. */
const LEAST_MS = 8;
/** Eight times the text, and as much again for the noise of a busy machine; what grows with the square needs 64 times. */
const MOST = 20;

describe('time grows no faster than the text', () => {
  it.each([
    ['He said that it is. ', 'en'],
    ['He said that it is.\n', 'en'],
    ['“A b c,” he said.\n', 'en'],
    ['“A b c,” he said. “D e f.” ', 'en'],
    ['“We go there.\n', 'en'],
    ['Ana Gil wrote:\n“We go there now.\n', 'en'],
    ['“a “b ', 'en'],
    ['‘a “b « c ', 'en'],
    ['“‘«', 'es'],
    ["'", 'en'],
    ['" ', 'en'],
    ['« ', 'es'],
    ['( ', 'en'],
    ['he said, ', 'en'],
    ['Marco Rubio and ', 'en'],
    ['Marco Rubio met Ana Rubio. ', 'en'],
    ['The secretary of state said “We go.”\n', 'en'],
    ['Emmanuel Macron spoke. The French president said he knows. ', 'en'],
    ['told the told the ', 'en'],
    ['Dijo que sí. ', 'es'],
    ['Según Petro, no. ', 'es'],
    ['—Hola —dijo él—. ', 'es'],
    ['Rubio, quien dijo que no, ', 'es'],
    ['A.', 'en'],
    ['de la ', 'es'],
    ['a', 'en'],
    ['. ', 'en'],
    ['- ', 'en'],
    ['\n', 'en'],
    ['\0', 'en'],
    ['\uD800', 'en'],
    ['𝒜', 'en'],
    ['e\u0301 ', 'es'],
  ])(
    'of %j (%s)',
    (unit, language) => {
      const small = unit.repeat(Math.ceil(LENGTH / unit.length));
      effort(small, language);
      const once = Math.max(LEAST_MS, Math.min(effort(small, language), effort(small, language)));
      const large = small.repeat(8);
      expect(Math.min(effort(large, language), effort(large, language)) / once).toBeLessThan(MOST);
    },
    30_000,
  );
});
