import { InteractionType } from 'discord.js';
import { z } from 'zod';
import type { Twin } from './twin.ts';

/** What a person does in the channel and sees there. */

export interface Option {
  name: string;
  type: number;
  value?: string;
  options?: Option[];
  focused?: true;
}

export interface Answer {
  readonly flags: number;
  /** With what is told of its pictures. */
  readonly text: string;
  /** All of its buttons, in order. */
  readonly buttons: readonly Button[];
  /** The message that holds it, whose buttons can be pressed. */
  readonly message: string;
}

interface Button {
  readonly custom_id: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

const STRING = 3;
export const word = (name: string, value: string): Option => ({ name, type: STRING, value });

/** Runs a slash command and gives what came back. */
export async function ask(twin: Twin, name: string, options: Option[]): Promise<Answer> {
  const actor = twin.discord.channel(twin.channel).user(twin.user);
  const { id } = await actor.runSlashCommand({ name, options });
  return answerTo(twin, id);
}

const DEFERRED = 5;

/** A slash command whose answer is promised first and comes as an edit of that promise. */
export async function askSlowly(twin: Twin, name: string, options: Option[]): Promise<Answer> {
  const actor = twin.discord.channel(twin.channel).user(twin.user);
  return latePart(twin, await actor.runSlashCommand({ name, options }));
}

async function latePart(twin: Twin, { id }: { readonly id: string }): Promise<Answer> {
  const channel = twin.discord.channel(twin.channel);
  const { type } = await channel.waitForInteractionAck({ interactionId: id });
  if (type !== DEFERRED) throw new Error(`answered at once, with a callback of type ${type}`);
  const before = new Set((await channel.getMessages()).map((each) => each.id));
  const message = await channel.waitForMessage({ predicate: (each) => !before.has(each.id) });
  return answerIn(message, message.id);
}

export async function press(twin: Twin, message: string, button: string): Promise<Answer> {
  const actor = twin.discord.channel(twin.channel).user(twin.user);
  const { id } = await actor.clickButton({ messageId: message, customId: button });
  return answerTo(twin, id);
}

/** Presses the button of an answer that bears this label. */
export async function pressIn(twin: Twin, answer: Answer, label: string): Promise<Answer> {
  const button = answer.buttons.find((each) => each.label === label && each.disabled !== true);
  if (button === undefined) throw new Error(`no button “${label}” to press`);
  return press(twin, answer.message, button.custom_id);
}

const FORM = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(
    z.looseObject({
      label: z.string(),
      component: z.looseObject({
        type: z.number(),
        custom_id: z.string(),
        value: z.string().optional(),
        options: z.array(z.looseObject({ value: z.string(), default: z.boolean().optional() })).optional(),
        default_values: z.array(z.object({ id: z.string() })).optional(),
      }),
    }),
  ),
});

/** A form that a button of an answer opened, and the message that button is in. */
export interface Form {
  readonly shown: z.infer<typeof FORM>;
  readonly message: string;
}

/** Presses the button that bears this label and opens a form. */
export async function openForm(twin: Twin, answer: Answer, label: string): Promise<Form> {
  const button = answer.buttons.find((each) => each.label === label);
  const actor = twin.discord.channel(twin.channel).user(twin.user);
  const { id } = await actor.clickButton({ messageId: answer.message, customId: button?.custom_id ?? '' });
  return { shown: FORM.parse(await callback(twin, id)), message: answer.message };
}

const TEXT_INPUT = 4;

/** Fills in some fields by their names, several choices in a list, leaves the others as they are, and sends the form. */
export async function sendForm(
  twin: Twin,
  { shown, message }: Form,
  filled: Readonly<Record<string, string | readonly string[]>>,
): Promise<Answer> {
  const components = shown.components.map(({ component }) => {
    const { type, custom_id, value = '', options = [], default_values = [] } = component;
    const now = [
      ...options.filter((each) => each.default).map((each) => each.value),
      ...default_values.map((each) => each.id),
    ];
    const given = filled[custom_id];
    const answer = type === TEXT_INPUT ? { value: given ?? value } : { values: given ?? now };
    return { type: 18, component: { type, custom_id, ...answer } };
  });
  const { id } = await twin.discord.simulateInteraction({
    type: InteractionType.ModalSubmit,
    channelId: twin.channel,
    userId: twin.user,
    messageId: message,
    data: { custom_id: shown.custom_id, components },
  });
  return answerTo(twin, id);
}

