import type { Language } from '../model.ts';
import { type Comparable, comparable } from './comparable.ts';
import { Kept } from './kept.ts';

/**
 * 3 to 5 kB each. A busy official's statements of some weeks fit in, which is what one article after another is compared
 * with.
 */
const forms = new Kept<Comparable>(3_000);

/** `comparable`, which takes ten times as long as a comparison, made once for a text that comes again and again. */
export const remembered = (
  text: string,
  language: Language,
  reading: 'spoken' | 'even' = 'spoken',
  denied?: true,
): Comparable =>
  forms.get(`${denied === true ? 'denied ' : ''}${reading} ${language} ${text}`, () =>
    comparable(text, language, reading, denied),
  );
