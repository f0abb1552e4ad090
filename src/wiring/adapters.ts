/** Builds the adapters from the configuration and hands them to the stages: nothing else joins the two. */
import { Refusal } from '../errors.ts';
import type { Announcer, Fetcher, Translator } from '../ports.ts';
import { terminalMessage } from '../notify/terminal.ts';
import type { Config } from '../system/config/config.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import { createFetcher } from '../system/http/fetcher.ts';
import { print } from '../system/output.ts';
import { createTerminalAnnouncer } from '../system/terminal.ts';
import { createTranslator } from '../system/translate/translator.ts';
import { environment } from './configuration.ts';
import { logFor } from './log.ts';

/** @param allowPrivate any address where a person at the terminal names it; the hosts written down in feeds.yaml by hand; or none */
export function fetcherFor(
  config: Config,
  allowPrivate: 'any' | 'configured' | 'none',
): ReturnType<typeof createFetcher> {
  const { limits, contact, robots } = config.settings;
  const byHand = config.feeds.filter((each) => each.addresses !== 'public');
  const configured = () =>
    new Set(expandFeeds({ ...config, feeds: byHand }).map((feed) => new URL(feed.url).host));
  return createFetcher({
    contact,
    allowPrivate: allowPrivate === 'any' ? 'any' : allowPrivate === 'none' ? new Set() : configured(),
    seconds: limits.secondsPerFetch,
    bytes: limits.bytesPerFetch,
    redirects: limits.redirects,
    pauseSecondsPerHost: limits.pauseSecondsPerHost,
    robotsExceptions: robots.except,
  });
}

/** A fetcher for one pass after another: a new one where limits, contact or the hosts that may be private have changed. */
export function renewedFetcher(config: Config): {
  /** For a pass that begins; the one before must be over. */
  fetcherFor(config: Config): Promise<Fetcher>;
  close(): Promise<void>;
} {
  let [made, fetcher] = [config, fetcherFor(config, 'configured')];
  return {
    fetcherFor: async (now) => {
      if (now === made) return fetcher;
      await fetcher.close();
      [made, fetcher] = [now, fetcherFor(now, 'configured')];
      return fetcher;
    },
    close: () => fetcher.close(),
  };
}

/** @param chosen on the command line; it wins over the configuration */
export function translatorFor(config: Config, chosen?: string): Translator | null {
  const setting = chosen ?? config.settings.translator;
  const { TRANSLATOR_KEY } = environment();
  if (/^(?:none|apertium|https?:\/\/\S+)$/u.test(setting)) {
    return createTranslator(setting, logFor(config), TRANSLATOR_KEY);
  }
  throw new Refusal({
    code: 'usage',
    source: '--translator',
    what: `cannot be “${setting}”`,
    advice:
      'Write none, apertium, or the address of a LibreTranslate-compatible server, with http:// or https://.',
  });
}

const WIDTH_OF_A_PIPE = 100;

export function terminalAnnouncer({ settings }: Config): Announcer {
  return createTerminalAnnouncer({
    write: print,
    draw: terminalMessage,
    color: process.stdout.isTTY && environment().NO_COLOR === undefined,
    width: process.stdout.columns ?? WIDTH_OF_A_PIPE,
    timeZone: settings.timezone,
  });
}
