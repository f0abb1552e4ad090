/** What the feeds of `bench:polling` hold: known to the server that sends them and to the record that has read them. */

export const TAG = '"as-before"';
const ITEMS = 20;

/** One in ten never answers 304. */
export const isForgetful = (number: number): boolean => number % 10 === 0;

export const hostOf = (number: number): string => `f${number}.feeds.test`;
export const numberOf = (host: string): number => Number(/^f(\d+)\./u.exec(host)?.[1] ?? 0);

export const itemsOf = (number: number): readonly string[] =>
  Array.from({ length: ITEMS }, (_, index) => `https://${hostOf(number)}/news/${number}-${index}`);

export function bodyOf(number: number): string {
  const items = itemsOf(number).map(
    (url, index) => `<item><title>Council of district ${number} votes on item ${index} of its agenda</title>
<link>${url}</link><guid isPermaLink="false">${url}</guid><pubDate>Mon, 02 Mar 2026 1${index % 10}:00:00 GMT</pubDate>
<description>&lt;p&gt;The council met on Monday to vote on item ${index}; the minutes are to follow, the chair said. &lt;a href="${url}"&gt;Read on&lt;/a&gt;&lt;/p&gt;</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>District ${number}</title>
<link>https://${hostOf(number)}/</link><description>News</description>${items.join('\n')}</channel></rss>`;
}
