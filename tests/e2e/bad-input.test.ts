import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/command-line.ts';

const TEXT = '“The treaty stands,” Marco Rubio said on Friday.';

describe('a command given bad input', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-'));
    writeFileSync(file('one.jsonl'), `${JSON.stringify({ id: '1', text: TEXT })}\n`);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells a bad line with its number, goes on with the rest, and exits 1', async () => {
    const input = `{"id":"1","text":\n${JSON.stringify({ id: 2 })}\n[]\n${JSON.stringify({ id: 3, text: TEXT })}\n`;
    const { out, err, code } = await run(['extract'], { input });
    expect(jsonLines(out)).toMatchObject([{ id: 3 }]);
    expect(err).toMatch(/input:1: is not JSON[^]*input:2: "text" is missing[^]*input:3: the line must be/);
    expect(code).toBe(1);
  });

  it('leaves out a line that is too long or no UTF-8, and reads the one after it', async () => {
    const good = Buffer.from(`${JSON.stringify({ id: 'good', text: TEXT })}\n`);
    const long = Buffer.from(`${'a'.repeat(65 * 1024 * 1024)}\n`);
    writeFileSync(file('odd.jsonl'), Buffer.concat([Buffer.from('"caf\u00e9"\n', 'latin1'), long, good]));
    const { out, err, code } = await run(['extract', file('odd.jsonl')]);
    expect(jsonLines(out)).toMatchObject([{ id: 'good' }]);
    expect(err).toMatch(/odd\.jsonl:1: is not UTF-8 text[^]*odd\.jsonl:2: is a line of \d+ bytes/);
    expect(code).toBe(1);
  });

  it('tells a binary file, a folder and a missing file in a sentence each, and reads the rest', async () => {
    writeFileSync(file('binary'), Buffer.from(TEXT, 'utf16le'));
    const { out, err, code } = await run([
      'extract',
      file('binary'),
      folder,
      file('none'),
      file('one.jsonl'),
    ]);
    expect(jsonLines(out)).toMatchObject([{ id: '1' }]);
    expect(err.trim().split('\n')).toEqual([
      `${file('binary')}: is no text in UTF-8 but a binary file or UTF-16. Save it as UTF-8.`,
      `${folder}: could not be read: it is a folder, not a file.`,
      `${file('none')}: could not be read: there is no such file.`,
    ]);
    expect(code).toBe(1);
  });

  it('lets nothing it cites steer the terminal', async () => {
    const escape = String.fromCodePoint(27);
    const item = `<item><title>${escape}[31mOne &amp; two</title><link>https://outlet.example/1</link></item>`;
    const feed = `<rss version="2.0"><channel><title>A feed</title>${item}</channel></rss>`;
    const drawn = await run(['feed'], { input: feed });
    const complained = await run(['extract'], { input: `${escape}[2J` });
    expect(drawn.out).toContain('One & two');
    expect(drawn.out + complained.err).not.toContain(escape);
  });

  it('takes no statement without words or a speaker, and says how many lines were left out', async () => {
    const statement = { speaker: 'Marco Rubio', text: 'No ship will be turned away.', date: '2026-01-30' };
    const lines = [statement, { ...statement, text: ' ' }, { ...statement, speaker: '' }, { text: 'x' }];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { err, code } = await run(['import', '--statements', '--db', ':memory:'], { input });
    expect(err).toMatch(/Read: 1,[^]*3 left out, see above/);
    expect(code).toBe(1);
  });

  it('takes halves of characters for unreadable ones, so that the same article again changes nothing', async () => {
    const text = `${String.fromCharCode(0xd800)} ${TEXT}`;
    const input = JSON.stringify({ id: 'half', published: '2026-01-30', text });
    const words = ['import', '--db', file('halves.db')];
    await run(words, { input });
    expect((await run(words, { input })).err).toContain('Read: 1, on record already: 1. Statements: 0 new');
  });

  it('reads only so much of an endless article, and says so', async () => {
    const text = `${TEXT}\n${'They met by the harbour. '.repeat(20_000)}\n${TEXT}`;
    const input = JSON.stringify({ id: 'endless', published: '2026-01-30', text });
    const { out, err, code } = await run(['import', '--json', '--db', ':memory:'], { input });
    expect(jsonLines(out)).toHaveLength(1);
    expect(err).toContain('standard input:1: only the first 200000 characters are read');
    expect(code).toBe(0);
  });
});
