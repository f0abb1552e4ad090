import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Options,
  Routes,
  type Interaction,
  type RESTOptions,
} from 'discord.js';
import { ok, reasonOf, type Outcome } from '../../errors.ts';
import type { Announcer, ChatChoice, ChatReply, ChatRequest, Log } from '../../ports.ts';
import { createDiscordAnnouncer, type DrawHeading, type DrawMessage } from './announcer.ts';
import { modalBody } from './forms.ts';
import { replyBody, requestOf, type Answerable } from './interactions.ts';
import { takeLeniently } from './leniency.ts';
import { GatewayClosed, loginProblem } from './login.ts';
import { operatorsRoom, type OperatorsRoom } from './operators.ts';
import { patientRest } from './patience.ts';
import { restOptions, restProblem, type RestSettings } from './rest.ts';

export interface DiscordParts extends RestSettings {
  readonly token: string;
  readonly log: Log;
  /** The slash commands as Discord's API takes them (`COMMANDS` of respond). */
  readonly commands: readonly object[];
  /** Of respond. */
  readonly responder: {
    answer(request: ChatRequest): Promise<ChatReply>;
    suggest(request: ChatRequest, typed: string, option: string): Promise<readonly ChatChoice[]>;
    apologise(locale: string): ChatReply;
  };
  /** `discordMessage` of notify. */
  readonly draw: DrawMessage;
  /** `forumHeading` of notify. */
  readonly drawHeading: DrawHeading;
  /** Told which servers the bot is in, joins and leaves. */
  readonly servers?: Servers | undefined;
}

interface Servers {
  /** @param isIn asked of a server that the gateway did not name */
  present(ids: ReadonlySet<string>, isIn: (id: string) => Promise<boolean>): Promise<void>;
  joined(id: string): Promise<void>;
  left(id: string): Promise<void>;
  /** A channel, a role or the bot's own standing there was changed. */
  changed?(id: string): void;
}

export interface DiscordBot {
  /** `On Record#1234` */
  readonly name: string;
  readonly guilds: number;
  readonly announcer: Announcer;
  readonly operators: OperatorsRoom;
  close(): Promise<void>;
}

/** Milliseconds until the gateway has to be ready, and until an answer not yet found is promised for later. */
const READY_WITHIN = 30_000;
const DEFER_AFTER = 1_500;

/**
 * Logs the bot in, tells Discord its commands and answers them from then on. One sentence where that cannot be:
 * a wrong token, an unreachable address, a hook that does not load. No log line, error or sentence holds the token,
 * and what people search for is not logged.
 */
export async function connectDiscord(parts: DiscordParts): Promise<Outcome<DiscordBot>> {
  const options = await restOptions(parts);
  if (!options.ok) return options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: options.value,
    // As many connections as Discord asks for: one up to some thousand servers.
    shards: 'auto',
    // A message that something is asked of is kept nowhere, not even in memory.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
  takeLeniently(client);
  listen(client, parts);
  try {
    const ready = readyOf(client);
    await Promise.all([client.login(parts.token), ready]);
    const application = client.application?.id ?? '';
    await client.rest.put(Routes.applicationCommands(application), { body: parts.commands });
  } catch (error) {
    await client.destroy();
    return { ok: false, problem: loginProblem(error, parts.token) };
  }
  return ok({
    name: client.user?.tag ?? '',
    guilds: client.guilds.cache.size,
    announcer: announcerOver(options.value, parts),
    operators: operatorsRoom(client),
    close: async () => client.destroy(),
  });
}

/** Posts without a gateway: as soon as Discord takes what is posted, whether or not the bot is logged in. */
export async function discordAnnouncer(parts: DiscordParts): Promise<Outcome<Announcer>> {
  const options = await restOptions(parts);
  return options.ok ? ok(announcerOver(options.value, parts)) : options;
}

const announcerOver = (options: Partial<RESTOptions>, parts: DiscordParts): Announcer =>
  createDiscordAnnouncer({ ...parts, rest: patientRest(options, parts.token, parts.log) });

async function readyOf(client: Client): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayClosed(code)));
  client.once(Events.Invalidated, () => reject(new Error('the session was refused')));
  const timer = setTimeout(
    () => reject(new Error(`the gateway was not ready within ${READY_WITHIN / 1000} s`)),
    READY_WITHIN,
  ).unref();
  return promise.finally(() => clearTimeout(timer));
}

