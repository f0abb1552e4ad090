/** Names of what feeds are made of, whatever prefix they come under. */

/** Namespaces in lower case without a slash or mark at the end; '' are the feeds' own. */
const FAMILIES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns': '',
  'http://purl.org/rss/1.0': '',
  'http://purl.org/net/rss1.1': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://backend.userland.com/blogchannelmodule': 'blogchannel',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss': '',
  'http://www.rssboard.org/rss-specification': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.pheedo.com/namespace/pheedo': 'pheedo',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};

/** What a prefix means where a feed forgot to say. */
const CUSTOMARY: Readonly<Record<string, string>> = { atom: '', atom10: '', atom03: '', rss: '', '': '' };

/** Any other namespace: its names are nobody's here. */
const FOREIGN = 'foreign';

const familyOf = (namespace: string): string =>
  FAMILIES[
    namespace
      .trim()
      .toLowerCase()
      .replace(/[/#]+$/, '')
  ] ?? FOREIGN;

/** Prefix to family, as declared by an element and those around it. */
export type Prefixes = ReadonlyMap<string, string>;

export function prefixesWithin(attributes: ReadonlyMap<string, string>, outer: Prefixes): Prefixes {
  let own: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    const declared = /^xmlns(?::(.+))?$/i.exec(name);
    if (declared === null) continue;
    const prefix = (declared[1] ?? '').toLowerCase();
    const family = familyOf(value);
    // A feed of its own making still means a feed by its names without prefix.
    (own ??= new Map(outer)).set(prefix, prefix === '' && family === FOREIGN ? '' : family);
  }
  return own ?? outer;
}

/** `d:Date` → `dc:date`, `atom:entry` → `entry`. */
export function nameWithin(written: string, prefixes: Prefixes): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon).toLowerCase();
  const local = written.slice(colon + 1).toLowerCase();
  const family = prefixes.get(prefix) ?? CUSTOMARY[prefix] ?? prefix;
  return family === '' ? local : `${family}:${local}`;
}
