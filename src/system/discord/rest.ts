import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DefaultRestOptions, DiscordAPIError, HTTPError, type RESTOptions } from 'discord.js';
import { failed, ok, reasonOf, type Outcome, type Problem } from '../../errors.ts';

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
  return ok({
    timeout: TIMEOUT,
    retries: RETRIES,
    // Published or not, nothing waits for it; Discord lets bots wait for up to an hour here.
    rejectOnRateLimit: ({ route }) => route.endsWith('/crosspost'),
    ...(settings.apiBase === undefined ? {} : { api: settings.apiBase.replace(/\/+$/u, '') }),
    ...(settings.apiVersion === undefined ? {} : { version: settings.apiVersion.replace(/^v/u, '') }),
    ...(value === null ? {} : { makeRequest: hooked(value) }),
  });
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

/**
 * What discord.js threw, as a problem: code `discord` where trying again is of no use. Only status, code and
 * Discord's own words are told: addresses of requests may hold tokens.
 */
export function restProblem(error: unknown, source: string): Problem {
  if (error instanceof DiscordAPIError) return refusal(error, source);
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

function refusal({ status, code, message }: DiscordAPIError, source: string): Problem {
  const words = `${status} ${oneClause(message)}, code ${code}`;
  switch (status) {
    case 401:
      return {
        code: 'http',
        source,
        what: `Discord refused the bot’s token (${words})`,
        advice: 'Check DISCORD_TOKEN.',
      };
    case 403:
      return {
        code: 'discord',
        source,
        what: `the bot may not do this here (${words})`,
        advice: 'Give it View Channel, Send Messages and Read Message History in that channel.',
      };
    case 404:
      return { code: 'discord', source, what: `it is no longer there (${words})` };
    case 429:
      return { code: 'http', source, what: `Discord asks for patience (${words})` };
    default:
      return { code: status < 500 ? 'discord' : 'http', source, what: `Discord refused it (${words})` };
  }
}

const oneClause = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 300);
