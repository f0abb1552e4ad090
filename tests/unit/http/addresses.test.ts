import { afterAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/system/http/fetcher.ts';
import { isPrivateAddress } from '../../../src/system/http/addresses.ts';

const fetcher = createFetcher({
  contact: 'desk@example.org',
  allowPrivate: new Set<string>(),
  seconds: 5,
  bytes: 1000,
  redirects: 2,
});
afterAll(() => fetcher.close());

const whatOf = async (url: string) => {
  const answer = await fetcher.fetch({ url });
  return answer.ok ? 'fetched' : answer.problem.what;
};

describe('an address is refused', () => {
  it.each([
    ['not an address', 'is no address'],
    ['ftp://example.org/feed', 'only http and https'],
    ['file:///etc/hosts', 'only http and https'],
    ['http://127.0.0.1:9/', 'private address'],
    ['http://[::1]:9/', 'private address'],
    ['http://[::ffff:10.0.0.1]/', 'private address'],
    ['http://2130706433/', 'private address'],
  ])('%s', async (url, what) => {
    expect(await whatOf(url)).toContain(what);
  });

  it('when its name leads to a private address', async () => {
    expect(await whatOf('http://localhost:9/')).toContain('private address');
  });
});

describe('an address is private', () => {
  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '169.254.169.254',
    '100.64.0.1',
    'fe80::1',
    'fd00::1',
    '0.0.0.0',
    '[::]',
  ])('inside a network of its own: %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', 'example.org', '[::ffff:808:808]'])(
    'unlike %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
