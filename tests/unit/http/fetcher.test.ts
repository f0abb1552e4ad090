import { once } from 'node:events';
import { createServer as createTcpServer, type Socket } from 'node:net';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/errors.ts';
import type { FetchAnswer, FetchRequest } from '../../../src/ports.ts';
import { createFetcher, type FetcherSettings } from '../../../src/system/http/fetcher.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server on loopback that answers as told; gives its origin. */
async function serve(listener: RequestListener): Promise<string> {
  return listen(createServer(listener));
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  closing.push(async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function fetcher(settings: Partial<FetcherSettings> = {}) {
  const made = createFetcher({
    contact: 'desk@example.org',
    allowPrivate: 'any',
    seconds: 5,
    bytes: 1_000_000,
    redirects: 5,
    ...settings,
  });
  closing.push(() => made.close());
  return made;
}

async function contentOf(request: FetchRequest, settings: Partial<FetcherSettings> = {}) {
  const answer = await fetcher(settings).fetch(request);
  if (!answer.ok) throw new Error(answer.problem.what);
  if (answer.value.kind !== 'content') throw new Error('unchanged');
  return answer.value;
}

async function problemOf(url: string, settings: Partial<FetcherSettings> = {}): Promise<Problem> {
  const answer = await fetcher(settings).fetch({ url });
  if (answer.ok) throw new Error('was fetched');
  expect(answer.problem.source).toBe(url);
  return answer.problem;
}

const textOf = ({ bytes }: Extract<FetchAnswer, { kind: 'content' }>) => new TextDecoder().decode(bytes);

describe('a fetch', () => {
  it('brings the bytes, their type and validators, and says truthfully who asks', async () => {
    let asked: IncomingMessage['headers'] = {};
    const url = await serve((request, response) => {
      asked = request.headers;
      response.setHeader('content-type', 'text/xml; charset=utf-8');
      response.setHeader('etag', '"one"');
      response.setHeader('cache-control', 'public, max-age=900');
      response.end('<rss/>');
    });
    const answer = await contentOf({ url });
    expect(textOf(answer)).toBe('<rss/>');
    expect(answer).toMatchObject({
      contentType: 'text/xml; charset=utf-8',
      etag: '"one"',
      lastModified: null,
      freshFor: 900,
    });
    expect(asked['user-agent']).toMatch(/^OnRecord\/\d+\.\d+\.\d+ \(desk@example\.org\)$/);
  });

  it('asks only for what changed, and hears that nothing did', async () => {
    const url = await serve((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"one"' ? 304 : 200;
      response.end();
    });
    const answer = await fetcher().fetch({ url, etag: '"one"', lastModified: null });
    expect(answer).toEqual({ ok: true, value: { kind: 'unchanged', freshFor: null, movedTo: null } });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br, gzip', (text: string) => gzipSync(brotliCompressSync(text))],
    ['gzip, and is not', (text: string) => text],
  ] as const)('reads a body compressed with %s', async (encoding, compress) => {
    const text = Array.from({ length: 9_000 }, (_, index) => index.toString(36)).join(' ');
    const packed = compress(text);
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding.replace(', and is not', ''));
      response.end(packed);
    });
    expect(textOf(await contentOf({ url }))).toBe(text);
  });

  it('follows redirects, to addresses with accents too, and says where it arrived', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/all%C3%AD') return response.end('here');
      return response.writeHead(302, { location: Buffer.from('/allí').toString('latin1') }).end();
    });
    const answer = await contentOf({ url });
    expect(answer.url).toBe(`${url}/all%C3%AD`);
    expect(textOf(answer)).toBe('here');
  });

  it('takes an empty body for what it is', async () => {
    const url = await serve((_request, response) => response.end());
    expect((await contentOf({ url })).bytes).toHaveLength(0);
  });
});

/** Of deflate: five bytes that stand for nothing. */
const EMPTY_BLOCK = Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]);

const failing = (answer: (response: ServerResponse) => void) =>
  serve((_request, response) => answer(response));

