import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { nameSpeakers } from '../../../src/identify/identify.ts';

function speakers(text: string): (string | null)[] {
  const article = { id: 'a', text, title: '', language: 'es' as const, published: null };
  return nameSpeakers(article, extractQuotations(text, 'es'), []).map(({ speaker }) => speaker);
}

describe('somebody whom a Spanish article calls by one name only', () => {
  it('speaks where the sentence opens with them and says what they are', () => {
    expect(speakers('Norma, hermana del panadero, no tiene dudas. “Ya lo habían avisado”, contó.')).toEqual([
      'Norma',
    ]);
  });

  it('speaks where kin or a rank stands before the name', () => {
    expect(
      speakers('El capitán Robles recibe bajo un árbol. Explica que la mina estaba en el camino.'),
    ).toEqual(['Robles']);
  });
});
