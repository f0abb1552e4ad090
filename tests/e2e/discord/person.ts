import { InteractionType } from 'discord.js';
import { z } from 'zod';
import type { Twin } from './twin.ts';

/** What a person does in the channel and sees there. */

export interface Option {
  name: string;
  type: number;
  value?: string;
  options?: Option[];
}

export interface Answer {
  readonly flags: number;
  readonly text: string;
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
  const channel = twin.discord.channel(twin.channel);
  const { id } = await channel.user(twin.user).runSlashCommand({ name, options });
  const { type } = await channel.waitForInteractionAck({ interactionId: id });
  if (type !== DEFERRED) throw new Error(`answered at once, with a callback of type ${type}`);
  const before = new Set((await channel.getMessages()).map((each) => each.id));
  const message = await channel.waitForMessage({ predicate: (each) => !before.has(each.id) });
  return REPLY.transform(textOf).parse(message);
}

export async function press(twin: Twin, message: string, button: string): Promise<Answer> {
  const actor = twin.discord.channel(twin.channel).user(twin.user);
  const { id } = await actor.clickButton({ messageId: message, customId: button });
  return answerTo(twin, id);
}

const REPLY = z.object({ flags: z.number(), components: z.array(z.object({ content: z.string() })) });

async function answerTo(twin: Twin, interaction: string): Promise<Answer> {
  return REPLY.transform(textOf).parse(await callback(twin, interaction));
}

function textOf({ flags, components }: z.infer<typeof REPLY>): Answer {
  return { flags, text: components.map((each) => each.content).join('\n') };
}

async function callback(twin: Twin, interactionId: string): Promise<unknown> {
  await twin.discord.channel(twin.channel).waitForInteractionAck({ interactionId });
  const held = await twin.discord.prisma.interactionResponse.findUnique({ where: { interactionId } });
  return JSON.parse(held?.data ?? '{}');
}

const CHOICES = z.object({ choices: z.array(z.object({ value: z.string() })) });

/** What autocomplete offers for the official of `/subscribe`. */
export async function suggestions(twin: Twin, typed: string): Promise<string[]> {
  const { id } = await twin.discord.simulateInteraction({
    type: InteractionType.ApplicationCommandAutocomplete,
    channelId: twin.channel,
    userId: twin.user,
    data: { id: '1', name: 'subscribe', type: 1, options: [{ ...word('official', typed), focused: true }] },
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
