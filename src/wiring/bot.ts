/** Discord, where there is a token. The library is loaded only then. */
import { problemSentence, Refusal, type Outcome, type Problem } from '../errors.ts';
import { discordMessage } from '../notify/discord.ts';
import { forumHeading } from '../notify/forum.ts';
import type { Operations } from '../operations.ts';
import type { Log, Store, Translator } from '../ports.ts';
import { COMMANDS } from '../respond/commands.ts';
import { createResponder, type Responder } from '../respond/respond.ts';
import { lookUp } from '../run/look-up.ts';
import type { Pauses } from '../run/pauses.ts';
import { keepServers } from '../run/servers.ts';
import { tryOut } from '../run/try-out.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import type { LiveConfig } from '../system/config/live.ts';
import type { DiscordBot, DiscordParts } from '../system/discord/connect.ts';
import type { OperatorsRoom } from '../system/discord/operators.ts';
import type { RestSettings } from '../system/discord/rest.ts';
import { isFinal, untilConnected } from '../system/discord/until-connected.ts';
import { drawChartOf } from './charts.ts';
import { environment } from './configuration.ts';

export interface BotParts {
  readonly live: LiveConfig;
  readonly store: Store;
  readonly log: Log;
  readonly translator: Translator | null;
  readonly signal: AbortSignal;
  /** Told of what ends the bot for good after it was let go on unconnected. */
  readonly fail: (problem: Problem) => void;
  /** Of the running program, by the configuration as it is then. */
  readonly operations: () => Operations;
  readonly pauses: Pick<Pauses, 'changedIn'>;
  /** Called each time the bot has logged in. */
  readonly connected: (operators: OperatorsRoom) => void;
}

export type Bot = Pick<DiscordBot, 'announcer' | 'close'>;

/**
 * Null without a token. While Discord is out of reach the bot goes on without it: what it posts waits in the outbox, and it is
 * logged in as soon as that can be. Throws a `Refusal` where no waiting helps.
 */
export async function connectBot(parts: BotParts): Promise<Bot | null> {
  const { log, signal, fail, connected } = parts;
  const discord = discordParts(parts);
  if (discord === null) return null;
  const { connectDiscord, discordAnnouncer } = await import('../system/discord/connect.ts');
  const connect = async (): Promise<Outcome<DiscordBot>> => {
    const outcome = await connectDiscord(discord);
    if (!outcome.ok) return outcome;
    connected(outcome.value.operators);
    log.info({ bot: outcome.value.name, guilds: outcome.value.guilds }, 'logged in to Discord');
    return outcome;
  };
  const first = await connect();
  if (first.ok) return first.value;
  const announcer = await discordAnnouncer(discord);
  if (isFinal(first.problem) || !announcer.ok) throw new Refusal(first.problem);
  log.warn(
    { problem: problemSentence(first.problem) },
    'Discord cannot be reached: feeds are read, alerts wait, and it is tried again',
  );
  const closing = new AbortController();
  const attempts = { connect, clock: systemClock, log, signal: AbortSignal.any([signal, closing.signal]) };
  const later = untilConnected(attempts).then((outcome) => {
    if (outcome?.ok === false) fail(outcome.problem);
    return outcome?.ok === true ? outcome.value : null;
  });
  const close = async (): Promise<void> => {
    closing.abort();
    await (await later)?.close();
  };
  return { announcer: announcer.value, close };
}

/** Null without a token. */
function discordParts({ live, store, log, translator, operations, pauses }: BotParts): DiscordParts | null {
  const { DISCORD_TOKEN: token } = environment();
  if (token === undefined) return null;
  const parts: DiscordParts = {
    ...restSettings(),
    token,
    log,
    commands: COMMANDS,
    responder: renewedResponder(live, (config) => {
      const { officials, settings } = config;
      return createResponder({
        store,
        officials,
        now: () => systemClock.now(),
        tryOut: async (subscription) => {
          const { discordAnnouncer } = await import('../system/discord/connect.ts');
          const announcer = await discordAnnouncer(parts);
          if (!announcer.ok) return announcer;
          const now = systemClock.now();
          return tryOut(subscription, { store, officials, announcer: announcer.value, now });
        },
        defaults: {
          timeZone: settings.timezone,
          minimumConfidence: settings.alerts.minimumConfidence,
        },
        operations: operations(),
        lookUp: (message) =>
          lookUp(message, {
            store,
            officials,
            translator,
            same: settings.thresholds.repeat,
            candidates: settings.thresholds.candidates,
            pause: () => systemClock.sleep(0),
          }),
        drawChart: drawChartOf(store, config),
      });
    }),
    draw: discordMessage,
    drawHeading: forumHeading,
    servers: {
      ...keepServers({ store, clock: systemClock, log }),
      changed: (guild) => pauses.changedIn(guild),
    },
  };
  return parts;
}

/** Answers out of the configuration as it is when somebody asks. */
function renewedResponder(live: LiveConfig, make: (config: Config) => Responder): Responder {
  let responder = make(live.current);
  live.onNews((news) => {
    if (news.kind === 'taken over') responder = make(news.config);
  });
  return {
    answer: (request) => responder.answer(request),
    suggest: (request, typed, option) => responder.suggest(request, typed, option),
    apologise: (locale) => responder.apologise(locale),
  };
}

/** The name of the bot whose token is set; null without a token. */
export async function checkToken(): Promise<Outcome<string> | null> {
  const { DISCORD_TOKEN: token } = environment();
  if (token === undefined) return null;
  const { nameOfBot } = await import('../system/discord/token.ts');
  return nameOfBot({ ...restSettings(), token });
}

function restSettings(): RestSettings {
  const { DISCORD_API_BASE, DISCORD_API_VERSION, DISCORD_REST_HOOK } = environment();
  return { apiBase: DISCORD_API_BASE, apiVersion: DISCORD_API_VERSION, restHook: DISCORD_REST_HOOK };
}
