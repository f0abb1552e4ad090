/** The standfirst: the sentences between headline and body that many pages set apart from both. */
import { words } from '../text/normalise.ts';
import type { Block } from './plain-text.ts';

/** Blocks after the headline that are looked at. */
const LOOKED_AT = 60;
/** A block is the standfirst when the page's description of itself holds this share of its word triples, or it of that. */
const TOLD_IN_DESCRIPTION = 0.6;
/** The body begins at the first block of which it knows this share. */
const IN_BODY = 0.6;
/** In words: less is a label, more no standfirst. */
const SHORTEST = 6;
const LONGEST = 120;

/**
 * The lines between a page's headline and its body that the page's description of itself (meta tags, linked data) repeats,
 * in the order they stand in; none where the body has them. A description that the page does not show is not told:
 * it may be written for search engines.
 */
export function standfirstOf(
  page: readonly Block[],
  body: string,
  { title, descriptions }: { readonly title: string; readonly descriptions: readonly string[] },
): readonly string[] {
  const told = descriptions.map(triples).filter((each) => each.size > 0);
  const from = headlineAt(page, title);
  if (told.length === 0 || from < 0) return [];
  const known = triples(body);
  const found: string[] = [];
  for (const { text, linked } of page.slice(from + 1, from + 1 + LOOKED_AT)) {
    const length = words(text).length;
    if (length < SHORTEST || length > LONGEST) continue;
    const own = triples(text);
    if (shareIn(own, known) > IN_BODY) break;
    if (linked < 0.5 && told.some((each) => tellsOf(each, own)) && !found.includes(text)) found.push(text);
  }
  return found;
}

function headlineAt(page: readonly Block[], title: string): number {
  const wanted = words(title).join(' ');
  const at = page.findIndex(
    ({ text }) => text.length < 2 * title.length + 20 && words(text).join(' ') === wanted,
  );
  return at >= 0 ? at : page.findIndex(({ tag }) => tag === 'H1');
}

const tellsOf = (description: ReadonlySet<string>, own: ReadonlySet<string>): boolean =>
  shareIn(own, description) >= TOLD_IN_DESCRIPTION || shareIn(description, own) >= TOLD_IN_DESCRIPTION;

/** Of the triples of one text, those that stand in another too. */
export function shareIn(own: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let both = 0;
  for (const triple of own) if (known.has(triple)) both += 1;
  return own.size === 0 ? 0 : both / own.size;
}

/** Every three words that follow each other. */
export function triples(text: string): ReadonlySet<string> {
  const list = words(text);
  return new Set(list.slice(2).map((word, index) => `${list[index]} ${list[index + 1]} ${word}`));
}
