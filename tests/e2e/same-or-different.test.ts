import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleKey } from '../../src/collect/canonical-url.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { identityOf } from '../../src/text/identity.ts';
import { run } from '../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../support/newsroom.ts';
import { page, send } from '../support/outlet-server.ts';

const QUOTES = ['Walnuts outlast lanterns', 'Goats understand tariffs', 'Copper bells sound better wet'];
const HOUR = 3_600_000;

interface Shown {
  readonly story: number;
  readonly id: string;
  readonly title?: string;
  /** Behind the path: `?utm_source=x`. */
  readonly tail?: string;
  readonly hoursAgo?: number;
}

describe('a feed asked again and again', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await openNewsroom();
    room.configure(['/feed']);
  });
  afterEach(() => room.close());

  /** What the feed shows from now on; gives what a poll then tells, and the pages it asked for. */
  const poll = async (items: readonly Shown[]) => {
    const { origin, answers, asked } = room.outlet;
    const written = items.map(({ story, id, title = `Story ${story}`, tail = '', hoursAgo = 2 }) => {
      answers.set(`/${story}${tail}`, send(page(title, 'Marco Rubio', QUOTES[story] ?? '')));
      const date = new Date(Math.floor(Date.now() / HOUR) * HOUR - hoursAgo * HOUR).toUTCString();
      return `<item><guid>${id}</guid><title>${title}</title><link>${origin}/${story}${tail.replaceAll('&', '&amp;')}</link><pubDate>${date}</pubDate></item>`;
    });
    const feed = `<rss version="2.0"><channel><title>Feed</title>${written.join('')}</channel></rss>`;
    answers.set('/feed', send(feed, 'application/rss+xml'));
    asked.length = 0;
    const { out } = await run(room.words('poll'));
    return {
      told: QUOTES.filter((quote) => out.includes(quote)),
      pages: asked.filter((path) => /^\/\d/.test(path)),
    };
  };
  const onRecord = async () => {
    const store = await openSqliteStore(room.database);
    const counts = await store.counts();
    const keys = [0, 1, 2].map((story) => articleKey(`${room.outlet.origin}/${story}`));
    const articles = await Promise.all(keys.map((key) => store.article(identityOf('article', key))));
    await store.close();
    return { articles: counts.articles, titles: articles.map((each) => each?.title) };
  };

  it('tells each story once, whatever becomes of ids, order and links, and keeps what changed', async () => {
    const first = [0, 1, 2].map((story) => ({ story, id: 'the same' }));
    expect((await poll(first)).told).toEqual(QUOTES);

    const renamed = first
      .toReversed()
      .map(({ story }) => ({ story, id: `new-${story}`, tail: '?utm_source=feed' }));
    expect(await poll(renamed)).toEqual({ told: [], pages: [] });

    const [one, ...others] = renamed;
    const changed = await poll([{ story: 2, id: 'x', title: 'Another headline' }, ...others]);
    expect(changed).toEqual({ told: [], pages: ['/2'] });
    expect(await onRecord()).toEqual({ articles: 3, titles: ['Story 0', 'Story 1', 'Another headline'] });

    const later = await poll([{ ...one, story: 1, id: 'y', hoursAgo: 1 }, ...others.slice(1)]);
    expect(later).toEqual({ told: [], pages: ['/1?utm_source=feed'] });
    expect((await onRecord()).articles).toBe(3);
  });
});
