import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemSentence } from '../../../src/errors.ts';
import type { ConfigChange, ConfigEdit, FeedEntry } from '../../../src/operations.ts';
import { editConfig } from '../../../src/system/config/edit.ts';
import { spliced } from '../../../src/system/config/splice.ts';
import { configFolder, FEEDS, loaded, OFFICIALS } from './folder.ts';

const HERALD: FeedEntry = {
  id: 'the-herald',
  outlet: 'The Herald',
  url: 'https://herald.example/feed.xml',
  language: 'en',
  country: 'US',
  kind: 'press',
  source: 'its page',
  tried: 'never',
};

const rename = (name: string): ConfigChange => ({
  kind: 'amend official',
  id: 'ana-ruiz',
  amend: (held) => ({ ...held, name }),
});

const refusals = (edit: ConfigEdit): readonly string[] =>
  edit.kind === 'refused' ? edit.problems.map(problemSentence) : [];

describe('a change of the configuration', () => {
  it('is read again as it was meant', async () => {
    const folder = await configFolder();
    await editConfig(folder, { kind: 'add feeds', feeds: [HERALD] });
    await editConfig(folder, rename('Ana María Ruiz'));
    await editConfig(folder, { kind: 'remove feed', id: 'the-gazette' });
    const { feeds, officials } = await loaded(folder);
    expect(feeds).toEqual([HERALD]);
    expect(officials.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ana María Ruiz', ['Ana Ruiz Mora']],
    ]);
  });

  it('is checked as the file is, and nothing is written where it is not right', async () => {
    const folder = await configFolder();
    const twice = await editConfig(folder, {
      kind: 'add feeds',
      feeds: [{ ...HERALD, id: 'the-gazette', language: 'xx' }],
    });
    expect(refusals(twice).join('\n')).toMatch(
      /feeds\[1\]\.language: expected the two letters of a language/,
    );
    expect(refusals(twice).join('\n')).toMatch(/feeds\[1\]\.id: "the-gazette" is already used on line 2/);
    const last = await editConfig(folder, { kind: 'remove feed', id: 'the-gazette' });
    expect(refusals(last)).toEqual([expect.stringContaining('expected at least one feed')]);
    const unknown = await editConfig(folder, { kind: 'remove feed', id: 'the-times' });
    expect(refusals(unknown)).toEqual([expect.stringContaining('holds no entry "the-times"')]);
    expect(await readFile(join(folder, 'feeds.yaml'), 'utf8')).toBe(FEEDS);
  });

  it('waits until a file that is wrong already has been put right', async () => {
    const folder = await configFolder({ officials: OFFICIALS.replace('gender: f', 'gender: x') });
    expect(refusals(await editConfig(folder, rename('Ana')))).toEqual([
      expect.stringMatching(
        /officials\.yaml:11 officials\[0\]\.gender: expected one of f, m.*Put this right in the file first\.$/,
      ),
    ]);
  });

  it('is given as text to paste where the file is read-only', async () => {
    const folder = await configFolder();
    await chmod(join(folder, 'feeds.yaml'), 0o444);
    const edit = await editConfig(folder, { kind: 'add feeds', feeds: [HERALD] });
    expect(edit).toMatchObject({ kind: 'read-only', file: 'feeds.yaml' });
    expect(parse(edit.kind === 'read-only' ? edit.yaml : '')).toEqual([HERALD]);
    expect(await readFile(join(folder, 'feeds.yaml'), 'utf8')).toBe(FEEDS);
    expect((await readdir(folder)).toSorted()).toEqual(['feeds.yaml', 'officials.yaml', 'onrecord.yaml']);
  });

  it('keeps the mode of the file, and a link pointing where it pointed', async () => {
    const folder = await configFolder({ feeds: null });
    await mkdir(join(folder, 'shared'));
    await writeFile(join(folder, 'shared', 'feeds.yaml'), FEEDS, { mode: 0o640 });
    await symlink('shared/feeds.yaml', join(folder, 'feeds.yaml'));
    expect((await editConfig(folder, { kind: 'add feeds', feeds: [HERALD] })).kind).toBe('written');
    expect((await lstat(join(folder, 'feeds.yaml'))).isSymbolicLink()).toBe(true);
    expect((await stat(join(folder, 'shared', 'feeds.yaml'))).mode & 0o777).toBe(0o640);
    expect((await loaded(folder)).feeds).toHaveLength(2);
  });

  it('ends its lines as the file does', async () => {
    const folder = await configFolder({ feeds: FEEDS.replaceAll('\n', '\r\n') });
    await editConfig(folder, { kind: 'add feeds', feeds: [HERALD] });
    const text = await readFile(join(folder, 'feeds.yaml'), 'utf8');
    expect(text.split('\n').filter((line) => line !== '' && !line.endsWith('\r'))).toEqual([]);
    expect((await loaded(folder)).feeds[1]).toEqual(HERALD);
  });

  it('of a list on one line, or with anchors, is made too, comments kept', () => {
    const flow = '# first\nfeeds: [{ id: a }, { id: b }] # both\n';
    const added = spliced(flow, { list: 'feeds', place: 2, value: { id: 'c' } });
    expect(parse(added)).toEqual({ feeds: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
    expect(added).toMatch(/^# first\n[^#]*# both\n$/);
    const anchored = 'feeds:\n  - &one { id: a } # first\n  - id: b\n    like: *one\n';
    const edited = spliced(anchored, { list: 'feeds', place: 1, value: { id: 'c', like: { id: 'a' } } });
    expect(parse(edited)).toEqual({ feeds: [{ id: 'a' }, { id: 'c', like: { id: 'a' } }] });
    expect(edited).toContain('# first');
  });
});

interface Entry {
  readonly id: string;
  readonly above: boolean;
  readonly beside: boolean;
  readonly behind: boolean;
  readonly apart: boolean;
  readonly flow: boolean;
}

const entries = array(
  record({ above: boolean(), beside: boolean(), behind: boolean(), apart: boolean(), flow: boolean() }),
  { minLength: 2, maxLength: 5 },
).map((all) => all.map((each, at): Entry => ({ ...each, id: `entry-${at}` })));

const written = ({ id, above, beside, behind, apart, flow }: Entry): string =>
  [
    apart ? '\n  # ─── heading\n\n' : '',
    above ? `  # above ${id}\n` : '',
    flow
      ? `  - { id: ${id}, list: [a,  b] }${beside ? ` # beside ${id}` : ''}\n`
      : `  - id: ${id}${beside ? ` # beside ${id}` : ''}\n    # within ${id}\n    list: [a,  b]\n`,
    behind ? `    # behind ${id}\n` : '',
  ].join('');

describe('whatever the comments and blank lines, a change', () => {
  const change = constantFrom('add', 'amend', 'remove');

  it('makes the value that was meant and leaves every line of the other entries', () => {
    assert(
      property(entries, change, integer({ min: 0, max: 4 }), (all, kind, at) => {
        const text = `# top\nfeeds:\n${all.map(written).join('')}# end\n`;
        const place = kind === 'add' ? all.length : at % all.length;
        const value = kind === 'remove' ? undefined : { id: `new`, list: ['a', 'b', 'c'] };
        const after = spliced(text, { list: 'feeds', place, value });
        const { feeds } = parse(text) as { feeds: unknown[] };
        expect(parse(after)).toEqual({
          feeds: feeds.toSpliced(place, 1, ...(value === undefined ? [] : [value])),
        });
        const others = all.filter((_, index) => index !== place).map(written);
        for (const line of others.join('').split('\n')) expect(after).toContain(line);
        expect(after).toMatch(/^# top\n[^]*# end\n$/u);
        expect(after.split('heading').length).toBe(text.split('heading').length);
      }),
    );
  });
});
