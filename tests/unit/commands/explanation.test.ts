import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explanation } from '../../../src/commands/explanation.ts';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { explainSpeakers } from '../../../src/identify/identify.ts';
import { displayWidth } from '../../../src/notify/terminal-lines.ts';

const found = (text: string, language = 'en') =>
  explainSpeakers(
    { id: 'a', text, title: '', language, published: '2026-02-01' },
    extractQuotations(text, language),
    [],
  );
const TEXT =
  'Speaking on Friday in Doha, Ana Gil said that the talks about the bridge had been long, hard and in the end of use to everybody.';

describe('the explanation of what was found', () => {
  it('tells who said it, when and where, and why', () => {
    const shown = explanation('one', found(TEXT), { color: false, width: 100 });
    for (const part of ['Ana Gil', 'Friday, that is 2026-01-30', 'Doha', 'confidence 0.82', '– '])
      expect(shown).toContain(part);
  });

  it.each([20, 33, 60])('keeps within %i columns', (width) => {
    const shown = explanation('one', found(TEXT), { color: true, width });
    const lines = stripVTControlCharacters(shown).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  });

  it('is the same with and without colours', () => {
    const plain = explanation('one', found(TEXT), { color: false, width: 60 });
    const painted = explanation('one', found(TEXT), { color: true, width: 60 });
    expect(painted).not.toBe(plain);
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });

  it('says so where nothing is quoted', () => {
    expect(explanation('one', [], { color: false, width: 60 })).toBe('one: nothing is quoted\n\n');
  });

  it('cannot be steered by the text', () => {
    const shown = explanation('one', found('“Go \u001B[2J\u001B[31mon,” Ana Gil said.'), {
      color: false,
      width: 60,
    });
    expect(shown).not.toContain('\u001B');
  });
});
