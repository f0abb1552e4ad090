/** To whom somebody says something, between the verb and whoever says it: «contó a la emisora Mar | Ana Gil». */
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** "a la Comunidad Andina" is one listener; after an outlet’s name comes another’s: "a EFE | Gil", "a BBC Mundo | Ana Gil". */
export function pastListener(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokenAt(tokens, at);
  const outlet = first.capital ? pastOutlet(tokens, at, lexicon) : null;
  if (outlet !== null) return outlet;
  // "declaró a radio Gil", "contó a radio Gil | Ana Paz".
  if (isOutletNoun(tokens, at, lexicon)) return pastCapitals(tokens, at + 2, lexicon);
  if (AGENCIES.has(first.lower)) return at + 1;
  let end = at + 1;
  if (!first.capital) {
    // "a la alta representante", but "a periodistas | fuentes oficiales".
    const { honorifics, roles, determiners } = lexicon.sets;
    // "al presidente Ana Gil": the name is the listener’s.
    const hasTitle = honorifics.has(first.lower) || roles.has(first.lower);
    if (hasTitle && !determiners.has(tokenAt(tokens, at - 1).lower)) {
      while (tokens[end]?.capital === true) end += 1;
      return end;
    }
    if (!determiners.has(tokenAt(tokens, at - 1).lower)) return end;
    while (isNoun(tokens[end]) && tokens[end]?.capital === false) end += 1;
    // "a la emisora France Info", but "a este diario | Ana Gil".
    const isNamed = !lexicon.words.these.has(tokenAt(tokens, at - 1).lower);
    if (isNamed && lexicon.words.bearNames.has(first.lower)) while (tokens[end]?.capital === true) end += 1;
    return end;
  }
  return pastCapitals(tokens, end, lexicon);
}

/** "a | radio | Gil", without its article. */
const isOutletNoun = (tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean =>
  words.bearNames.has(tokenAt(tokens, at).lower) &&
  tokens[at + 1]?.capital === true &&
  !sets.determiners.has(tokenAt(tokens, at - 1).lower);

/** Past the words of a name, up to where another’s begins: "a Gil Noticias | Ana Paz". */
function pastCapitals(tokens: readonly Token[], from: number, { words }: Lexicon): number {
  let end = from;
  while (tokens[end]?.capital === true) {
    const isOther =
      words.outletParts.has(tokenAt(tokens, end - 1).lower) ||
      words.bearNames.has(tokenAt(tokens, end - 2).lower);
    if (isOther && isFirstName(normalise(tokenAt(tokens, end).lower))) break;
    end += 1;
  }
  return end;
}

/** Past the name of an outlet that is more than one word; null where none begins. "La Prensa" is one, "la prensa | local" none. */
export function pastOutlet(tokens: readonly Token[], at: number, { words }: Lexicon): number | null {
  let name = tokenAt(tokens, at).lower;
  let past: number | null = null;
  let isName = false;
  for (let end = at + 1; end - at <= LONGEST_OUTLET; end += 1) {
    const last = tokenAt(tokens, end - 1);
    isName ||= last.capital;
    const isOwn = past === end - 1 && words.outletParts.has(last.lower);
    if (isName && (words.outlets.has(name) || isOwn)) past = end;
    name += `_${tokenAt(tokens, end).lower}`;
  }
  return past;
}

const LONGEST_OUTLET = 4;

export const AGENCIES = new Set([
  'efe',
  'afp',
  'ap',
  'reuters',
  'cnn',
  'dpa',
  'ansa',
  'télam',
  'notimex',
  'xinhua',
]);
