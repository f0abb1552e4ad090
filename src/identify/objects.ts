/** Whether a name is governed by a preposition, and so no subject: "of | Rubio", "por el ministro | Gil". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord } from '../text/lower-words.ts';

/** "la | emisora | Radio Faro", but "este | diario | Ana Gil". */
const bearsName = (lead: readonly string[], at: number, lexicon: Lexicon): boolean =>
  lexicon.words.bearNames.has(lead[at] ?? '') && !lexicon.words.these.has(lead[at - 1] ?? '');

/** Whether a preposition stands before the name, over its titles and determiners. */
export function isObject(plain: string, lexicon: Lexicon): boolean {
  const { prepositions, determiners, honorifics, roles } = lexicon.sets;
  const isTitle = (word: string): boolean =>
    honorifics.has(word) || roles.has(word) || determiners.has(word) || lexicon.demonyms.has(word);
  // Most stand behind another word: the others need not be cut out.
  const last = lastWord(plain);
  if (!prepositions.has(last) && !isTitle(last) && !lexicon.words.bearNames.has(last)) return false;
  const lead = plain.match(/\S+/gu) ?? [];
  let isOfRole = false;
  for (let i = lead.length - 1; i >= 0; i -= 1) {
    const word = lead[i] ?? '';
    if (prepositions.has(word)) {
      // "the son of President X", but "secretary of state X".
      if (!lexicon.words.of.has(word) || i === lead.length - 1 || isOfRole) return true;
    } else if (!isTitle(word) && !bearsName(lead, i, lexicon)) return false;
    isOfRole ||= roles.has(word);
  }
  return false;
}
