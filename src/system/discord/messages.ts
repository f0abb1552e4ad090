import { Routes, type REST } from 'discord.js';

/** Reading messages as Discord's API gives them. */

/** How far back a delivery is looked for after a crash: pages of 100 messages. */
const PAGE = 100;

/** The id of the message whose buttons carry a delivery, among the newest `pages` × 100 of a channel; null where none does. */
export async function findMessage(
  rest: Pick<REST, 'get'>,
  channel: string,
  delivery: string,
  pages: number,
): Promise<string | null> {
  let before: string | undefined;
  for (let page = 0; page < pages; page += 1) {
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

/** Of a message, a channel, a thread. */
export function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer) return String(answer.id);
  throw new Error('Discord’s answer holds no id');
}
