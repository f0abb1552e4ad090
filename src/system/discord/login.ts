import { DiscordAPIError } from 'discord.js';
import { reasonOf, type Problem } from '../../errors.ts';
import { restProblem } from './rest.ts';

/** Why the bot could not log in: one sentence without the token in it. */
export function loginProblem(error: unknown, token: string): Problem {
  const reason = reasonOf(error);
  const isRefused =
    (error instanceof DiscordAPIError && error.status === 401) ||
    /invalid token|invalid authorization header|authentication failed|4004|TokenInvalid/iu.test(reason);
  if (isRefused) return REFUSED_TOKEN;
  const problem = finalProblem(error) ?? restProblem(error, 'Discord');
  return { ...problem, what: problem.what.replaceAll(token === '' ? '\0' : token, '…') };
}

/** discord.js connects again after every other code. */
export class GatewayClosed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`the gateway closed for good, code ${code}`);
    this.code = code;
    this.name = 'GatewayClosed';
  }
}

/** What no waiting mends: a bot that is not let in, an address where no Discord is. */
function finalProblem(error: unknown): Problem | null {
  const final = { code: 'discord', source: 'Discord' } as const;
  if (error instanceof GatewayClosed)
    return { ...final, what: error.message, advice: CLOSED[error.code] ?? NOT_LET_IN };
  if (!(error instanceof DiscordAPIError) || error.status === 429 || error.status >= 500) return null;
  const { what } = restProblem(error, 'Discord');
  if (error.status === 403)
    return { ...final, what: `it does not let the bot in: ${what}`, advice: NOT_LET_IN };
  return { ...final, what, advice: NOT_DISCORD };
}

const NOT_LET_IN =
  'See https://discord.com/developers/applications whether the application is still there, and invite the bot with the scopes bot and applications.commands.';
const NOT_DISCORD = 'Check DISCORD_API_BASE and DISCORD_API_VERSION if they are set.';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSED: Readonly<Record<number, string>> = {
  4012: 'Leave DISCORD_API_VERSION out, or set it to 10.',
  4013: 'Only the intent Guilds is asked for: check DISCORD_API_BASE.',
  4014: 'Only the intent Guilds is asked for, which needs no permission: check the application.',
};

const REFUSED_TOKEN: Problem = {
  code: 'discord',
  source: 'Discord',
  what: 'it refused the bot’s token',
  advice:
    'Copy it anew into DISCORD_TOKEN from https://discord.com/developers/applications (your application, Bot, Reset Token).',
};
