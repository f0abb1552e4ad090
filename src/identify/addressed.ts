/** “Mr. President, you should resign,” he said: whoever is addressed does not speak. */
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { words } from '../text/normalise.ts';
import type { People, Referent } from './people.ts';

/** Whether what is said opens by calling somebody by their own title or name. */
export function isAddressed(
  { text, type }: QuotationFound,
  { official }: Referent,
  people: People,
  { sets }: Lexicon,
): boolean {
  if (official === null || type !== 'direct') return false;
  const [, called = ''] = CALL.exec(text) ?? [];
  if (called === '') return false;
  const own = new Set(words(official.name));
  return words(called).some(
    (word) => own.has(word) || (sets.roles.has(word) && people.holding(word).includes(official)),
  );
}

/** A form of address, a title or a name in capitals, and the comma behind it. */
const CALL =
  /^(?:(?:Thank you|Gracias),?\s)?(?:(?:Mr\.?|Madam|Señora?|Sra?\.)\s)?(\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+){0,3})[,!]/u;
