/** When the items of a feed came: how much it brings, and whether it is silent beyond its habit. */
export const arrivals = {
  version: 16,
  name: 'arrivals',
  sql: 'CREATE INDEX seen_item_of_feed ON seen_item (feed, seen_at);',
} as const;
