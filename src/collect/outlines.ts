/** Lists of feeds as readers of feeds write them (OPML, http://opml.org/spec2.opml), in any state. */
import { readMarkup, type MarkupElement } from './feed-markup.ts';

export interface Outline {
  readonly url: string;
  /** What the list calls the feed; '' where it has no name. */
  readonly title: string;
  readonly language: string | null;
  /** Comma-separated, as written; '' where there are none. */
  readonly category: string;
}

/** The feeds of a list, those of its folders included; null where it is no such list. */
export function readOutlines(text: string): readonly Outline[] | null {
  const { document } = readMarkup(text, { keptOpen: (open) => open.length, isVoid: () => false });
  const elements = [...elementsOf(document)];
  if (!elements.some(({ name }) => name.toLowerCase() === 'opml')) return null;
  return elements.flatMap(({ name, attributes }) => {
    const url = attributes.get('xmlurl')?.trim() ?? '';
    if (name.toLowerCase() !== 'outline' || url === '') return [];
    const title = attributes.get('title') ?? attributes.get('text') ?? '';
    const language = attributes.get('language')?.trim() || null;
    return [{ url, title: title.trim(), language, category: attributes.get('category') ?? '' }];
  });
}

function* elementsOf(element: MarkupElement): Generator<MarkupElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}
