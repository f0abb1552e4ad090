/** Which elements of a feed end where another begins, though nobody closed them. */
import type { Nesting } from './feed-markup.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ITEMS = names('item entry rss:item atom:entry');

/** They hold a line, never another field. */
const SHORT = names(
  'title link guid id pubdate published updated issued modified created category comments dc:title dc:date dc:creator',
);
const FIELDS = names(
  'title link guid id description summary content content:encoded pubdate published updated issued modified created ' +
    'author category comments enclosure source item entry dc:title dc:date dc:creator dc:subject media:content ' +
    'media:thumbnail lastbuilddate language copyright image textinput generator',
);

/** They may hold markup, with names of HTML; these are none. */
const LONG = names('description summary content content:encoded');
const AFTER_LONG = names(
  'item entry pubdate guid description content:encoded published updated author category comments enclosure ' +
    'dc:title dc:date dc:creator dc:subject lastbuilddate',
);

const VOID = names('br hr img input wbr meta area base col param');

export const FEED_NESTING: Nesting = {
  keptOpen(open, name) {
    if (ITEMS.has(name)) {
      const item = open.findLastIndex((each) => ITEMS.has(each));
      // A feed inside an item is what the item is about.
      if (item >= 0) return open.includes('feed', item) ? open.length : item;
    }
    const field = open.findLastIndex((each) => SHORT.has(each) || LONG.has(each));
    if (field < 0) return open.length;
    const ends = SHORT.has(open[field] ?? '') ? FIELDS.has(name) : AFTER_LONG.has(name);
    return ends ? field : open.length;
  },
  isVoid: (name) => VOID.has(name),
};
