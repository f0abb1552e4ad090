import { DefaultRestOptions, REST, RESTEvents, type RateLimitData, type RESTOptions } from 'discord.js';
import type { Log } from '../../ports.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** Waits shorter than this, in milliseconds, are discord.js's own affair; a longer one is the outbox's. */
const OWN_WAIT = 5_000;
/** Seconds, where an answer asks for patience and does not say how long. */
const UNSAID = 60;
/** Refused requests between two warnings; Discord shuts a bot out after 10,000 within ten minutes. */
const REFUSED = 1_000;

/**
 * A REST client for posting: it tries nothing again by itself (a post in a forum has no nonce) and holds no request back for
 * long. What Discord wants waited for comes back as a `RateLimitError`, so that one channel's patience is not asked of
 * others, or as an `EditLimit`.
 */
export function patientRest(options: Partial<RESTOptions>, token: string, log: Log): REST {
  const next = options.makeRequest ?? DefaultRestOptions.makeRequest;
  const rest = new PatientRest(token, {
    ...options,
    retries: 0,
    rejectOnRateLimit: isLong,
    invalidRequestWarningInterval: REFUSED,
    makeRequest: async (url, init) => {
      const answer = await next(url, init);
      return answer.status === 429 ? understood(answer) : answer;
    },
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refuses many requests: at 10,000 in ten minutes it shuts the bot out'),
  );
  return rest;
}

/** discord.js forgets its token at a 401 and sends nothing any more; one of a proxy must not end all posting. */
class PatientRest extends REST {
  readonly #ours: string;
  constructor(token: string, options: Partial<RESTOptions>) {
    super(options);
    this.#ours = token;
    this.setToken(token);
  }
  override setToken(token: string): this {
    return super.setToken(token === null ? this.#ours : token);
  }
}

const isLong = ({ retryAfter, timeToReset }: RateLimitData): boolean =>
  Math.max(retryAfter, timeToReset) > OWN_WAIT;

/** A capped number of edits to messages older than an hour. https://github.com/discord/discord-api-docs/pull/4381 */
export class EditLimit extends Error {
  /** Seconds. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('no more edits of messages older than an hour for now, code 30046');
    this.name = 'EditLimit';
    this.retryAfter = retryAfter;
  }
}

const TOO_MANY_EDITS = 30_046;

/**
 * A 429 as discord.js needs it: with `Retry-After` in seconds. One that is no JSON is not Discord's but of what stands before it
 * (a ban by Cloudflare): it concerns every request. https://discord.com/developers/docs/topics/rate-limits
 */
async function understood(answer: Awaited<ReturnType<MakeRequest>>): Promise<Response> {
  const text = await answer.text();
  const said = wordsOf(text);
  const headers = new Headers([...answer.headers]);
  const seconds = [Number(headers.get('Retry-After') ?? Number.NaN), said?.retryAfter ?? Number.NaN];
  const retryAfter = seconds.find((each) => each > 0) ?? UNSAID;
  if (said?.code === TOO_MANY_EDITS) throw new EditLimit(retryAfter);
  headers.set('Retry-After', String(retryAfter));
  if (said === null) headers.set('X-RateLimit-Global', 'true');
  headers.delete('Content-Encoding');
  return new Response(text, { status: 429, headers });
}

/** Null where it is no JSON object. */
function wordsOf(text: string): { readonly code: number; readonly retryAfter: number } | null {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null) return null;
    const code = 'code' in said ? Number(said.code) : 0;
    return { code, retryAfter: 'retry_after' in said ? Number(said.retry_after) : Number.NaN };
  } catch {
    return null;
  }
}