describe('a server that misbehaves is one problem', () => {
  it('when it answers 304 to who knows nothing yet', async () => {
    const url = await failing((response) => response.writeHead(304).end());
    expect((await problemOf(url)).what).toContain('304 Not Modified although');
  });

  it('when a body unpacks to nothing, without end, packed once or twice', async () => {
    const endless = Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(3_000_000).fill(EMPTY_BLOCK)]);
    const packedOnce = await failing((response) =>
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(endless),
    );
    expect(await problemOf(packedOnce)).toMatchObject({ code: 'too-large' });
    const packed = gzipSync(endless);
    const packedTwice = await failing((response) =>
      response.writeHead(200, { 'content-encoding': 'deflate, gzip' }).end(packed),
    );
    expect(await problemOf(packedTwice)).toMatchObject({ code: 'too-large' });
  });

  it('when it answers 500', async () => {
    const url = await failing((response) => response.writeHead(500).end('oh'));
    expect(await problemOf(url)).toMatchObject({ code: 'http', what: 'answered 500 Internal Server Error' });
  });

  it('when it asks to come back later, with the time it asked for', async () => {
    const url = await failing((response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await problemOf(url)).toMatchObject({ what: 'answered 503 Service Unavailable', retryAfter: 120 });
  });

  it('when its body never ends', async () => {
    const url = await failing((response) => {
      response.write('a');
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problemOf(url, { seconds: 0.3 })).toMatchObject({ code: 'timeout' });
  });

  it('when it never answers', async () => {
    const url = await listen(createTcpServer(() => {}));
    expect(await problemOf(url, { seconds: 0.3 })).toMatchObject({ code: 'timeout' });
  });

  it('when it redirects in a circle', async () => {
    const url = await serve((request, response) => {
      response.writeHead(301, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect((await problemOf(url)).what).toBe('redirects in a circle');
  });

  it('when it redirects on and on', async () => {
    const url = await serve((request, response) => {
      response.writeHead(301, { location: `${request.url}x` }).end();
    });
    expect((await problemOf(`${url}/`)).what).toBe('redirects more than 5 times');
  });

  it('when it redirects to a file', async () => {
    const url = await failing((response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end());
    expect((await problemOf(url)).what).toContain('only http and https');
  });

  it('when its body is larger than allowed, announced or not', async () => {
    const big = Buffer.alloc(10_000_000, 'a');
    const announced = await failing((response) => response.end(big));
    const chunked = await failing((response) => {
      response.write(big);
      response.end();
    });
    expect(await problemOf(announced)).toMatchObject({ code: 'too-large' });
    expect(await problemOf(chunked)).toMatchObject({ code: 'too-large' });
  });

  it('when a small body unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const url = await failing((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await problemOf(url)).toMatchObject({ code: 'too-large' });
  });

  it('when its gzip is cut off', async () => {
    const half = gzipSync('hello '.repeat(5000)).subarray(0, 40);
    const url = await failing((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(half),
    );
    expect((await problemOf(url)).what).toBe('sent a compressed body that is cut off');
  });

  it('when its gzip is damaged', async () => {
    const damaged = gzipSync('a page').fill(0xff, 10);
    const url = await failing((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(damaged),
    );
    expect((await problemOf(url)).what).toBe('sent a compressed body that is damaged');
  });

  it('when its headers never end', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write(`x-more: ${'a'.repeat(4000)}\r\n`), 5);
      socket.on('close', () => clearInterval(timer));
    });
    expect((await problemOf(await listen(server))).what).toBe('sent headers without end');
  });

  it('when it speaks no HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.end('SSH-2.0-OpenSSH\r\n');
    });
    expect((await problemOf(await listen(server))).what).toContain('did not answer as a web server does');
  });

  it('when nothing listens', async () => {
    const url = await serve((_request, response) => response.end());
    await closing.shift()?.();
    expect((await problemOf(url)).what).toBe('refused the connection');
  });

  it('when its name does not exist', async () => {
    const { what } = await problemOf('http://nobody.invalid/');
    expect(what).toMatch(/nobody knows|could not be looked up/);
  });

  it('when it has no certificate', async () => {
    const url = await serve((_request, response) => response.end());
    const { code, what } = await problemOf(url.replace('http:', 'https:'));
    expect(code).toBe('http');
    expect(what).toContain('certificate');
  });
});

it('stops when told to', async () => {
  const url = await listen(createTcpServer(() => {}));
  const stop = new AbortController();
  const answer = fetcher().fetch({ url, signal: stop.signal });
  stop.abort();
  expect(await answer).toMatchObject({
    ok: false,
    problem: { what: 'was not fetched: the program is stopping' },
  });
});
