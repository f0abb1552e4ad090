import { expect, it } from 'vitest';
import { readArticle } from '../../../src/collect/article.ts';

const BODY = `<h1>The dam holds</h1><p>${'The engineer said the dam would hold until the spring. '.repeat(6)}</p>`;

const read = (head: string) => {
  const page = readArticle(
    `<html><head><title>The dam holds</title>${head}</head><body>${BODY}</body></html>`,
    'https://outlet.example/news/dam?utm_source=feed',
  );
  if (!page.ok) throw new Error(page.problem.what);
  return page.value;
};

const linked = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

it.each([
  [
    'modified',
    '<meta property="article:modified_time" content="2026-03-04T10:00:00Z">',
    '2026-03-04T10:00:00.000Z',
  ],
  ['modified', linked({ dateModified: '2026-03-04T12:00:00+02:00' }), '2026-03-04T10:00:00.000Z'],
  ['published', linked({ datePublished: '2026-03-03T09:30:00Z' }), '2026-03-03T09:30:00.000Z'],
] as const)('when it was %s', (name, head, at) => {
  expect(read(head)[name]?.at).toBe(at);
});

it.each([
  ['March 3, 2026', '2026-03-03T00:00:00.000Z'],
  ['Fecha de publicación: 3 de marzo de 2026', '2026-03-03T00:00:00.000Z'],
  ['The dam of March 3, 2026.', undefined],
  ['Since May 3, 1912', undefined],
])('a page without times was published on the day its lines below the headline tell: %s', (line, at) => {
  const page = readArticle(BODY.replace('<p>', `<div>${line}</div><p>`), 'https://outlet.example/news/dam');
  expect(page.ok ? page.value.published?.at : page.problem).toBe(at);
});

it('the headline is the element that says it is one, before the title of the window', () => {
  const page = readArticle(
    `<title>News</title>${BODY.replace('<h1>', '<h1 itemprop="headline">')}`,
    'https://outlet.example/news/dam',
  );
  expect(page).toMatchObject({ value: { title: 'The dam holds' } });
});

it.each([
  ['its site', '<meta property="og:site_name" content="The Dam Courier">'],
  ['its publisher', linked({ publisher: { '@type': 'Organization', name: 'The Dam Courier' } })],
])('the outlet is called as %s calls itself', (_, head) => {
  expect(read(head).outlet).toBe('The Dam Courier');
});

it.each([
  ['linked data', linked({ isAccessibleForFree: false }), true],
  ['linked data in words', linked({ isAccessibleForFree: 'False' }), true],
  ['its tier', '<meta property="article:content_tier" content="locked">', true],
  ['linked data that it is free', linked({ isAccessibleForFree: true }), false],
  ['nothing of it', '', false],
])('a page says by %s whether it has to be paid for', (_, head, paywalled) => {
  expect(read(head).paywalled).toBe(paywalled);
});

it('a page that says nothing of itself has no byline, no time and no outlet, and its own address', () => {
  expect(read('')).toMatchObject({
    title: 'The dam holds',
    byline: null,
    published: null,
    modified: null,
    outlet: null,
    language: 'en',
    canonicalUrl: 'https://outlet.example/news/dam',
  });
});
