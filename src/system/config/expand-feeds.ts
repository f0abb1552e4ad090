import type { Feed, Official } from '../../model.ts';
import type { FeedEntry } from '../../operations.ts';

/**
 * The feeds to ask. An entry with `each: official` becomes one feed per official, with the name, URL-encoded, in the place
 * of `{name}` and `entry.official` as its id: a dot stands in no id of the files, so no two feeds share one.
 */
export function expandFeeds(config: {
  readonly feeds: readonly FeedEntry[];
  readonly officials: readonly Official[];
}): readonly Feed[] {
  return config.feeds.flatMap((entry) =>
    entry.each === undefined
      ? [feedOf(entry)]
      : config.officials.map((official) => feedAbout(entry, official)),
  );
}

const feedOf = ({ id, url, outlet, language, country, kind, addresses }: FeedEntry): Feed => ({
  id,
  url,
  outlet,
  language,
  country,
  kind,
  ...(addresses === undefined ? {} : { addresses }),
});

const feedAbout = (entry: FeedEntry, official: Official): Feed => ({
  ...feedOf(entry),
  id: `${entry.id}.${official.id}`,
  url: entry.url.replaceAll('{name}', encodeURIComponent(official.name)),
});
