/** The document of a page without what nobody reads. */
import { words } from '../text/normalise.ts';
import type { PageDocument, PageElement } from './dom/nodes.ts';
import { parsePage } from './dom/parse.ts';
import { COMMENTS_NAMES, CONSENT_NAMES, FURNITURE_NAMES } from './furniture-names.ts';

export { isElement, type PageDocument, type PageElement, type PageNode } from './dom/nodes.ts';
export { parsePage as parseDocument } from './dom/parse.ts';

/** Never shown as text, or shown only to be worked with. */
const NOT_READ =
  'template, script, style, noscript, link, svg, iframe, object, button, input, select, textarea';

const NAVIGATION =
  'nav, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="contentinfo"]';
const CAPTIONS = 'figcaption, footer, [role="complementary"]';

const named = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`);
const CONSENT_NAME = named(CONSENT_NAMES);
const FURNITURE_NAME = named(FURNITURE_NAMES);
const COMMENTS: ReadonlySet<string> = new Set(COMMENTS_NAMES);
/** Where the parts of a page are named: the last ones by what builds or tests it. */
const NAMING = ['class', 'id', 'data-component', 'data-testid'] as const;
const NAMED = NAMING.map((attribute) => `[${attribute}]`).join(', ');
/** The mark of what is named as furniture. */
const FURNITURE = 'data-furniture';
/** Share of an article's text above which an element is not furniture. */
const MOST_FURNITURE = 0.25;

export function removeUnread(document: PageDocument): void {
  removeAll(document, NOT_READ);
}

/** Characters around a field for an address: the invitation to sign up. */
const LONGEST_INVITATION = 500;

/** Boxes that ask for an address of mail, with the words that ask: whatever language they ask in. */
export function removeForms(document: PageDocument): void {
  for (const field of document.body.querySelectorAll('input[type="email"], input[name="email"]')) {
    let box: PageElement | null = null;
    for (let at = field.parentElement; at !== null && isInvitation(at); at = at.parentElement) box = at;
    box?.remove();
  }
}

function isInvitation(element: PageElement): boolean {
  return !holdsArticle(element) && element.textContent.trim().length <= LONGEST_INVITATION;
}

/**
 * Of a page that goes on with further articles, each in an element of its own, those whose headline is not the page's;
 * none where no headline is.
 */
export function removeOtherArticles(document: PageDocument, title: string): void {
  const headings = document.querySelectorAll('h1');
  const own = headings.find((heading) => sameWords(heading.textContent, title));
  if (own === undefined || headings.length < 2) return;
  for (const heading of headings) {
    if (heading === own || sameWords(heading.textContent, title)) continue;
    const article = heading.closest('article');
    if (article !== null && !article.querySelectorAll('h1').includes(own)) article.remove();
  }
}

const sameWords = (one: string, other: string): boolean => words(one).join(' ') === words(other).join(' ');

/**
 * Menus, dialogues, consent banners and comments: what can look like the longest text of a page and is never the article. What
 * is named as furniture is marked, for later.
 */
export function removeNavigation(document: PageDocument): void {
  removeAll(document.body, NAVIGATION);
  for (const element of document.body.querySelectorAll(NAMED)) {
    const names = namesOf(element);
    const isOther = CONSENT_NAME.test(names) || isComments(names);
    if (isOther && !holdsArticle(element)) element.remove();
    else if (FURNITURE_NAME.test(names)) markFurniture(element);
  }
}

/** Readability takes a subheading whose name holds "header" for the head of the page. */
export function unnameSubheadings(document: PageDocument): void {
  for (const heading of document.body.querySelectorAll('h2, h3, h4')) {
    if (!/header/i.test(`${heading.className} ${heading.id}`)) continue;
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

/** Readability takes names away: a box that holds one other box, or one paragraph, becomes one with it. */
function markFurniture(element: PageElement): void {
  element.setAttribute(FURNITURE, '');
  const [only, another] = element.children;
  if (only?.tagName === 'P' && another === undefined) only.setAttribute(FURNITURE, '');
}

/**
 * Captions, share boxes, teasers and the like inside the article, told by class or id. What holds a good part of
 * the text stays, whatever it is called: some outlets name the body itself "paywall" or "promo".
 */
export function removeFurniture(article: PageElement): void {
  removeAll(article, CAPTIONS);
  const most = (article.textContent ?? '').length * MOST_FURNITURE;
  for (const element of article.querySelectorAll(`[${FURNITURE}]`)) {
    if ((element.textContent ?? '').length < most) element.remove();
  }
}

const isComments = (names: string): boolean => names.split(/\s+/).some((name) => COMMENTS.has(name));

/** In lower case, `ReadAlso` as `Read-Also`. */
function namesOf(element: PageElement): string {
  return NAMING.map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase();
}

function holdsArticle(element: PageElement): boolean {
  return (
    /^(?:BODY|MAIN|ARTICLE|HTML)$/.test(element.tagName) ||
    element.querySelector('article, main, h1') !== null
  );
}

function removeAll(
  root: { querySelectorAll(selector: string): Iterable<PageElement> },
  selector: string,
): void {
  for (const element of root.querySelectorAll(selector)) element.remove();
}

/** Markup without a page around it. */
export function parseFragment(markup: string): PageElement {
  return parsePage(`<html><head></head><body>${markup}</body></html>`).body;
}
