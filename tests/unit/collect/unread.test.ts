import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { parsePage } from '../../../src/collect/dom/parse.ts';
import { withoutUnread } from '../../../src/collect/dom/unread.ts';

it.each([
  ['a script', '<p>a</p><script>let x = "<p>b</p>";</script><p>c</p>', '<p>a</p><script></script><p>c</p>'],
  ['a style in capitals', '<STYLE>p > b {}</STYLE><p>a', '<STYLE></STYLE><p>a'],
  ['a comment', 'a<!-- <script> -->b', 'a<!---->b'],
])('%s is not parsed', (_, html, rest) => {
  expect(withoutUnread(html)).toBe(rest);
});

it.each([
  ['linked data', '<script type="application/ld+json">{"headline":"A"}</script>'],
  ['a script that never ends', '<p>a</p><script>let x'],
  ['a script that holds a script', '<script><!-- <script>1</script> --></script><p>a'],
  ['a style in a drawing', '<svg><style>p > b {}</style></svg>'],
  ['a drawing in a drawing', '<svg><svg><text>a</text></svg></svg>'],
  ['a comment that never ends', '<p>a</p><!-- <p>b</p>'],
  ['markup in the value of an attribute', '<p data-code="<script>">a</p><p>b</p>'],
  ['a word that begins like one', '<styled>a</styled><section>b</section>'],
])('%s stays as it is', (_, html) => {
  expect(withoutUnread(html)).toBe(html);
});

const PIECES = [
  '<p> </p> word <b_class="x"> <script> </script> <!-- --> " \' < > = <style> </style> <svg> </svg> <p_title="a>b"> <a_href=x>',
  "</a> <p_id=' <!--> /",
].flatMap((line) => line.split(' ').map((piece) => piece.replace('_', ' ')));

it('what is read of a page stays the same, however its markup is broken', () => {
  const pieces = constantFrom(...PIECES);
  assert(
    property(array(pieces, { maxLength: 30 }), (parts) => {
      const html = parts.join('');
      expect(readable(withoutUnread(html))).toBe(readable(html));
    }),
    { numRuns: 1000 },
  );
});

function readable(html: string): string {
  const { body } = parsePage(html);
  for (const unread of body.querySelectorAll('script, style, svg')) unread.remove();
  return body.textContent.trim();
}
