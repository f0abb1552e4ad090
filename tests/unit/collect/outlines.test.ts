import { describe, expect, it } from 'vitest';
import { readOutlines } from '../../../src/collect/outlines.ts';
import { feedOfOutline } from '../../../src/exchange/list-lines.ts';
import { opmlOf } from '../../../src/exchange/opml.ts';

describe('a list of feeds', () => {
  it('is read with its folders, attributes in any case, and marks nobody escaped', () => {
    const opml = `<?xml version="1.0"?><opml version="1.1"><body><outline text="News">
      <outline text="A & B" type="rss" xmlURL="https://a.example/feed?x=1&y=2" language="es-MX"/>
      <outline title="C" XMLURL='https://c.example/rss'></outline></outline><outline text="A page" htmlUrl="https://d.example"/>`;
    expect(readOutlines(opml)).toEqual([
      { url: 'https://a.example/feed?x=1&y=2', title: 'A & B', language: 'es-MX', category: '' },
      { url: 'https://c.example/rss', title: 'C', language: null, category: '' },
    ]);
  });

  it('is told from a page', () => {
    expect(readOutlines('<html><body>404</body></html>')).toBeNull();
  });

  it('that was exported tells of each feed all it told', () => {
    const feed = {
      id: 'el-faro',
      url: 'https://faro.example/rss?a=1&b="2"',
      outlet: 'El <Faro> (de “acá”)',
      language: 'es',
      country: 'SV',
      kind: 'press',
    } as const;
    const { id, url, outlet, language, country, kind } = feed;
    const read = (readOutlines(opmlOf([feed], 'x')) ?? []).map((outline) => feedOfOutline({ outline }));
    expect(read).toEqual([{ id, url, outlet, language, country, kind }]);
  });
});
