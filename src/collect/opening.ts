/** The opening: the standfirst, which pages set apart from headline and body, and paragraphs that were lost above the body. */
import { words } from '../text/normalise.ts';
import type { Block } from './plain-text.ts';

/** Blocks after the headline that are looked at. */
const LOOKED_AT = 60;
/** A block is the standfirst when the page's description of itself holds this share of its word triples, or it of that. */
const TOLD_IN_DESCRIPTION = 0.6;
/** The body begins at the first block of which it knows this share. */
const IN_BODY = 0.6;
/** A block of which more is links leads elsewhere. */
const MOST_LINKED = 0.5;
/** Share of the body that paragraphs of one make must hold to be what it is made of. */
const MOST_OF_THE_BODY = 0.6;
/** In words: less is a label, more no standfirst. */
const SHORTEST = 6;
const LONGEST = 250;

/**
 * The lines between a page's headline and its body that belong to the article, in the order they stand in; none where the
 * body has them. They are sentences that the page's description of itself (meta tags, linked data) repeats, and
 * paragraphs that are made as those of the body are: Readability loses a beginning that stands in a box of its own. A
 * description that the page does not show is not told: it may be written for search engines.
 */
export function openingOf(
  page: readonly Block[],
  body: string,
  { title, descriptions }: { readonly title: string; readonly descriptions: readonly string[] },
): readonly string[] {
  const told = descriptions.map(triples).filter((each) => each.size > 0);
  const from = headlineAt(page, title) + 1;
  const known = triples(body);
  const makes = makersOf(page, body.length, known);
  const found: string[] = [];
  for (const block of from === 0 ? [] : page.slice(from, from + LOOKED_AT)) {
    const { text, linked } = block;
    const length = words(text).length;
    if (length < SHORTEST || length > LONGEST) continue;
    const own = triples(text);
    if (shareIn(own, known) > IN_BODY) break;
    if (linked > MOST_LINKED || found.includes(text)) continue;
    if (told.some((each) => tellsOf(each, own)) || (isParagraph(block) && makes(block.made)))
      found.push(text);
  }
  return found;
}

function isParagraph({ tag, text }: Block): boolean {
  return tag === 'P' && /[.!?…。！？][\p{Pf}"'”’»)\]]*$/u.test(text);
}

/** Whether most of the body stands in paragraphs named so, in boxes named so; asked once for each name. */
function makersOf(page: readonly Block[], length: number, known: ReadonlySet<string>) {
  const answers = new Map([['/', false]]);
  return (made: string): boolean => {
    const answer =
      answers.get(made) ??
      page
        .filter((block) => block.made === made && shareIn(triples(block.text), known) > IN_BODY)
        .reduce((sum, { text }) => sum + text.length, 0) >
        length * MOST_OF_THE_BODY;
    answers.set(made, answer);
    return answer;
  };
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
