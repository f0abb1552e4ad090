import { Routes, type REST } from 'discord.js';
import type { Instant } from '../../model.ts';

/** Reading messages as Discord's API gives them. */

const PAGE = 100;
/** Milliseconds before a try in which its message may have come, as clocks differ. */
const AROUND = 600_000;
/** Of those that came since, so many at most: 2,000 messages. */
const MOST_PAGES = 20;

/**
 * The id of the message whose buttons carry a delivery, null where none does: among the newest 100 of a channel, then among
 * those that came since it was last tried, the earliest first.
 */
export async function findMessage(
  rest: Pick<REST, 'get'>,
  channel: string,
  delivery: string,
  tried: Instant,
): Promise<string | null> {
  const newest = await pageOf(rest, channel, {});
  const found = carrying(newest, delivery);
  if (found !== null || newest.length < PAGE) return found;
  let after = snowflakeOf(Date.parse(tried) - AROUND);
  for (let nth = 0; nth < MOST_PAGES; nth += 1) {
    const page = await pageOf(rest, channel, { after: String(after) });
    const there = carrying(page, delivery);
    if (there !== null || page.length < PAGE) return there;
    after = page.map((each) => BigInt(idOf(each))).reduce((a, b) => (a > b ? a : b), after);
  }
  return null;
}

async function pageOf(
  rest: Pick<REST, 'get'>,
  channel: string,
  where: Readonly<Record<string, string>>,
): Promise<readonly unknown[]> {
  const query = new URLSearchParams({ limit: String(PAGE), ...where });
  const answer = await rest.get(Routes.channelMessages(channel), { query });
  return Array.isArray(answer) ? answer : [];
}

function carrying(messages: readonly unknown[], delivery: string): string | null {
  const found = messages.find((each) => customIds(each).some((id) => id.split(':')[1] === delivery));
  return found === undefined ? null : idOf(found);
}

/** The id a message of that instant would have at least. https://discord.com/developers/docs/reference#snowflakes */
const snowflakeOf = (ms: number): bigint => BigInt(Math.max(0, ms - DISCORD_EPOCH)) << 22n;
const DISCORD_EPOCH = 1_420_070_400_000;

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
