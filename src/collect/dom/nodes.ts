/**
 * The document tree of a page: what collecting and Readability need of the DOM, and no more. Nodes are linked to their
 * neighbours, so that moving one costs the same in a large page, and every element remembers its text until something
 * under it changes: Readability asks for it at every step.
 */
import { html } from 'parse5';
import { matcherOf, type Matcher } from './selectors.ts';
import { styleOf, type Style } from './style.ts';

export interface Attribute {
  readonly name: string;
  value: string;
}

const NO_NODES: readonly PageNode[] = [];

export type PageNode = PageElement | PageText;
type Parent = PageElement | PageDocument;

abstract class Linked {
  parentNode: Parent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  get parentElement(): PageElement | null {
    return this.parentNode?.nodeType === 1 ? this.parentNode : null;
  }
}

export class PageText extends Linked {
  readonly nodeType = 3;
  readonly childNodes: readonly PageNode[] = NO_NODES;
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** What an element and a document have in common: children. */
abstract class Branch extends Linked {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  #text: string | null = null;

  get textContent(): string {
    if (this.#text === null) {
      let text = '';
      for (let child = this.firstChild; child !== null; child = child.nextSibling) text += child.textContent;
      this.#text = text;
    }
    return this.#text;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  /** The children of now: a list of its own, as all lists here are. */
  get children(): PageElement[] {
    return this.childNodes.filter(isElement);
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  querySelector(selector: string): PageElement | null {
    const matches = matcherOf(selector);
    for (let at = this.firstElementChild; at !== null; at = following(at, this)) if (matches(at)) return at;
    return null;
  }

  querySelectorAll(selector: string): PageElement[] {
    return this.#all(matcherOf(selector));
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.#all(matcherOf(name));
  }

  #all(matches: Matcher): PageElement[] {
    const found: PageElement[] = [];
    for (let at = this.firstElementChild; at !== null; at = following(at, this))
      if (matches(at)) found.push(at);
    return found;
  }

  appendChild<N extends PageNode>(node: N): N {
    return this.insertBefore(node, null);
  }

  insertBefore<N extends PageNode>(node: N, next: PageNode | null): N {
    node.parentNode?.removeChild(node);
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this.own();
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.forgetText();
    return node;
  }

  removeChild<N extends PageNode>(node: N): N {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous === null) this.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) this.lastChild = previous;
    else next.previousSibling = previous;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.forgetText();
    return node;
  }

  replaceChild<N extends PageNode>(node: PageNode, old: N): N {
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  protected abstract own(): Parent;

  /** An element that does not know its text has no ancestor that does: theirs is made of it. */
  forgetText(): void {
    if (this.#text === null) return;
    this.#text = null;
    this.parentNode?.forgetText();
  }
}

export class PageElement extends Branch {
  readonly nodeType = 1;
  /** Upper case for the elements of HTML. Both names may be set: Readability turns `div` into `p` this way. */
  tagName: string;
  localName: string;
  readonly written: Attribute[];
  /** Notes of Readability, which asks whether they are there. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;

  readonly namespace: html.NS;

  constructor(name: string, attributes: Attribute[] = [], namespace = html.NS.HTML) {
    super();
    this.namespace = namespace;
    this.localName = name;
    this.tagName = namespace === html.NS.HTML ? name.toUpperCase() : name;
    this.written = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  /** Tells Readability that both names may be set. */
  get __JSDOMParser__(): boolean {
    return true;
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get style(): Style {
    return styleOf(this.getAttribute('style'));
  }

  /**
   * What Readability keeps before each attempt and sets again after one that failed: a copy of the children, not
   * markup, which would have to be written and parsed again.
   */
  get innerHTML(): Kept {
    return new Kept(this.childNodes.map((child) => copyOf(child)));
  }

  set innerHTML(kept: Kept) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    for (const child of kept.nodes) this.appendChild(copyOf(child));
  }

  /** As nodes, which can be given to another element. */
  get attributes(): (Attribute & { cloneNode(): Attribute })[] {
    return this.written.map(({ name, value }) => ({ name, value, cloneNode: () => ({ name, value }) }));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.written) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const own = this.written.find((attribute) => attribute.name === name);
    if (own === undefined) this.written.push({ name, value });
    else own.value = value;
  }

  removeAttribute(name: string): void {
    const at = this.written.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.written.splice(at, 1);
  }

  protected own(): PageElement {
    return this;
  }

  closest(selector: string): PageElement | null {
    const matches = matcherOf(selector);
    if (matches(this)) return this;
    for (let at = this.parentElement; at !== null; at = at.parentElement) if (matches(at)) return at;
    return null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** `firstChild` is the root element, never a comment or a doctype: neither is kept. */
export class PageDocument extends Branch {
  readonly nodeType = 9;
  readonly tagName = undefined;

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get head(): PageElement | null {
    return this.querySelector('head');
  }

  get body(): PageElement {
    return this.querySelector('body') ?? this.createElement('body');
  }

  get title(): string {
    return (this.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  protected own(): PageDocument {
    return this;
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase());
  }

  createTextNode(text: string): PageText {
    return new PageText(text);
  }
}

class Kept {
  readonly nodes: readonly PageNode[];

  constructor(nodes: readonly PageNode[]) {
    this.nodes = nodes;
  }

  /** Readability writes it to a log that nobody reads. */
  toString(): string {
    return '';
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

function elementFrom(node: PageNode | null): PageElement | null {
  let at = node;
  while (at !== null && !isElement(at)) at = at.nextSibling;
  return at;
}

/** The element after one, in reading order, inside `root`. */
function following(element: PageElement, root: Branch): PageElement | null {
  const child = element.firstElementChild;
  if (child !== null) return child;
  for (let at: Branch | null = element; at !== null && at !== root; at = at.parentNode) {
    const next = elementFrom(at.nextSibling);
    if (next !== null) return next;
  }
  return null;
}

function copyOf(node: PageNode): PageNode {
  if (!isElement(node)) return new PageText(node.textContent);
  const attributes = node.written.map(({ name, value }) => ({ name, value }));
  const copy = new PageElement(node.localName, attributes, node.namespace);
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    copy.appendChild(copyOf(child));
  return copy;
}
