/** Whether an article is about an official’s country and office, so that a surname alone is theirs. */
import type { Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { isHead, type Office } from './register.ts';

/** The words of an article are read only if a surname stands alone in it. */
export function settingOf(
  article: string,
  held: readonly Office[],
  lexicon: Lexicon,
): (official: Official) => boolean {
  let countries: ReadonlySet<string> | null = null;
  let plain = '';
  return (official) => {
    if (countries === null) {
      plain = ` ${normalise(article)} `;
      countries = new Set(
        plain
          .split(' ')
          .flatMap(
            (word) => lexicon.demonyms.get(word) ?? COUNTRIES.get(word) ?? lexicon.countries.get(word) ?? [],
          ),
      );
    }
    if (!countries.has(official.country)) return false;
    const own = held.filter((office) => office.official === official);
    // Of a head of state the press writes the surname alone, and nothing more where two surnames are borne.
    if (lexicon.traits.doubleSurnames && own.some((office) => isHead(office, official.country))) return true;
    return own.some(({ wordings }) =>
      wordings.some((wording) => OFFICE.exec(wording)?.some((word) => plain.includes(` ${word}`)) === true),
    );
  };
}

/** The word of a title that a report about its holder would hold. */
const OFFICE = /president|prime minister|secretar|minist|chancellor|canciller|ambassador/u;
/** By their English and Spanish names, normalised, ISO 3166-1 alpha-2. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['argentina', 'AR'],
  ['bolivia', 'BO'],
  ['brazil', 'BR'],
  ['canada', 'CA'],
  ['chile', 'CL'],
  ['colombia', 'CO'],
  ['cuba', 'CU'],
  ['ecuador', 'EC'],
  ['guatemala', 'GT'],
  ['honduras', 'HN'],
  ['mexico', 'MX'],
  ['nicaragua', 'NI'],
  ['panama', 'PA'],
  ['paraguay', 'PY'],
  ['peru', 'PE'],
  ['uruguay', 'UY'],
  ['venezuela', 'VE'],
]);
