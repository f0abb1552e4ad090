/** The configuration in the form the pipeline takes it. */
import type { PollSettings } from '../run/poll.ts';
import type { RecordSettings } from '../run/record.ts';
import type { Config } from '../system/config/config.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';

export function recordSettings({ settings, officials }: Config): RecordSettings {
  const { candidates, ...thresholds } = settings.thresholds;
  return { officials, thresholds, candidates };
}

export function pollSettings(config: Config): PollSettings {
  const { alerts, limits } = config.settings;
  return {
    ...recordSettings(config),
    feeds: expandFeeds(config),
    alerts,
    tellWithinHours: alerts.withinHours,
    retryPagesHours: limits.retryPagesHours,
    longestArticle: limits.charactersPerArticle,
    itemsPerPoll: limits.articlesPerPoll,
    atOnce: limits.fetchesAtOnce,
    // One wave asks what can be asked of a host without waiting for it.
    feedsOfHostAtOnce: limits.pauseSecondsPerHost > 0 ? 1 : Infinity,
    everyFeed: false,
  };
}
