import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, escapeMarkdown, markdownLink } from '../../../src/text/escape.ts';
import { constructs } from '../../support/discord-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('the reader of Discord’s markdown that these tests go by', () => {
  it.each([
    [
      '**a** ~~b~~ ||c|| `d` _e_',
      ['bold', 'bold', 'strike', 'strike', 'spoiler', 'spoiler', 'code', 'code', 'emphasis', 'emphasis'],
    ],
    ['> # a\n-# b\n- c\n1. d', ['quote', 'heading', 'subtext', 'list', 'list']],
    [
      '@everyone <@1> <#2> </a b:3> <id:home> <:x:1> :x:',
      ['mention', 'mention', 'mention', 'command', 'navigation', 'emoji', 'emoji'],
    ],
    ['[a [b]](https://c.example) https://d.example', ['link https://c.example', 'address https://d.example']],
    ['[a \\[ b](https://c.example)', ['address https://c.example)']],
    ['<t:0:R> \\*\\@here a - b # c', ['time 0:R']],
  ])('reads %s', (text, expected) => {
    expect(constructs(text)).toEqual(expected);
  });
});

describe('escaped text', () => {
  it('is drawn as it is written, whatever it holds, whole or cut', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 8, max: 400 }), (text, limit) => {
        expect(constructs(escapeMarkdown(text))).toEqual([]);
        expect(constructs(cutAtWord(escapeMarkdown(text), limit))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('makes a label that leads to its own address and nowhere else', () => {
    const own = 'https://harbour.example/talks';
    fc.assert(
      fc.property(hostileText, (label) => {
        expect(constructs(markdownLink(label, own))).toEqual([`link ${own}`]);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no label that reads like an address stand for another', () => {
    expect(markdownLink('https://bank.example', 'https://evil.example/')).toBe(
      'https\\://bank.example [↗](https://evil.example/)',
    );
  });

  it('makes an address that ends where it should', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        const drawn = constructs(markdownLink('EFE', `https://efe.example/${path}`));
        expect(drawn.filter((each) => !each.startsWith('link https://efe.example/'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
