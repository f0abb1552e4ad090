import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isElement, type PageElement, type PageNode } from '../../../src/collect/dom/nodes.ts';
import { parsePage } from '../../../src/collect/dom/parse.ts';

const named = (html: string, selector: string): readonly string[] =>
  parsePage(html)
    .querySelectorAll(selector)
    .map(({ id }) => id);

describe('a page is parsed as a browser parses it', () => {
  it.each([
    ['a text', '', 'some words', 'some words'],
    ['paragraphs left open', 'p', '<p>one<p>two<p>three', 'one two three'],
    ['a paragraph inside a table', 'p', '<table><tr><p>before</p><td>cell</table>', 'before'],
    ['entities without a semicolon', 'p', '<p>Ana &amp Luis &lt 3', 'Ana & Luis < 3'],
    ['a comment that holds markup', 'p', '<p>one<!-- <p>two --></p>', 'one'],
    ['a template', 'p', '<p>one</p><template><p>two</p></template>', 'one'],
    ['a body after a script that writes one', 'p', '<script>"<body>"</script><p>one', 'one'],
    ['what never appears in the head', 'body p', '<head><p>one</p></head>', 'one'],
  ])('%s', (_, selector, html, text) => {
    const { body } = parsePage(html);
    const found = selector === '' ? [body] : body.querySelectorAll(selector.replace('body ', ''));
    expect(found.map(({ textContent }) => textContent.trim()).join(' ')).toBe(text);
  });
});

it.each([
  ['p', ['a', 'd']],
  ['p, b', ['a', 'b', 'd']],
  ['.lead', ['a', 'c']],
  ['[rel]', ['b']],
  ['i[rel="author"], p', ['a', 'd']],
  ['b[rel="author"]', ['b']],
  ['*', ['', '', '', 'a', 'b', 'c', 'd']],
])('elements are found by %s, in the order of the page', (selector, ids) => {
  const html = '<p id=a class="big lead">1<b id=b rel=author>2</b></p><i id=c class=lead>3</i><p id=d>4</p>';
  expect(named(html, selector)).toEqual(ids);
});

it('a selector of another form is a mistake of ours', () => {
  expect(() => parsePage('<p>').querySelector('p > b')).toThrow('p > b');
});

it('an element says whether its own style hides it', () => {
  const { body } = parsePage('<p style="color: red; Display:NONE">1</p><p style="visibility:hidden">2</p>');
  expect(body.children.map(({ style }) => [style.display, style.visibility])).toEqual([
    ['none', ''],
    ['', 'hidden'],
  ]);
});

it('an element gets its children of before again, however they were changed since', () => {
  const { body } = parsePage('<p class=a>one <b>two</b></p><p>three</p>');
  const before = body.innerHTML;
  body.querySelector('b')?.remove();
  body.querySelector('p')?.setAttribute('class', 'z');
  body.innerHTML = before;
  expect(body.textContent).toBe('one twothree');
  expect(body.querySelector('p')?.className).toBe('a');
});

it('the text of an element is that of its children, whatever was moved, removed or put in', () => {
  const change = tuple(constantFrom('move', 'remove', 'add', 'text'), nat(), nat());
  assert(
    property(array(change, { maxLength: 40 }), (changes) => {
      const document = parsePage('<div>a<p>b<b>c</b></p><ul><li>d<li>e</ul></div><p>f</p>');
      for (const [kind, one, other] of changes) {
        const all = document.body.querySelectorAll('*');
        const element = all[one % all.length];
        const target = all[other % all.length] ?? document.body;
        if (element === undefined) continue;
        if (kind === 'remove') element.remove();
        else if (kind === 'add') target.insertBefore(document.createElement('i'), target.firstChild);
        else if (kind === 'text') target.appendChild(document.createTextNode(String(one)));
        else if (!within(target, element)) target.appendChild(element);
        expect(document.body.textContent).toBe(textOf(document.body));
      }
    }),
  );
});

const within = (node: PageElement, other: PageElement): boolean =>
  node === other || other.querySelectorAll('*').includes(node);

const textOf = (node: PageNode): string =>
  isElement(node) ? node.childNodes.map(textOf).join('') : node.textContent;
