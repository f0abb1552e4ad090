import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/notify/summarise.ts';

const at = (text: string, ...parts: string[]) =>
  parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));

describe('summarise', () => {
  it('gives the sentences around the words, not the words alone', () => {
    const text =
      'The cranes are new. The secretary visited the port with the mayor after a storm had closed it for a week. ' +
      '“It is safe,” he said. A band played.';
    expect(summarise(text, at(text, '“It is safe,”'), [], 'en')).toBe(
      'The secretary visited the port with the mayor after a storm had closed it for a week. “It is safe,” he said.',
    );
  });

  it('takes no caption, heading or unfinished line for context', () => {
    const text =
      'Photo: the port at dawn with all of its lamps and many boats\n“It is safe,” he said at noon.\nRead more';
    expect(summarise(text, at(text, '“It is safe,”'), [], 'en')).toBe('“It is safe,” he said at noon.');
  });

  it('takes nobody else’s words for context', () => {
    const text =
      '“It is safe,” he said at noon. “The storm will come back and it will close the port again,” the harbour master warned.';
    const [own, other] = at(
      text,
      '“It is safe,”',
      '“The storm will come back and it will close the port again,”',
    );
    expect(summarise(text, [own!], [other!], 'en')).toBe('“It is safe,” he said at noon.');
  });

  it('says nothing where nothing was said', () => {
    expect(summarise('One. Two.', [], [], 'en')).toBe('');
  });

  it('is one to three whole sentences of the article, and of bounded length beyond one', () => {
    const sentence = fc
      .array(fc.constantFrom('port', 'lamp', 'the', 'boat', 'safe'), { minLength: 1, maxLength: 60 })
      .map((list) => `The ${list.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(20),
        (sentences, pick, cut) => {
          const text = sentences.join(' ');
          const chosen = sentences[pick % sentences.length] ?? '';
          const start = text.indexOf(chosen);
          const summary = summarise(
            text,
            [{ start, end: start + Math.max(3, chosen.length - cut) }],
            [],
            'en',
          );
          const whole = summary.split(/(?<=\.) /u);
          expect(whole.length).toBeLessThanOrEqual(3);
          expect(text).toContain(summary);
          expect(whole.every((each) => sentences.includes(each))).toBe(true);
          expect(summary.length <= 480 || whole.length === 1).toBe(true);
        },
      ),
    );
  });
});