/** Asks of a message what is in its menu under Apps. */
export async function askOf(twin: Twin, name: string, content: string, more: object = {}): Promise<Answer> {
  const { id } = await pick(twin, name, content, more);
  return answerTo(twin, id);
}

/** The same where the answer is promised first. */
export const askOfSlowly = async (twin: Twin, name: string, content: string): Promise<Answer> =>
  latePart(twin, await pick(twin, name, content, {}));

function pick(twin: Twin, name: string, content: string, more: object): Promise<{ readonly id: string }> {
  const author = { id: twin.user, username: 'Editor', discriminator: '0', avatar: null, global_name: null };
  const message = {
    id: '900000000000000009',
    channel_id: twin.channel,
    author,
    content,
    timestamp: '2026-03-05T10:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
    ...more,
  };
  return twin.discord.simulateInteraction({
    type: InteractionType.ApplicationCommand,
    channelId: twin.channel,
    userId: twin.user,
    data: {
      id: '2',
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });
}

const COMPONENT = z.looseObject({
  /** Pictures. */
  items: z.array(z.object({ description: z.string() })).optional(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});
const BUTTON = z.object({ custom_id: z.string(), label: z.string(), disabled: z.boolean().optional() });
const REPLY = z.object({ flags: z.number(), components: z.array(z.unknown()) });

async function answerTo(twin: Twin, interaction: string): Promise<Answer> {
  const data = await callback(twin, interaction);
  const where = { interactionId: interaction };
  const held = await twin.discord.prisma.interactionResponse.findUnique({ where });
  return answerIn(data, held?.messageId ?? '');
}

function answerIn(data: unknown, message: string): Answer {
  const { flags, components } = REPLY.parse(data);
  const all = components.flatMap(within);
  const words = all.flatMap((each) => [
    each.content ?? [],
    (each.items ?? []).map((item) => item.description),
  ]);
  const text = words.flat().join('\n');
  return { flags, text, buttons: all.flatMap((each) => BUTTON.safeParse(each).data ?? []), message };
}

/** A component and those inside it, in order. */
function within(value: unknown): z.infer<typeof COMPONENT>[] {
  const component = COMPONENT.parse(value);
  const { components = [], accessory } = component;
  return [component, ...[...components, ...(accessory === undefined ? [] : [accessory])].flatMap(within)];
}

async function callback(twin: Twin, interactionId: string): Promise<unknown> {
  await twin.discord.channel(twin.channel).waitForInteractionAck({ interactionId });
  const held = await twin.discord.prisma.interactionResponse.findUnique({ where: { interactionId } });
  return JSON.parse(held?.data ?? '{}');
}

const CHOICES = z.object({ choices: z.array(z.object({ value: z.string() })) });

/** What autocomplete offers for the official of `/subscribe`. */
export const suggestions = (twin: Twin, typed: string): Promise<string[]> =>
  offered(twin, 'subscribe', [{ ...word('official', typed), focused: true }]);

/** What autocomplete offers for the option that has the focus. */
export async function offered(twin: Twin, name: string, options: Option[]): Promise<string[]> {
  const { id } = await twin.discord.simulateInteraction({
    type: InteractionType.ApplicationCommandAutocomplete,
    channelId: twin.channel,
    userId: twin.user,
    data: { id: '1', name, type: 1, options },
  });
  return CHOICES.parse(await callback(twin, id)).choices.map((each) => each.value);
}

export interface ShownAlert {
  readonly id: string;
  /** The message's components as JSON. */
  readonly text: string;
  readonly replyTo: string | undefined;
  readonly button: string;
}

/** Alerts in the channel: messages with a Context button. */
export async function alerts(twin: Twin): Promise<ShownAlert[]> {
  const messages = await twin.discord.channel(twin.channel).getMessages();
  return messages
    .map((each) => ({ each, json: JSON.stringify(each.components ?? []) }))
    .filter(({ json }) => json.includes('"context:'))
    .map(({ each, json }) => ({
      id: each.id,
      text: json,
      replyTo: each.message_reference?.message_id,
      button: /"custom_id":"(context:[^"]+)"/u.exec(json)?.[1] ?? '',
    }));
}
