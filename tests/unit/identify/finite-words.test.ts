import { expect, it } from 'vitest';
import { finiteWordsIn } from '../../../src/identify/finite-words.ts';
import { lexiconFor } from '../../../src/text/lexicon/lexicon.ts';

it('finds the finite verbs of a phrase, each with what stands behind it up to the next word', () => {
  const spanish = lexiconFor('es');
  if (spanish === null) throw new Error('Spanish has a lexicon');
  const found = (phrase: string) =>
    finiteWordsIn(phrase, spanish).map(({ start, end }) => phrase.slice(start, end));
  expect(found('El alcalde, según contó ayer y dijo, ')).toEqual(['contó ', 'dijo, ']);
  expect(found('la alcaldesa de Villa Clara ')).toEqual([]);
  expect(found('')).toEqual([]);
});
