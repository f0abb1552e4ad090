/** A response to an answer: its body read within limits, its headers as the collector needs them. */
import { isUtf8 } from 'node:buffer';
import { Duplex, PassThrough, pipeline, Transform, type Readable } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  constants,
} from 'node:zlib';
import type { Dispatcher } from 'undici';
import { failed, ok, type Outcome } from '../../errors.ts';
import type { FetchAnswer, FetchRequest } from '../../ports.ts';

export interface Limits {
  /** The most a body may have, before decompression and after. */
  readonly bytes: number;
  /** What becomes of a larger one; refused where left out. */
  readonly whenLarger?: 'refuse' | 'cut';
}

type Response = Dispatcher.ResponseData;

export function isRedirect({ statusCode }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode);
}

/** Whether the address it redirects to is to be used from now on (RFC 9110 § 15.4.2, 15.4.9). */
export const isPermanent = ({ statusCode }: Response): boolean => statusCode === 301 || statusCode === 308;

export function locationOf(response: Response, from: URL): URL | null {
  const location = header(response, 'location');
  const to = location === null ? null : URL.parse(asUtf8(location), from);
  if (to !== null) to.hash = '';
  return to;
}

/** Servers write «/política» as it is, in UTF-8; the client reads each of its bytes as a letter. */
function asUtf8(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** Bytes of a body nobody wants that are read, so that its connection can be used again. */
const SMALL = 32 * 1024;

/** Milliseconds in which they have to come. */
const SHORTLY = 2_000;

/** Leaves a body unread, and its connection open where little is left of it. */
export function discard({ body, statusCode }: Response): void {
  // A 304 has no body to wait for.
  const signal = statusCode === 304 ? {} : { signal: AbortSignal.timeout(SHORTLY) };
  body.dump({ limit: SMALL, ...signal }).catch(() => {});
}

interface Asked {
  /** Where the response came from, and where permanent redirects led, if any did. */
  readonly url: string;
  readonly moved: string | null;
  readonly request: FetchRequest;
  readonly source: string;
}

export async function answerOf(
  response: Response,
  { url, moved, request, source }: Asked,
  limits: Limits,
): Promise<Outcome<FetchAnswer>> {
  const freshFor = freshness(response);
  if (response.statusCode === 304) {
    discard(response);
    if (request.etag || request.lastModified) return ok({ kind: 'unchanged', freshFor, movedTo: moved });
    return failed('http', source, 'answered 304 Not Modified although it was asked for everything');
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
    movedTo: moved,
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
  const isCut = limits.whenLarger === 'cut';
  if (!isCut && Number(header(response, 'content-length') ?? 0) > limits.bytes) {
    discard(response);
    return tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of decompressed(response, limits.bytes)) {
      if (!(chunk instanceof Uint8Array)) continue;
      length += chunk.length;
      chunks.push(chunk);
      // Leaving the loop destroys the stream, and with it the connection.
      if (length > limits.bytes) break;
    }
  } catch (thrown) {
    if (thrown instanceof LargerThanAllowed) return tooLarge;
    throw thrown;
  }
  if (length > limits.bytes && !isCut) return tooLarge;
  return ok(Buffer.concat(chunks, Math.min(length, limits.bytes)));
}

const DECODERS = new Map<string, () => Duplex>([
  ['gzip', () => Duplex.from(gunzipped)],
  ['x-gzip', () => Duplex.from(gunzipped)],
  ['deflate', () => Duplex.from(inflated)],
  ['br', createBrotliDecompress],
  // Windows that browsers accept (RFC 9659): 8 MB.
  ['zstd', () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })],
]);

/** Encodings are undone in reverse order; one that is not known is left, and found out when the text is read. */
function decompressed(response: Response, most: number): Readable {
  const decoders = (header(response, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .toReversed()
    .slice(0, 3)
    .flatMap((encoding) => DECODERS.get(encoding) ?? []);
  let body: Readable = response.body;
  for (const decoder of decoders) {
    // The reader of the last stream sees every error; the callback is for nobody.
    body = pipeline(body, noMoreThan(most), decoder(), new PassThrough(), () => {});
  }
  return body;
}

class LargerThanAllowed extends Error {}

/** What unpacks to nothing can still be without end. */
function noMoreThan(most: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > most) done(new LargerThanAllowed());
      else done(null, chunk);
    },
  });
}

/** “deflate” means zlib’s format (RFC 9110 § 8.4.1.2); some servers send the bare one, told by its first byte. */
const inflated = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> =>
  unpacked(packed, (first) => ((first & 15) === 8 ? createInflate() : createInflateRaw()));

/** What is called gzip and sent plain, as behind some caches, does not begin as gzip does (RFC 1952 § 2.3.1). */
const gunzipped = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> =>
  unpacked(packed, (first) => (first === 0x1f ? createGunzip() : new PassThrough()));

/** Undone by what its first byte tells it to be. */
async function* unpacked(
  packed: AsyncIterable<Buffer>,
  decoderFor: (first: number) => Duplex,
): AsyncGenerator<Buffer> {
  const chunks = packed[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const all = async function* (): AsyncGenerator<Buffer> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  yield* pipeline(all, decoderFor(first.value[0] ?? 0), () => {}) as AsyncIterable<Buffer>;
}

/** Seconds: Retry-After (a number or a date); null where it is not given. */
export function retryAfterOf(response: Response): number | null {
  const retry = header(response, 'retry-after');
  if (retry === null) return null;
  const seconds = /^\d+$/.test(retry) ? Number(retry) : secondsUntil(retry);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** Seconds an answer is fresh: Retry-After, else Cache-Control's max-age without its Age, else Expires. */
function freshness(response: Response): number | null {
  const retry = retryAfterOf(response);
  if (retry !== null) return retry;
  const control = header(response, 'cache-control') ?? '';
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (age !== undefined)
    return Math.max(0, Number(age) - Number(header(response, 'age')?.match(/^\d+$/)?.[0] ?? 0));
  const expires = /(?:^|[\s,])no-(?:cache|store)/i.test(control) ? null : header(response, 'expires');
  const seconds = expires === null ? Number.NaN : secondsUntil(expires);
  return seconds > 0 ? seconds : null;
}

const secondsUntil = (date: string): number => Math.ceil((Date.parse(date) - Date.now()) / 1000);

function header({ headers }: Response, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
