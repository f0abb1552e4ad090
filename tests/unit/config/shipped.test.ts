import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_THRESHOLDS } from '../../../src/match/thresholds.ts';
import { expandFeeds } from '../../../src/system/config/expand-feeds.ts';
import { settingsSchema } from '../../../src/system/config/settings-schema.ts';
import { loaded } from './folder.ts';

const FOLDER = join(import.meta.dirname, '../../../config');

describe('the configuration that comes with On Record', () => {
  it('is valid', async () => {
    const { officials, feeds } = await loaded(FOLDER);
    expect(officials.length).toBeGreaterThanOrEqual(18);
    expect(feeds.length).toBeGreaterThanOrEqual(30);
  });

  it('tracks Marco Rubio and Claudia Sheinbaum', async () => {
    const { officials } = await loaded(FOLDER);
    expect(officials.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['marco-rubio', 'claudia-sheinbaum']),
    );
  });

  it('gives every official misspellings, and an alias beside the name', async () => {
    const { officials } = await loaded(FOLDER);
    expect(
      officials.filter(({ aliases, misspellings }) => aliases.length * misspellings.length === 0),
    ).toEqual([]);
  });

  it('reads English and Spanish, agencies, press and offices', async () => {
    const { feeds } = await loaded(FOLDER);
    expect(new Set(feeds.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
    expect(new Set(feeds.map(({ kind }) => kind))).toEqual(new Set(['wire', 'press', 'official']));
  });

  it('searches for every official in both languages', async () => {
    const config = await loaded(FOLDER);
    const about = expandFeeds(config).filter(({ id }) => id.endsWith('.claudia-sheinbaum'));
    expect(new Set(about.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
    expect(about.every(({ url }) => url.includes('Claudia%20Sheinbaum'))).toBe(true);
  });

  it('asks no address twice and gives no id twice', async () => {
    const feeds = expandFeeds(await loaded(FOLDER));
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length);
  });

  it('shows in onrecord.yaml every setting with the value it has when left out', async () => {
    const written: unknown = parse(await readFile(join(FOLDER, 'onrecord.yaml'), 'utf8'));
    expect(written).toEqual(settingsSchema.parse({}));
  });

  it('has the thresholds that matching was measured with', async () => {
    const { settings } = await loaded(FOLDER);
    expect(settings.thresholds).toMatchObject(DEFAULT_THRESHOLDS);
  });
});
