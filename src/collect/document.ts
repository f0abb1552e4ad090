/** HTML text to a document tree we can trust: linkedom's gaps filled, what nobody reads removed. */
import { parseHTML } from 'linkedom';
import { CONSENT_NAMES, FURNITURE_NAMES } from './boilerplate-words.ts';

/** The part of the DOM that collecting needs; linkedom's own types lean on a browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageElement | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  /** A list of its own: elements may be removed while walking it. */
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(...nodes: PageNode[]): void;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  /** A list of its own: elements may be removed while walking it. */
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Never shown as text, or shown only to be worked with. `template` also makes Readability fail over linkedom. */
const NOT_READ =
  'template, script, style, noscript, link, svg, iframe, object, button, input, select, textarea';

const NAVIGATION =
  'nav, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="contentinfo"]';
const CAPTIONS = 'figcaption, footer, [role="complementary"]';

const named = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`);
const CONSENT_NAME = named(CONSENT_NAMES);
const FURNITURE_NAME = named(FURNITURE_NAMES);
/** Share of an article's text above which an element is not furniture. */
const MOST_FURNITURE = 0.25;

/** A document with exactly one body; anything linkedom left beside it is moved in. */
export function parseDocument(html: string): PageDocument {
  // Without its html and body tags linkedom makes the first element the root and the body an empty one.
  const body = /<body[\s>]/i.test(html) ? html : `<head></head><body>${html}</body>`;
  const text = /<html[\s>]/i.test(html) ? body : `<html>${body}</html>`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom's types are a browser's
  const document = (parseHTML(text) as unknown as { document: PageDocument }).document;
  for (const stray of Array.from(document.documentElement?.children ?? [])) {
    if (stray !== document.body && stray.tagName !== 'HEAD') document.body.append(stray);
  }
  return document;
}

export function removeUnread(document: PageDocument): void {
  removeAll(document, NOT_READ);
}

/** Menus, dialogues and consent banners: what can look like the longest text of a page and is never the article. */
export function removeNavigation(document: PageDocument): void {
  removeAll(document.body, NAVIGATION);
  for (const element of document.body.querySelectorAll('[class], [id]')) {
    if (CONSENT_NAME.test(namesOf(element)) && !holdsArticle(element)) element.remove();
  }
}

/**
 * Captions, share boxes, teasers and the like inside the article, told by class or id. What holds a good part of
 * the text stays, whatever it is called: some outlets name the body itself "paywall" or "promo".
 */
export function removeFurniture(article: PageElement): void {
  removeAll(article, CAPTIONS);
  const most = (article.textContent ?? '').length * MOST_FURNITURE;
  for (const element of article.querySelectorAll('[class], [id]')) {
    if (FURNITURE_NAME.test(namesOf(element)) && (element.textContent ?? '').length < most) element.remove();
  }
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
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
  return parseDocument(`<html><head></head><body>${markup}</body></html>`).body;
}
