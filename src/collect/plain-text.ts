/** Elements and markup to plain text. */
import { isElement, parseFragment, type PageElement, type PageNode } from './document.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);

/** A line of text with the block element it stands in. */
export interface Block {
  readonly text: string;
  readonly tag: string;
  /** The element that one stands in. */
  readonly inside: string;
  /** Share of the characters that are link text, 0 to 1. */
  readonly linked: number;
  /** The class names of its element and of the box that stands in, as they were when it was read; '/' for none. */
  readonly made: string;
}

/** The text of an element as one block per paragraph, list item, heading or table cell, in reading order. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let element = root;
  const flush = (): void => {
    const clean = oneLine(text);
    if (clean !== '') {
      const made = `${element.className}/${element.parentElement?.className ?? ''}`;
      const inside = element.parentElement?.tagName ?? '';
      const share = Math.min(1, linked / clean.length);
      blocks.push({ text: clean, tag: element.tagName, inside, linked: share, made });
    }
    text = '';
    linked = 0;
  };
  // A stack of our own: pages nest deeper than the call stack allows.
  const stack: { node: PageNode; leave: boolean; link: boolean; within: PageElement }[] = [
    { node: root, leave: false, link: false, within: root },
  ];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leave, link } = step;
    if (leave) {
      flush();
      element = step.within;
    } else if (!isElement(node)) {
      text += node.textContent;
      if (link) linked += oneLine(node.textContent).length;
    } else {
      const name = node.tagName;
      if (BLOCKS.has(name)) {
        flush();
        stack.push({ node, leave: true, link, within: element });
        if (name !== 'BR') element = node;
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) {
        stack.push({ node: child, leave: false, link: link || name === 'A', within: element });
      }
    }
  }
  flush();
  return blocks;
}

/** Markup (a feed's title or summary, escaped or not) to one line of text: tags gone, entities read. */
export function plainText(markup: string): string {
  if (!/<[a-z!/]|&(?:#|[a-z])/i.test(markup)) return oneLine(markup);
  const body = parseFragment(markup);
  for (const unread of body.querySelectorAll('script, style, template, noscript')) unread.remove();
  return blocksOf(body)
    .map((block) => block.text)
    .join(' ');
}

/** White space of every kind to single spaces, invisible characters dropped, halves of characters replaced. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
