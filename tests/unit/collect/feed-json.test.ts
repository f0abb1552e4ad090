import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonFeed } from '../../../src/collect/feed-json.ts';

const URL_OF_FEED = 'https://outlet.example/feed.json';
const ITEMS = [
  {
    id: '1',
    url: 'https://outlet.example/1',
    title: 'The port opens',
    content_text: 'He said “yes”,\nthen "no".',
  },
  { id: '2', url: 'https://outlet.example/2', title: 'Ábrese el puerto', tags: ['ports', 'a, b'] },
  { url: 'https://outlet.example/3', title: 'Third', content_html: '<p>{“so”}, [he] said</p>' },
];
const WHOLE = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour', items: ITEMS });

const itemsOf = (text: string) => {
  const read = readJsonFeed(text, URL_OF_FEED);
  return read.ok ? read.value.items : null;
};

describe('a JSON Feed that is broken', () => {
  it('gives every item that stands whole before it is cut off, and no half of one', () => {
    const whole = itemsOf(WHOLE) ?? [];
    expect(whole).toHaveLength(ITEMS.length);
    fc.assert(
      fc.property(fc.integer({ min: WHOLE.indexOf('[') + 1, max: WHOLE.length - 1 }), (end) => {
        const items = itemsOf(WHOLE.slice(0, end)) ?? [];
        const complete = ITEMS.filter((item) => {
          const text = JSON.stringify(item);
          return WHOLE.indexOf(text) + text.length <= end;
        }).length;
        expect(items).toEqual(whole.slice(0, complete));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a comma too many', WHOLE.replace(/\]\}$/u, ',]}')],
    ['a comma missing', WHOLE.replace('},{', '} {')],
    ['a line broken inside a text', WHOLE.replace('port opens', 'port\nopens')],
    ['a control character', WHOLE.replace('port opens', 'port\u0001opens')],
    ['a comment of its server behind it', `${WHOLE}\n<!-- made in 12 ms -->`],
  ])('is read in spite of %s', (_, text) => {
    expect(itemsOf(text)).toEqual(itemsOf(WHOLE));
  });

  it('is refused by name where it is something else', () => {
    expect(readJsonFeed('{"error":"not found"}', URL_OF_FEED)).toMatchObject({
      problem: { source: URL_OF_FEED, what: expect.stringContaining('no list of items') as string },
    });
    expect(readJsonFeed('{{%', URL_OF_FEED)).toMatchObject({ ok: false });
  });
});
