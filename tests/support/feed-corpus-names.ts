import { sample, type SampleFeed } from './feed-sample.ts';

/** Names under other prefixes, names that clash, titles under other names. */
export function namedFeeds(): SampleFeed[] {
  const item = (content: string): string =>
    `<rss version="2.0"><channel><title>Coast</title><item>${content}</item></channel></rss>`;
  const rdfRoot =
    'r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"';
  return [
    sample(
      'atom under a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Coast</a:title><a:entry><a:title>One</a:title></a:entry></a:feed>',
      'Coast',
      ['One'],
    ),
    sample(
      'rss 1.0 under a prefix',
      `<${rdfRoot}><s:channel><s:title>Coast</s:title></s:channel><s:item><s:title>One</s:title></s:item></r:RDF>`,
      'Coast',
      ['One'],
    ),
    sample(
      'rss 1.0 with a clashing name',
      `<${rdfRoot} xmlns:x="urn:x"><s:channel><x:title>No</x:title><s:title>Coast</s:title></s:channel><s:item><s:title>One</s:title><x:title>No</x:title></s:item></r:RDF>`,
      'Coast',
      ['One'],
    ),
    sample(
      'a title of Dublin Core',
      item('<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">One</dc:title>'),
      'Coast',
      ['One'],
    ),
    sample(
      'Dublin Core under another prefix',
      item('<d:title xmlns:d="http://purl.org/dc/elements/1.1/">One</d:title>'),
      'Coast',
      ['One'],
    ),
    sample('Dublin Core undeclared', item('<dc:title>One</dc:title>'), 'Coast', ['One']),
    sample(
      'a title of a podcast',
      item('<itunes:title>One</itunes:title><enclosure url="https://outlet.example/a.mp3"/>'),
      'Coast',
      ['One'],
    ),
    sample(
      'a title of a picture is not the item’s',
      item(
        '<title>One</title><media:content xmlns:media="http://search.yahoo.com/mrss/"><media:title>No</media:title></media:content>',
      ),
      'Coast',
      ['One'],
    ),
    sample(
      'a title of a picture is that of an item without one',
      item(
        '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:content url="a"><media:title>One</media:title></media:content></media:group>',
      ),
      'Coast',
      ['One'],
    ),
    sample(
      'a title of an image is not the feed’s',
      '<rss version="2.0"><channel><image><title>No</title><url>a.png</url></image><title>Coast</title><textInput><title>No</title></textInput><item><title>One</title></item></channel></rss>',
      'Coast',
      ['One'],
    ),
    sample(
      'items beside the channel',
      '<rss version="0.92"><channel><title>Coast</title></channel><item><title>One</title></item></rss>',
      'Coast',
      ['One'],
    ),
    sample(
      'a source is not the entry',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><source><title>No</title><id>x</id></source><title>One</title></entry></feed>',
      'Coast',
      ['One'],
    ),
    sample('an item of nothing', item(''), 'Coast', ['']),
    sample('a feed of nothing', '<rss version="2.0"></rss>', '', []),
    sample(
      'a feed inside an entry',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>One</title><content type="application/atom+xml"><feed><title>No</title><entry><title>No</title></entry></feed></content></entry></feed>',
      'Coast',
      ['One'],
    ),
    sample(
      'a section in small letters',
      '<rss version="2.0"><channel><title><![cdata[Coast]]></title></channel></rss>',
      'Coast',
      [],
    ),
    sample('an entry alone', '<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>', '', [
      'One',
    ]),
    sample(
      'items that have an author only',
      item('<author>press@outlet.example</author>').replace(
        '</item>',
        '</item><item><category>Ports</category></item>',
      ),
      'Coast',
      ['', ''],
    ),
    sample(
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY port "Harbour">]><rss version="2.0"><channel><title>&port; news</title></channel></rss>',
      'Harbour news',
      [],
    ),
    sample(
      'a DOCTYPE',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Coast</title><item><title>One</title></item></channel></rss>',
      'Coast',
      ['One'],
    ),
    sample(
      'a style sheet',
      '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- hello --><rss version="2.0"><channel><title>Coast</title></channel></rss>',
      'Coast',
      [],
    ),
  ];
}
