import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../src/respond/word-diff.ts';
import { words } from '../../../src/text/normalise.ts';

const shown = (first: string, other: string): string | undefined =>
  wordDiff(first, other)
    ?.map(({ kind, words: told }) => ({ same: told, added: `+${told}+`, 'left-out': `-${told}-` })[kind])
    .join(' ');

describe('two wordings word by word', () => {
  it('tells what is otherwise, what it replaces first', () => {
    expect(
      shown('the port is safer than it was a year ago', 'the harbour is safer now than a year ago'),
    ).toBe('the -port- +harbour+ is safer +now+ than -it was- a year ago');
  });

  it('makes no difference of case, accents, marks and commas', () => {
    expect(shown('“Pagaremos, por cada farola”', 'pagarémos por CADA farola.')).toBe(
      'pagarémos por CADA farola.',
    );
  });

  it('is silent about two that have next to nothing in common', () => {
    expect(shown('the patrols would stay until summer', 'taxes will fall next year for all')).toBeUndefined();
  });

  it('is silent about texts too long to lay side by side', () => {
    expect(wordDiff('word '.repeat(401), 'word '.repeat(401))).toBeNull();
  });

  it('loses no word of either, and none changes its place', () => {
    const text = fc
      .array(fc.constantFrom('we', 'will', 'pay', 'for', 'every', 'lamp,', '—', '“No', 'señal', '7.5'), {
        maxLength: 30,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (first, other) => {
        const pieces = wordDiff(first, other);
        if (pieces === null) return;
        const of = (...kinds: readonly string[]): string =>
          pieces
            .filter((each) => kinds.includes(each.kind))
            .map((each) => each.words)
            .join(' ');
        expect(of('same', 'added')).toBe(other);
        expect(words(of('same', 'left-out'))).toEqual(words(first));
      }),
    );
  });
});
