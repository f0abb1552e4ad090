import { Routes, type REST } from 'discord.js';
import { ok, type Outcome } from '../../errors.ts';
import type { AlertView, Language, Subscription } from '../../model.ts';
import type { Announcer } from '../../ports.ts';
import { restProblem } from './rest.ts';

/** A message body as plain data, without what makes it a reply or a first try. */
export type DrawMessage = (
  view: AlertView,
  options: { readonly language: Language; readonly delivery: string },
) => object;

export interface DiscordAnnouncerParts {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** `discordMessage` of notify. */
  readonly draw: DrawMessage;
}

/** How far back a delivery is looked for after a crash: pages of 100 messages. */
const PAGE = 100;
const PAGES = 10;
const CHANNEL_ID = /^\d{5,25}$/u;

/** Posts and edits over REST alone; the gateway has no part in it. */
export function createDiscordAnnouncer({ rest, draw }: DiscordAnnouncerParts): Announcer {
  return {
    serves: ({ channel }) => CHANNEL_ID.test(channel),
    post: async ({ channel, language }, view, delivery, replyTo) =>
      attempt(channel, async () => {
        const message = await rest.post(Routes.channelMessages(channel), {
          body: {
            ...draw(view, { language, delivery }),
            // Within some minutes Discord gives back the message already made with this nonce instead of a second one.
            nonce: delivery,
            enforce_nonce: true,
            ...(replyTo === null
              ? {}
              : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
          },
        });
        return idOf(message);
      }),
    edit: async ({ channel, language }, view, delivery, message) =>
      attempt(channel, async () => {
        await rest.patch(Routes.channelMessage(channel, message), {
          body: draw(view, { language, delivery }),
        });
        return message;
      }),
    find: async (subscription, delivery) =>
      attempt(subscription.channel, async () => findMessage(rest, subscription, delivery)),
  };
}

async function attempt<T>(channel: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return { ok: false, problem: restProblem(error, `Discord channel ${channel}`) };
  }
}

async function findMessage(
  rest: DiscordAnnouncerParts['rest'],
  { channel }: Subscription,
  delivery: string,
): Promise<string | null> {
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
    const answer = await rest.get(Routes.channelMessages(channel), { query });
    const messages: readonly unknown[] = Array.isArray(answer) ? answer : [];
    const found = messages.find((each) => customIds(each).some((id) => id.split(':')[1] === delivery));
    if (found !== undefined) return idOf(found);
    const last = messages.at(-1);
    if (messages.length < PAGE || last === undefined) return null;
    before = idOf(last);
  }
  return null;
}

/** Ids of the buttons of a message or component, however deep. */
function customIds(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'custom_id' in part && typeof part.custom_id === 'string' ? [part.custom_id] : [];
  const inner = 'components' in part && Array.isArray(part.components) ? part.components : [];
  return [...own, ...inner.flatMap(customIds)];
}

function idOf(message: unknown): string {
  if (typeof message === 'object' && message !== null && 'id' in message) return String(message.id);
  throw new Error('Discord’s answer holds no message id');
}
