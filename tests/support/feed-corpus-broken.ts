import { sample, type SampleFeed } from './feed-sample.ts';

const [ONE, TWO] = [
  '<item><title>One</title><link>https://outlet.example/1</link></item>',
  '<item><title>Two</title><link>https://outlet.example/2</link></item>',
];
const channel = (items: string, feedTitle = 'Coast'): string =>
  `<rss version="2.0"><channel><title>${feedTitle}</title>${items}</channel></rss>`;
const both = channel(ONE + TWO);

/** Feeds no validator lets pass. */
export function brokenFeeds(): SampleFeed[] {
  const broken = (
    name: string,
    text: string,
    titles: readonly string[] = ['One', 'Two'],
    feedTitle = 'Coast',
  ): SampleFeed => sample(name, text, feedTitle, titles);
  const titled = (content: string): string =>
    channel(`<item><title>${content}</title><link>https://outlet.example/1</link></item>${TWO}`);
  return [
    broken('a bare &', titled('Fish & chips'), ['Fish & chips', 'Two']),
    broken('a bare & in an address', both.replace('/1<', '/1?a=1&b=2<')),
    broken('a bare <', titled('1 < 2 at sea'), ['1 < 2 at sea', 'Two']),
    broken('a bare < before a digit', titled('Less than <5 km'), ['Less than <5 km', 'Two']),
    broken('a bare < before a word', titled('Prices <up again'), ['Prices <up again', 'Two']),
    broken('undeclared entities', titled('Caf&eacute; &nbsp;&mdash; open'), ['Café — open', 'Two']),
    broken('entities nobody knows', titled('Cafe &bogus; open'), ['Cafe &bogus; open', 'Two']),
    broken('numbers out of range', titled('A&#99999999;B &#xD800;C'), ['A\uFFFDB \uFFFDC', 'Two']),
    broken('text before the declaration', `Notice: undefined index\n<?xml version="1.0"?>${both}`),
    broken('white space before the declaration', `\n\n <?xml version="1.0"?>${both}`),
    broken(
      'markup before the declaration',
      `<br />\n<b>Warning</b>: in <b>/a.php</b><br /><?xml version="1.0"?>${both}`,
    ),
    broken('a DOCTYPE of HTML before it', `<!DOCTYPE html>\n${both}`),
    broken('an error page before it', `<html><body><p>Error 12</p></body></html>\n${both}`),
    broken('emoji in two halves', titled('&#55357;&#56832; &amp;#xD83D;&amp;#xDE00; sail'), [
      '😀 😀 sail',
      'Two',
    ]),
    broken('text after the end', `${both}\n<!-- served in 20 ms --> done`),
    broken('cut off in an item', both.slice(0, both.indexOf('/2</link>')), ['One', 'Two']),
    broken('cut off in a title', both.slice(0, both.indexOf('wo</title>')), ['One', '']),
    broken('cut off in a tag', both.slice(0, both.indexOf('ink>https://outlet.example/2')), ['One', 'Two']),
    broken(
      'cut off in CDATA',
      `${channel(ONE).slice(0, -'</channel></rss>'.length)}<item><title><![CDATA[Tw`,
      ['One', ''],
    ),
    broken('control characters', titled('Fish\u0001 and\u000B chips\u001F'), ['Fish and chips', 'Two']),
    broken('NUL', titled('Fish\0 and chips'), ['Fish and chips', 'Two']),
    broken('letters of windows-1252 as control characters', titled('don\u0092t'), ['don’t', 'Two']),
    broken('a mark in the middle', titled('Fish\uFEFF and chips'), ['Fish and chips', 'Two']),
    broken(
      'tags in capitals',
      both.toUpperCase().replaceAll('ONE', 'One').replaceAll('TWO', 'Two').replace('COAST', 'Coast'),
    ),
    broken(
      'end tags in another case',
      both.replaceAll('</title>', '</Title>').replaceAll('</item>', '</ITEM>'),
    ),
    broken('mis-nested tags', titled('<b>Fish <i>and</b> chips</i>'), ['Fish and chips', 'Two']),
    broken('items never closed', both.replaceAll('</item>', '')),
    broken('titles never closed', both.replaceAll('One</title>', 'One')),
    broken('nothing closed', both.replaceAll(/<\/[a-z]+>/g, '\n'), ['One', 'Two']),
    broken(
      'descriptions never closed',
      both.replaceAll('<link>', '<description>Text<p>and more<pubDate>x</pubDate><link>'),
    ),
    broken(
      'stray end tags',
      both.replace('<item>', '</p></item><item>').replace('</item>', '</b></item></item>'),
    ),
    broken('two roots', channel(ONE) + channel(TWO)),
    broken('CDATA never closed', titled('<![CDATA[One').replace('Two', '<![CDATA[Two]]>')),
    broken(
      'attributes without quotation marks',
      `<rss version=2.0><channel><title type=text>Coast</title>${ONE}${TWO}</channel></rss>`,
    ),
    broken(
      'attributes twice',
      `<rss version="2.0" version="2.0"><channel><title>Coast</title>${ONE}${TWO}</channel></rss>`,
    ),
    broken('an attribute never closed', both.replace('<item>', '<item id="1>')),
    broken(
      'undeclared prefixes',
      both.replace('<item>', '<item><foo:bar>x</foo:bar><media:content url="a"/>'),
    ),
    broken(
      'naked markup',
      channel(
        ONE.replace('</item>', '<description><p>A<br>b <img src=a.png> & c</description></item>') + TWO,
      ),
    ),
    broken('a section in a section', titled('<![CDATA[<![CDATA[One]]>]]>')),
    broken('an escaped section', titled('&lt;![CDATA[One]]&gt;')),
    broken('a comment with hyphens', both.replace('<item>', '<!-- a -- b ---><item>')),
    broken('a declaration in the middle', both.replace('<item>', '<?xml version="1.0"?><item>')),
    broken('a DOCTYPE of HTML', `<!DOCTYPE rss SYSTEM "a"><?xml version="1.0"?>${both}`),
    broken(
      'atom without end',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>One</title><link href="/1"></entry><entry><title>Two</title><link href="/2"></entry>',
    ),
    broken(
      'atom links without address',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><link rel="enclosure"/><title>One</title></entry><entry><title>Two</title><link/></entry></feed>',
    ),
  ];
}
