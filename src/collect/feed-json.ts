/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/ */
import { jsonrepair } from 'jsonrepair';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { FeedRead } from './feed.ts';
import { feedItem, plainFeedText, type RawItem } from './feed-item.ts';
import { isJsonObject, type Json } from './json.ts';

/** Of JSON that is broken or cut off, what can be read is. */
export function readJsonFeed(text: string, url: string): Outcome<FeedRead> {
  const read = parsed(text, url);
  if (!read.ok) return read;
  const feed = read.value;
  if (!isJsonObject(feed) || !Array.isArray(feed['items'])) {
    return failed('feed', url, 'is JSON, but no JSON Feed: it has no list of items');
  }
  const items = feed['items'].filter(isJsonObject).map((item) => feedItem(rawItem(item), url));
  return ok({ title: plainFeedText(textOf(feed['title']) ?? ''), items });
}

function parsed(text: string, url: string): Outcome<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (thrown) {
    const why = reasonOf(thrown).slice(0, 120);
    const value = isCutOff(text) ? upToItsLastItem(text) : repaired(text);
    return value === undefined
      ? failed('feed', url, `looks like a JSON Feed but is no JSON: ${why}`)
      : ok(value);
  }
}

/** Braces in texts mostly come in pairs. */
const isCutOff = (text: string): boolean => text.split('{').length > text.split('}').length;

/** An item cut off in the middle has no more braces behind the last item's than this. */
const MOST_ENDS = 30;

/** A feed that breaks off, without the item it breaks off in; undefined where it is something else. */
function upToItsLastItem(text: string): unknown {
  let end = text.lastIndexOf('}');
  for (let tries = 0; end >= 0 && tries < MOST_ENDS; tries += 1) {
    try {
      return JSON.parse(`${text.slice(0, end + 1)}]}`);
    } catch {
      end = text.lastIndexOf('}', end - 1);
    }
  }
  return undefined;
}

/** Broken JSON as it was meant; undefined where nobody can tell. */
function repaired(text: string): unknown {
  const printable = text.replace(/[^\P{Cc}\n\r\t]/gu, ' ');
  try {
    return JSON.parse(jsonrepair(printable.slice(0, printable.lastIndexOf('}') + 1)));
  } catch {
    return undefined;
  }
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
