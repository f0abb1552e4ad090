import { RateLimitError, Routes, type REST } from 'discord.js';
import { reasonOf } from '../../errors.ts';
import type { Log } from '../../ports.ts';

/** Discord publishes no more messages of a channel, each hour. */
const PER_HOUR = 10;
const HOUR_MS = 3_600_000;

/**
 * Publishes messages of an announcement channel to the servers that follow it. Nobody waits for it and nothing fails by
 * it: beyond Discord's limit, or where it refuses, the message stays where it was posted and the log says so.
 */
export function createCrossposter(
  rest: Pick<REST, 'post'>,
  log: Log,
  now: () => number = () => performance.now(),
): (channel: string, message: string) => Promise<void> {
  const published = new Map<string, readonly number[]>();
  return async (channel, message) => {
    const lately = (published.get(channel) ?? []).filter((each) => each > now() - HOUR_MS);
    if (lately.length >= PER_HOUR) {
      log.info({ channel, message }, `Discord: not published, ${PER_HOUR} messages were within the hour`);
      return;
    }
    published.set(channel, [...lately, now()]);
    try {
      await rest.post(Routes.channelMessageCrosspost(channel, message));
    } catch (error) {
      const why = error instanceof RateLimitError ? 'its limit is reached' : reasonOf(error);
      log.warn({ channel, message }, `Discord: not published: ${why}`);
    }
  };
}
