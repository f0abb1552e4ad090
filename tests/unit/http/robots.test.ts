import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherSettings } from '../../../src/system/http/fetcher.ts';
import { send, startOutlet, type OutletServer } from '../../support/outlet-server.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function outletWith(robots: string | null, status = 200): Promise<OutletServer> {
  const outlet = await startOutlet();
  closing.push(() => outlet.close());
  if (robots !== null) outlet.answers.set('/robots.txt', send(robots, 'text/plain', status));
  outlet.answers.set('/news', send('news'));
  outlet.answers.set('/private/news', send('private'));
  return outlet;
}

function fetcher(settings: Partial<FetcherSettings> = {}) {
  const made = createFetcher({
    contact: null,
    allowPrivate: 'any',
    seconds: 2,
    bytes: 1_000_000,
    redirects: 5,
    ...settings,
  });
  closing.push(() => made.close());
  return made;
}

const page = (url: string) => ({ url, isPage: true });
const PRIVATE = 'User-agent: *\nDisallow: /private/\n';

describe('robots.txt', () => {
  it('is asked once for all pages of a site, and heeded', async () => {
    const outlet = await outletWith(PRIVATE);
    const polite = fetcher();
    const answers = await Promise.all(
      ['/news', '/private/news', '/private/more', '/news'].map((path) =>
        polite.fetch(page(outlet.origin + path)),
      ),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, true]);
    expect(answers[1]).toMatchObject({ problem: { code: 'robots', final: true } });
    expect(outlet.asked.toSorted()).toEqual(['/news', '/news', '/robots.txt']);
  });

  it('is not asked for feeds and addresses somebody wrote down', async () => {
    const outlet = await outletWith(PRIVATE);
    expect(await fetcher().fetch({ url: `${outlet.origin}/private/news` })).toMatchObject({ ok: true });
    expect(outlet.asked).toEqual(['/private/news']);
  });

  it('is heeded where it names this program, over what it says to all', async () => {
    const outlet = await outletWith(`${PRIVATE}\nUser-agent: onrecord\nDisallow: /news\nAllow: /private/`);
    const polite = fetcher();
    expect(await polite.fetch(page(`${outlet.origin}/private/news`))).toMatchObject({ ok: true });
    expect(await polite.fetch(page(`${outlet.origin}/news`))).toMatchObject({ problem: { code: 'robots' } });
  });

  it('is heeded where a page redirects to', async () => {
    const outlet = await outletWith(PRIVATE);
    outlet.answers.set('/teaser', (_, response) =>
      response.writeHead(302, { location: '/private/news' }).end(),
    );
    expect(await fetcher().fetch(page(`${outlet.origin}/teaser`))).toMatchObject({
      problem: { code: 'robots' },
    });
    expect(outlet.asked).toEqual(['/robots.txt', '/teaser']);
  });

  it.each([404, 401, 403, 410])('that answers %i allows everything', async (status) => {
    const outlet = await outletWith(PRIVATE, status);
    expect(await fetcher().fetch(page(`${outlet.origin}/private/news`))).toMatchObject({ ok: true });
  });

  it('that is a page, or nothing, allows everything', async () => {
    for (const text of ['<html><body>Disallow: /</body></html>', '', '\u0000\u0001'.repeat(1000)]) {
      const outlet = await outletWith(text);
      expect(await fetcher().fetch(page(`${outlet.origin}/news`))).toMatchObject({ ok: true });
    }
  });

  it.each([500, 503, 429])(
    'that answers %i lets pages wait, and is not asked again for each',
    async (status) => {
      const outlet = await outletWith('', status);
      const polite = fetcher();
      for (const path of ['/news', '/private/news']) {
        const answer = await polite.fetch(page(outlet.origin + path));
        expect(answer).toMatchObject({ ok: false, problem: { code: 'waiting' } });
      }
      expect(outlet.asked).toEqual(['/robots.txt']);
    },
  );

  it('that never comes lets pages wait', async () => {
    const outlet = await outletWith(null);
    outlet.answers.set('/robots.txt', (_, response) => response.destroy());
    expect(await fetcher().fetch(page(`${outlet.origin}/news`))).toMatchObject({
      problem: { code: 'waiting' },
    });
  });

  it('is read to half a megabyte and not behind it', async () => {
    const long = `${PRIVATE}${'# a comment that says nothing\n'.repeat(20_000)}Disallow: /news\n`;
    const outlet = await outletWith(long);
    const polite = fetcher();
    expect(await polite.fetch(page(`${outlet.origin}/news`))).toMatchObject({ ok: true });
    expect(await polite.fetch(page(`${outlet.origin}/private/news`))).toMatchObject({
      problem: { code: 'robots' },
    });
  });

  it('slows us down where it asks for that', async () => {
    const outlet = await outletWith('User-agent: *\nCrawl-delay: 0.5');
    const polite = fetcher();
    await polite.fetch(page(`${outlet.origin}/news`));
    const begun = Date.now();
    await polite.fetch(page(`${outlet.origin}/news`));
    expect(Date.now() - begun).toBeGreaterThan(300);
  });

  it.each(['127.0.0.1', '*', '*.0.0.1'])('is not heeded where the operator says so of %s', async (host) => {
    const outlet = await outletWith(PRIVATE);
    const allowed = fetcher({ robotsExceptions: [{ host, reason: 'their consent of March' }] });
    expect(await allowed.fetch(page(`${outlet.origin}/private/news`))).toMatchObject({ ok: true });
    expect(outlet.asked).toEqual(['/private/news']);
  });

  it('does not lead into a private network', async () => {
    const inside = await outletWith(PRIVATE);
    const strict = fetcher({ allowPrivate: new Set() });
    const answer = await strict.fetch({
      ...page(`${inside.origin}/news`),
      foundAt: 'https://outlet.example/feed',
    });
    expect(answer).toMatchObject({ problem: { code: 'http' } });
    expect(inside.asked).toEqual([]);
  });
});