function listen(client: Client, parts: DiscordParts): void {
  const { log } = parts;
  const told = (error: unknown): string => loginProblem(error, parts.token).what;
  client.on(Events.Error, (error) => log.error({}, `Discord: ${told(error)}`));
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, 'Discord: connecting to the gateway again'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error(
      { shard, code },
      'Discord: the gateway closed for good; commands are not answered until a restart',
    ),
  );
  listenToServers(client, parts);
  client.on(Events.InteractionCreate, (interaction) => void respondTo(interaction, parts));
}

/** One that Discord has trouble with for a while is not left: discord.js tells that apart. */
function listenToServers(client: Client, { servers, log }: DiscordParts): void {
  const told = (work: Promise<void> | undefined): void => {
    work?.catch((error: unknown) =>
      log.error({}, `Discord: what became of a server is not on record: ${reasonOf(error)}`),
    );
  };
  client.once(Events.ClientReady, ({ guilds }) =>
    told(servers?.present(new Set(guilds.cache.keys()), (id) => isIn(id, client))),
  );
  client.on(Events.GuildCreate, ({ id }) => told(servers?.joined(id)));
  const changed = (id: string | undefined): void => void (id !== undefined && servers?.changed?.(id));
  client.on(Events.ChannelUpdate, (_, channel) =>
    changed('guildId' in channel ? channel.guildId : undefined),
  );
  client.on(Events.ThreadUpdate, (_, { guildId }) => changed(guildId));
  client.on(Events.GuildRoleUpdate, (_, { guild }) => changed(guild.id));
  client.on(Events.GuildMemberUpdate, (_, { guild }) => changed(guild.id));
  client.on(Events.GuildDelete, ({ id }) => told(servers?.left(id)));
}

/** As far as can be told: Discord refuses to name one that the bot is not in. */
async function isIn(server: string, { rest }: Client): Promise<boolean> {
  try {
    await rest.get(Routes.guild(server));
    return true;
  } catch (error) {
    return !(error instanceof DiscordAPIError && (error.status === 403 || error.status === 404));
  }
}

async function respondTo(interaction: Interaction, parts: DiscordParts): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      const { name, value } = interaction.options.getFocused(true);
      const choices = await parts.responder.suggest(await requestOf(interaction), value, name);
      await interaction.respond([...choices]);
    } else if (
      interaction.isChatInputCommand() ||
      interaction.isMessageContextMenuCommand() ||
      interaction.isButton() ||
      interaction.isModalSubmit()
    ) {
      await answer(interaction, parts);
    }
  } catch (error) {
    // Never the error itself: its address holds the interaction's token.
    const { what } = restProblem(error, 'Discord');
    parts.log.warn({ interaction: interaction.id }, `Discord: an answer could not be given: ${what}`);
  }
}

/** At once where the answer is ready in time, else promised first: Discord waits three seconds. */
async function answer(interaction: Answerable, parts: DiscordParts): Promise<void> {
  const finding = find(interaction, parts);
  const soon = await Promise.race([finding, wait(DEFER_AFTER, null, { ref: false })]);
  if (soon !== null) {
    await give(soon, interaction);
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { components, allowedMentions, files } = replyBody(await finding);
  await interaction.editReply({ components, allowedMentions, files, flags: [MessageFlags.IsComponentsV2] });
}

/** As a form, in place of the message whose button was pressed, or as a message of its own. */
async function give(reply: ChatReply, interaction: Answerable): Promise<void> {
  if (reply.form !== undefined && interaction.isButton()) {
    await interaction.showModal(modalBody(reply.form, interaction.guild));
    return;
  }
  const { flags, ...body } = replyBody(reply);
  const isBelow = interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (reply.instead === true && isBelow)
    await interaction.update({ ...body, flags: [MessageFlags.IsComponentsV2] });
  else await interaction.reply({ ...body, flags });
}

async function find(interaction: Answerable, { responder, log }: DiscordParts): Promise<ChatReply> {
  try {
    return await responder.answer(await requestOf(interaction));
  } catch (error) {
    // Its name only: a database may quote the words it was asked for.
    const name = error instanceof Error ? error.name : 'unknown error';
    log.error({ interaction: interaction.id }, `A question asked in Discord could not be answered (${name})`);
    return responder.apologise(interaction.locale);
  }
}
