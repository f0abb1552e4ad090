import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language.ts';
import { plainLanguage } from '../../../src/text/plain-language.ts';

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

describe('a text plainly in one language', () => {
  const english =
    'The minister said that the bridge was closed for the winter, and that she had not heard of the other plan. ';
  const spanish =
    'La ministra dijo que el puente del norte fue cerrado por las lluvias y que los vecinos hablaron con una comisión. ';
  const beside = {
    Portuguese:
      'A ministra disse que a ponte do norte foi fechada por causa das chuvas e que os moradores falaram com uma comissão. ',
    Galician:
      'A ministra dixo que a ponte do norte foi pechada por mor das chuvias e que os veciños da zona falaron cunha comisión. ',
    Catalan:
      'La ministra va dir que el pont del nord es va tancar per les pluges i que els veïns de la zona van parlar amb una comissió. ',
    Italian:
      'La ministra ha detto che il ponte del nord è stato chiuso per le piogge e che i vicini di casa hanno parlato con una commissione. ',
    French:
      'La ministre a dit que le pont du nord a été fermé en raison des pluies et que les voisins de la zone ont parlé à une commission. ',
    Dutch:
      'De minister zei dat de brug van het noorden door de regen was gesloten en dat zij had gehoord of een andere weg open was. ',
  };

  it.each([
    ['en', english],
    ['es', spanish],
  ])('is told by its small words: %s', (language, sentence) => {
    expect(plainLanguage(sentence.repeat(4))).toBe(language);
  });

  it.each([
    ['en', 'Why would they go there? Bo Hale, who runs a mill in Ames, has been asking since May.'],
    [
      'en',
      `${'Bo Hale, Ana Gil, Rosa Paz, Juan de León: results of group B, Ames, Iowa. '.repeat(2)}${english}`,
    ],
    ['es', 'Ana Gil y Rosa Paz fueron ayer hasta la presa del norte con sus vecinos.'],
  ])('is told by longer words where those are too few: %s', (language, text) => {
    expect(plainLanguage(text)).toBe(language);
  });

  it.each<string[]>([
    ...Object.entries(beside).map(([language, sentence]): string[] => [language, sentence.repeat(4)]),
    ['two of them, half and half', english.repeat(3) + spanish.repeat(3)],
    [
      'a few words in a page of another script',
      'the of and for was has '.concat('слово и дело '.repeat(120)),
    ],
    ['a sentence that names a song', 'Yhtye soitti “Where They Would Go If She Had Been There” koko illan.'],
    ['a sentence of names', 'Bo Hale, Ana Gil, Ames, Iowa.'],
  ])('is left to the detector: %s', (_, text) => {
    expect(plainLanguage(text)).toBeNull();
  });
});
