import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = join(import.meta.dirname, '../../..');

const REFUSED = [
  ['src/collect/a.ts', "import { x } from '../store/sqlite/open.ts';"],
  ['src/extract/a.ts', "import { x } from '../identify/identify.ts';"],
  ['src/match/deep/a.ts', "import { x } from '../../run/record.ts';"],
  ['src/notify/a.ts', "import { readFileSync as x } from 'node:fs';"],
  ['src/respond/a.ts', "import { Client as x } from 'discord.js';"],
  ['src/chart/a.ts', "import { x } from '../exchange/opml.ts';"],
  ['src/chart/c.ts', "import { init as x } from 'echarts';"],
  ['src/run/a.ts', "import { x } from '../system/log.ts';"],
  ['src/store/a.ts', "import { x } from '../run/poll.ts';"],
  ['src/text/a.ts', "import { x } from '../collect/feed.ts';"],
  ['src/identify/a.ts', 'const x = fetch;'],
] as const;

const ALLOWED = [
  ['src/collect/b.ts', "import { ok as x } from '../errors.ts';"],
  ['src/match/b.ts', "import { words as x } from '../text/normalise.ts';"],
  ['src/run/b.ts', "import { readFeed as x } from '../collect/feed.ts';"],
  ['src/system/b.ts', "import { readFileSync as x } from 'node:fs';"],
] as const;

/** The linter's own configuration, over files that break its rules and files that keep them. */
describe('imports go one way', () => {
  let folder: string;
  let complaints: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-imports-'));
    cpSync(join(HOME, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [file, line] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${line}\nexport const used = x;\n`);
    }
    const out = await lint(folder);
    complaints = out.split('\n').filter((line) => line.includes('no-restricted-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(REFUSED)('%s may not: %s', (file) => {
    expect(complaints.some((line) => line.startsWith(file))).toBe(true);
  });

  it.each(ALLOWED)('%s may: %s', (file) => {
    expect(complaints.filter((line) => line.startsWith(file))).toEqual([]);
  });
});

function lint(folder: string): Promise<string> {
  const oxlint = join(HOME, 'node_modules/.bin/oxlint');
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, '--format=unix'], { cwd: folder }, (_, out) => resolve(out));
  });
}
