/** Discord, where there is a token. The library is loaded only then. */
import { Refusal, type Outcome } from '../errors.ts';
import { discordMessage } from '../notify/discord.ts';
import { forumHeading } from '../notify/forum.ts';
import type { Log, Store, Translator } from '../ports.ts';
import { COMMANDS } from '../respond/commands.ts';
import { createResponder, type Responder } from '../respond/respond.ts';
import { lookUp } from '../run/look-up.ts';
import { systemClock } from '../system/clock.ts';
import type { Config } from '../system/config/config.ts';
import type { LiveConfig } from '../system/config/live.ts';
import type { DiscordBot } from '../system/discord/connect.ts';
import type { RestSettings } from '../system/discord/rest.ts';
import { environment } from './configuration.ts';

/** Null without a token. */
export async function connectBot(
  live: LiveConfig,
  store: Store,
  log: Log,
  translator: Translator | null,
): Promise<DiscordBot | null> {
  const { DISCORD_TOKEN: token } = environment();
  if (token === undefined) return null;
  const { connectDiscord } = await import('../system/discord/connect.ts');
  const bot = await connectDiscord({
    ...restSettings(),
    token,
    log,
    commands: COMMANDS,
    responder: renewedResponder(live, ({ officials, settings }) =>
      createResponder({
        store,
        officials,
        now: () => systemClock.now(),
        lookUp: (message) =>
          lookUp(message, {
            store,
            officials,
            translator,
            same: settings.thresholds.repeat,
            candidates: settings.thresholds.candidates,
            pause: () => systemClock.sleep(0),
          }),
      }),
    ),
    draw: discordMessage,
    drawHeading: forumHeading,
  });
  if (!bot.ok) throw new Refusal(bot.problem);
  log.info({ bot: bot.value.name, guilds: bot.value.guilds }, 'logged in to Discord');
  return bot.value;
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
