import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../src/exchange/text-file.ts';

describe('an article saved as text', () => {
  it('says on top what it is, in English or Spanish, between lines or not', () => {
    const said = { title: 'Treaty stands', date: '2026-03-05', outlet: 'El Faro', text: 'He said: “No.”' };
    expect(
      readTextFile('Title: Treaty stands\nDate: 2026-03-05\nOutlet: El Faro\n\nHe said: “No.”\n', 'a.txt'),
    ).toEqual(said);
    expect(
      readTextFile(
        '---\r\ntítulo: "Treaty stands"\r\nfecha: 2026-03-05\r\nmedio: El Faro\r\n---\r\nHe said: “No.”',
        'a.md',
      ),
    ).toEqual(said);
  });

  it('has a short first line with an empty one below it as its headline, and the day its name begins with', () => {
    expect(readTextFile('Treaty stands\n\nHe said: “No.”\nAnd left.', '2026-03-05-treaty.txt')).toEqual({
      title: 'Treaty stands',
      date: '2026-03-05',
      text: 'He said: “No.”\nAnd left.',
    });
  });

  it('keeps every word where nothing is said on top', () => {
    const text = 'Rubio: we stand by it.\nHe said: “No.”';
    expect(readTextFile(text, 'a.txt')).toEqual({ text });
    expect(readTextFile('“No,” he said.\n\nThen he left.', 'a.txt').text).toBe(
      '“No,” he said.\n\nThen he left.',
    );
  });
});
