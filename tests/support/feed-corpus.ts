/**
 * Feeds of every kind, made of what is known about kinds, titles, prefixes and encodings: each with the title and the item
 * titles a person would read in it.
 */
import { encodedFeeds } from './feed-corpus-encoded.ts';
import { namedFeeds } from './feed-corpus-names.ts';
import { sample, type SampleFeed } from './feed-sample.ts';

const TITLE = 'Harbour & Coast';
const ITEMS = ['Ferry terminal reopens', 'Ruiz: “No new tolls”'] as const;

/** A kind of feed: its text around titles written as XML elements under a name. */
interface Kind {
  readonly name: string;
  /** Of items: the whole title element, given as `<title>…</title>`. */
  write(feedTitle: string, itemTitles: readonly string[]): string;
}

const title = (content: string, attributes = ''): string => `<title${attributes}>${content}</title>`;
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const address = (index: number): string => `https://outlet.example/2026/${index}`;

const rss = (name: string, head: string, tail = '</channel></rss>'): Kind => ({
  name,
  write: (feedTitle, itemTitles) =>
    `${head}${feedTitle}<link>https://outlet.example/</link><description>News</description>${itemTitles
      .map((each, at) => `<item>${each}<link>${address(at)}</link></item>`)
      .join('\n')}${tail}`,
});

