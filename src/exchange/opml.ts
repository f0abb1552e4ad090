import type { Feed } from '../model.ts';
import { escapeXml } from '../text/markup.ts';
import { categoryOf } from './list-lines.ts';

/** A list of feeds as readers of feeds take it (OPML 2.0, http://opml.org/spec2.opml). */
export function opmlOf(feeds: readonly Feed[], title: string): string {
  const outlines = feeds.map(
    ({ url, outlet, id, language, country, kind }) =>
      `    <outline type="rss" text="${escapeXml(`${outlet} (${id})`)}" xmlUrl="${escapeXml(url)}" language="${escapeXml(language)}" category="${categoryOf({ id, country, kind })}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeXml(title)}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>
`;
}
