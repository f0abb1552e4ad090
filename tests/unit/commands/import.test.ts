import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../../src/commands/export.ts';
import { importCommand } from '../../../src/commands/import.ts';
import { jsonLines } from '../../support/command-line.ts';
import { runHere } from '../../support/in-process.ts';

const SAID =
  '“No ship will be turned away from the harbour this winter,” Marco Rubio said on Friday in Madrid.';

describe('import', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const record = (name: string) => ['--db', file(`${name}.db`)];
  const bring = (...words: string[]) => runHere(importCommand(), words);
  const give = (...words: string[]) => runHere(exportCommand(), words);
  const written = (name: string, text: string | Uint8Array): string => {
    writeFileSync(file(name), text);
    return file(name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes tables and folders, leaves out what is bad with file and line, and keeps the reasons', async () => {
    const table = `Título;Fecha;Medio;Enlace;Texto\r\nUno;5/3/2026;El Faro;https://faro.example/1;"${SAID}"\r\nDos;6/3/2026;El Faro;https://faro.example/2;uno; dos\r\nTres;nunca;El Faro;https://faro.example/3;"${SAID}"\r\n`;
    mkdirSync(file('box/more'), { recursive: true });
    writeFileSync(file('box/table.csv'), Buffer.from(`\uFEFF${table}`, 'utf16le'));
    writeFileSync(
      file('box/more/2026-03-07 pier.txt'),
      `The pier\n\n“The pier stays,” Marco Rubio said on Saturday.`,
    );
    const page = `<html><head><title>Bridge</title><link rel="canonical" href="https://two.example/bridge"><meta property="og:site_name" content="Two"></head><body><article><h1>Bridge</h1><p>“The bridge is safe for everybody who crosses it,” Marco Rubio said on Sunday. ${'It was a long and quiet day by the river. '.repeat(6)}</p></article></body></html>`;
    writeFileSync(file('box/bridge.html'), page);
    writeFileSync(file('box/photo.jpg'), 'x');
    const words = [file('box'), '--skipped', file('left-out.jsonl'), ...record('mixed')];
    const { err, code } = await bring(...words);
    expect(code).toBe(1);
    expect(err).toContain(`${file('box/table.csv')}:3: has 6 cells where the first row has 5.`);
    expect(err).toContain(`${file('box/table.csv')}:4: "published" is no date we can read: nunca.`);
    expect(err).toContain(`${file('box')}: has 1 file of another form, passed over: .jpg.`);
    expect(err).toContain('Read: 3, on record already: 0');
    expect(jsonLines(readFileSync(file('left-out.jsonl'), 'utf8'))).toMatchObject([
      { source: file('box') },
      { source: `${file('box/table.csv')}:3` },
      { source: `${file('box/table.csv')}:4` },
    ]);
    const { out } = await give('reports', '--format', 'jsonl', ...record('mixed'));
    expect(jsonLines(out)).toMatchObject([
      { outlet: 'Two', url: 'https://two.example/bridge' },
      { outlet: '', title: 'The pier', published: { at: '2026-03-07T00:00:00.000Z' } },
      { outlet: 'El Faro', title: 'Uno', published: { at: '2026-03-05T00:00:00.000Z' } },
    ]);
  });

  it('takes packed files by what is in them, and says of a torn one that it is', async () => {
    const said = (place: string) => `The ferry to ${place} will sail every morning.`;
    const line = (place: string) =>
      JSON.stringify({ speaker: 'Ana Puente', text: said(place), date: '2026-03-05' });
    written('one.jsonl.zst', zstdCompressSync(Buffer.from(line('the island'))));
    written('two.csv.gz', gzipSync(`speaker,text,date\nAna Puente,${said('the cape')},2026-03-05\n`));
    written('torn.jsonl.gz', gzipSync(line('nowhere')).subarray(0, 40));
    const files = ['one.jsonl.zst', 'two.csv.gz', 'torn.jsonl.gz'].map(file);
    const { err, code } = await bring('--statements', ...files, ...record('packed'));
    expect(code).toBe(1);
    expect(err).toContain(`${file('torn.jsonl.gz')}: could not be read: unexpected end of file.`);
    expect(err).toContain('Read: 2, on record already: 0');
    const { out } = await give('statements', '--format', 'jsonl', ...record('packed'));
    const told = jsonLines(out).map((each) => (each as { text: string }).text);
    expect(told.toSorted()).toEqual([said('the cape'), said('the island')]);
  });

  it('takes official transcripts, page by page or turn by turn, and shows what the press makes of them', async () => {
    const turn = (nth: number, speaker: string, text: string, role = '') =>
      JSON.stringify({ id: `talk#${nth}`, date: '2026-02-27', title: 'Briefing', speaker, role, text });
    const turns = [
      turn(
        0,
        'Marco Rubio',
        'No ship will be turned away from this harbour in the winter.',
        'Secretary Of State',
      ),
      turn(1, 'Question', 'And what about the boats that come without papers?'),
      turn(2, 'Marco Rubio', 'They will be sent to the old pier and looked at there.', 'Secretary Of State'),
    ];
    const talk = written('turns.jsonl', turns.join('\n'));
    const speech = written(
      'speech.txt',
      'Title: A speech\nDate: 2026-03-06\n\nNobody is named before these words of a page.',
    );
    const first = await bring('--transcripts', talk, speech, ...record('talks'));
    expect(first.err).toContain('is no transcript: nobody is named before what is said');
    expect(first.err).toContain('Read: 1, on record already: 0. Statements: 2 new');
    const again = await bring('--transcripts', talk, ...record('talks'));
    expect(again.err).toContain('Read: 1, on record already: 1. Statements: 0 new');
    await bring(
      written(
        'press.jsonl',
        JSON.stringify({ url: 'https://one.example/1', outlet: 'One', published: '2026-02-28', text: SAID }),
      ),
      ...record('talks'),
    );
    const { out } = await give('reports', '--format', 'jsonl', ...record('talks'));
    expect(jsonLines(out).filter((each) => JSON.stringify(each).includes('one.example'))).toMatchObject([
      {
        transcript: {
          match: 'differs',
          words: 'No ship will be turned away from this harbour in the winter.',
        },
      },
    ]);
    const unknown = await bring('--transcripts', '--feed', 'no-such-feed', talk, ...record('talks'));
    expect(unknown.err).toContain('no feed has the id “no-such-feed”');
  });

  it('takes statements of a table, and what it exported in whatever form', async () => {
    const table = 'speaker,date,statement,outlet\nMarco Rubio,2026-03-05,=No ship will be turned away.,One\n';
    await bring(written('said.csv', table), ...record('said'));
    const forms = [
      ['statements', 'csv'],
      ['reports', 'jsonl'],
      ['statements', 'jsonl'],
    ] as const;
    for (const [what, format] of forms) {
      const form = [what, '--format', format];
      const { out } = await give(...form, ...record('said'));
      expect(out).toContain('No ship will be turned away.');
      const words = [written(`${what}.${format}`, out), ...record(`${what}-${format}`)];
      expect(await bring(...words)).toMatchObject({ code: 0 });
      expect((await give(...form, ...record(`${what}-${format}`))).out).toBe(out);
      expect((await bring(...words)).err).toContain('Read: 1, on record already: 1.');
    }
  });

  it('puts officials and feeds back where they were', async () => {
    cpSync(join(import.meta.dirname, '../../../config'), file('full'), { recursive: true });
    cpSync(file('full'), file('bare'), { recursive: true });
    for (const [list, format] of [
      ['feeds', 'jsonl'],
      ['officials', 'jsonl'],
      ['officials', 'csv'],
    ] as const) {
      const shipped = jsonLines((await give(list, '--format', 'jsonl', '--config', file('full'))).out);
      const yaml = (count: number) => shipped.slice(-count).map((each) => `  - ${JSON.stringify(each)}\n`);
      writeFileSync(file(`full/${list}.yaml`), `${list}:\n${yaml(6).join('')}`);
      writeFileSync(file(`bare/${list}.yaml`), `${list}:\n${yaml(6)[0]}`);
      const whole = await give(list, '--format', format, '--config', file('full'));
      const words = ['--config', file('bare'), ...record('lists')];
      const back = await bring(written(`${list}.${format}`, whole.out), ...words);
      expect(back).toMatchObject({ code: 0 });
      expect((await give(list, '--format', format, ...words)).out).toBe(whole.out);
    }
  });

  it('takes the feeds of a list, once each, and says what it must be told of them', async () => {
    cpSync(join(import.meta.dirname, '../../../config'), file('listed'), { recursive: true });
    const opml = `<opml version="2.0"><body><outline text="The Pier" xmlUrl="https://pier.example/rss"/><outline text="The Pier" xmlUrl="https://pier.example/rss/two" language="es-ES"/></body></opml>`;
    const words = [written('reader.opml', opml), '--config', file('listed'), ...record('listed')];
    expect((await bring(...words)).err).toContain('feed 1: tells no language. Name it with --lang.');
    const told = [...words, '--lang', 'en', '--country', 'US'];
    expect((await bring(...told)).err).toContain('Added: 2 feeds.');
    const yaml = readFileSync(file('listed/feeds.yaml'), 'utf8');
    expect(yaml).toMatch(/- id: the-pier\n[^]*language: en\n[^]*- id: the-pier-2\n[^]*language: es\n/u);
    expect((await bring(...told)).err).toContain('Read: 2, on record already: 2.');
    expect(readFileSync(file('listed/feeds.yaml'), 'utf8')).toBe(yaml);
  });

  it('puts subscriptions back as they were, paused ones and digests too', async () => {
    const subscription = {
      id: 's-1',
      channel: '1',
      guild: '2',
      officials: ['marco-rubio'],
      repeats: false,
      kinds: ['direct'],
      topics: { wanted: ['"water treaty"', 'migra*'], unwanted: ['football'] },
      digest: { every: 'day', hour: 7, timeZone: 'America/Bogota' },
      language: 'es',
      createdAt: '2026-03-05T12:00:00.000Z',
      paused: { since: '2026-03-06T12:00:00.000Z', why: 'asked', what: '', told: true },
    };
    const everything = {
      id: 's-2',
      channel: '1',
      guild: null,
      officials: 'all',
      minimumConfidence: 0.8,
      crosspost: true,
      language: 'en',
      createdAt: '2026-03-05T12:00:01.000Z',
    };
    const lines = [subscription, everything].map((each) => JSON.stringify(each)).join('\n');
    await bring(written('subscriptions.jsonl', lines), ...record('subscribed'));
    const { out } = await give('subscriptions', '--format', 'csv', ...record('subscribed'));
    await bring(written('subscriptions.csv', out), ...record('lists'));
    expect(jsonLines((await give('subscriptions', ...record('lists'))).out)).toEqual([
      subscription,
      everything,
    ]);
  });

  it('counts what it leaves out by reason where there is too much to tell one by one', async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      index % 3 === 0 ? '{' : '{"url":"https://a.example"}',
    );
    const { err } = await bring(written('bad.jsonl', lines.join('\n')), ...record('bad'));
    expect(err.match(/bad\.jsonl:\d+: /gu)).toHaveLength(20);
    expect(err).toMatch(/Further ones are only counted; --skipped FILE keeps each\./u);
    expect(err).toMatch(/30 left out[^]* 20 × has no text[^]* 10 × is not JSON/u);
  });
});
