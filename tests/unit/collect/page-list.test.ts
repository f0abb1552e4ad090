import { expect, it } from 'vitest';
import { readPageList } from '../../../src/collect/page-list.ts';

const URL = 'https://office.example/briefings';
const read = (body: string) =>
  readPageList(new TextEncoder().encode(`<html><body>${body}</body></html>`), 'text/html', URL);

it('lists the pages of a site that are linked by their headlines, each once, and no menu', () => {
  const listed = read(`<nav><a href="/all">All the briefings there are</a></nav><main>
    <a href="/briefings/2?utm_source=x">Briefing of the second of March</a><a href="/briefings/2">Briefing of the second of March</a>
    <a href="/briefings/1">Briefing of the first of March</a><a href="/more">More</a>
    <a href="https://other.example/1">A page of somebody else entirely</a><a href="#top">Back to the top of it</a></main>`);
  expect(listed.ok && listed.value.map(({ url, title }) => [url, title])).toEqual([
    ['https://office.example/briefings/2', 'Briefing of the second of March'],
    ['https://office.example/briefings/1', 'Briefing of the first of March'],
  ]);
});

it('says of a page without any that it lists none', () => {
  expect(read('<p>Nothing here.</p>')).toMatchObject({ ok: false, problem: { code: 'feed' } });
});
