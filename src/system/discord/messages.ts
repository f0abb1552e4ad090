import { Routes, type REST } from 'discord.js';
import type { Instant } from '../../model.ts';

/** Reading messages as Discord's API gives them. */

const PAGE = 100;
/** Milliseconds before a try in which its message may have come, as clocks differ. */
const AROUND = 600_000;
/** Of those that came since, so many at most: 2,000 messages. */
const MOST_PAGES = 20;
/** Gone back through where ids tell no time: 10,000 messages. */
const PAGES_BACK = 100;

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
  if (!newest.every(isDated)) return findBackwards(rest, channel, delivery, newest, tried);
  let after = snowflakeOf(Date.parse(tried) - AROUND);
  for (let nth = 0; nth < MOST_PAGES; nth += 1) {
    const page = await pageOf(rest, channel, { after: String(after) });
    const there = carrying(page, delivery);
    if (there !== null || page.length < PAGE) return there;
    after = page.map((each) => BigInt(idOf(each))).reduce((a, b) => (a > b ? a : b), after);
  }
  return null;
}

/** Whether a message's id tells when it was written, as Discord's do. */
function isDated(message: unknown): boolean {
  const written = Date.parse(writtenAt(message) ?? '');
  const told = Number(BigInt(idOf(message)) >> 22n) + DISCORD_EPOCH;
  return Number.isNaN(written) || Math.abs(written - told) < AROUND;
}

/** Where ids tell no time the pages are gone back through, one by one, up to some time before the try. */
async function findBackwards(
  rest: Pick<REST, 'get'>,
  channel: string,
  delivery: string,
  newest: readonly unknown[],
  tried: Instant,
): Promise<string | null> {
  const since = Date.parse(tried) - AROUND;
  let page = newest;
  for (let nth = 0; nth < PAGES_BACK; nth += 1) {
    const found = carrying(page, delivery);
    if (found !== null || page.length < PAGE) return found;
    const oldest = page.toSorted((a, b) => (writtenAt(a) ?? '').localeCompare(writtenAt(b) ?? ''))[0];
    if (Date.parse(writtenAt(oldest) ?? '') < since) return null;
    page = await pageOf(rest, channel, { before: idOf(oldest) });
  }
  return null;
}

function writtenAt(message: unknown): string | null {
  const isWhole = typeof message === 'object' && message !== null && 'timestamp' in message;
  return isWhole && typeof message.timestamp === 'string' ? message.timestamp : null;
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
