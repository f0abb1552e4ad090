/** Forms (modals) as Discord shows them, and what was filled in. */
import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type Guild,
  type ModalSubmitInteraction,
} from 'discord.js';
import { z } from 'zod';
import type { ChatField, ChatForm } from '../../ports.ts';

/** From so many characters on a field has several lines. */
const LONG = 200;
/** Text, announcement, the three kinds of threads, forum: what `/subscribe` takes too. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
];

/** @param guild whose channels and roles may be chosen beforehand: Discord refuses what is not there any more */
export function modalBody(
  { id, title, fields }: ChatForm,
  guild: Guild | null,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title,
    components: fields.map((each) => ({
      type: ComponentType.Label,
      label: each.label,
      ...(each.hint === undefined ? {} : { description: each.hint }),
      component: inputOf(each, guild),
    })),
  };
}

type Input = APILabelComponent['component'];

function inputOf(field: ChatField, guild: Guild | null): Input {
  const custom_id = field.name;
  if (field.kind === 'text')
    return {
      type: ComponentType.TextInput,
      custom_id,
      style: field.most >= LONG ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: field.needed === true,
      max_length: field.most,
      ...(field.value === '' ? {} : { value: field.value }),
    };
  if (field.kind === 'choice')
    return {
      type: ComponentType.StringSelect,
      custom_id,
      required: field.needed === true,
      min_values: field.needed === true ? 1 : 0,
      max_values: field.several === true ? field.choices.length : 1,
      options: field.choices.map(({ name, value, chosen }) => ({
        label: name,
        value,
        ...(chosen ? { default: true } : {}),
      })),
    };
  const one = { custom_id, required: false, min_values: 0, max_values: 1 };
  const { chosen } = field;
  if (field.kind === 'role') {
    const isThere = chosen !== null && guild?.roles.cache.has(chosen) === true;
    const now = isThere ? [{ id: chosen, type: SelectMenuDefaultValueType.Role as const }] : [];
    return { type: ComponentType.RoleSelect, ...one, default_values: now };
  }
  const isThere = chosen !== null && guild?.channels.cache.has(chosen) === true;
  const now = isThere ? [{ id: chosen, type: SelectMenuDefaultValueType.Channel as const }] : [];
  return { type: ComponentType.ChannelSelect, ...one, channel_types: POSTABLE, default_values: now };
}

const FILLED = z.object({
  customId: z.string(),
  type: z.number(),
  value: z.string().optional(),
  values: z.array(z.string()).nullish(),
});

/** What each field says, by its name: several choices with commas between, '' where nothing was filled in. */
export function filledIn({ fields }: ModalSubmitInteraction): Record<string, string> {
  return Object.fromEntries(
    [...fields.fields.values()].flatMap((each): [string, string][] => {
      const { data } = FILLED.safeParse({ ...each });
      return data === undefined ? [] : [[data.customId, data.value ?? data.values?.join(',') ?? '']];
    }),
  );
}

/** What was chosen in the one field of a kind; null where nothing was, or there is none. */
export function chosenIn(
  { fields }: ModalSubmitInteraction,
  kind: ComponentType.ChannelSelect | ComponentType.RoleSelect,
): string | null {
  const field = [...fields.fields.values()].find((each) => each.type === kind);
  return FILLED.safeParse({ ...field }).data?.values?.[0] ?? null;
}
