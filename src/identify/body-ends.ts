/** Where the name of a body ends, and where a name begins behind a place. */
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise, words } from '../text/normalise.ts';
import { nameEnd, startsName } from './name-ends.ts';

/**
 * "Ministerio de Hacienda|, Economía y Obras Públicas", "Red | en Defensa de la Costa": where the name of a body ends that goes on
 * behind a comma or a small word, as far as no other body and nobody begins there.
 */
export function bodyEnd(text: string, end: number, tokens: readonly string[], lexicon: Lexicon): number {
  const { bodyLinks } = lexicon.words;
  if (!lexicon.traits.headFirst) return ofEnd(text, end, tokens, lexicon);
  if (bodyLinks.size === 0 || !(text[end] === ',' || text[end] === ' ')) return end;
  const isOfThings = tokens.some((token) => lexicon.words.of.has(token));
  if (!isOfThings && tokens.length > 1) return end;
  let at = end;
  let listed = end;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const isListed = text[at] === ',';
    if (text[isListed ? at + 1 : at] !== ' ' || (isListed && !isOfThings)) break;
    const space = (isListed ? at + 1 : at) + 1;
    const next = isListed ? space : linkEnd(text, space, isOfThings, lexicon);
    if (next === null || !startsName(text, next)) break;
    at = nameEnd(text, next);
    const [first = ''] = words(text.slice(next, at));
    if (isFirstName(first) || lexicon.sets.institutions.has(first)) break;
    // "…, Economía | y Obras": a list is one name only with its last part.
    if (!isListed) listed = at;
  }
  return listed;
}

const MOST_PARTS = 5;

/** "Bureau | of Meteorology", "Department | of the Treasury"; not "House | of Representatives Speaker Ana Gil". */
function ofEnd(text: string, end: number, tokens: readonly string[], { sets }: Lexicon): number {
  const [link] = /^ of (?:the )?/u.exec(text.slice(end, end + LONGEST_LINK)) ?? [];
  if (link === undefined || !sets.institutions.has(tokens.at(-1) ?? '')) return end;
  const next = end + link.length;
  if (!startsName(text, next)) return end;
  const at = nameEnd(text, next);
  const rest = words(text.slice(next, at));
  const isOthers = rest.some((word) => isFirstName(word) || sets.roles.has(word));
  return isOthers || rest.length > LONGEST_REST ? end : at;
}

/** In words. */
const LONGEST_REST = 3;

/**
 * "the United Food | and Commercial Workers", "the Food | and Drug Administration": where the name of a body ends that "and" goes on with
 * to a word for one; `end` where it does not, or people may be meant.
 */
export function joinedEnd(
  text: string,
  start: number,
  end: number,
  { traits, sets, words: { bodyTails } }: Lexicon,
): number {
  const isOne =
    !traits.headFirst &&
    text.startsWith(' and ', end) &&
    /(?:^|\s)[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start));
  const next = end + ' and '.length;
  if (!isOne || words(text.slice(start, end)).some(isFirstName) || !startsName(text, next)) return end;
  const at = nameEnd(text, next);
  const rest = words(text.slice(next, at));
  const tail = rest.at(-1) ?? '';
  const isBody = rest.length < LONGEST_REST && (bodyTails.has(tail) || sets.institutions.has(tail));
  return isBody && !rest.some((word) => isFirstName(word) || sets.roles.has(word)) ? at : end;
}

/** Past "y ", "para la ": a small word that goes on with a name, and the article behind it; null where none stands there. */
function linkEnd(text: string, at: number, isOfThings: boolean, { words: all }: Lexicon): number | null {
  const [link = '', second = ''] = text.slice(at, at + LONGEST_LINK).split(' ', 2);
  const isAnd = all.joining.has(link);
  if (isAnd !== isOfThings) return null;
  if (all.bodyLinks.has(`${link}_${second.toLowerCase()}`)) return at + link.length + 1;
  if (!all.bodyLinks.has(link)) return null;
  const past = at + link.length + 1;
  return all.articles.has(second) ? past + second.length + 1 : past;
}

const LONGEST_LINK = 20;

/** "el alcalde de Zaragoza | Jorge Gil": where the name begins behind what somebody is the head of; null where none stands there. */
export function behindPlace(text: string, at: number, name: string, lexicon: Lexicon): number | null {
  if (!lexicon.traits.headFirst || name.indexOf(' ') === name.lastIndexOf(' ')) return null;
  const [, role = ''] =
    /(?:ex-?)?(\p{L}+) del?\s(?:l[ao]s?\s)?$/u.exec(text.slice(Math.max(0, at - 28), at)) ?? [];
  if (role === '' || !(lexicon.sets.roles.has(role) || lexicon.words.persons.has(role))) return null;
  const parts = [...name.matchAll(/\S+/gu)];
  const first = parts.findIndex(
    ([word], i) => i > 0 && i < parts.length - 1 && isFirstName(normalise(word)) && !/^\p{Ll}/u.test(word),
  );
  const before = parts[0]?.[0] ?? '';
  // "rector de la Universidad | Carlos III": the body’s own.
  const isOfBody =
    lexicon.sets.institutions.has(before.toLowerCase()) && (first < 3 || parts.length - first < 2);
  return first === -1 || isOfBody || isFirstName(normalise(before)) ? null : at + (parts[first]?.index ?? 0);
}

/** "La | Asociación": capital because it opens the sentence. */
export const isArticleOf = (
  lower: readonly string[],
  at: number,
  { sets, words: { articles } }: Lexicon,
): boolean =>
  articles.has(lower[at] ?? '') &&
  [sets.institutions, sets.bodyHeads].some((set) => set.has(lower[at + 1] ?? ''));
