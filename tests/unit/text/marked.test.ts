import { describe, expect, it } from 'vitest';
import { cutAtWord, escapeMarkdown, oneLine } from '../../../src/text/escape.ts';
import { showMarks, withMarks } from '../../../src/text/marked.ts';

describe('marks in a text', () => {
  const text = 'the *border*  is\nclosed';
  const marks = [
    { start: 5, end: 11 },
    { start: 17, end: 23 },
  ];

  it('stay around their words whatever is done to it', () => {
    const done = escapeMarkdown(oneLine(withMarks(text, marks)));
    expect(showMarks(done, '**', '**')).toBe('the \\***border**\\* is **closed**');
  });

  it('are closed where the text is cut within them', () => {
    const long = 'we keep the bridge over the river open';
    const all = withMarks(long, [{ start: 8, end: long.length }]);
    expect(showMarks(cutAtWord(all, 24), '[', ']')).toBe('we keep [the bridge] …');
  });

  it('are not forged by a text that has their signs', () => {
    expect(showMarks(withMarks('a \uE000b\uE001 c', []), '**', '**')).toBe('a b c');
  });
});
