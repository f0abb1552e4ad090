import {
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
  type PermissionsBitField,
} from 'discord.js';
import type { ChannelRight, ChatBlock, ChatButton, ChatReply, ChatRequest } from '../../ports.ts';

/** What a person did in Discord as a plain request, and a plain reply as Discord wants it. */

type Asked = ChatInputCommandInteraction | AutocompleteInteraction | ButtonInteraction;

export async function requestOf(interaction: Asked): Promise<ChatRequest> {
  const isButton = interaction.isButton();
  return {
    kind: isButton ? 'button' : 'command',
    name: isButton ? interaction.customId : commandName(interaction),
    options: isButton ? {} : wordsIn(interaction.options.data),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale,
    guild: interaction.guildId,
    person: {
      id: interaction.user.id,
      mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    channel: await channelMeant(interaction),
  };
}

function commandName(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const subcommand = interaction.options.getSubcommand(false);
  return subcommand === null ? interaction.commandName : `${interaction.commandName} ${subcommand}`;
}

/** Options that are words, those of a subcommand too. */
function wordsIn(data: readonly CommandInteractionOption[]): Record<string, string> {
  return Object.fromEntries(
    data.flatMap((each): [string, string][] => {
      if (each.options !== undefined) return Object.entries(wordsIn(each.options));
      return typeof each.value === 'string' && each.channel === undefined ? [[each.name, each.value]] : [];
    }),
  );
}

async function channelMeant(interaction: Asked): Promise<ChatRequest['channel']> {
  const chosen = interaction.isChatInputCommand() ? interaction.options.getChannel('channel') : null;
  const id = chosen?.id ?? interaction.channelId ?? '';
  if (!interaction.isChatInputCommand() || interaction.guild === null) return { id, missing: [] };
  // One not in the cache is a thread, or a channel the bot cannot see.
  const channel = await interaction.guild.channels.fetch(id).catch(() => null);
  if (channel === null) return { id, missing: ['ViewChannel'] };
  const me = interaction.guild.members.me ?? (await interaction.guild.members.fetchMe());
  return { id, missing: rightsMissing(channel, channel.permissionsFor(me)) };
}

function rightsMissing(channel: GuildBasedChannel, held: Readonly<PermissionsBitField>): ChannelRight[] {
  const posting: ChannelRight = channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const needed: readonly ChannelRight[] = ['ViewChannel', posting, 'ReadMessageHistory'];
  return needed.filter((right) => !held.has(PermissionFlagsBits[right]));
}

/** Components V2, nobody mentioned. */
export function replyBody(reply: ChatReply) {
  return {
    flags: reply.private
      ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
      : ([MessageFlags.IsComponentsV2] as const),
    components: reply.blocks.map(componentOf),
    allowedMentions: { parse: [] },
  } satisfies InteractionReplyOptions;
}

const componentOf = (block: ChatBlock) =>
  typeof block === 'string'
    ? { type: ComponentType.TextDisplay as const, content: block }
    : { type: ComponentType.ActionRow as const, components: block.buttons.map(buttonOf) };

const STYLES = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

const buttonOf = ({ id, label, style, disabled }: ChatButton) => ({
  type: ComponentType.Button as const,
  custom_id: id,
  label,
  style: style === undefined ? (ButtonStyle.Secondary as const) : STYLES[style],
  ...(disabled === true ? { disabled } : {}),
});
