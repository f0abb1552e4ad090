/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { FeedRead } from './feed.ts';
import { feedItem, plainFeedText, type RawItem } from './feed-item.ts';
import { isJsonObject, type Json } from './json.ts';

export function readJsonFeed(text: string, url: string): Outcome<FeedRead> {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (thrown) {
    return failed('feed', url, `looks like a JSON Feed but is no JSON: ${reasonOf(thrown).slice(0, 120)}`);
  }
  if (!isJsonObject(feed) || !Array.isArray(feed['items'])) {
    return failed('feed', url, 'is JSON, but no JSON Feed: it has no list of items');
  }
  const items = feed['items']
    .filter(isJsonObject)
    .map((item) => feedItem(rawItem(item), url))
    .filter((item) => item !== null);
  return ok({ title: plainFeedText(textOf(feed['title']) ?? ''), items });
}

function rawItem(item: Json): RawItem {
  const texts = (...names: string[]): string[] =>
    names.map((name) => textOf(item[name])).filter((text) => text !== undefined);
  return {
    id: textOf(item['id']),
    links: texts('url', 'external_url', 'id'),
    title: textOf(item['title']),
    dates: texts('date_published', 'date_modified'),
    summary: texts('summary', 'content_text', 'content_html')[0],
    rest: JSON.stringify(item),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
