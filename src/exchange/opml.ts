import type { Feed } from '../model.ts';

/** A list of feeds as readers of feeds take it (OPML 2.0, http://opml.org/spec2.opml). */
export function opmlOf(feeds: readonly Feed[], title: string): string {
  const outlines = feeds.map(
    ({ url, outlet, id, language }) =>
      `    <outline type="rss" text="${escaped(`${outlet} (${id})`)}" xmlUrl="${escaped(url)}" language="${escaped(language)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escaped(title)}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
