import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { page, rss, send, startOutlet, type OutletServer } from './outlet-server.ts';

/** One official, a configuration in a folder of its own, and an outlet on loopback: what a worker needs to have work. */
export interface Newsroom {
  readonly outlet: OutletServer;
  readonly folder: string;
  readonly database: string;
  /** The words of a command over this configuration and record. */
  readonly words: (...command: readonly string[]) => string[];
  /**
   * Writes the configuration: a feed for each path of the outlet, one of official transcripts at `transcripts`, and these limits and
   * this schedule beside the usual ones.
   */
  readonly configure: (
    paths: readonly string[],
    more?: { limits?: string; poll?: string; corrections?: string; outgoing?: string; transcripts?: string },
  ) => void;
  /** Shows what stands at these paths in a feed. */
  readonly show: (feed: string, ...paths: readonly string[]) => void;
  /** Shows stories in a feed, each a page in which Rubio says the quote. */
  readonly publish: (feed: string, ...stories: readonly (readonly [path: string, quote: string])[]) => void;
  readonly close: () => Promise<void>;
}

const OFFICIALS = `officials:
  - { id: marco-rubio, name: Marco Rubio, aliases: [], misspellings: [], languages: [en], country: US, gender: m,
      titles: [{ en: Secretary of State, es: secretario de Estado, from: 2025-01-21 }] }
`;

const settings = (
  limits: string,
  poll: string,
  corrections: string,
  outgoing: string,
): string => `timezone: UTC
limits: { pauseSecondsPerHost: 0, secondsPerFetch: 2, ${limits} }
schedule: { poll: "${poll}" }
corrections: { ${corrections} }
outgoing: { ${outgoing} }
`;

const PUBLISHED = new Date(Date.now() - 3_600_000).toUTCString();

export async function openNewsroom(): Promise<Newsroom> {
  const outlet = await startOutlet();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-newsroom-'));
  const config = join(folder, 'config');
  const database = join(folder, 'record.db');
  mkdirSync(config);
  const show = (feed: string, ...paths: readonly string[]): void => {
    const items = paths.map((path) => ({ path, title: `About ${path}`, published: PUBLISHED }));
    outlet.answers.set(feed, send(rss(outlet.origin, items), 'application/rss+xml'));
  };
  return {
    outlet,
    folder,
    database,
    words: (...command) => [...command, '--config', config, '--db', database],
    configure: (
      paths,
      { limits = '', poll = '*/10 * * * *', corrections = '', outgoing = '', transcripts } = {},
    ) => {
      const feeds = paths.map((path) => feedAt(outlet.origin, path, 'press'));
      if (transcripts !== undefined) feeds.push(feedAt(outlet.origin, transcripts, 'transcripts'));
      writeFileSync(join(config, 'officials.yaml'), OFFICIALS);
      writeFileSync(join(config, 'feeds.yaml'), `feeds:\n${feeds.join('\n')}\n`);
      writeFileSync(join(config, 'onrecord.yaml'), settings(limits, poll, corrections, outgoing));
    },
    show,
    publish: (feed, ...stories) => {
      show(feed, ...stories.map(([path]) => path));
      for (const [path, quote] of stories)
        outlet.answers.set(path, send(page(`About ${path}`, 'Marco Rubio', quote)));
    },
    close: async () => {
      await outlet.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const feedAt = (origin: string, path: string, kind: string): string =>
  `  - { id: ${path.replace(/\W/g, '')}, outlet: "Outlet ${path}", url: "${origin}${path}",
      language: en, country: US, kind: ${kind}, source: this test, tried: never }`;
