/** Operators hear once of a feed in trouble, and once when it is well again: in their channel, or in the log where there is none. */
import { problemSentence } from '../errors.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { feedNewsBlocks } from '../respond/feed-news.ts';
import { noteTold, reviewFeeds, type FeedNews } from '../run/review-feeds.ts';
import type { Config } from '../system/config/config.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import type { OperatorsRoom } from '../system/discord/operators.ts';
import { identityOf } from '../text/identity.ts';
import { textsFor } from '../text/interface/interface.ts';

export interface FeedNewsParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Null where Discord is not there, for now (`pending`) or at all. */
  readonly room: Pick<OperatorsRoom, 'say'> | null;
  readonly isPending: boolean;
}

/** After a poll. What cannot be told now is told after a later one. */
export async function tellOfFeeds(
  config: Pick<Config, 'feeds' | 'officials' | 'settings'>,
  parts: FeedNewsParts,
): Promise<void> {
  const { store, clock, log, room, isPending } = parts;
  const { channel } = config.settings.operators;
  const feeds = expandFeeds(config);
  if (channel !== null && room === null && isPending) return;
  const news = await reviewFeeds(feeds, parts);
  if (news.length === 0) return;
  if (channel !== null && room !== null) {
    const id = identityOf('feeds', ...news.map(({ feed, kind, since }) => `${feed.id} ${kind} ${since}`));
    const said = await room.say(channel, feedNewsBlocks(news, feeds.length, textsFor('en')), id);
    if (!said.ok) return log.warn({}, `operators: ${problemSentence(said.problem)}`);
  }
  for (const each of news) logOne(each, log);
  await noteTold(news, store, clock.now());
}

const SENTENCES = {
  failing: 'a feed cannot be read',
  silent: 'a feed is silent beyond its habit',
  well: 'a feed is well again',
} as const;

function logOne({ feed, kind, since, state }: FeedNews, log: Log): void {
  const fields = { feed: feed.id, since, ...(state?.error ? { error: state.error } : {}) };
  if (kind === 'well') log.info(fields, SENTENCES[kind]);
  else log.warn(fields, SENTENCES[kind]);
}
