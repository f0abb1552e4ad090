/** A news page to its article. */
import { Readability } from '@mozilla/readability';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { Language, Moment } from '../model.ts';
import { oneLine } from '../text/escape.ts';
import { detectLanguage } from '../text/language.ts';
import { chooseBody } from './body.ts';
import {
  parseDocument,
  removeForms,
  removeFurniture,
  removeNavigation,
  removeOtherArticles,
  removeUnread,
  unnameSubheadings,
  type PageDocument,
  type PageElement,
} from './document.ts';
import { withoutUnread } from './dom/unread.ts';
import { linkedArticle } from './linked-data.ts';
import { readMetadata } from './metadata.ts';
import { blocksOf, type Block } from './plain-text.ts';
import { isRetraction } from './retraction.ts';
import { repairMarks } from './quotation-marks.ts';
import { openingOf } from './opening.ts';
import { removeTeaserSections } from './teaser-sections.ts';

export interface ArticleRead {
  readonly title: string;
  readonly byline: string | null;
  readonly published: Moment | null;
  readonly modified: Moment | null;
  /** The site's or its publisher's name as the page writes it. */
  readonly outlet: string | null;
  /** The page says that its text is for those who pay: `text` may be its beginning only. */
  readonly paywalled: boolean;
  readonly language: Language;
  /** One paragraph, heading or list item a line, no blank lines; never empty. */
  readonly text: string;
  readonly canonicalUrl: string;
}

/** Larger pages are data, not reading. Characters. */
const LARGEST_PAGE = 4_000_000;
/** Opening and closing tags together. */
const MOST_TAGS = 60_000;
/** Entities: the parser takes time by the square of their number in one text. */
const MOST_ENTITIES = 60_000;
/** Readability takes time by the cube of the depth: 150 half a second, 400 three, 1,400 a minute. Real pages: 32. */
const DEEPEST = 150;
/** Before parsing depth is counted roughly (tags left open, markup in scripts), so more of it is let through. */
const DEEPEST_ROUGHLY = 1500;
/** Less text than this is a notice or a caption, not an article. Characters. */
const SHORTEST_ARTICLE = 140;
/** Of a page that has nothing but the notice that its article is withdrawn. Characters. */
const LONGEST_NOTICE = 400;

/**
 * The article of a page: its body without teasers, captions, notices and buttons, and what the page says of it.
 * Fails with one problem where the page is too large or has no article.
 */
export function readArticle(html: string, url: string): Outcome<ArticleRead> {
  return readPageBy(html, url, articleOn);
}

/**
 * A page by whoever chooses its text, with the same limits and the same account of what the page says of itself.
 *
 * @param textOn chooses the text of a page without scripts, forms and menus
 */
export function readPageBy(html: string, url: string, textOn: TextOn): Outcome<ArticleRead> {
  if (isBinary(html)) {
    return failed('page', url, 'is no web page but a file of another kind', 'Give the address of a page.');
  }
  const read = html.length > LARGEST_PAGE ? html : withoutUnread(html);
  const refused = whyNotParsed(read);
  if (refused !== null) return failed('too-large', url, refused);
  try {
    return readPage(read, url, textOn);
  } catch (thrown) {
    return failed('page', url, `could not be read as a page: ${reasonOf(thrown)}`);
  }
}

/** What is known of a page before its text is chosen. */
interface PageAbout extends Omit<ArticleRead, 'language' | 'text'> {
  readonly language: Language | null;
  readonly descriptions: readonly string[];
  /** The publisher's own body (JSON-LD), '' where there is none. */
  readonly linkedBody: string;
}

/** A page → its text, or a problem where it has none. */
export type TextOn = (document: PageDocument, about: PageAbout, url: string) => Outcome<string>;

function readPage(html: string, url: string, textOn: TextOn): Outcome<ArticleRead> {
  const document = parseDocument(html);
  if (isTooDeep(document.body)) {
    return failed('too-large', url, `is a page nested deeper than ${DEEPEST} elements`);
  }
  const linked = linkedArticle(document);
  const { descriptions, ...metadata } = readMetadata(document, linked, url);
  removeForms(document);
  removeUnread(document);
  removeOtherArticles(document, metadata.title);
  removeNavigation(document);
  const text = textOn(document, { ...metadata, descriptions, linkedBody: linked?.body ?? '' }, url);
  if (!text.ok) return text;
  const detected = detectLanguage(text.value);
  const language = detected === 'und' ? (metadata.language ?? 'und') : detected;
  return ok({ ...metadata, title: repairMarks(metadata.title), language, text: text.value });
}

/** The body without teasers, captions, notices and buttons, or the notice that stands in its place. */
function articleOn(document: PageDocument, about: PageAbout, url: string): Outcome<string> {
  const { descriptions, linkedBody, ...metadata } = about;
  const page = blocksOf(document.body);
  const notice = oneLine(document.body.textContent ?? '');
  const chosen = chooseBody(mainBlocks(document), linkedBody, metadata);
  const opening = openingOf(page, chosen, { title: metadata.title, descriptions });
  const body = repairMarks([...opening, chosen].join('\n'));
  const isNotice = body.length < SHORTEST_ARTICLE && isRetraction({ title: metadata.title, text: notice });
  const text = isNotice ? notice.slice(0, LONGEST_NOTICE) : body;
  if (text.length < SHORTEST_ARTICLE && !isNotice) {
    return failed(
      'page',
      url,
      'has no article that could be found',
      'Check that the address is of one article.',
    );
  }
  return ok(text);
}

function isTooDeep(root: PageElement): boolean {
  const open = [{ element: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { depth } = next;
    if (depth > DEEPEST) return true;
    for (const child of next.element.children) open.push({ element: child, depth: depth + 1 });
  }
  return false;
}

/** Readability's choice of the page, as blocks; none where it finds nothing. */
export function mainBlocks(document: PageDocument): readonly Block[] {
  unnameSubheadings(document);
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
  removeTeaserSections(content);
  return blocksOf(content);
}

/** Text has next to no control characters; a PDF may begin with text. */
function isBinary(html: string): boolean {
  const start = html.slice(0, 2000);
  const controls = start.match(/[^\P{Cc}\s\u0080-\u009F]/gu)?.length ?? 0;
  return html.startsWith('%PDF-') || controls > start.length / 50;
}

/** Why a page is not even parsed, a clause; null where it may be. One pass over its tags. */
function whyNotParsed(html: string): string | null {
  if (html.length > LARGEST_PAGE) return `is a page of ${html.length} characters`;
  if (html.split('&', MOST_ENTITIES + 2).length > MOST_ENTITIES)
    return `is a page of more than ${MOST_ENTITIES} entities`;
  let depth = 0;
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    count += 1;
    if (count > MOST_TAGS) return `is a page of more than ${MOST_TAGS} tags`;
    const closing = html[at + 1] === '/';
    const name = /^[a-z][^\s/>]*/i.exec(html.slice(at + (closing ? 2 : 1), at + 32))?.[0].toLowerCase();
    if (name === undefined || UNNESTED.has(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_ROUGHLY) return `is a page nested deeper than ${DEEPEST} elements`;
  }
  return null;
}

/** Elements that have no content, or that end where the next of their kind begins. */
const UNNESTED: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody option ' +
    'optgroup path circle rect line polygon use stop g svg html head body'
  ).split(' '),
);
