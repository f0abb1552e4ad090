import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/errors.ts';
import type { Log } from '../../../src/ports.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import { restProblem } from '../../../src/system/discord/rest.ts';

interface Answer {
  readonly status: number;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };

let server: Server;
let answers: Answer[];
let asked: string[];
let rest: ReturnType<typeof patientRest>;

beforeEach(async () => {
  answers = [];
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.authorization ?? 'nobody'}`);
    const { status, body = { id: '1' }, headers = {} } = answers.shift() ?? { status: 200 };
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
    response.end(isText ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port
  const { port } = server.address() as AddressInfo;
  rest = patientRest({ api: `http://127.0.0.1:${port}/api` }, 'token', log);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const post = async (channel: string): Promise<Problem | null> =>
  tried(() => rest.post(Routes.channelMessages(channel), { body: {} }));
const edit = async (): Promise<Problem | null> =>
  tried(() => rest.patch(Routes.channelMessage('111', '222'), { body: {} }));

async function tried(work: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return restProblem(error, 'Discord');
  }
}

const patience = (seconds: number, more: object = {}, headers: Readonly<Record<string, string>> = {}) => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global: false, ...more },
  headers: { 'retry-after': String(seconds), ...headers },
});

describe('posting to a Discord that asks for patience', () => {
  it('waits a short while by itself', async () => {
    answers = [patience(0.2)];
    expect(await post('111')).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it.each(['user', 'shared'])(
    'hands a long wait back (%s), and serves another channel meanwhile',
    async (scope) => {
      answers = [patience(90, {}, { 'x-ratelimit-scope': scope })];
      const problem = await post('111');
      expect(problem).toMatchObject({ code: 'http', what: expect.stringContaining(scope) });
      expect(problem?.retryAfter).toBeGreaterThanOrEqual(90);
      expect(await post('333')).toBeNull();
    },
  );

  it('sends nothing anywhere while the whole bot has to wait', async () => {
    answers = [patience(90, { global: true }, { 'x-ratelimit-global': 'true' })];
    expect((await post('111'))?.retryAfter).toBeGreaterThanOrEqual(90);
    expect((await post('333'))?.retryAfter).toBeGreaterThan(60);
    expect(asked).toHaveLength(1);
  });

  it('sends nothing anywhere either after a 429 that is a page and says no more', async () => {
    answers = [{ status: 429, body: '<html>error 1015</html>' }];
    const problem = await post('111');
    expect(problem).toMatchObject({ code: 'http', retryAfter: expect.any(Number) });
    expect(problem?.retryAfter).toBeGreaterThanOrEqual(60);
    expect((await post('333'))?.retryAfter).toBeGreaterThan(30);
    expect(asked).toHaveLength(1);
  });

  it('tells the limit on edits of old messages from a rate limit: posts go on', async () => {
    answers = [
      patience(600, {
        code: 30046,
        message: 'Maximum number of edits to messages older than 1 hour reached',
      }),
    ];
    expect(await edit()).toMatchObject({ code: 'http', retryAfter: 600 });
    expect(await edit()).toBeNull();
    expect(await post('111')).toBeNull();
  });
});

describe('posting to a Discord that refuses', () => {
  const refusals = [
    { status: 403, code: 50001, closed: 'rights' },
    { status: 403, code: 50013, closed: 'rights' },
    { status: 400, code: 160005, closed: 'rights' },
    { status: 404, code: 10003, closed: 'channel' },
    { status: 400, code: 50024, closed: 'channel' },
    { status: 400, code: 50035, closed: undefined },
    { status: 403, code: 200000, closed: undefined },
  ] as const;

  it.each(refusals)('reads $status with code $code as closed: $closed', async ({ status, code, closed }) => {
    answers = [{ status, body: { code, message: 'No' } }];
    const problem = await post('111');
    expect(problem?.code).toBe('discord');
    expect(problem?.closed).toBe(closed);
  });

  it('closes no channel because a message of it is gone', async () => {
    answers = [{ status: 404, body: { code: 10008, message: 'Unknown Message' } }];
    const problem = await edit();
    expect(problem).toMatchObject({ code: 'discord' });
    expect(problem?.closed).toBeUndefined();
  });

  it('takes a page for no word of Discord’s: it is tried again', async () => {
    answers = [{ status: 403, body: '<html>blocked</html>' }];
    const problem = await post('111');
    expect(problem).toEqual({
      code: 'http',
      source: 'Discord',
      what: 'Discord answered 403 and said no more',
    });
  });

  it('keeps its token after a 401, and tries nothing again by itself', async () => {
    answers = [{ status: 401, body: { code: 0, message: '401: Unauthorized' } }, { status: 503 }];
    expect(await post('111')).toMatchObject({ code: 'http' });
    expect(await post('111')).toMatchObject({ code: 'http', what: 'Discord answered 503' });
    expect(await post('111')).toBeNull();
    expect(asked).toEqual(Array.from({ length: 3 }, () => 'POST Bot token'));
  });
});
