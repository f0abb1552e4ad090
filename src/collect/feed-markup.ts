/** Broken or odd XML to a tree: what a feed's author meant, in one pass that never fails and never looks back far. */
import { entitiesOf, readReferences, type Entities } from './feed-references.ts';

export interface MarkupElement {
  /** As written: `dc:Title`. */
  readonly name: string;
  /** Their names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MarkupElement | string)[];
}

export interface Markup {
  /** Around everything the text holds; without a name. */
  readonly document: MarkupElement;
  /** Elements the text broke off in. */
  readonly unfinished: ReadonlySet<MarkupElement>;
}

/** What ends elements that were never closed. Names are in lower case, open elements outermost first. */
export interface Nesting {
  /** How many of the open elements stay open when `name` begins. */
  keptOpen(open: readonly string[], name: string): number;
  /** Elements without content, closed or not. */
  isVoid(name: string): boolean;
}

/** Nested deeper than this nothing is feed any more: what stands there becomes text of the element around it. */
const DEEPEST = 150;

const OPEN = /<([\p{L}_:][\p{L}\p{N}_:.-]*)/uy;
const CLOSE = /<\/\s*([\p{L}_:][\p{L}\p{N}_:.-]*)[^<>]*>?/uy;
/** A value in quotes may hold `>` or `<`, never both: else a forgotten quote would run on. */
const ATTRIBUTE =
  /[\s"'/]*([\p{L}_:][\p{L}\p{N}_:.-]*)(?:\s*=\s*(?:"([^"<]*|[^">]*)"|'([^'<]*|[^'>]*)'|([^\s"'<>]+)))?/uy;
const TAG_END = /[^<>]*?(\/?)>/y;

export function readMarkup(text: string, nesting: Nesting): Markup {
  return new Reader(text, nesting).read();
}

class Reader {
  readonly #text: string;
  readonly #nesting: Nesting;
  readonly #document: MarkupElement = { name: '', attributes: new Map(), children: [] };
  readonly #open: MarkupElement[] = [];
  /** Lower-case names of the open elements. */
  readonly #names: string[] = [];
  readonly #found = new Map<string, number>();
  #entities: Entities = new Map();
  #at = 0;

  constructor(text: string, nesting: Nesting) {
    this.#text = text;
    this.#nesting = nesting;
  }

  read(): Markup {
    const text = this.#text;
    while (this.#at < text.length) {
      const mark = text.indexOf('<', this.#at);
      const end = mark < 0 ? text.length : mark;
      if (end > this.#at) this.#addReferences(text.slice(this.#at, end));
      this.#at = end;
      if (end < text.length) this.#readMark();
    }
    return { document: this.#document, unfinished: new Set(this.#open) };
  }

  #readMark(): void {
    const text = this.#text;
    const next = text[this.#at + 1];
    if (next === '!') this.#readDeclaration();
    else if (next === '?') this.#skipTo('?>', '>');
    else if (next === '/' ? !this.#close() : !this.#start()) this.#addText('<', 1);
  }

  #readDeclaration(): void {
    if (this.#text.startsWith('<!--', this.#at)) return this.#skipTo('-->', '>');
    if (/^<!\[CDATA\[$/i.test(this.#text.slice(this.#at, this.#at + '<![CDATA['.length)))
      return this.#readCdata();
    const end = this.#indexOf('>');
    const subset = this.#indexOf('[');
    if (subset < 0 || subset > end) return this.#skipTo('>', '>');
    const begin = this.#at;
    this.#skipTo(']>', '>');
    this.#entities = entitiesOf(this.#text.slice(begin, this.#at));
  }

  /** A section that was never closed ends where its element does, or where another section begins. */
  #readCdata(): void {
    const begin = this.#at + '<![CDATA['.length;
    const end = this.#indexOf(']]>');
    this.#at = begin;
    const another = this.#indexOf('<![CDATA[');
    const last = Math.min(...[end, another].filter((each) => each >= 0), this.#text.length);
    const content = this.#text.slice(begin, last);
    const name = this.#names.at(-1);
    const isClosed = end >= 0 && last === end;
    const cut = isClosed || name === undefined ? -1 : content.toLowerCase().indexOf(`</${name}`);
    this.#add(cut < 0 ? content : content.slice(0, cut));
    this.#at = cut < 0 ? last + (isClosed ? ']]>'.length : 0) : begin + cut;
  }

  /** False where no tag begins here. */
  #start(): boolean {
    OPEN.lastIndex = this.#at;
    const name = OPEN.exec(this.#text)?.[1];
    if (name === undefined) return false;
    const attributes = new Map<string, string>();
    let at = OPEN.lastIndex;
    for (ATTRIBUTE.lastIndex = at; ; at = ATTRIBUTE.lastIndex) {
      const found = ATTRIBUTE.exec(this.#text);
      if (found === null) break;
      const [, key = '', double, single, bare] = found;
      const value = (double ?? single ?? bare?.replace(/\/$/, '') ?? '').trim();
      const lower = key.toLowerCase();
      if (!attributes.has(lower)) attributes.set(lower, readReferences(value, this.#entities));
    }
    TAG_END.lastIndex = at;
    const end = TAG_END.exec(this.#text);
    if (end === null) return false;
    const isEmpty = end[1] === '/' || this.#text[TAG_END.lastIndex - 2] === '/';
    this.#at = TAG_END.lastIndex;
    this.#place({ name, attributes, children: [] }, isEmpty);
    return true;
  }

  #place(element: MarkupElement, isEmpty: boolean): void {
    const name = element.name.toLowerCase();
    this.#cutTo(this.#nesting.keptOpen(this.#names, name));
    (this.#open.at(-1) ?? this.#document).children.push(element);
    if (isEmpty || this.#nesting.isVoid(name) || this.#open.length >= DEEPEST) return;
    this.#open.push(element);
    this.#names.push(name);
  }

  /** An end tag closes what was left open inside its element; one that ends nothing is passed over. */
  #close(): boolean {
    CLOSE.lastIndex = this.#at;
    const name = CLOSE.exec(this.#text)?.[1];
    if (name === undefined) return false;
    this.#at = CLOSE.lastIndex;
    const index = this.#names.lastIndexOf(name.toLowerCase());
    if (index >= 0) this.#cutTo(index);
    return true;
  }

  #cutTo(length: number): void {
    this.#open.length = length;
    this.#names.length = length;
  }

  #skipTo(end: string, otherwise: string): void {
    const found = this.#indexOf(end);
    const at = found < 0 ? this.#indexOf(otherwise) : found;
    this.#at = at < 0 ? this.#text.length : at + (found < 0 ? otherwise : end).length;
  }

  /** Where a mark stands next; asked as often as you like, the text is read for it once. */
  #indexOf(mark: string): number {
    const known = this.#found.get(mark);
    if (known !== undefined && (known < 0 || known >= this.#at)) return known;
    const found = this.#text.indexOf(mark, this.#at);
    this.#found.set(mark, found);
    return found;
  }

  #addReferences(text: string): void {
    this.#add(readReferences(text, this.#entities));
  }

  #addText(text: string, length: number): void {
    this.#add(text);
    this.#at += length;
  }

  #add(text: string): void {
    if (text !== '') (this.#open.at(-1) ?? this.#document).children.push(text);
  }
}
