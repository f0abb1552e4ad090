import { describe, expect, it } from 'vitest';
import { readSpeech } from '../../../src/extract/speech.ts';

const SPOKEN =
  'Good evening, and I thank you. We came here to build our bridge. My father crossed it on foot.';
const DICHO =
  'Buenas noches a todos. Venimos a construir el puente que prometimos. Yo lo crucé a pie con mi padre.';

const bearer = (title: string, text = SPOKEN, language = 'en'): string | undefined =>
  readSpeech(title, text, language)?.by;

describe('whose speech a page is', () => {
  it.each([
    ['Remarks by President Trump at the Steel Mill', 'President Trump'],
    ['Transcript: Opening Remarks by Ambassador Dana Ortiz on the Harbour', 'Ambassador Dana Ortiz'],
    [
      'Full text of the inaugural address by the President of Ruritania, Ana Gil',
      'the President of Ruritania, Ana Gil',
    ],
    ['Statement from the Prime Minister: the bridge is open', 'the Prime Minister'],
    ['Secretary of State Marco Rubio Remarks to the Press', 'Secretary of State Marco Rubio'],
    ['President Trump Delivers Remarks on Steel', 'President Trump'],
    ['Prime Minister Carney’s speech at the harbour', 'Prime Minister Carney'],
    ['PM speech in Munich: 14 February', 'PM'],
  ])('%s', (title, by) => expect(bearer(title)).toBe(by));

  it.each([
    ['Palabras del presidente Gustavo Petro en la cumbre', 'presidente Gustavo Petro'],
    [
      'Texto íntegro del discurso de la presidenta de la República, Ana Gil, ante el Congreso',
      'la presidenta de la República, Ana Gil',
    ],
    ['Intervención del ministro de Hacienda sobre el puente', 'ministro de Hacienda'],
  ])('%s', (title, by) => expect(bearer(title, DICHO, 'es')).toBe(by));

  it.each([
    'Remarks by President Trump and Prime Minister Carney at the Mill',
    'Remarks to the Press',
    'Statement on the Bridge',
    'The bridge is open, says the mayor',
    'New rules for speech in schools',
  ])('is not told by “%s”', (title) => expect(bearer(title)).toBeUndefined());

  it('is nobody’s where the text tells of its bearer, or quotes “I” from elsewhere', () => {
    const title = 'Statement by Secretary Rubio on the Bridge';
    expect(bearer(title)).toBe('Secretary Rubio');
    expect(bearer(title, `${SPOKEN} Later Rubio left our town.`)).toBeUndefined();
    const release =
      'The secretary opened the bridge. “I came on foot, and we are glad of our bridge,” a guest said.';
    expect(bearer(title, release)).toBeUndefined();
  });
});
