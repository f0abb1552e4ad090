import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/command-line.ts';

const COMMANDS = [
  'feed',
  'article',
  'extract',
  'compare',
  'import',
  'search',
  'chart',
  'run',
  'poll',
  'demo',
  'backup',
  'restore',
  'compact',
  'doctor',
  'config',
];

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title>
<item><title>One &amp; two</title><link>https://outlet.example/1?utm_source=x</link><guid>1</guid>
<pubDate>Fri, 30 Jan 2026 10:00:00 -0600</pubDate><description>&lt;p&gt;Short&lt;/p&gt;</description></item></channel></rss>`;

const PAGE = `<html lang="en"><head><title>A title</title></head><body><article><h1>A title</h1>
<p>${'The ministers met for two hours in the old customs house by the harbour. '.repeat(6)}</p>
<p>${'“The treaty stands,” Marco Rubio said after the meeting, and left for the airport. '.repeat(3)}</p>
</article></body></html>`;

const TEXT = '“The treaty stands,” Marco Rubio said on Friday.';

describe('the command line', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
    writeFileSync(file('feed.xml'), FEED);
    writeFileSync(file('page.html'), PAGE);
    writeFileSync(file('one.jsonl'), `${JSON.stringify({ id: '1', text: TEXT })}\n`);
    writeFileSync(file('two.jsonl'), `${JSON.stringify({ id: '2', text: TEXT })}\n`);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(COMMANDS)('explains %s with an example', async (name) => {
    const { out, code } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: onrecord[^]*Example:\n\s+(npm|echo)/);
  });

  it('says in a sentence that there is nothing to draw, and what a picture can be', async () => {
    const nothing = await run(['chart', 'timeline', '--db', ':memory:', '-o', file('timeline.png')]);
    expect(nothing).toMatchObject({ code: 0, out: 'Nothing of any official is on record yet.\n' });
    expect(existsSync(file('timeline.png'))).toBe(false);
    const wrong = await run(['chart', 'timeline', '--db', ':memory:', '-o', file('timeline.gif')]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('Name a .png or an .svg.') });
  });

  it('reads a feed', async () => {
    const { out, code } = await run(['feed', file('feed.xml'), '--json']);
    expect({ code, lines: jsonLines(out) }).toEqual({
      code: 0,
      lines: [
        {
          source: file('feed.xml'),
          title: 'A feed',
          items: [
            {
              id: '1',
              title: 'One & two',
              url: expect.stringContaining('https://outlet.example/1') as string,
              published: '2026-01-30T16:00:00.000Z',
              summary: 'Short',
            },
          ],
          error: null,
        },
      ],
    });
  });

  it('reads an article from a file and from lines', async () => {
    const fromFile = await run(['article', file('page.html'), '--json']);
    const line = JSON.stringify({ id: 'p', url: 'https://outlet.example/p', html: PAGE });
    const fromLine = await run(['article', '--json'], { input: line });
    const expected = {
      title: 'A title',
      lang: 'en',
      error: null,
      text: expect.stringContaining('The treaty stands') as string,
    };
    expect(jsonLines(fromFile.out)[0]).toMatchObject({ id: file('page.html'), ...expected });
    expect(Object.keys(jsonLines(fromLine.out)[0] as object)).toEqual(
      'id title byline published lang text error'.split(' '),
    );
  });

  it('extracts quotations from several files and standard input alike', async () => {
    const files = await run(['extract', file('one.jsonl'), file('two.jsonl')]);
    const piped = await run(['extract', '-'], { input: `${JSON.stringify({ id: '1', text: TEXT })}\n` });
    const [first, second] = jsonLines(files.out);
    expect([first, second]).toMatchObject([{ id: '1' }, { id: '2' }]);
    expect(jsonLines(piped.out)).toEqual([first]);
    expect(first).toEqual({
      id: '1',
      lang: 'en',
      quotes: [
        {
          start: 1,
          end: 18,
          text: 'The treaty stands',
          type: 'direct',
          cue_text: 'said',
          speaker_text: 'Marco Rubio',
          speaker_start: TEXT.indexOf('Marco'),
          speaker_end: TEXT.indexOf('Marco') + 'Marco Rubio'.length,
          speaker: 'Marco Rubio',
          official: 'marco-rubio',
          confidence: expect.any(Number) as number,
          said_when: { text: 'Friday', day: null, from: null, to: null, precision: 'day' },
          said_where: null,
        },
      ],
    });
  });

  it('explains to a person who said what and why', async () => {
    const { out } = await run(['extract', '--explain', file('one.jsonl')]);
    expect(out).toContain('1. “The treaty stands”');
    expect(out).toContain('official marco-rubio');
    expect(out).toContain('– the source, “Marco Rubio”, stands before “said”');
  });

  it('extracts nothing from the teasers a text was scraped with', async () => {
    const story =
      'The two delegations met for the third time this year and spoke for six hours in all. '.repeat(4);
    const teaser = 'Petro rejects the plan\n“We owe nobody anything,” Gustavo Petro said.\nMore news';
    const input = JSON.stringify({ id: '1', text: `${TEXT}\n${story}\n\nRelated articles\n${teaser}` });
    const { out } = await run(['extract'], { input });
    expect(jsonLines(out)).toMatchObject([{ quotes: [{ text: 'The treaty stands' }] }]);
  });

  it('compares two wordings', async () => {
    const pair = {
      a: 'We will not negotiate with the cartels.',
      b: 'We are not going to negotiate with the cartels.',
    };
    const { out } = await run(['compare'], { input: JSON.stringify(pair) });
    expect(jsonLines(out)).toEqual([
      { score: expect.any(Number) as number, same: true, reasons: expect.any(Array) as string[] },
    ]);
  });

  it('imports articles with a verdict line each, and the same again changes nothing', async () => {
    const article = {
      id: 'a1',
      url: 'https://outlet.example/a1',
      outlet: 'Outlet',
      published: '2026-01-30',
      text: TEXT,
    };
    const other = { ...article, id: 'a2', url: 'https://other.example/a2', outlet: 'Other' };
    const input = [article, other, article].map((each) => JSON.stringify(each)).join('\n');
    const { out, err, code } = await run(['import', '--json', '--db', file('record.db')], { input });
    const lines = jsonLines(out) as { statement: string }[];
    expect(code).toBe(0);
    expect(Object.keys(lines[0] ?? {})).toEqual(
      'article official quote type verdict statement outlets independent score nearest'.split(' '),
    );
    expect(lines).toMatchObject([
      { article: 'a1', official: 'marco-rubio', verdict: 'new' },
      { article: 'a2', verdict: 'report' },
      { article: 'a1', verdict: 'new' },
    ]);
    expect(new Set(lines.map((each) => each.statement)).size).toBe(1);
    expect(err).toContain('1 new, 1 reported again');
  });

  it('imports statements and answers many searches', async () => {
    const statement = {
      speaker: 'Claudia Sheinbaum',
      text: 'La soberanía no se negocia.',
      date: '2026-01-15',
    };
    const db = ['--db', file('statements.db')];
    await run(['import', '--statements', ...db], { input: JSON.stringify(statement) });
    const queries = ['soberania', 'nothing of the kind'].map((query) => JSON.stringify({ query })).join('\n');
    const { out } = await run(['search', '--batch', ...db], { input: queries });
    expect(jsonLines(out)).toEqual([
      {
        query: 'soberania',
        ms: expect.any(Number) as number,
        hits: [
          {
            text: statement.text,
            official: 'claudia-sheinbaum',
            date: '2026-01-15',
            outlet: null,
            url: null,
            score: expect.any(Number) as number,
          },
        ],
      },
      { query: 'nothing of the kind', ms: expect.any(Number) as number, hits: [] },
    ]);
  });

  it('reads a feed from standard input, named or not', async () => {
    const named = await run(['feed', '-', '--json'], { input: FEED });
    const unnamed = await run(['feed', '--json'], { input: FEED });
    expect(jsonLines(named.out)).toMatchObject([{ source: '-', title: 'A feed', error: null }]);
    expect(unnamed.out).toBe(named.out);
  });

  it('searches only where there is a record, and only for days that exist', async () => {
    const nowhere = await run(['search', 'x', '--db', file('nowhere.db')]);
    expect(nowhere).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing is on record') as string,
    });
    expect(existsSync(file('nowhere.db'))).toBe(false);
    expect((await run(['search', 'x', '--from', '2026-02-30', '--db', ':memory:'])).code).toBe(2);
    const input = JSON.stringify({ query: 'x', from: 'yesterday' });
    const batch = await run(['search', '--batch', '--db', ':memory:'], { input });
    expect(batch).toMatchObject({ code: 1, err: expect.stringContaining('"from" must be a day') as string });
  });

  it('backs the record up and brings it back, and says what to do where it cannot', async () => {
    const record = ['--db', file('kept.db')];
    const statement = { speaker: 'Marco Rubio', text: 'We stand by the treaty.', date: '2026-01-31' };
    const input = JSON.stringify(statement);
    await run(['import', '--statements', ...record], { input });
    const made = await run(['backup', ...record]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const [, backup = ''] =
      /^(.*backups.onrecord-[\dT-]+Z\.db): .* MB, 1 statement of 1 article, found whole\.\n$/u.exec(
        made.out,
      ) ?? [];
    await run(['import', '--statements', ...record], {
      input: JSON.stringify({ ...statement, text: 'We leave it.' }),
    });
    const back = await run(['restore', backup, ...record]);
    expect(back).toMatchObject({ code: 0, err: '' });
    expect(back.out).toMatch(
      /kept\.db: as it was on .*, with 1 statement of 1 article\.\nWhat was there before is now .*kept\.db\.before-/u,
    );
    const found = await run(['search', 'leave', ...record]);
    expect(found.out).toContain('Nothing on record');
    const wrong = await run(['restore', file('page.html'), ...record]);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('page.html: is not a database.');
  });

  it('prints the schema of one file, for an editor', async () => {
    const { out } = await run(['config', 'schema', 'feeds.yaml']);
    expect(jsonLines(out)).toMatchObject([{ type: 'object', required: ['feeds'] }]);
  });

  it('exits 2 for a wrong word, 1 for a file that is not there', async () => {
    expect((await run(['extrakt'])).code).toBe(2);
    expect((await run(['extrakt', '--help'])).code).toBe(2);
    expect((await run(['config'])).code).toBe(2);
    expect((await run(['search', 'x', '--kind', 'shouted'])).code).toBe(2);
    const missing = await run(['feed', file('missing.xml')]);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('missing.xml') as string });
  });
});
