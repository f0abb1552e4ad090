import type { lookup } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherSettings } from '../../../src/system/http/fetcher.ts';
import { isPrivateAddress } from '../../../src/system/http/addresses.ts';

const fetcher = createFetcher({
  contact: 'desk@example.org',
  allowPrivate: new Set<string>(),
  seconds: 5,
  bytes: 1000,
  redirects: 2,
});
const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all([fetcher, ...closing].map((each) => ('close' in each ? each.close() : each()))));

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
    ['http://0x7f.1/', 'private address'],
    ['http://0177.0.0.1/', 'private address'],
    ['http://127.1/', 'private address'],
    ['http://0/', 'private address'],
    ['http://0.0.0.0/', 'private address'],
    ['http://169.254.169.254/latest/meta-data/', 'private address'],
    ['http://[fd00:ec2::254]/', 'private address'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'private address'],
    ['http://[::ffff:0:7f00:1]/', 'private address'],
    ['http://[64:ff9b::a00:1]/', 'private address'],
    ['http://１２７.０.０.１/', 'private address'],
    ['http://127。0。0。1/', 'private address'],
    ['http://feeds.localhost./', 'private address'],
    ['http://[fe80::1%25eth0]/', 'is no address'],
    ['http://somebody:secret@example.org/', 'name or password'],
    ['http://example.org:22/', 'port 22'],
    ['http://example.org:6379/', 'port 6379'],
    ['https://example.org:25/', 'port 25'],
  ])('%s', async (url, what) => {
    expect(await whatOf(url)).toContain(what);
  });

  it('when its name leads to a private address', async () => {
    expect(await whatOf('http://localhost:9/')).toContain('private address');
  });

  it('without showing the password in it', async () => {
    const answer = await fetcher.fetch({ url: 'http://somebody:secret@example.org/feed' });
    expect(JSON.stringify(answer)).toContain('http://example.org/feed');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('a name', () => {
  /** A name server that gives these addresses, one list after another. */
  const nameServer = (...lists: readonly (readonly string[])[]) => {
    const asked: string[] = [];
    const resolve = ((host: string, _: unknown, found: (error: null, addresses: object[]) => void) => {
      const addresses = lists[Math.min(asked.length, lists.length - 1)] ?? [];
      asked.push(host);
      found(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as unknown as typeof lookup;
    return { asked, resolve };
  };

  const asking = (resolve: typeof lookup, more: Partial<FetcherSettings> = {}) => {
    const made = createFetcher({
      contact: null,
      allowPrivate: new Set<string>(),
      seconds: 1,
      bytes: 1000,
      redirects: 2,
      lookup: resolve,
      ...more,
    });
    closing.push(() => made.close());
    return async (url: string, foundAt?: string | null) => {
      const answer = await made.fetch({ url, ...(foundAt === undefined ? {} : { foundAt }) });
      return answer.ok ? 'fetched' : answer.problem.what;
    };
  };

  it.each([
    [['127.0.0.1']],
    [['8.8.8.8', '10.0.0.1']],
    [['::1']],
    [['::ffff:192.168.1.1']],
    [['fe80::1%eth0']],
    [['169.254.169.254']],
  ])('that stands for %j is not asked', async (addresses) => {
    const { resolve } = nameServer(addresses);
    expect(await asking(resolve)('http://rebound.example/')).toContain('private address');
  });

  it('that stands for a private address the second time is not asked then, and looked up once a connection', async () => {
    const { asked, resolve } = nameServer(['8.8.8.8'], ['127.0.0.1']);
    const ask = asking(resolve);
    expect(await ask('http://rebound.example:65000/')).not.toContain('private address');
    expect(asked).toHaveLength(1);
    expect(await ask('http://rebound.example:65000/')).toContain('private address');
    expect(asked).toHaveLength(2);
  });

  it('that stood for an operator’s own server is not asked over its open connection for anybody else', async () => {
    const server = createServer((_, response) => response.end('inside'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(async () => server.closeAllConnections() ?? server.close());
    const host = `inside.example:${(server.address() as AddressInfo).port}`;
    const { resolve } = nameServer(['127.0.0.1']);
    const ask = asking(resolve, { allowPrivate: new Set([host]) });
    expect(await ask(`http://${host}/feed`)).toBe('fetched');
    expect(await ask(`http://${host}/page`, `http://${host}/feed`)).toBe('fetched');
    expect(await ask(`http://${host}/page`, 'http://outlet.example/feed')).toContain('private address');
    expect(await ask(`http://${host}/page`, null)).toContain('private address');
  });

  it('that an outlet redirects to is looked at like any other', async () => {
    const server = createServer((_, response) =>
      response.writeHead(302, { location: 'http://rebound.example:8080/' }).end(),
    );
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(async () => server.closeAllConnections() ?? server.close());
    const host = `outlet.example:${(server.address() as AddressInfo).port}`;
    const { asked, resolve } = nameServer(['127.0.0.1']);
    const ask = asking(resolve, { allowPrivate: new Set([host, 'rebound.example:8080']) });
    expect(await ask(`http://${host}/feed`)).toContain('private address');
    expect(asked).toEqual(['outlet.example', 'rebound.example']);
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
    '192.88.99.1',
    '168.63.129.16',
    'fe80::1%eth0',
    '2002:7f00:1::',
    '2001:0:1::',
    '5f00::1',
    '100::1',
    '4000::1',
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
