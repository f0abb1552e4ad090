/** The configuration in the form the pipeline takes it. */
import type { Translator } from '../ports.ts';
import type { PollSettings } from '../run/poll.ts';
import type { RecordSettings } from '../run/record.ts';
import type { Config } from '../system/config/config.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';

/** @param translator what bridges two languages; null compares without */
export function recordSettings(
  { settings, officials }: Config,
  translator: Translator | null,
): RecordSettings {
  const { candidates, ...thresholds } = settings.thresholds;
  return { officials, thresholds, candidates, translator };
}

export function pollSettings(config: Config, translator: Translator | null): PollSettings {
  const { alerts, corrections, limits } = config.settings;
  return {
    ...recordSettings(config, translator),
    feeds: expandFeeds(config),
    alerts,
    tellWithinHours: alerts.withinHours,
    retryPagesHours: limits.retryPagesHours,
    recheck: { afterMinutes: corrections.afterMinutes, hours: corrections.withinHours },
    longestArticle: limits.charactersPerArticle,
    itemsPerPoll: limits.articlesPerPoll,
    atOnce: limits.fetchesAtOnce,
    // One wave asks what can be asked of a host without waiting for it.
    feedsOfHostAtOnce: limits.pauseSecondsPerHost > 0 ? 1 : Infinity,
    everyFeed: false,
  };
}
