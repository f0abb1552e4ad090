import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, escapeMarkdown, markdownLink, visible, webAddress } from '../../../src/text/escape.ts';

const ESCAPE = String.fromCodePoint(27);

describe('visible', () => {
  it('drops terminal sequences whole, and keeps brackets that only follow a line end', () => {
    expect(visible(`a${ESCAPE}[1;31mb${ESCAPE}[0m\n[Applause]`)).toBe('ab\n[Applause]');
    expect(visible(`x${ESCAPE}]8;;https://evil.example\u0007y`)).toBe('xy');
  });

  it('leaves no control character but line ends, and turns no text around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  it('is undone by dropping the backslashes: no letter is changed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = escapeMarkdown(text).replaceAll(/\\([^0-9A-Za-z\s])/gu, '$1');
        expect(shown).toBe(visible(text));
      }),
    );
  });

  it('leaves no character that could begin something unescaped', () => {
    expect(escapeMarkdown('**a** _b_ ~~c~~ `d` ||e|| <@1> @here #f [g](h)')).toBe(
      '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\| \\<\\@1\\> \\@here \\#f \\[g\\]\\(h\\)',
    );
    expect(escapeMarkdown('- a\n1. b\nhttps://c.example d-e 3.5')).toBe(
      '\\- a\n1\\. b\nhttps\\://c.example d-e 3.5',
    );
  });
});

describe('markdownLink', () => {
  it('gives the label alone where the address is none of the web', () => {
    expect(markdownLink('EFE', 'data:text/html,x')).toBe('EFE');
    expect(markdownLink('[EFE]', 'https://efe.example/a)b')).toBe('[\\[EFE\\]](https://efe.example/a%29b)');
  });

  it('keeps where an address leads', () => {
    const address = 'https://efe.example/caf%C3%A9/(a)_b*?q=1&r=2#f';
    const kept = new URL(webAddress(address) ?? '');
    expect(decodeURIComponent(kept.href)).toBe(decodeURIComponent(address));
  });
});

describe('cutAtWord', () => {
  it('cuts after a whole word', () => {
    expect(cutAtWord('one two three four', 12)).toBe('one two …');
    expect(cutAtWord('short', 12)).toBe('short');
    expect(cutAtWord(escapeMarkdown('-< '), 4)).toBe(' …');
  });

  it('is never longer than asked, halves no character and leaves no escape open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const cut = cutAtWord(escapeMarkdown(text), limit);
        const open = /(?:^|[^\\])(?:\\\\)*\\$/u.test(cut.replace(/ …$/u, ''));
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
        expect(open).toBe(false);
      }),
    );
  });
});
