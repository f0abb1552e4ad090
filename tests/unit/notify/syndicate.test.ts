import * as fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/collect/feed.ts';
import { syndicate, type FeedAbout } from '../../../src/notify/syndicate.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { everywhere, NEAREST, statement, view } from './views.ts';

const NOW = '2026-03-05T12:00:00.000Z';
const ABOUT: FeedAbout = {
  official: 'Marco Rubio',
  id: 'marco-rubio',
  address: 'https://watch.example/feeds/marco-rubio',
  language: 'en',
  now: NOW,
};
const TOLD = [
  { view: view({ alert: 'a2' }), toldAt: '2026-03-05T10:00:00.000Z' },
  { view: view({ alert: 'a1', statements: [statement({ nearest: NEAREST })] }), toldAt: NOW },
];

const read = async (text: string, url: string) =>
  readFeed(new TextEncoder().encode(text), { url, contentType: '' });

describe('a feed of what was told', () => {
  it('is Atom as a reader of feeds takes it', async () => {
    const { atom } = syndicate(TOLD, ABOUT);
    const feed = await new RssParser().parseString(atom);
    expect(feed).toMatchObject({
      title: 'On Record: Marco Rubio',
      feedUrl: 'https://watch.example/feeds/marco-rubio.atom',
    });
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0]).toMatchObject({
      title: 'Marco Rubio: “This port is safer than it was a year ago,”',
      link: 'https://harbour.example/talks',
      author: 'The Harbour Post',
      isoDate: '2026-03-05T10:00:00.000Z',
    });
    expect(feed.items[1]?.content).toContain('On record before: 2 November 2025');
  });

  it('is JSON Feed 1.1 with the same entries under the same ids', async () => {
    const { atom, json } = syndicate(TOLD, ABOUT);
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://watch.example/feeds/marco-rubio.json',
      language: 'en',
    });
    const [one, other] = [await read(json, 'https://a.example/f'), await read(atom, 'https://a.example/f')];
    const ids = one.ok ? one.value.items.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(2);
    expect(other.ok && other.value.items.map(({ id }) => id)).toEqual(ids);
    expect(ids[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
  });

  it('has the words of an article as words, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { atom, json } = syndicate([{ view: everywhere(text), toldAt: NOW }], ABOUT);
        const { items } = await new RssParser().parseString(atom);
        expect(items).toHaveLength(1);
        const html = items[0]?.content ?? '';
        expect(JSON.parse(json)).toMatchObject({ items: [{ content_html: html.trim() }] });
        const tags = html.match(/<\/?[a-z]+/gu) ?? [];
        expect(tags.filter((tag) => !/^<\/?(?:blockquote|p|br|s|small|a)$/u.test(tag))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('strikes out what nobody stands by', () => {
    const takenBack = { outlet: 'The Post', speaker: null, stands: false };
    const told = [{ view: view({ statements: [statement({ takenBack })] }), toldAt: NOW }];
    const { json } = syndicate(told, ABOUT);
    expect(json).toContain('<s>“This port is safer than it was a year ago,”</s>');
    expect(json).toContain('Withdrawn: The Post has taken it back');
  });

  it('is valid without entries, and speaks Spanish', async () => {
    const { atom } = syndicate([], { ...ABOUT, official: null, id: 'all', address: null, language: 'es' });
    const feed = await new RssParser().parseString(atom);
    expect(feed).toMatchObject({ title: 'On Record: lo que dicen las autoridades', items: [] });
    expect(atom).toContain(`<updated>${NOW}</updated>`);
  });
});
