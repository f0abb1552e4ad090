import { expect, it } from 'vitest';
import { readArticle } from '../../../src/collect/article.ts';
import { readFeed } from '../../../src/collect/feed.ts';

const feed = (text: string) =>
  readFeed(new TextEncoder().encode(text), { url: 'https://outlet.example/feed', contentType: '' });

it.each([
  ['nesting', '<div>'.repeat(20_000)],
  ['nesting, if less', `${'<div>'.repeat(1400)}${'<p>'.repeat(2)}text`],
  ['tags', '<'.repeat(3_000_000)],
  ['entities', '&amp;'.repeat(500_000)],
  ['length', '"'.repeat(10_000_000)],
])('a page is refused before it takes long for its %s', (_, html) => {
  expect(readArticle(html, 'https://outlet.example/a')).toMatchObject({
    ok: false,
    problem: { code: 'too-large' },
  });
});

it('a page is refused before it takes long for formatting that is never closed', () => {
  const bold = Array.from({ length: 1000 }, (_, at) => `<b id=${at}>`).join('');
  expect(readArticle(`<p>${bold}</p>${'<p>x'.repeat(20_000)}`, 'https://outlet.example/a')).toMatchObject({
    ok: false,
    problem: { code: 'page', what: expect.stringContaining('elements') as string },
  });
});

it.each([
  ['a PDF', `%PDF-1.7 ${'“The treaty stands,” the minister said. '.repeat(20)}`],
  ['a picture', `PNG\r\n${'\u0000\u0001IHDR'.repeat(200)}`],
])('%s is no page', (_, bytes) => {
  expect(readArticle(bytes, 'https://outlet.example/a')).toMatchObject({
    ok: false,
    problem: { code: 'page', what: 'is no web page but a file of another kind' },
  });
});

it('half a character in a page is replaced, as the record would replace it', () => {
  const body = `“The treaty stands,” the minister said. \uD800 ${'They met by the harbour. '.repeat(20)}`;
  const read = readArticle(`<article><h1>A</h1><p>${body}</p></article>`, 'https://outlet.example/a');
  expect(read.ok && read.value.text.isWellFormed()).toBe(true);
});

it.each([
  ['nesting', '<rss>'.repeat(100_000)],
  ['open tags', `<rss>${'<'.repeat(3_000_000)}`],
  ['entities', `<rss><channel><title>${'&'.repeat(3_000_000)}`],
  ['quotation marks in tags', `<rss>${`<a ${'"'.repeat(18_000)}/>`.repeat(300)}</rss>`],
  ['quotation marks', '"'.repeat(7_000_000)],
  ['length', `<rss>${' '.repeat(10_000_000)}`],
])('a feed is one problem for its %s', async (_, text) => {
  expect((await feed(text)).ok).toBe(false);
});
