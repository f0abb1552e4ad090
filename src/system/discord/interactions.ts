import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type AutocompleteInteraction,
  type CommandInteractionOption,
  type GuildBasedChannel,
  type InteractionReplyOptions,
  type Message,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type PermissionsBitField,
} from 'discord.js';
import { z } from 'zod';
import { chosenIn, filledIn } from './forms.ts';
import type { ChannelRight, ChatBlock, ChatButton, ChatReply, ChatRequest } from '../../ports.ts';

/** What a person did in Discord as a plain request, and a plain reply as Discord wants it. */

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;
type Asked = Answerable | AutocompleteInteraction;

export async function requestOf(interaction: Asked): Promise<ChatRequest> {
  const { channel, rights } = await placeMeant(interaction);
  return {
    ...whatIsAsked(interaction),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale,
    guild: interaction.guildId,
    person: {
      id: interaction.user.id,
      mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    role: roleMeant(interaction, rights),
    channel,
  };
}

function whatIsAsked(interaction: Asked): Pick<ChatRequest, 'kind' | 'name' | 'options' | 'text' | 'beside'> {
  if (interaction.isButton()) {
    const beside = buttonIds(interaction.message.components);
    return { kind: 'button', name: interaction.customId, options: {}, beside };
  }
  if (interaction.isModalSubmit())
    return { kind: 'form', name: interaction.customId, options: filledIn(interaction) };
  if (interaction.isMessageContextMenuCommand()) {
    const text = wordsOf(interaction.targetMessage);
    return { kind: 'message', name: interaction.commandName, options: {}, text };
  }
  return { kind: 'command', name: commandName(interaction), options: wordsIn(interaction.options.data) };
}

const COMPONENT = z.object({
  custom_id: z.string().optional(),
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});

/** Of each component of a message that has it, those inside others too, in order. */
function eachOf(field: 'custom_id' | 'content', components: readonly unknown[]): string[] {
  return components.flatMap((each) => {
    const { data } = COMPONENT.safeParse(JSON.parse(JSON.stringify(each)));
    if (data === undefined) return [];
    const inside = [...(data.components ?? []), ...(data.accessory === undefined ? [] : [data.accessory])];
    return [...(data[field] === undefined ? [] : [data[field]]), ...eachOf(field, inside)];
  });
}

const buttonIds = (components: readonly unknown[]): string[] => eachOf('custom_id', components);

/** All a message says: its own words, those it forwards, what its embeds and text components say. */
function wordsOf(message: Message): string {
  const { content, embeds, messageSnapshots, components } = message;
  return [
    content,
    ...[...messageSnapshots.values()].map((each) => each.content),
    ...embeds.flatMap(({ title, description }) => [title, description]),
    ...eachOf('content', components),
  ]
    .filter((each) => typeof each === 'string' && each !== '')
    .join('\n\n');
}

function commandName(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const { options } = interaction;
  const path = [interaction.commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  return path.filter((each) => each !== null).join(' ');
}

/**
 * Discord lets anybody mention some roles, and who may mention everyone all of them: the asker anywhere, the bot in the channel
 * it is to post in.
 */
function roleMeant(interaction: Asked, rights: Readonly<PermissionsBitField> | null): ChatRequest['role'] {
  const id = roleChosen(interaction);
  if (id === null) return undefined;
  const told = interaction.isChatInputCommand()
    ? optionOf(interaction, ApplicationCommandOptionType.Role)?.role
    : null;
  const isOpen = (told ?? interaction.guild?.roles.cache.get(id))?.mentionable === true;
  const right = PermissionFlagsBits.MentionEveryone;
  return {
    id,
    askerMayMention: isOpen || (interaction.memberPermissions?.has(right) ?? false),
    botMayMention: isOpen || (rights ?? interaction.appPermissions).has(right),
  };
}

function roleChosen(interaction: Asked): string | null {
  if (interaction.isModalSubmit()) return chosenIn(interaction, ComponentType.RoleSelect);
  return interaction.isChatInputCommand()
    ? idChosen(optionOf(interaction, ApplicationCommandOptionType.Role))
    : null;
}

const optionOf = (
  { options }: ChatInputCommandInteraction,
  type: ApplicationCommandOptionType,
): CommandInteractionOption | undefined => options.data.find((each) => each.type === type);

/** Its own word: what else is told of what was chosen may be left out. */
const idChosen = (option: CommandInteractionOption | undefined): string | null =>
  option === undefined ? null : String(option.value);

/** Options that are words, a number written as one, those of a subcommand too. */
function wordsIn(data: readonly CommandInteractionOption[]): Record<string, string> {
  return Object.fromEntries(
    data.flatMap((each): [string, string][] => {
      if (each.options !== undefined) return Object.entries(wordsIn(each.options));
      const isWord = typeof each.value === 'string' || typeof each.value === 'number';
      return isWord && each.channel === undefined ? [[each.name, String(each.value)]] : [];
    }),
  );
}

interface PlaceMeant {
  readonly channel: ChatRequest['channel'];
  /** What the bot may do there; null where that was not looked up. */
  readonly rights: Readonly<PermissionsBitField> | null;
}

/** A server that does not tell enough of the bot's rights is taken at its word when something is posted. */
async function placeMeant(interaction: Asked): Promise<PlaceMeant> {
  const id = channelChosen(interaction) ?? interaction.channelId ?? '';
  const isAsked = interaction.isChatInputCommand() || interaction.isModalSubmit();
  if (!isAsked || interaction.guild === null) return { channel: { id, missing: [] }, rights: null };
  // One not in the cache is a thread, or a channel the bot cannot see.
  const channel = await interaction.guild.channels.fetch(id).catch(() => null);
  if (channel === null) return { channel: { id, missing: ['ViewChannel'] }, rights: null };
  const rights = await rightsIn(channel).catch(() => null);
  const missing = rights === null ? [] : rightsMissing(channel, rights);
  return { channel: { id, missing }, rights };
}

function channelChosen(interaction: Asked): string | null {
  if (interaction.isModalSubmit()) return chosenIn(interaction, ComponentType.ChannelSelect);
  return interaction.isChatInputCommand()
    ? idChosen(optionOf(interaction, ApplicationCommandOptionType.Channel))
    : null;
}

async function rightsIn(channel: GuildBasedChannel): Promise<Readonly<PermissionsBitField>> {
  const { members } = channel.guild;
  return channel.permissionsFor(members.me ?? (await members.fetchMe()));
}

function rightsMissing(channel: GuildBasedChannel, held: Readonly<PermissionsBitField>): ChannelRight[] {
  const inThreads = channel.isThread() || channel.isThreadOnly();
  const needed: readonly ChannelRight[] = [
    'ViewChannel',
    // In a forum it is the right to make a post.
    ...(channel.isThread() ? [] : (['SendMessages'] as const)),
    ...(inThreads ? (['SendMessagesInThreads'] as const) : []),
    'ReadMessageHistory',
  ];
  return needed.filter((right) => !held.has(PermissionFlagsBits[right]));
}

/** Components V2, nobody mentioned. */
export function replyBody(reply: ChatReply) {
  return {
    flags: reply.private
      ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
      : ([MessageFlags.IsComponentsV2] as const),
    components: reply.blocks.map(componentOf),
    files: reply.blocks.flatMap(fileOf),
    allowedMentions: { parse: [] },
  } satisfies InteractionReplyOptions;
}

const componentOf = (block: ChatBlock) => {
  if (typeof block === 'string') return textOf(block);
  if ('picture' in block) {
    const { name, description } = block.picture;
    const items = [{ media: { url: `attachment://${name}` }, description }];
    return { type: ComponentType.MediaGallery as const, items };
  }
  if ('buttons' in block)
    return { type: ComponentType.ActionRow as const, components: block.buttons.map(buttonOf) };
  const { text, button } = block;
  return { type: ComponentType.Section as const, components: [textOf(text)], accessory: buttonOf(button) };
};

const fileOf = (block: ChatBlock) =>
  typeof block !== 'string' && 'picture' in block
    ? [
        {
          attachment: Buffer.from(block.picture.bytes),
          name: block.picture.name,
          description: block.picture.description,
        },
      ]
    : [];

const textOf = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

const buttonOf = ({ id, label, style, disabled }: ChatButton) => ({
  type: ComponentType.Button as const,
  custom_id: id,
  label,
  style: style === undefined ? (ButtonStyle.Secondary as const) : STYLES[style],
  ...(disabled === true ? { disabled } : {}),
});
