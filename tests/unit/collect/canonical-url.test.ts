import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, canonicalUrl } from '../../../src/collect/canonical-url.ts';

const PAGE = 'https://outlet.example.com/a?id=7';
const wrapped = encodeURIComponent(`${PAGE}&utm_source=x`);
const newsCode = Buffer.from(
  `\b\u0013"${String.fromCharCode(PAGE.length)}${PAGE}Ò\u0001\0`,
  'latin1',
).toString('base64url');

describe('the canonical form of an address', () => {
  it.each([
    ['HTTPS://WWW.Outlet.Example:443/News', 'https://www.outlet.example/News'],
    ['https://outlet.example/a/#comments', 'https://outlet.example/a'],
    ['https://outlet.example/a?utm_source=x&id=7&fbclid=y', 'https://outlet.example/a?id=7'],
    ['https://outlet.example/a?b=2&a=1&a=0', 'https://outlet.example/a?a=1&a=0&b=2'],
    ['https://user:secret@outlet.example', 'https://outlet.example/'],
    [' https://outlet.example./a ', 'https://outlet.example/a'],
    ['urn:uuid:1', 'urn:uuid:1'],
  ])('of %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    `https://www.google.com/url?rct=j&sa=t&url=${wrapped}&ct=ga`,
    `https://www.google.es/url?q=${wrapped}`,
    `https://news.google.com/rss/articles/${newsCode}?oc=5`,
    `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`,
    `https://out.reddit.com/t3_1?url=${wrapped}&token=x`,
    `https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${wrapped}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=x`,
    `https://www.google.com/url?url=${encodeURIComponent(`https://l.facebook.com/l.php?u=${wrapped}`)}`,
    'https://outlet-example-com.cdn.ampproject.org/c/s/outlet.example.com/a?id=7',
    'https://www.google.com/amp/s/outlet.example.com/a?id=7',
  ])('is that of the page a wrapped link leads to: %s', (url) => {
    expect(canonicalUrl(url)).toBe(PAGE);
  });

  it.each([
    'https://t.co/abc',
    'https://www.google.com/url?url=notes',
    'https://www.google.com/url?url=javascript:alert(1)',
    'https://news.google.com/rss/articles/CBMiAU_yqLOnlyANumberStandsHere12345',
    'https://outlet.example/url?url=https%3A%2F%2Fother.example%2Fa',
  ])('is its own where nothing says what page it leads to: %s', (url) => {
    expect(canonicalUrl(url)).toBe(url);
  });
});

describe('an article is known whatever the variant of its page', () => {
  it.each([
    'https://www.outlet.example/news/a-b',
    'http://outlet.example/news/a-b/',
    'https://m.outlet.example/news/a-b',
    'https://amp.outlet.example/news/a-b',
    'https://www.m.outlet.example/news/a-b',
    'https://outlet.example/news/a-b/amp/',
    'https://outlet.example/amp/news/a-b',
    'https://outlet.example/news/amp/a-b',
    'https://outlet.example/news/a-b/amp.html',
    'https://outlet.example/news/a-b.amp',
    'https://outlet.example/news/a-b?amp=1',
    'https://outlet.example/news/a-b?amp',
    'https://outlet.example/news/a-b?outputType=amp',
    'https://outlet.example/news/a-b/print',
    'https://outlet.example/news/a-b?print=true&utm_medium=rss',
    'https://outlet.example/news/a-b/index.html',
    'https://outlet.example/news/a-b?m=1#top',
    'https://outlet-example.cdn.ampproject.org/v/s/outlet.example/news/a-b/amp?amp_js_v=0.1',
  ])('%s', (url) => {
    expect(articleKey(url)).toBe('https://outlet.example/news/a-b');
  });

  it.each([
    ['https://outlet.example/news/a-b?id=1', 'https://outlet.example/news/a-b?id=2'],
    ['https://outlet.example/news/ampere', 'https://outlet.example/news/ere'],
    ['https://outlet.example/print', 'https://outlet.example/news'],
    ['https://m.example/a', 'https://example/a'],
    ['https://news.outlet.example/a', 'https://outlet.example/a'],
    ['https://es.outlet.example/a', 'https://en.outlet.example/a'],
    ['http://127.0.0.1:8080/a', 'https://127.0.0.1:8080/a'],
    ['https://outlet.example/?p=1', 'https://outlet.example/?p=2'],
  ])('%s is another than %s', (one, other) => {
    expect(articleKey(one)).not.toBe(articleKey(other));
  });
});

const url = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      '',
      '/',
      '//',
      '/amp',
      '/amp/amp',
      '/amp.amp',
      '.amp',
      '/print/index.html',
      '&utm_id=1',
      '?gclid=2',
      '&&b&a=',
      '?m=1&amp',
    ),
    fc.constantFrom('', 'www.', 'm.', 'www.amp.', 'amp.m.', 'en.m.'),
    fc.constantFrom('', 'https://www.google.com/url?q=', 'https://www.google.com/amp/s/'),
  )
  .map(([page, tail, variant, wrapper]) => {
    const whole = page.replace('://', `://${variant}`) + tail;
    return wrapper.endsWith('=')
      ? wrapper + encodeURIComponent(whole)
      : wrapper + (wrapper === '' ? whole : whole.replace(/^\w+:\/\//, ''));
  });

it.each([
  ['canonical form', canonicalUrl],
  ['key', articleKey],
])('the %s of an address is its own, and a web address', (_, form) => {
  fc.assert(
    fc.property(url, (address) => {
      const once = form(address);
      expect(form(once)).toBe(once);
      expect(URL.canParse(once)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('the key is that of the canonical form, and tracking changes neither', () => {
  const pages = fc.webUrl({ withQueryParameters: true });
  fc.assert(
    fc.property(pages, (address) => {
      expect(articleKey(canonicalUrl(address))).toBe(articleKey(address));
      const tracked = `${address}${address.includes('?') ? '&' : '?'}utm_campaign=x`;
      expect(articleKey(tracked)).toBe(articleKey(address));
    }),
  );
});
