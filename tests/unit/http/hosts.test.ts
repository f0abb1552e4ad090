import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchAnswer } from '../../../src/ports.ts';
import { createFetcher, type FetcherSettings } from '../../../src/system/http/fetcher.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetcher(settings: Partial<FetcherSettings> = {}) {
  const made = createFetcher({
    contact: null,
    allowPrivate: 'any',
    seconds: 5,
    bytes: 1_000_000,
    redirects: 5,
    ...settings,
  });
  closing.push(() => made.close());
  return made;
}

async function contentOf(url: string): Promise<Extract<FetchAnswer, { kind: 'content' }>> {
  const answer = await fetcher().fetch({ url });
  if (!answer.ok || answer.value.kind !== 'content') throw new Error('was not fetched');
  return answer.value;
}

describe('a host that wants to be left alone', () => {
  it.each([429, 503])('with %i and Retry-After is, by everything, for so long', async (status) => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(request.url === '/busy' ? status : 200, { 'retry-after': '1' }).end();
    });
    const polite = fetcher();
    await polite.fetch({ url: `${url}/busy` });
    const other = await polite.fetch({ url: `${url}/other` });
    expect(other).toMatchObject({ ok: false, problem: { code: 'waiting', retryAfter: 1 } });
    expect(asked).toEqual(['/busy']);
    await wait(1_050);
    expect(await polite.fetch({ url: `${url}/other` })).toMatchObject({ ok: true });
  });

  it('with 429 alone is for a minute', async () => {
    const url = await serve((_request, response) => response.writeHead(429).end());
    const polite = fetcher();
    await polite.fetch({ url });
    expect(await polite.fetch({ url })).toMatchObject({ problem: { code: 'waiting', retryAfter: 60 } });
  });

  it('holds up no other host', async () => {
    const busy = await serve((_request, response) => response.writeHead(429).end());
    const other = await serve((_request, response) => response.end('here'));
    const polite = fetcher();
    await polite.fetch({ url: busy });
    expect(await polite.fetch({ url: other })).toMatchObject({ ok: true });
  });

  it('also where a redirect leads to it', async () => {
    const busy = await serve((_request, response) => response.writeHead(429).end());
    const other = await serve((_request, response) => response.writeHead(302, { location: busy }).end());
    const polite = fetcher();
    await polite.fetch({ url: busy });
    expect(await polite.fetch({ url: other })).toMatchObject({ problem: { code: 'waiting', source: other } });
  });

  it('is waited for in turn, and not by more than fit in half a minute', async () => {
    const url = await serve((_request, response) => response.end());
    const polite = fetcher({ pauseSecondsPerHost: 20 });
    const stop = new AbortController();
    const { signal } = stop;
    expect(await polite.fetch({ url, signal })).toMatchObject({ ok: true });
    const second = polite.fetch({ url, signal });
    expect(await polite.fetch({ url, signal })).toMatchObject({
      problem: { code: 'waiting', retryAfter: 40 },
    });
    stop.abort();
    expect(await second).toMatchObject({ ok: false });
  });
});

describe('every host', () => {
  it('leaves the asked pause between two requests to one host', async () => {
    const times: number[] = [];
    const url = await serve((_request, response) => {
      times.push(Date.now());
      response.end();
    });
    const polite = fetcher({ pauseSecondsPerHost: 0.5 });
    await Promise.all([polite.fetch({ url }), polite.fetch({ url })]);
    expect(Math.abs((times[1] ?? 0) - (times[0] ?? 0))).toBeGreaterThanOrEqual(250);
  });
});

describe('an answer', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString();

  it.each([
    ['Cache-Control less Age', () => ({ 'cache-control': 'max-age=600', age: '200' }), 400],
    ['Retry-After first', () => ({ 'retry-after': '30', 'cache-control': 'max-age=600' }), 30],
    ['Retry-After as a date', () => ({ 'retry-after': inAnHour() }), 3600],
    ['Expires', () => ({ expires: inAnHour() }), 3600],
  ])('says how long it is fresh: %s', async (_name, headers, seconds) => {
    const url = await serve((_request, response) => response.writeHead(200, headers()).end());
    const { freshFor } = await contentOf(url);
    expect(Math.abs((freshFor ?? 0) - seconds)).toBeLessThanOrEqual(2);
  });

  it.each([
    { expires: '0' },
    { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { expires: 'Fri, 01 Jan 2100 00:00:00 GMT', 'cache-control': 'no-cache' },
    { 'cache-control': 'max-age=soon', 'retry-after': 'later' },
  ])('with %j says nothing of that', async (headers) => {
    const url = await serve((_request, response) => response.writeHead(200, headers).end());
    expect((await contentOf(url)).freshFor).toBeNull();
  });

  it.each([
    ['/for-good', '/moved'],
    ['/twice', '/moved'],
    ['/for-good-then-now', '/for-now'],
    ['/for-now', null],
    ['/for-now-then-good', null],
  ])('says of %s where it has moved for good', async (path, movedTo) => {
    const redirects: Readonly<Record<string, readonly [number, string]>> = {
      '/for-good': [301, '/moved'],
      '/twice': [308, '/for-good#top'],
      '/for-good-then-now': [301, '/for-now'],
      '/for-now': [302, '/moved'],
      '/for-now-then-good': [307, '/for-good'],
    };
    const url = await serve((request, response) => {
      const [status, location] = redirects[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, { location, etag: '"e"' }).end('here');
    });
    const answer = await contentOf(`${url}${path}`);
    expect(answer.movedTo).toBe(movedTo === null ? null : `${url}${movedTo}`);
    expect(new TextDecoder().decode(answer.bytes)).toBe('here');
  });
});
