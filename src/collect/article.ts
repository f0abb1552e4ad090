/** A news page to its article. */
import { Readability } from '@mozilla/readability';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { Language, Moment } from '../model.ts';
import { detectLanguage } from '../text/language.ts';
import { chooseBody } from './body.ts';
import {
  parseDocument,
  removeFurniture,
  removeNavigation,
  removeUnread,
  type PageDocument,
  type PageElement,
} from './document.ts';
import { linkedArticle } from './linked-data.ts';
import { readMetadata } from './metadata.ts';
import { blocksOf, type Block } from './plain-text.ts';

export interface ArticleRead {
  readonly title: string;
  readonly byline: string | null;
  readonly published: Moment | null;
  readonly language: Language;
  /** One paragraph, heading or list item a line, no blank lines; never empty. */
  readonly text: string;
  readonly canonicalUrl: string;
}

/** Larger pages are data, not reading; linkedom and Readability need about 50 bytes of memory a character. */
const LARGEST_PAGE = 8_000_000;
/** More elements than any article page seen in the corpora (12,000) by far; keeps nesting attacks short. */
const MOST_ELEMENTS = 60_000;
/** Less text than this is a notice or a caption, not an article. Characters. */
const SHORTEST_ARTICLE = 140;

/**
 * The article of a page: its body without teasers, captions, notices and buttons, and what the page says of it.
 * Fails with one problem where the page is too large or has no article.
 */
export function readArticle(html: string, url: string): Outcome<ArticleRead> {
  if (html.length > LARGEST_PAGE) return failed('too-large', url, `is a page of ${html.length} characters`);
  if (tooManyElements(html))
    return failed('too-large', url, `is a page of more than ${MOST_ELEMENTS} elements`);
  try {
    return readPage(html, url);
  } catch (thrown) {
    return failed('page', url, `could not be read as a page: ${reasonOf(thrown)}`);
  }
}

function readPage(html: string, url: string): Outcome<ArticleRead> {
  const document = parseDocument(html);
  const linked = linkedArticle(document);
  const metadata = readMetadata(document, linked, url);
  removeUnread(document);
  removeNavigation(document);
  const text = chooseBody(mainBlocks(document), linked?.body ?? '', metadata.title);
  if (text.length < SHORTEST_ARTICLE) {
    return failed(
      'page',
      url,
      'has no article that could be found',
      'Check that the address is of one article.',
    );
  }
  const detected = detectLanguage(text);
  return ok({ ...metadata, language: detected === 'und' ? (metadata.language ?? 'und') : detected, text });
}

/** Readability's choice of the page, as blocks; none where it finds nothing. */
function mainBlocks(document: PageDocument): readonly Block[] {
  // Its options were measured; see docs/collect.md.
  const reader = new Readability<PageElement>(document, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the nodes are those of our own document
    serializer: (element) => element as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  });
  const content = reader.parse()?.content;
  if (!content) return [];
  removeFurniture(content);
  return blocksOf(content);
}

function tooManyElements(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    count += 1;
    if (count > MOST_ELEMENTS * 2) return true;
  }
  return false;
}
