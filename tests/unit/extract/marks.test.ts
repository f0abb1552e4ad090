import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/extract/mark-roles.ts';
import { pairMarks, type Quoted } from '../../../src/extract/marks.ts';
import { paragraphsOf } from '../../../src/extract/paragraphs.ts';
import { quotationsOf } from '../../../src/extract/pairings.ts';
import { lexiconFor, type Lexicon } from '../../../src/text/lexicon/lexicon.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

const pairs = (text: string): readonly Quoted[] => pairMarks(text, { start: 0, end: text.length }).found;
const words = (text: string, found: readonly Quoted[]): string[] =>
  found.map(({ inner }) => text.slice(inner.start, inner.end));
const inside = (text: string): string[] => words(text, pairs(text));

/** The words between marks, a list a paragraph. */
function byParagraph(text: string, language = 'en'): string[][] {
  const paragraphs = paragraphsOf(text, splitSentences(text, language));
  return quotationsOf(text, paragraphs, lexiconOf(language)).map((found) => words(text, found));
}

function lexiconOf(language: string): Lexicon {
  const lexicon = lexiconFor(language);
  if (lexicon === null) throw new Error(`no lexicon of ${language}`);
  return lexicon;
}

describe('pairMarks', () => {
  it.each([
    ['straight', 'He saw "a big ship" there', 'a big ship'],
    ['curly', 'He saw “a big ship” there', 'a big ship'],
    ['angle', 'Vio «un gran barco» allí', 'un gran barco'],
    ['spaced angle', 'Il vit « un grand bateau » hier', ' un grand bateau '],
    ['reversed angle', 'Er sah »ein Schiff« dort', 'ein Schiff'],
    ['doubled less-than', 'Vio <<un gran barco>> allí', 'un gran barco'],
    ['low', 'Vio „un gran barco“ allí', 'un gran barco'],
    ['low and high', 'Vio „un gran barco” allí', 'un gran barco'],
    ['single', 'He saw ‘a big ship’ there', 'a big ship'],
    ['single low', 'He saw ‚a big ship‘ there', 'a big ship'],
    ['single angle', 'He saw ‹a big ship› there', 'a big ship'],
    ['two apostrophes', "He saw ''a big ship'' there", 'a big ship'],
    ['grave and apostrophes', "He saw ``a big ship'' there", 'a big ship'],
    ['acute', 'Vio ´un gran barco´ allí', 'un gran barco'],
    ['escaped', 'He saw &quot;a big ship&quot; there', 'a big ship'],
    ['escaped curly', 'He saw &ldquo;a big ship&rdquo; there', 'a big ship'],
    ['numbered', 'He saw &#8220;a big ship&#8221; there', 'a big ship'],
    ['mixed', 'He saw “a big ship" there', 'a big ship'],
    ['mixed the other way', 'He saw "a big ship” there', 'a big ship'],
    ['wrong-way', 'He saw ”a big ship“ there', 'a big ship'],
    ['two closing', 'He saw ”a big ship” there', 'a big ship'],
    ['curly with spaces', 'He saw “ a big ship ” there', ' a big ship '],
    ['straight with spaces', 'He saw " a big ship " there', ' a big ship '],
  ])('pairs %s marks', (_name, text, inner) => {
    expect(inside(text)).toEqual([inner]);
  });

  it('gives the outermost of nested quotations and keeps the inner ones within', () => {
    const text = '“She told me ‘go now’ and left”';
    expect(inside(text)).toEqual(['She told me ‘go now’ and left']);
    expect(words(text, pairs(text)[0]?.inside ?? [])).toEqual(['go now']);
  });

  it('tells marks nested in marks of the same shape apart', () => {
    expect(inside('“We said “never again” and meant it,” he said')).toEqual([
      'We said “never again” and meant it,',
    ]);
  });

  it.each([
    ["the workers' union didn't meet in the '90s", []],
    ["'the workers' union is right,' he said", ["the workers' union is right,"]],
    ['‘the voters’ choice is clear’, he said', ['the voters’ choice is clear']],
    ["'It's the bosses' fault' and 'not ours'", ["It's the bosses' fault", 'not ours']],
    ["he called them 'losers' and 'thieves'", ['losers', 'thieves']],
    ["'We were goin' home,' he said", ["We were goin' home,"]],
    ['rock ’n’ roll of the ’60s', []],
  ])('does not take an apostrophe for a mark: %s', (text, found) => {
    expect(inside(text)).toEqual(found);
  });

  it('does not take inches for a closing mark', () => {
    expect(inside('"The pipe is 6" wide and old," he said')).toEqual(['The pipe is 6" wide and old,']);
  });

  it('keeps what a mark that never closes had around it', () => {
    expect(inside('a “stray one and “a good one” here')).toEqual(['a good one']);
  });

  it('lets a mark of another kind close what nothing else closes', () => {
    expect(inside('“We go,’ he said. “We stay,” he added')).toEqual(['We go,', 'We stay,']);
    expect(inside('‘We go,” he said')).toEqual(['We go,']);
  });

  it('reads a paragraph with more marks than anyone writes as having none', () => {
    expect(inside('“a” '.repeat(1000))).toEqual([]);
  });
});

