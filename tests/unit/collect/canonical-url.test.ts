import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/collect/canonical-url.ts';

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

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('', '/', '//', '&utm_id=1', '?gclid=2', '&&b&a='),
        (url, tail) => {
          const once = canonicalUrl(url + tail);
          expect(canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 40 },
    );
  });
});
