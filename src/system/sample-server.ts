import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../model.ts';
import { readSampleTable, type SampleAnswer, type SampleTable } from './sample-table.ts';

/** Stands for the server's own address in every text of the sample; `.invalid` can never resolve (RFC 2606). */
export const SAMPLE_ORIGIN = 'http://sample.invalid';

interface SampleRequest {
  readonly path: string;
  readonly status: number;
}

export interface SampleServer {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  /** When each round is polled: the time of day for whoever asks. */
  readonly rounds: readonly Instant[];
  /** Makes visible what was published up to that round; the server starts in round 1. */
  round(number: number): void;
  /** What was answered so far, in the order of the answers. */
  requests(): readonly SampleRequest[];
  /** Cuts off whatever still waits for an answer. */
  close(): Promise<void>;
}

interface Content {
  readonly body: Buffer;
  readonly etag: string;
  readonly modified: string;
}

/**
 * Serves the outlets of a sample directory over HTTP on loopback, as `server.yaml` there says: which file answers
 * which path from which round on. `port` 0 or none takes a free one. Throws where the table or a file cannot be read.
 */
export async function startSampleServer(
  directory: string,
  options: { readonly port?: number } = {},
): Promise<SampleServer> {
  const table = await readSampleTable(directory);
  const asked: SampleRequest[] = [];
  const stop = new AbortController();
  let round = 1;

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    response.once('finish', () => asked.push({ path, status: response.statusCode }));
    answer(request, response, path).catch((thrown: unknown) => {
      if (!stop.signal.aborted) response.writeHead(500).end(String(thrown));
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const found = answerInRound(table, path, round);
    if (found === null) return void response.writeHead(404, PLAIN).end('Not found\n');
    if (found.delayMs > 0) await wait(found.delayMs, undefined, { signal: stop.signal });
    const content = await contentOf(join(directory, found.file), found, origin);
    send(request, response, found, content);
  };

  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const origin = originOf(server);

  return {
    origin,
    rounds: table.rounds,
    round: (number) => {
      round = number;
    },
    requests: () => [...asked],
    close: async () => {
      if (!server.listening) return;
      stop.abort();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sample server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** The newest answer of a path that is out in this round; null where there is none yet. */
function answerInRound(table: SampleTable, path: string, round: number): SampleAnswer | null {
  const answers = table.answers.get(path) ?? [];
  return answers.findLast((answer) => answer.round <= round) ?? null;
}

/**
 * Bytes of a file, with the sample's origin turned into the server's own. Latin-1 maps every byte to one character and
 * back, so the text's real encoding, whichever it is, stays as it was.
 */
async function contentOf(file: string, { modified }: SampleAnswer, origin: string): Promise<Content> {
  const text = (await readFile(file)).toString('latin1').replaceAll(SAMPLE_ORIGIN, origin);
  const body = Buffer.from(text, 'latin1');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { body, etag, modified: new Date(modified).toUTCString() };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: SampleAnswer,
  content: Content,
): void {
  if (answer.status === 200 && isUnchanged(request, content)) {
    response.writeHead(304, { etag: content.etag, 'last-modified': content.modified }).end();
    return;
  }
  const validators = answer.status === 200 ? { etag: content.etag, 'last-modified': content.modified } : {};
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': content.body.length,
    ...validators,
  });
  response.end(request.method === 'HEAD' ? undefined : content.body);
}

/** RFC 9110 §13.2.2: If-None-Match, where sent, decides alone; else If-Modified-Since. */
function isUnchanged({ headers }: IncomingMessage, { etag, modified }: Content): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
  }
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(modified) <= Date.parse(since);
}
