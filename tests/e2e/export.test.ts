import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/command-line.ts';

const WIRE =
  'MEXICO CITY (AP) — “The treaty stands as it was signed in the spring,” Marco Rubio said on Friday in Mexico City. He said that talks on the ports would go on until the summer.';

const ARTICLES = [
  {
    url: 'https://one.example/treaty',
    outlet: 'One',
    title: '=Treaty, “stands”',
    published: '2026-03-06',
    text: WIRE,
  },
  {
    url: 'https://two.example/treaty',
    outlet: 'Two',
    title: 'Treaty stands',
    published: '2026-03-06',
    text: WIRE,
  },
  {
    url: 'https://three.example/gallery',
    outlet: 'Three',
    title: 'Gallery reopens',
    published: '2026-03-07',
    text: 'Ana Lindqvist, the curator, said: “=SUM(A1:A9) is the name of the piece,” and Sheinbaum denied that she would visit the gallery.',
  },
  {
    url: 'https://one.example/again',
    outlet: 'One',
    title: 'Rubio, a week later',
    published: '2026-03-14',
    text: '“The treaty stands as it was signed in the spring,” Marco Rubio said again on Saturday in Madrid.',
  },
];

describe('what is on record leaves it and comes back', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const record = (name: string) => ['--db', file(`${name}.db`)];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
    const input = ARTICLES.map((each) => JSON.stringify(each)).join('\n');
    await run(['import', ...record('first')], { input });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('the same: exported, imported into an empty record, exported again', async () => {
    const out = await run(['export', 'statements', '-o', file('first.jsonl'), ...record('first')]);
    expect(out).toEqual({ code: 0, out: '', err: '' });
    const first = readFileSync(file('first.jsonl'), 'utf8');
    expect(jsonLines(first).length).toBeGreaterThanOrEqual(4);
    expect(first).toContain('"repeatOf":"');
    expect(first).toContain('"story":"');
    expect(first).toContain('"denied":true');
    const back = await run(['import', '--statements', file('first.jsonl'), ...record('second')]);
    expect(back).toMatchObject({ code: 0 });
    expect((await run(['export', 'statements', ...record('second')])).out).toBe(first);
    // And once more into the same: nothing changes.
    const again = await run(['import', '--statements', file('first.jsonl'), ...record('second')]);
    expect(again.err).toMatch(/Read: (\d+), on record already: \1\./u);
    expect((await run(['export', 'statements', ...record('second')])).out).toBe(first);
    const [hit] = jsonLines((await run(['search', 'tretay stands', '--json', ...record('second')])).out);
    expect(hit).toMatchObject({ hits: [{ official: 'marco-rubio' }, { official: 'marco-rubio' }] });
  });

  it('as tables a spreadsheet opens without running anything', async () => {
    const statements = await run(['export', 'statements', '--format', 'csv', ...record('first')]);
    expect(statements.out.split('\r\n')[0]).toBe(
      'id,official,speaker,text,denied,kind,lang,date,place,event,firstSeen,repeatOf,outlets,independent,outlet,title,url',
    );
    const reports = await run([
      'export',
      'reports',
      '--official',
      'marco-rubio',
      '--to',
      '2026-03-06',
      ...record('first'),
    ]);
    const rows = reports.out.split('\r\n');
    expect(rows[0]).toMatch(/^statement,official,speaker,date,quotation,/u);
    expect(rows.slice(1, -1)).toHaveLength(4);
    expect(reports.out).toContain(`"'=Treaty, “stands”"`);
    expect(`${statements.out}${reports.out}`).not.toMatch(/(?:^|,)"?[=+@-]/mu);
  });

  it('as citations, in English and Spanish', async () => {
    const { out } = await run(['export', 'citations', '--official', 'marco-rubio', ...record('first')]);
    expect(out).toMatch(
      /^Marco Rubio, “The treaty stands as it was signed in the spring”, 6 March 2026\.\n {2}One, “=Treaty, “stands””, 6 March 2026, https:\/\/one\.example\/treaty, retrieved \d+ \w+ \d{4}\.\n {2}Two, /u,
    );
    const spanish = await run([
      'export',
      'citations',
      '--lang',
      'es',
      '--official',
      'claudia-sheinbaum',
      ...record('first'),
    ]);
    expect(spanish.out).toMatch(/7 de marzo de 2026[^]*consultado el \d/u);
  });

  it('with the officials, the feeds and the subscriptions', async () => {
    const officials = await run(['export', 'officials', '--format', 'csv']);
    expect(officials.out).toMatch(/^id,name,title,cargo,/u);
    expect(officials.out).toContain('\r\nmarco-rubio,Marco Rubio,');
    const feeds = await run(['export', 'feeds']);
    expect(feeds.out).toMatch(
      /<outline type="rss" text="[^"]+" xmlUrl="https:\/\/[^"]+" language="es" category="[^"]+"\/>/u,
    );
    const none = await run(['export', 'subscriptions', ...record('first')]);
    expect(none).toEqual({ code: 0, out: '', err: '' });
  });

  it('says what it cannot be given out as, and where a line put back is broken', async () => {
    const wrong = await run(['export', 'citations', '--format', 'csv', ...record('first')]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('--format: cannot be csv for citations. It can be text.');
    writeFileSync(file('broken.jsonl'), '{"id":"x","reports":[{"id":"y"}]}\n');
    const broken = await run(['import', '--statements', file('broken.jsonl'), ...record('third')]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('broken.jsonl:1: "official" is missing');
  });
});
