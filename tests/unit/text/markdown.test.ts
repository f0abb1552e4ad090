import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../../src/text/markdown.ts';
import { escapeMarkdown } from '../../../src/text/escape.ts';
import { oddText } from '../../support/odd-text.ts';

const textOf = (markdown: string) => plainMessage(markdown).text;

describe('a message without its markdown', () => {
  it('keeps the words alone', () => {
    expect(textOf('**We** will _pay_ for ||every|| `lamp` ~~now~~')).toBe('We will pay for every lamp now');
    expect(textOf('# Read [this](https://a.example/b) <@123> <:wave:45> https://a.example')).toBe(
      'Read this',
    );
    expect(textOf('- snake_case stays\n-# small')).toBe('snake_case stays\nsmall');
    expect(textOf('5 < 6, a > b')).toBe('5 < 6, a > b');
  });

  it('tells what its author put into block quotes', () => {
    expect(plainMessage('He said:\n> We will pay.\n> For **every** lamp.\nReally?')).toEqual({
      text: 'He said:\nWe will pay.\nFor every lamp.\nReally?',
      blockQuotes: ['We will pay.\nFor every lamp.'],
    });
    expect(plainMessage('Look\n>>> One.\nTwo.').blockQuotes).toEqual(['One.\nTwo.']);
  });

  it('gives back the letters and signs of what was escaped', () => {
    expect(textOf(escapeMarkdown('*We* will [pay] > 5_000 | now'))).toBe('*We* will [pay] > 5_000 | now');
    const visible = oddText.map((each) => each.replace(/[\uE000-\uF8FF]|https?:/gu, ''));
    fc.assert(
      fc.property(visible, (text) => {
        expect(textOf(escapeMarkdown(text)).replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''));
      }),
    );
  });
});
