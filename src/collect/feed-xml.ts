/** RSS 0.9 to 2.0, RDF, CDF and Atom, as they should be and as they are. */
import { failed, ok, type Outcome } from '../errors.ts';
import { feedLink } from './feed-link.ts';
import type { FeedRead } from './feed.ts';
import { outlineOf } from './feed-outline.ts';
import { withoutControls } from './feed-references.ts';
import { readPlainRss } from './feed-rss.ts';
import { readFeedTree } from './feed-tree.ts';

const ROOT = /<(?:[\w-]{1,20}:)?(?:rss|feed|RDF|channel|entry|item)(?=[\s>/])/i;
const PAGE = /<(?:!doctype\s+html|html|body)[\s>]/i;
/** No page is written so: what stands before it (an error of the server, a DOCTYPE of HTML) is not the feed's. */
const CERTAIN =
  /<rss(?=[\s>])[^<>]{0,2000}>\s*<channel(?=[\s>])|<feed\s[^<>]{0,2000}http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns)/i;
const DECLARATION = /<(?:\?xml|!DOCTYPE)\s/i;
/** Characters in which a feed begins, whatever a server wrote before it. */
const BEGINS_WITHIN = 20_000;

/** Newest first in practice; whoever lists more sends an archive. */
const MOST_ITEMS = 5000;

export async function readXmlFeed(text: string, url: string): Promise<Outcome<FeedRead>> {
  const start = withoutComments(text.slice(0, BEGINS_WITHIN));
  const [first, page] = [start.search(ROOT), start.search(PAGE)];
  const root = page >= 0 && page < first ? start.search(CERTAIN) : first;
  if (root < 0) return notAFeed(text, page >= 0, url);
  const declaration = start.search(DECLARATION);
  const feed = withoutControls(text.slice(declaration >= 0 ? Math.min(declaration, root) : root));
  const outline = outlineOf(feed);
  if (outline.refused !== null) return failed('feed', url, outline.refused);
  const plain = outline.isRegular ? await readPlainRss(feed.slice(0, outline.end), url, MOST_ITEMS) : null;
  const read = plain ?? readFeedTree(feed, url, MOST_ITEMS);
  if (read !== null) return ok(read);
  return failed('feed', url, 'is a broken feed: nothing in it can be read', 'Open it in a feed validator.');
}

/** Of the same length: what stands in a comment is neither a feed nor a page. */
const withoutComments = (text: string): string =>
  text.replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));

function notAFeed(text: string, isPage: boolean, url: string): Outcome<never> {
  if (/<opml[\s>]/i.test(text.slice(0, BEGINS_WITHIN))) {
    return failed('feed', url, 'is a list of feeds (OPML), not a feed', 'Add the feeds it lists.');
  }
  if (isPage) return failed('feed', url, 'is a web page, not a feed', feedHint(text, url));
  const what = text.startsWith('<') ? 'is XML, but no RSS or Atom feed' : 'is not XML';
  return failed('feed', url, what, 'Check that the address is of a feed.');
}

function feedHint(page: string, url: string): string {
  const link = feedLink(page, url);
  return link === null ? 'Look on the page for the address of its feed.' : `Its feed may be ${link}`;
}
