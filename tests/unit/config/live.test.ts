import { mkdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LiveConfig, type ConfigNews } from '../../../src/system/config/live.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { configFolder, FEEDS, loaded, OFFICIALS } from './folder.ts';

const SECOND = `${OFFICIALS}${OFFICIALS.replace('officials:\n', '').replaceAll('Ana Ruiz', 'Luz Paz').replace('ana-ruiz', 'luz-paz')}`;

/** Looks a hundred times as often as in production. */
const clock = { sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 100, signal) };

async function watched(
  folder: string,
): Promise<{ live: LiveConfig; news: ConfigNews[]; kinds: () => string[] }> {
  const live = await LiveConfig.open(folder, clock, () => loaded(folder));
  const news: ConfigNews[] = [];
  live.onNews((each) => news.push(each));
  const stop = new AbortController();
  const watching = live.watch(stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await watching;
  });
  return { live, news, kinds: () => news.map(({ kind }) => kind) };
}

const ids = ({ current }: LiveConfig) => current.officials.map(({ id }) => id);

describe('a configuration that is changed while it is in force', () => {
  it('is taken over as a whole, whether written in place or put in place as editors do', async () => {
    const folder = await configFolder();
    const { live, kinds } = await watched(folder);
    await writeFile(join(folder, 'officials.yaml'), SECOND);
    await expect.poll(() => ids(live)).toEqual(['ana-ruiz', 'luz-paz']);
    await writeFile(join(folder, '.officials.yaml.swp'), OFFICIALS);
    await rename(join(folder, '.officials.yaml.swp'), join(folder, 'officials.yaml'));
    await expect.poll(() => ids(live)).toEqual(['ana-ruiz']);
    expect(kinds()).toEqual(['taken over', 'taken over']);
  });

  it('is taken over where a config map is swapped behind its links', async () => {
    const folder = await configFolder({ officials: null, feeds: null, onrecord: null });
    const fill = async (name: string, officials: string) => {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'officials.yaml'), officials);
      await writeFile(join(folder, name, 'feeds.yaml'), FEEDS);
      await writeFile(join(folder, name, 'onrecord.yaml'), 'timezone: UTC\n');
    };
    await fill('..first', OFFICIALS);
    await symlink('..first', join(folder, '..data'));
    for (const file of ['officials', 'feeds', 'onrecord'])
      await symlink(`..data/${file}.yaml`, join(folder, `${file}.yaml`));
    const { live } = await watched(folder);
    await fill('..second', SECOND);
    await symlink('..second', join(folder, '..new'));
    await rename(join(folder, '..new'), join(folder, '..data'));
    await expect.poll(() => ids(live)).toEqual(['ana-ruiz', 'luz-paz']);
  });

  it('stays as it was while what is written cannot be used, and says so once until it is mended', async () => {
    const folder = await configFolder();
    const { live, news, kinds } = await watched(folder);
    await writeFile(join(folder, 'officials.yaml'), OFFICIALS.replace('gender: f', 'gender: x'));
    await expect.poll(() => live.problems).toHaveLength(1);
    expect(live.problems[0]?.source).toMatch(/officials\.yaml:11 officials\[0\]\.gender$/);
    await writeFile(join(folder, 'feeds.yaml'), `${FEEDS}# a comment\n`);
    await systemClock.sleep(100);
    expect(kinds()).toEqual(['broken']);
    await unlink(join(folder, 'feeds.yaml'));
    await expect.poll(kinds).toEqual(['broken', 'broken']);
    expect(ids(live)).toEqual(['ana-ruiz']);
    await writeFile(join(folder, 'feeds.yaml'), FEEDS);
    await writeFile(join(folder, 'officials.yaml'), SECOND);
    await expect.poll(() => live.problems).toEqual([]);
    await expect.poll(() => news.at(-1)?.kind).toBe('taken over');
    expect(ids(live)).toEqual(['ana-ruiz', 'luz-paz']);
  });

  it('is not taken over for a comment, and names what waits for a restart', async () => {
    const folder = await configFolder();
    const { live, kinds } = await watched(folder);
    await writeFile(join(folder, 'officials.yaml'), `# nothing else\n${OFFICIALS}`);
    await systemClock.sleep(100);
    expect(kinds()).toEqual([]);
    await writeFile(join(folder, 'onrecord.yaml'), 'database: other.db\nlog: { level: debug }\n');
    await live.check();
    expect(live.waitingForRestart).toEqual(['database', 'log.level']);
    expect(kinds()).toEqual(['taken over']);
  });
});
