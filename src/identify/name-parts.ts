/** The words of a run of capitals that are no part of the name in it: an outlet, an office, a party. */
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';

/** A word, and where it stands in the run. */
export interface Part {
  readonly word: string;
  readonly at: number;
}

/** "le cuenta a BBC Mundo | Ana Gil": an outlet of more than one word, in capitals, or before a first name, is no part of the full name behind it. */
export function withoutOutlet(parts: readonly Part[], { words }: Lexicon): readonly Part[] {
  const { outlets, outletParts } = words;
  if (outlets.size === 0 || parts.length < 3) return parts;
  // "dijo a Gil Noticias | Ana Paz".
  const last = parts.findLastIndex(
    ({ word }, i) => i < parts.length - 2 && outletParts.has(word.toLowerCase()),
  );
  if (last > 0 && isFirstName(normalise(parts[last + 1]?.word ?? ''))) return parts.slice(last + 1);
  for (let length = Math.min(parts.length - 2, LONGEST_OUTLET); length > 0; length -= 1) {
    const first = parts.slice(0, length).map(({ word }) => word);
    const isAcronym = /^\p{Lu}{3,}$/u.test(first[0] ?? '');
    // "dijo a Clarín | Ana Gil".
    const next = parts[length];
    const isBeforeName = next !== undefined && isFirstName(normalise(next.word));
    if (length === 1 && !isAcronym && !isBeforeName) return parts;
    if (outlets.has(first.join('_').toLowerCase())) return fromCapital(parts, length);
  }
  return parts;
}

/** In words. */
const LONGEST_OUTLET = 4;

/** "ministro de Ciencia | Ana Gil", "diputada de ARENA | Ana Gil": an office or a party is no part of the full name behind it. */
export function withoutPortfolio(parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  let from = 0;
  const [chamber, first] = parts.map(({ word }) => word);
  if (lexicon.words.chambers.has(chamber?.toLowerCase() ?? '') && isFirstName(normalise(first ?? '')))
    from = 1;
  else if (ACRONYM.test(parts[0]?.word ?? '')) from = 1;
  else
    while (
      from < parts.length &&
      (from === 0 || !isSmall(parts[from])) &&
      isPortfolio(parts[from], lexicon)
    ) {
      from += 1;
      if (isSmall(parts[from]) && isPortfolio(parts[from + 1], lexicon)) from += 1;
    }
  const rest = parts.slice(from);
  return from > 0 && rest.length > 1 && rest.slice(0, 2).every(({ word }) => NAME.test(word)) ? rest : parts;
}

const ACRONYM = /^\p{Lu}{3,}$/u;
const NAME = /^\p{Lu}\p{Ll}/u;

const isSmall = (part: Part | undefined): boolean => /^\p{Ll}/u.test(part?.word ?? '');

export const isPortfolio = (part: Part | undefined, { words: { portfolios } }: Lexicon): boolean =>
  portfolios.size > 0 && part !== undefined && portfolios.has(part.word.toLowerCase());

/** "Estado | de Estados Unidos": a small particle that follows a title begins no name. */
export function fromCapital(parts: readonly Part[], at: number): readonly Part[] {
  let from = at;
  while (/^\p{Ll}/u.test(parts[from]?.word ?? '')) from += 1;
  return parts.slice(from);
}

/** "Mesa de Diálogo", but not "Mesa" nor "Carlos Mesa". */
export const headsBody = ([first = '', ...rest]: readonly string[], { sets }: Lexicon): boolean =>
  rest.length > 0 && sets.bodyHeads.has(first);

/** "the Clintons’ house". */
export const isPlural = (text: string, end: number): boolean => {
  const unit = text.charCodeAt(end);
  return (unit === 0x27 || unit === 0x20_19) && /^\s\p{L}/u.test(text.slice(end + 1, end + 3));
};

/** "Vice-President | JD Vance", "Attorney-General | Ana Gil". */
export function isHyphenatedTitle(word: string, { sets, words: { persons } }: Lexicon): boolean {
  if (!word.includes('-')) return false;
  const pieces = word.split('-');
  const isOfTitle = (piece: string): boolean =>
    sets.roles.has(piece) || sets.notTheHolder.has(piece) || persons.has(piece);
  return sets.roles.has(pieces.at(-1) ?? '') && pieces.every(isOfTitle);
}

/** "la ministra | Gil", "Dr | Gil", "su hijo | Yeison": what stands before a name tells that it is a person’s. */
export function isTitled(lead: string, { sets, words }: Lexicon): boolean {
  const last = lead.slice(lead.lastIndexOf(' ') + 1);
  return (
    (sets.honorifics.has(last) && !sets.determiners.has(last) && !sets.prepositions.has(last)) ||
    sets.roles.has(last) ||
    words.persons.has(last)
  );
}

/** "Gobierno | de Ana Gil": where the word ends for what somebody leads; null where it is no such body. */
export function ledBodyEnd(parts: readonly Part[], { words: { ledBodies, of } }: Lexicon): number | null {
  const [body, link, first] = parts;
  const isLed = ledBodies.has(body?.word.toLowerCase() ?? '') && of.has(link?.word ?? '');
  return body !== undefined && isLed && parts.length > 3 && isFirstName(normalise(first?.word ?? ''))
    ? body.at + body.word.length
    : null;
}
