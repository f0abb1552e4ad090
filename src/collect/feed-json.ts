/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { FeedRead } from './feed.ts';
import { feedItem, type RawItem } from './feed-item.ts';
import { isJsonObject, type Json } from './json.ts';
import { plainText } from './plain-text.ts';

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
  return ok({ title: plainText(textOf(feed['title']) ?? ''), items });
}

function rawItem(item: Json): RawItem {
  return {
    id: textOf(item['id']),
    link: textOf(item['url']) ?? textOf(item['external_url']),
    title: textOf(item['title']),
    date: textOf(item['date_published']) ?? textOf(item['date_modified']),
    summary: textOf(item['summary']) ?? textOf(item['content_text']) ?? textOf(item['content_html']),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
