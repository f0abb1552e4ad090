import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/identify/people.ts';
import { lexiconFor } from '../../../src/text/lexicon/lexicon.ts';

function names(title: string, text: string, language: 'en' | 'es'): string[] {
  const lexicon = lexiconFor(language);
  if (lexicon === null) throw new Error(`no ${language}`);
  return peopleOf({ text, title, published: null }, [], [], lexicon).mentions.map((name) => name.text);
}

describe('a capitalised word that opens a sentence', () => {
  it('is a name where the headline shows that it is one, read at its own place', () => {
    const text = 'Toda la noche. YPFB, la estatal, garantizó el suministro.';
    expect(names('YPFB garantizó el suministro', text, 'es')).toContain('YPFB');
    expect(names('Garantizó el suministro', text, 'es')).not.toContain('YPFB');
  });

  it('is none for what stands at the same place of the text as it does in the headline', () => {
    const text = 'ABCD garantizó el suministro. Gasoil, de nuevo, hasta mayo.';
    expect(names('Gasoil', text, 'es')).not.toContain('Gasoil');
  });

  it('is the name of a body where a relative of things or a word for one tells it', () => {
    expect(names('', 'Trelund, which runs two pits, said no.', 'en')).toEqual(['Trelund']);
    expect(names('', 'Trelund, the region’s largest steelmaker, said no.', 'en')).toEqual(['Trelund']);
    expect(names('', 'Prices, the strongest in years, held.', 'en')).toEqual([]);
    expect(names('', 'However, the company, a steelmaker, said no.', 'en')).toEqual([]);
  });
});
