import type { FeedItem } from '../model.ts';
import { identityOf } from '../text/identity.ts';
import { articleKey } from './canonical-url.ts';

/**
 * What an item of a feed is known by: the page it leads to and its headline; where it leads nowhere, what it says. Not by its
 * id: feeds give one id to several items, and change the ids of items they keep. A new headline makes it an item to be read
 * again, and reading it again changes the article it was before, as that is known by its page.
 */
export function itemKey({
  id,
  title,
  url,
  summary,
}: Pick<FeedItem, 'id' | 'title' | 'url' | 'summary'>): string {
  const headline = title.toLowerCase();
  if (url !== '') return identityOf('item', articleKey(url), headline);
  return headline === '' && summary === '' ? identityOf('item', id) : identityOf('item', headline, summary);
}
