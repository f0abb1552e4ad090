import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedLink, feedLinkIn } from '../../../src/collect/feed-link.ts';
import { readFeed } from '../../../src/collect/feed.ts';

const SOURCE = { url: 'https://outlet.example/news/', contentType: 'text/html' };

describe('the feed a page names', () => {
  it.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss">', 'https://outlet.example/rss'],
    [
      "<LINK TYPE='application/atom+xml' HREF='atom.xml?a=1&amp;b=2' REL='alternate'/>",
      'https://outlet.example/news/atom.xml?a=1&b=2',
    ],
    ['<link type=application/feed+json href=feed.json>', 'https://outlet.example/news/feed.json'],
    [
      '<link rel="stylesheet" href="/a.css"><link type="application/rss+xml" href="//x.example/f">',
      'https://x.example/f',
    ],
    ['<link rel="stylesheet" href="/a.css">', null],
    ['<link type="application/rss+xml">', null],
    ['<link type="application/rss+xml" href="feed:x">', null],
  ])('%s', (page, address) => {
    expect(feedLink(page, SOURCE.url)).toBe(address);
    expect(feedLinkIn(new TextEncoder().encode(page), SOURCE)).toBe(address);
  });
});

describe('a feed packed with gzip', () => {
  const packed = gzipSync('<rss version="2.0"><channel><title>Coast</title></channel></rss>');

  it('is unpacked where the server did not say so', async () => {
    expect(await readFeed(packed, SOURCE)).toMatchObject({ ok: true, value: { title: 'Coast' } });
  });

  it('is read as far as it goes where it breaks off', async () => {
    const whole = await readFeed(packed.subarray(0, -6), SOURCE);
    expect(whole).toMatchObject({ ok: true, value: { title: 'Coast' } });
    expect(await readFeed(packed.subarray(0, 30), SOURCE)).toMatchObject({
      ok: false,
      problem: { code: 'feed' },
    });
  });

  it.each([
    ['damaged', packed.subarray(0, 10)],
    ['a bomb', gzipSync('<rss>'.repeat(3_000_000))],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await readFeed(bytes, SOURCE)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});
