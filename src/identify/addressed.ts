/** “Mr. President, you should resign,” he said: whoever is addressed does not speak. */
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowered } from '../text/lower-words.ts';
import { normalise, words } from '../text/normalise.ts';
import { onceInARow } from './once.ts';
import type { People, Referent } from './people.ts';

/** Whether what is said calls somebody by their own title or name, as it opens or as it ends: "Nueve, presidenta". */
export function isAddressed(
  { text, type }: QuotationFound,
  { official }: Referent,
  people: People,
  { sets }: Lexicon,
): boolean {
  if (official === null || type !== 'direct') return false;
  const own = new Set(words(official.name));
  const isRole = (word: string): boolean => sets.roles.has(word) && people.holding(word).includes(official);
  // "Presidente Trump" is not whoever else presides.
  const isOwn = (called: readonly string[]): boolean =>
    called.some((word) => own.has(word) || isRole(word)) &&
    called.every((word) => own.has(word) || sets.roles.has(word));
  const [, first = ''] = OPENING.exec(text) ?? [];
  const [, last = ''] = ENDING.exec(text) ?? [];
  return isOwn(words(first)) || (isOwn(words(last)) && words(last).some((word) => sets.roles.has(word)));
}

/** “The president knows it,” he said; «Petro me dijo que sí», contó: whoever is spoken of as another does not speak. */
export function isSpokenOf(
  one: QuotationFound,
  { official }: Referent,
  people: People,
  { sets, demonyms, words: { definite, of } }: Lexicon,
): boolean {
  if (official === null || one.type !== 'direct') return false;
  const surname = words(official.name).at(-1) ?? '';
  const all = wordsSaid(one);
  return all.some((written, at) => {
    const word = lowered(written);
    if (normalise(word) === surname) return !/^\p{Lu}/u.test(all[at + 1] ?? '');
    if (!sets.roles.has(word) || !people.holding(word).includes(official)) return false;
    const article = all[at - 1]?.toLowerCase() ?? '';
    // "The president of the Senate", "el presidente Trump", "el presidente que merecen" may be another.
    const next = all[at + 1] ?? '';
    const isAnothers =
      /^\p{Lu}/u.test(next) || of.has(next) || sets.relatives.has(next) || demonyms.has(normalise(next));
    return !isAnothers && [definite.f, definite.m, definite.plain].some((set) => set.has(article));
  });
}

/** Asked of every official who may have said them. */
const wordsSaid = onceInARow(
  ({ text }: QuotationFound): readonly string[] => text.replaceAll(WITHIN, ' ').match(WORDS) ?? [],
);

/** What is quoted within the words is another’s. */
const WITHIN = /(?<=[\s(])[‘'“"«][^”"»]*?[’'”"»](?=[\s,.;:!?]|$)/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/** A form of address, a title or a name in capitals, and the comma behind it. */
const OPENING =
  /^(?:(?:Thank you|Gracias),?\s)?(?:(?:Mr\.?|Madam|Señora?|Sra?\.)\s)?(\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+){0,3})[,!]/u;
/** The same behind the last comma. */
const ENDING =
  /,\s(?:(?:Mr\.?|Madam|[Ss]eñora?|[Ss]ra?\.)\s)?((?:\p{L}[\p{L}\p{M}]+\s?){1,3})[.!?…]*["”»’]?$/u;
