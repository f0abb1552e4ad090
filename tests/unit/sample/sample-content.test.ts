import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/system/config/config.ts';
import { startSampleServer, SAMPLE_ORIGIN } from '../../../src/system/sample-server.ts';
import { readSampleTable, type SampleTable } from '../../../src/system/sample-table.ts';

const SAMPLE = join(import.meta.dirname, '../../../data/sample');
const DISCLAIMER =
  /outlet is invented, the wording of quotations is illustrative|medio es inventado, la redacción de las citas es ilustrativa/;
/** Links of an item in RSS, Atom and JSON Feed; links of the feed itself end in a slash or in the feed's name. */
const LINK =
  /<link>([^<]+[^</])<\/link>|<link rel="alternate" type="text\/html" href="([^"]+)"|"url": "([^"]+)"/g;

interface FeedEntry {
  readonly id: string;
  readonly url: string;
}

let table: SampleTable;
let feeds: readonly FeedEntry[];
let pages: readonly { readonly path: string; readonly html: string }[];

beforeAll(async () => {
  table = await readSampleTable(SAMPLE);
  const loaded = await loadConfig(join(SAMPLE, 'config'));
  feeds = loaded.ok ? loaded.config.feeds : [];
  pages = await Promise.all(
    [...table.answers]
      .flatMap(([path, answers]) => answers.map((answer) => ({ path, ...answer })))
      .filter(({ type }) => type.startsWith('text/html'))
      .map(async ({ path, file, type }) => {
        const encoding = /charset=([\w-]+)/.exec(type)?.[1] ?? 'utf-8';
        return { path, html: new TextDecoder(encoding).decode(await readFile(join(SAMPLE, file))) };
      }),
  );
});

describe('the bundled sample', () => {
  it('has a configuration without a fault', async () => {
    const loaded = await loadConfig(join(SAMPLE, 'config'));
    expect(loaded).toMatchObject({ ok: true });
  });

  it('resolves every link of every feed, in every round', async () => {
    const server = await startSampleServer(SAMPLE);
    const followed: string[] = [];
    const missing: string[] = [];
    for (const number of server.rounds.keys()) {
      server.round(number + 1);
      for (const { url } of feeds) {
        const feed = await (await fetch(url.replace(SAMPLE_ORIGIN, server.origin))).text();
        const links = [...feed.matchAll(LINK)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
        for (const link of links) {
          followed.push(link);
          if ((await fetch(link)).status !== 200) missing.push(`round ${number + 1}: ${link}`);
        }
      }
    }
    await server.close();
    expect(missing).toEqual([]);
    expect(new Set(followed).size).toBe(13);
  });

  it('says on every page that its outlet is invented and its wording illustrative', () => {
    expect(pages.length).toBeGreaterThan(13);
    expect(pages.filter(({ html }) => !DISCLAIMER.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it('links from page to page only where a page or picture is', () => {
    const dead = pages.flatMap(({ html }) =>
      [...html.matchAll(/(?:href|src)="http:\/\/sample\.invalid([^"]*[^"/])"/g)]
        .map((match) => match[1] ?? '')
        .filter((path) => !table.answers.has(path)),
    );
    expect(dead).toEqual([]);
  });

  it('serves each of its files, and nothing else stands in its folder', async () => {
    const found = (await readdir(SAMPLE, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLE.length + 1))
      .filter((file) => !/^(?:config\/.*|server\.yaml|expected\.yaml|README\.md)$/.test(file));
    const served = new Set([...table.answers.values()].flat().map(({ file }) => file));
    expect(found.sort()).toEqual([...served].sort());
  });

  it('has a feed in the configuration for every feed it serves', () => {
    const configured = feeds.map(({ url }) => url.replace(SAMPLE_ORIGIN, '')).sort();
    const served = [...table.answers.keys()].filter((path) => /\/(?:feed|rss)\.\w+$/.test(path)).sort();
    expect(configured).toEqual(served);
  });

  it('shows both straight and curly marks and guillemets', () => {
    const text = pages.map(({ html }) => html.replaceAll(/<[^>]*>/g, '')).join('\n');
    for (const mark of ['"', '“', '”', '‘', '«', '»']) expect(text).toContain(mark);
  });
});
