import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, type RESTOptions } from 'discord.js';
import { failed, ok, reasonOf, type Outcome, type Problem } from '../../errors.ts';
import { EditLimit } from './patience.ts';
import { refusal } from './refusal.ts';

export interface RestSettings {
  /** Instead of `https://discord.com/api`. */
  readonly apiBase?: string | undefined;
  /** Instead of `10`. */
  readonly apiVersion?: string | undefined;
  /** Path or package of a module whose default export, else first exported function, is a `RestHook`. */
  readonly restHook?: string | undefined;
}

type MakeRequest = RESTOptions['makeRequest'];

/** Is handed each request: watches it and gives nothing, or answers it; `next` sends one as discord.js would. */
export type RestHook = (
  ...request: [...Parameters<MakeRequest>, next: MakeRequest]
) => Promise<Awaited<ReturnType<MakeRequest>> | undefined | void> | undefined | void;

const TIMEOUT = 15_000;
const RETRIES = 2;

/** Options of discord.js's REST client; a problem where the hook cannot be loaded. */
export async function restOptions(settings: RestSettings): Promise<Outcome<Partial<RESTOptions>>> {
  const hook = await loadHook(settings.restHook);
  if (!hook.ok) return hook;
  const { value } = hook;
  const { api, version } = addressOf(settings);
  return ok({
    timeout: TIMEOUT,
    retries: RETRIES,
    ...(api === undefined ? {} : { api }),
    ...(version === undefined ? {} : { version }),
    ...(value === null ? {} : { makeRequest: hooked(value) }),
  });
}

/** A base may end with its version, `…/api/v10`, as Discord's own documentation writes it. */
function addressOf({ apiBase, apiVersion }: RestSettings): {
  readonly api?: string;
  readonly version?: string;
} {
  const [, base, inBase] = /^(.*?)(?:\/v(\d+))?\/*$/u.exec(apiBase ?? '') ?? [];
  const version = apiVersion?.replace(/^v/u, '') ?? inBase;
  return {
    ...(base === undefined || base === '' ? {} : { api: base }),
    ...(version === undefined || version === '' ? {} : { version }),
  };
}

function hooked(hook: RestHook): MakeRequest {
  const next = DefaultRestOptions.makeRequest;
  return async (url, init) => (await hook(url, init, next)) ?? next(url, init);
}

async function loadHook(name: string | undefined): Promise<Outcome<RestHook | null>> {
  if (name === undefined || name === '') return ok(null);
  try {
    const isFile = /^[./]/u.test(name) || path.isAbsolute(name);
    const exported: unknown = await import(isFile ? pathToFileURL(path.resolve(name)).href : name);
    const hook = exportsOf(exported).find(isHook);
    if (hook !== undefined) return ok(hook);
    return failed(
      'config',
      `DISCORD_REST_HOOK ${name}`,
      'exports no function',
      'Export one: (url, init, next) => response.',
    );
  } catch (error) {
    return failed(
      'config',
      `DISCORD_REST_HOOK ${name}`,
      `could not be loaded (${oneClause(reasonOf(error))})`,
    );
  }
}

/** The default export first. */
function exportsOf(module: unknown): readonly unknown[] {
  if (typeof module !== 'object' || module === null) return [];
  return ['default' in module ? module.default : undefined, ...Object.values<unknown>({ ...module })];
}

const isHook = (value: unknown): value is RestHook => typeof value === 'function';

/** What a request gives, or the problem it met. */
export async function attempted<T>(source: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return { ok: false, problem: restProblem(error, source) };
  }
}

/** What discord.js threw, as a problem: code `discord` where trying again is of no use. */
export function restProblem(error: unknown, source: string): Problem {
  if (error instanceof DiscordAPIError) return refusal(error, source);
  if (error instanceof RateLimitError) return patience(error, source);
  if (error instanceof EditLimit) {
    return { code: 'http', source, what: `Discord takes ${error.message}`, retryAfter: error.retryAfter };
  }
  if (error instanceof HTTPError) return { code: 'http', source, what: `Discord answered ${error.status}` };
  if (error instanceof Error && /abort|timeout/iu.test(error.name)) {
    return { code: 'timeout', source, what: `Discord did not answer within ${TIMEOUT / 1000} s` };
  }
  return {
    code: 'http',
    source,
    what: `could not be reached (${oneClause(reasonOf(error))})`,
    advice: 'Check the network, and DISCORD_API_BASE if it is set.',
  };
}

/** Of one channel, shared by all who post there, or of the whole bot. */
function patience({ scope, global, retryAfter, timeToReset }: RateLimitError, source: string): Problem {
  const seconds = Math.ceil(Math.max(retryAfter, timeToReset) / 1000);
  const whose = global ? 'global' : scope;
  const what = `Discord asks for patience (429, ${whose}): ${seconds} s`;
  return { code: 'http', source, what, retryAfter: seconds };
}

const oneClause = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 300);
