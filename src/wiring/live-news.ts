import { problemSentence } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { ConfigNews, LiveConfig } from '../system/config/live.ts';

/** Logs what becomes of changes to the configuration files. */
export function logNews(live: LiveConfig, log: Log): void {
  live.onNews((news) => logOne(news, live, log));
}

function logOne(news: ConfigNews, live: LiveConfig, log: Log): void {
  if (news.kind === 'mended') return log.info({}, 'the configuration is right again');
  if (news.kind === 'broken') {
    for (const problem of news.problems) log.error({}, problemSentence(problem));
    const { length: problems } = news.problems;
    return log.error(
      { problems },
      'the configuration cannot be used as it is now: what was right before stays in force',
    );
  }
  const { officials, feeds } = news.config;
  log.info(
    { officials: officials.length, feeds: feeds.length },
    'the configuration was changed and is taken over',
  );
  const waiting = live.waitingForRestart;
  if (waiting.length > 0) log.warn({}, `${waiting.join(', ')}: taken over at the next start alone`);
}
