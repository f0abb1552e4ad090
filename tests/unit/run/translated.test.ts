import { describe, expect, it } from 'vitest';
import type { Translator } from '../../../src/ports.ts';
import { withTranslations } from '../../../src/run/translated.ts';
import { statement, view } from '../notify/views.ts';

const SPANISH = statement({ language: 'es', text: '«Pagaremos cada farola»' });
const translator = (answer: string | null, asked: string[] = []): Translator => ({
  name: 'apertium',
  translate: async (...question) => {
    asked.push(question.join(' | '));
    return answer;
  },
  close: async () => {},
});
const translations = async (
  shown = SPANISH,
  by: Translator | null = translator('“We will pay”'),
  to = 'en',
) =>
  (await withTranslations(view({ statements: [shown] }), to, by)).statements.map((each) => each.translation);

describe('a translation beside the words', () => {
  it('is asked for without marks, and comes without any', async () => {
    const asked: string[] = [];
    expect(await translations(SPANISH, translator('“We will” pay', asked))).toEqual([
      { text: 'We will pay', by: 'apertium' },
    ]);
    expect(asked).toEqual(['Pagaremos cada farola | es | en']);
  });

  it('is not there for words in the reader’s own language or in an unknown one', async () => {
    expect(await translations(SPANISH, translator('x'), 'es')).toEqual([undefined]);
    expect(await translations({ ...SPANISH, language: 'und' })).toEqual([undefined]);
  });

  it('is not there where there is no translator, or none that answers', async () => {
    expect(await translations(SPANISH, null)).toEqual([undefined]);
    expect(await translations(SPANISH, translator(null))).toEqual([undefined]);
  });
});
