import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language.ts';

describe('the language of a text', () => {
  it.each([
    ['es', 'México está haciendo más que nunca por la seguridad'],
    ['en', 'Mexico is doing more than ever for security'],
    ['es', 'No vamos a negociar'],
    ['en', 'We will not negotiate'],
    ['pt', 'O presidente disse que não vai negociar com os criminosos'],
    ['fr', 'Le président a déclaré qu’il ne négocierait pas'],
    ['zh', '墨西哥总统表示，合作将继续下去'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '12.5 %', 'Rubio', '— … —'])('is not told of next to nothing: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
