/** A response to an answer: its body read within limits, its headers as the collector needs them. */
import { PassThrough, pipeline, type Duplex, type Readable } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
  constants,
} from 'node:zlib';
import type { Dispatcher } from 'undici';
import { failed, ok, type Outcome } from '../../errors.ts';
import type { FetchAnswer } from '../../ports.ts';

export interface Limits {
  /** The most a body may have, after decompression too. */
  readonly bytes: number;
}

type Response = Dispatcher.ResponseData;

export function isRedirect({ statusCode }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode);
}

export function locationOf(response: Response, from: URL): URL | null {
  const location = header(response, 'location');
  return location === null ? null : URL.parse(location, from);
}

/** Leaves a body unread. undici tells the aborted body so as an error, which nobody would otherwise hear. */
export function discard({ body }: Response): void {
  body.on('error', () => {}).destroy();
}

/** `url` is where the response came from, `source` what was asked for. */
export async function answerOf(
  response: Response,
  url: string,
  source: string,
  limits: Limits,
): Promise<Outcome<FetchAnswer>> {
  const freshFor = freshness(response);
  if (response.statusCode === 304) {
    discard(response);
    return ok({ kind: 'unchanged', freshFor });
  }
  if (response.statusCode < 200 || response.statusCode > 299) {
    discard(response);
    return refused(response.statusCode, source, freshFor);
  }
  const bytes = await readBody(response, source, limits);
  if (!bytes.ok) return bytes;
  return ok({
    kind: 'content',
    url,
    bytes: bytes.value,
    contentType: header(response, 'content-type') ?? '',
    etag: header(response, 'etag'),
    lastModified: header(response, 'last-modified'),
    freshFor,
  });
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'It wants a password.',
  403: 'The outlet refuses this program; ask it, or leave the source out.',
  404: 'Check the address.',
  410: 'It is gone for good; remove it.',
  429: 'It is asked too often.',
};

function refused(status: number, source: string, retryAfter: number | null): Outcome<never> {
  const name = STATUS_NAMES[status] ?? '';
  const final = status >= 400 && status < 500 && !MAY_PASS.has(status);
  const what = `answered ${status} ${name}`.trim();
  const problem = { code: 'http', source, what, advice: ADVICE[status], final, status } as const;
  return { ok: false, problem: retryAfter === null ? problem : { ...problem, retryAfter } };
}

/** Refusals of this moment only: a time-out, too early, too many requests. */
const MAY_PASS: ReadonlySet<number> = new Set([408, 425, 429]);

/** Of RFC 9110; what servers really send instead of a feed. */
const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  410: 'Gone',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

async function readBody(response: Response, source: string, limits: Limits): Promise<Outcome<Uint8Array>> {
  const tooLarge = failed('too-large', source, `is larger than ${limits.bytes} bytes`);
  if (Number(header(response, 'content-length') ?? 0) > limits.bytes) {
    discard(response);
    return tooLarge;
  }
  const body = decompressed(response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (length > limits.bytes) return tooLarge;
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

const DECODERS = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  // Windows that browsers accept (RFC 9659): 8 MB.
  ['zstd', () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })],
]);

/** Encodings are undone in reverse order; one that is not known is left, and found out when the text is read. */
function decompressed(response: Response): Readable {
  const encodings = (header(response, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .toReversed();
  let body: Readable = response.body;
  for (const encoding of encodings.slice(0, 3)) {
    const decoder = DECODERS.get(encoding);
    if (decoder === undefined) continue;
    // The reader of the last stream sees every error; the callback is for nobody.
    body = pipeline(body, decoder(), new PassThrough(), () => {});
  }
  return body;
}

/** Seconds: Retry-After (a number or a date), else Cache-Control's max-age; null where neither is given. */
function freshness(response: Response): number | null {
  const retry = header(response, 'retry-after');
  if (retry !== null) {
    const date = Date.parse(retry);
    const seconds = /^\d+$/.test(retry) ? Number(retry) : Math.ceil((date - Date.now()) / 1000);
    return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
  }
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header(response, 'cache-control') ?? '')?.[1];
  return age === undefined ? null : Number(age);
}

function header({ headers }: Response, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