describe('quotationsOf', () => {
  it('lets a quotation go on where the next paragraph opens again', () => {
    expect(byParagraph('He said: “One.\n\n“Two.”')).toEqual([['One.'], ['Two.']]);
    expect(byParagraph('He said: ‘One.\n\n‘Two.’')).toEqual([['One.'], ['Two.']]);
    expect(byParagraph('Dijo: «Uno.\n\n»Dos».', 'es')).toEqual([['Uno.'], ['Dos']]);
  });

  it('lets a quotation run over paragraphs without a mark of their own to the one that closes it', () => {
    expect(byParagraph('He wrote: "One.\n\nTwo.\n\nThree."\n\nIt rained.')).toEqual([
      ['One.'],
      ['Two.'],
      ['Three.'],
      [],
    ]);
  });

  it('does not let it run past somebody who speaks', () => {
    expect(byParagraph('He wrote: "One.\n\nIt is late, Ana Gil said.\n\nThree."')).toEqual([
      ['One.'],
      [],
      [],
    ]);
  });

  it('ends a quotation whose mark was forgotten where its attribution begins', () => {
    expect(byParagraph('"It is cold, Ana Gil said. She left.\n\n"It is late," Leo Paz said.')).toEqual([
      ['It is cold'],
      ['It is late,'],
    ]);
  });
});

const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '«',
        '»',
        '„',
        '‘',
        '’',
        "'",
        "''",
        '‹',
        '<<',
        '&quot;',
        ' ',
        ' ',
        ', ',
        '. ',
        '6',
      ),
      fc.constantFrom('Ana Gil said', 'workers', 'We go', '\n\n'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('whatever the marks', () => {
  it('every pair closes after it opens, keeps its inner ones within, and shares nothing with its neighbours', () => {
    const holds = (within: { start: number; end: number }, found: readonly Quoted[]): boolean =>
      found.every(
        ({ start, end, inner, inside: more }, at) =>
          within.start <= start &&
          start <= inner.start &&
          inner.start <= inner.end &&
          inner.end <= end &&
          end <= within.end &&
          (found[at + 1]?.start ?? end) >= end &&
          holds(inner, more),
      );
    fc.assert(
      fc.property(odd, (text) => {
        const paragraphs = paragraphsOf(text, splitSentences(text, 'en'));
        const all = quotationsOf(text, paragraphs, lexiconOf('en'));
        expect(all).toHaveLength(paragraphs.length);
        expect(all.map((found, at) => holds(paragraphs[at] ?? { start: 0, end: 0 }, found))).not.toContain(
          false,
        );
      }),
    );
  });

  it('a stray mark in one paragraph changes no paragraph whose marks are in order', () => {
    const orderly = 'It is “late,” Ana Gil said.';
    fc.assert(
      fc.property(odd, (line) => {
        const text = `${line.replaceAll('\n', ' ')}\n\nIt rained all day.\n\n${orderly}`;
        expect(byParagraph(text).at(-1)).toEqual(['late,']);
      }),
    );
  });

  it('no mark is found twice', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const marks = marksOf(text, { start: 0, end: text.length });
        expect(marks.filter(({ end }, at) => (marks[at + 1]?.start ?? end) < end)).toEqual([]);
      }),
    );
  });
});
