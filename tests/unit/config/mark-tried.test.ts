import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markTried } from '../../../src/system/config/mark-tried.ts';
import { configFolder, FEEDS, loaded } from './folder.ts';

const second = FEEDS.replace('feeds:\n', '')
  .replaceAll('gazette', 'herald')
  .replace('tried: never', 'tried: never # yet');

describe('marking a feed as tried', () => {
  it('changes the day of that feed and no other character', async () => {
    const folder = await configFolder({ feeds: `# a comment\n${FEEDS}\n${second}` });
    expect(await markTried(folder, new Set(['the-herald']), '2026-11-22')).toEqual({ ok: true, value: 1 });
    expect(await readFile(join(folder, 'feeds.yaml'), 'utf8')).toBe(
      `# a comment\n${FEEDS}\n${second.replace('tried: never', 'tried: 2026-11-22')}`,
    );
  });

  it('leaves a configuration that is read again', async () => {
    const folder = await configFolder({ feeds: FEEDS + second });
    await markTried(folder, new Set(['the-gazette', 'the-herald', 'unknown']), '2026-11-22');
    await markTried(folder, new Set(['the-gazette']), '2026-11-23');
    const { feeds } = await loaded(folder);
    expect(feeds.map(({ tried }) => tried)).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('says which file cannot be marked', async () => {
    const folder = await configFolder({ feeds: null });
    expect(await markTried(folder, new Set(['the-herald']), '2026-11-22')).toMatchObject({
      ok: false,
      problem: { source: join(folder, 'feeds.yaml') },
    });
  });
});