const rdf = (name: string, namespace: string): Kind => ({
  name,
  write: (feedTitle, itemTitles) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}"><channel rdf:about="https://outlet.example/">${feedTitle}</channel>${itemTitles
      .map((each, at) => `<item rdf:about="${address(at)}">${each}<link>${address(at)}</link></item>`)
      .join('\n')}</rdf:RDF>`,
});

const atom = (name: string, head: string): Kind => ({
  name,
  write: (feedTitle, itemTitles) =>
    `${head}${feedTitle}<id>tag:outlet.example,2026:feed</id>${itemTitles
      .map(
        (each, at) =>
          `<entry>${each}<id>tag:outlet.example,2026:${at}</id><link rel="alternate" href="${address(at)}"/><updated>2026-03-0${at + 1}T08:00:00Z</updated></entry>`,
      )
      .join('\n')}</feed>`,
});

const CDF: Kind = {
  name: 'cdf',
  write: (feedTitle, itemTitles) =>
    `<CHANNEL HREF="https://outlet.example/">${upper(feedTitle)}${itemTitles
      .map((each, at) => `<ITEM HREF="${address(at)}">${upper(each)}</ITEM>`)
      .join('')}</CHANNEL>`,
};

const upper = (element: string): string => element.replaceAll(/<(\/?)title/g, '<$1TITLE');

const KINDS: readonly Kind[] = [
  ...['0.91', '0.92', '0.93', '0.94', '2.0', '2.1'].map((version) =>
    rss(`rss ${version}`, `<rss version="${version}"><channel>`),
  ),
  rss('rss without version', '<rss><channel>'),
  rss('rss with a namespace', '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>'),
  rss('rss with a namespace of its own', '<rss version="2.0" xmlns="https://outlet.example/ns"><channel>'),
  rss(
    'rss with modules',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>',
  ),
  rss('rss in capitals', '<RSS VERSION="2.0"><Channel>', '</Channel></RSS>'),
  rss('rss with items beside the channel', '<rss version="0.92"><channel>', '</channel></rss>'),
  rdf('rss 1.0', 'http://purl.org/rss/1.0/'),
  rdf('rss 0.90', 'http://my.netscape.com/rdf/simple/0.9/'),
  rdf('rss 1.1', 'http://purl.org/net/rss1.1#'),
  atom('atom 1.0', '<feed xmlns="http://www.w3.org/2005/Atom">'),
  atom('atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#">'),
  atom('atom without namespace', '<feed>'),
  CDF,
];

/** Ways to write a title, and what it says. */
const WRITINGS: readonly (readonly [string, string, string])[] = [
  ['plain', title('Coast in winter'), 'Coast in winter'],
  ['with white space', title('\n   Coast\n  in winter  \n'), 'Coast in winter'],
  ['in CDATA', title('<![CDATA[Coast & “sea”]]>'), 'Coast & “sea”'],
  ['in two sections of CDATA', title('<![CDATA[Coast]]><![CDATA[ in winter]]>'), 'Coast in winter'],
  ['with an entity', title('Fish &amp; chips'), 'Fish & chips'],
  ['escaped twice', title('Fish &amp;amp; chips &amp;#8211; late'), 'Fish & chips – late'],
  ['with numbers', title('S&#237; &#x2013; &#8220;no&#8221;'), 'Sí – “no”'],
  ['with numbers of windows-1252', title('don&#146;t &#150; wait'), 'don’t – wait'],
  ['with escaped markup', title('The &lt;b&gt;big&lt;/b&gt; day'), 'The big day'],
  ['with markup escaped twice', title('The &amp;lt;b&amp;gt;big&amp;lt;/b&amp;gt; day'), 'The big day'],
  ['with markup in CDATA', title('<![CDATA[The <em>big</em><br/>day]]>'), 'The big day'],
  ['with naked markup', title('The <b>big</b> day'), 'The big day'],
  ['with HTML entities in CDATA', title('<![CDATA[Caf&eacute; &ndash; open]]>'), 'Café – open'],
  ['with signs', title('1 &lt; 2 and 3 &gt; 2'), '1 < 2 and 3 > 2'],
  ['with an unknown tag', title('The &lt;redacted&gt; memo'), 'The <redacted> memo'],
  ['with a tag it is about', title('How &lt;video&gt; beat &lt;script&gt;'), 'How <video> beat <script>'],
  ['with a tag that nobody closed', title('safe&lt;iframe src="a"&gt; &lt;b&gt;day&lt;/b&gt;'), 'safe day'],
  [
    'with elements of old',
    title('safe&lt;blink&gt; &lt;marquee loop="1"&gt;big&lt;/marquee&gt; day'),
    'safe big day',
  ],
  ['with the end of a section inside', title('<![CDATA[a ]]]]><![CDATA[> b]]>'), 'a ]]> b'],
  ['with a script', title('safe&lt;script&gt;alert(1)&lt;/script&gt; day'), 'safe day'],
  ['with a comment', title('Coast<!-- not this --> in winter'), 'Coast in winter'],
  [
    'with a page',
    title(
      '&lt;!DOCTYPE html>&lt;html>&lt;!-- &lt;b> -->&lt;body>The &lt;h1>big&lt;/h1> day&lt;/body>&lt;/html>',
    ),
    'The big day',
  ],
  ['with apostrophes', title('Bill&apos;s &quot;plan&quot;'), 'Bill\'s "plan"'],
  ['encoded twice', title('seÃ±al y acciÃ³n'), 'señal y acción'],
  [
    'encoded twice, with letters that look like white space',
    title('polÃ\u00ADtica Ã\u00A0 la carte'),
    'política à la carte',
  ],
  ['that might be encoded twice', title('BEYONCÉ’S CAFÉ…'), 'BEYONCÉ’S CAFÉ…'],
];

/** Those of Atom. */
const CONSTRUCTS: readonly (readonly [string, string, string])[] = [
  ['type text', title('AT&amp;T and the &lt;blink> tag', ' type="text"'), 'AT&T and the <blink> tag'],
  ['type html', title('The &lt;b&gt;big&lt;/b&gt; day', ' type="html"'), 'The big day'],
  [
    'type xhtml',
    title('<div xmlns="http://www.w3.org/1999/xhtml">The <b>big</b> day</div>', ' type="xhtml"'),
    'The big day',
  ],
  [
    'xhtml under a prefix',
    title(
      '<x:div xmlns:x="http://www.w3.org/1999/xhtml">The <x:b>big</x:b> day &amp; night</x:div>',
      ' type="xhtml"',
    ),
    'The big day & night',
  ],
  ['mode base64', title('VGhlIDxiPmJpZzwvYj4gZGF5', ' type="text/html" mode="base64"'), 'The big day'],
  ['type of bytes', title('\nVGhlIGJpZyBkYXk=\n', ' type="application/octet-stream"'), 'The big day'],
  [
    'mode escaped',
    title('The &lt;b&gt;big&lt;/b&gt; day', ' type="text/html" mode="escaped"'),
    'The big day',
  ],
  ['mode xml', title('<div>The big day</div>', ' type="application/xhtml+xml" mode="xml"'), 'The big day'],
];

const plainTitles = ITEMS.map((each) => title(escapeXml(each)));
const written = (kind: Kind): string => kind.write(title(escapeXml(TITLE)), plainTitles);

export function wellFormedFeeds(): SampleFeed[] {
  return [
    ...KINDS.flatMap((kind) => [
      sample(kind.name, `<?xml version="1.0"?>\n${written(kind)}`, TITLE, ITEMS),
      sample(
        `${kind.name} after a comment about others`,
        `<!-- not <html> but <rss> -->${written(kind)}`,
        TITLE,
        ITEMS,
      ),
      sample(`${kind.name}, without items`, kind.write(title('Coast'), []), 'Coast', []),
      ...WRITINGS.flatMap(([how, element, says]) => [
        sample(`${kind.name}: feed title ${how}`, kind.write(element, plainTitles), says, ITEMS),
        sample(
          `${kind.name}: item title ${how}`,
          kind.write(title('Coast'), [element, title('Other')]),
          'Coast',
          [says, 'Other'],
        ),
      ]),
    ]),
    ...KINDS.filter(({ name }) => name.startsWith('atom')).flatMap((kind) =>
      CONSTRUCTS.map(([how, element, says]) =>
        sample(`${kind.name}: title of ${how}`, kind.write(element, [element]), says, [says]),
      ),
    ),
    ...namedFeeds(),
    ...encodedFeeds(),
    ...json(),
  ];
}

function json(): SampleFeed[] {
  const feed = (version: string, items: readonly object[]): string =>
    JSON.stringify({ version: `https://jsonfeed.org/version/${version}`, title: 'Coast', items });
  return [
    sample('json feed 1', feed('1', [{ id: '1', title: 'One &amp; only' }]), 'Coast', ['One & only']),
    sample(
      'json feed 1.1',
      feed('1.1', [
        { id: 1, title: 'One' },
        { id: 2, content_text: 'Two' },
      ]),
      'Coast',
      ['One', ''],
    ),
    sample('json feed with a mark', `\uFEFF${feed('1.1', [])}`, 'Coast', []),
  ];
}
