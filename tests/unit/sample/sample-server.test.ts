import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startSampleServer, SAMPLE_ORIGIN, type SampleServer } from '../../../src/system/sample-server.ts';

const SAMPLE = join(import.meta.dirname, '../../../data/sample');
const LATIN_FEED = '/tres-volcanes/rss.xml';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function serve(directory = SAMPLE): Promise<SampleServer> {
  const server = await startSampleServer(directory);
  opened.push(server);
  return server;
}

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'onrecord-sample-'));
  opened.push({ close: () => rm(directory, { recursive: true }) });
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
  return directory;
}

const table = (answers: string) =>
  `rounds: ['2025-09-05T00:30:00Z', '2025-09-06T00:00:00Z']\nresources:\n  - { path: /a, type: text/plain, answers: [${answers}] }\n`;

describe('the sample server', () => {
  it('listens on loopback only', async () => {
    const { origin } = await serve();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('shows a feed as it stood in each round', async () => {
    const server = await serve();
    const feed = async () => (await fetch(`${server.origin}/harbor-courier/feed.atom`)).text();
    const entries = [];
    for (const number of [1, 2, 3]) {
      server.round(number);
      entries.push((await feed()).match(/<entry>/g)?.length);
    }
    expect(entries).toEqual([1, 2, 3]);
  });

  it('has no page before the round that publishes it', async () => {
    const server = await serve();
    const page = `${server.origin}/harbor-courier/world/mexico-soda-tax`;
    expect((await fetch(page)).status).toBe(404);
    server.round(3);
    expect((await fetch(page)).status).toBe(200);
  });

  it('breaks one feed with a 500 and one with a page in the last round', async () => {
    const server = await serve();
    server.round(3);
    const broken = await fetch(`${server.origin}/prairie-ledger/feed.xml`);
    const page = await fetch(`${server.origin}/gaceta/feed.xml`);
    expect(broken.status).toBe(500);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('answers 304 to the ETag it gave, until the next round changes the feed', async () => {
    const server = await serve();
    const address = `${server.origin}${LATIN_FEED}`;
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    const again = () => fetch(address, { headers: { 'if-none-match': `"other", W/${etag}` } });
    const unchanged = await again();
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    server.round(3);
    expect((await again()).status).toBe(200);
  });

  it('answers 304 to the Last-Modified it gave, unless an ETag says otherwise', async () => {
    const server = await serve();
    const address = `${server.origin}${LATIN_FEED}`;
    const since = (await fetch(address)).headers.get('last-modified') ?? '';
    const asked = async (headers: Record<string, string>) => (await fetch(address, { headers })).status;
    expect(await asked({ 'if-modified-since': since })).toBe(304);
    expect(await asked({ 'if-modified-since': since, 'if-none-match': '"other"' })).toBe(200);
    expect(await asked({ 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).toBe(200);
    server.round(3);
    expect(await asked({ 'if-modified-since': since })).toBe(200);
  });

  it('keeps every byte of a feed that is not UTF-8 but the origin', async () => {
    const server = await serve();
    const served = Buffer.from(await (await fetch(`${server.origin}${LATIN_FEED}`)).arrayBuffer());
    const stored = await readFile(join(SAMPLE, 'tres-volcanes/feed.1.xml'));
    const restored = served.toString('latin1').replaceAll(server.origin, SAMPLE_ORIGIN);
    expect(Buffer.from(restored, 'latin1').equals(stored)).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(served)).toThrow(/not valid/);
    expect(new TextDecoder('windows-1252').decode(served)).toContain('“cooperación, nunca subordinación”');
  });

  it('leaves the origin of the files in nothing it serves', async () => {
    const server = await serve();
    const feed = await (await fetch(`${server.origin}/ventana-austral/feed.json`)).text();
    expect(feed).not.toContain(SAMPLE_ORIGIN);
    expect(feed).toContain(`"url": "${server.origin}/ventana-austral/petro-amazonia"`);
  });

  it('sends headers alone to HEAD', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}${LATIN_FEED}`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(500);
  });

  it('remembers what it answered, in order', async () => {
    const server = await serve();
    await fetch(`${server.origin}/nowhere?q=1`).then((answer) => answer.text());
    await fetch(`${server.origin}/meridian/feed.xml`).then((answer) => answer.text());
    expect(server.requests()).toEqual([
      { path: '/nowhere', status: 404 },
      { path: '/meridian/feed.xml', status: 200 },
    ]);
  });

  it('waits as long as the table says', async () => {
    const directory = await folder({
      'server.yaml': table('{ round: 1, file: a.txt, delayMs: 60000 }'),
      'a.txt': 'late',
    });
    const server = await serve(directory);
    const answer = async () => fetch(`${server.origin}/a`, { signal: AbortSignal.timeout(200) });
    await expect(answer()).rejects.toThrow(/timeout/i);
  });

  it('stops at once while an answer is still waiting, and may be stopped twice', async () => {
    const directory = await folder({
      'server.yaml': table('{ round: 1, file: a.txt, delayMs: 60000 }'),
      'a.txt': 'late',
    });
    const server = await startSampleServer(directory);
    const answer = fetch(`${server.origin}/a`).catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    await server.close();
    expect(await answer).toBe('cut off');
  });

  it('answers 500 where a file of the table is missing', async () => {
    const server = await serve(await folder({ 'server.yaml': table('{ round: 1, file: a.txt }') }));
    expect((await fetch(`${server.origin}/a`)).status).toBe(500);
  });

  it('refuses a table with an unknown field, naming it', async () => {
    const directory = await folder({ 'server.yaml': table('{ round: 1, file: a.txt, stauts: 500 }') });
    await expect(startSampleServer(directory)).rejects.toThrow(/server\.yaml.*stauts/s);
  });

  it('refuses a table whose answer belongs to a round that does not exist', async () => {
    const directory = await folder({ 'server.yaml': table('{ round: 3, file: a.txt }') });
    await expect(startSampleServer(directory)).rejects.toThrow(/round that is not listed/);
  });
});
