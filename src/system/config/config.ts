import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { Official } from '../../model.ts';
import type { FeedEntry } from '../../operations.ts';
import { checkFeeds } from './checks.ts';
import { checked, loadFile } from './config-file.ts';
import { feedsFileSchema } from './feeds-schema.ts';
import { loadOfficialsFile } from './officials-file.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';

/** Everything a user configures, checked. Feeds are as written: `expandFeeds` fills in `{name}`. */
export interface Config {
  readonly officials: readonly Official[];
  readonly feeds: readonly FeedEntry[];
  readonly settings: Settings;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `officials.yaml`, `feeds.yaml` and `onrecord.yaml` of a directory. Never throws: where anything is wrong, all that
 * is wrong in the three files comes back at once, each with its file, line and field.
 */
export async function loadConfig(directory: string): Promise<LoadedConfig> {
  const [officials, feeds, settings] = await Promise.all([
    loadOfficialsFile(directory),
    loadFile(join(directory, 'feeds.yaml'), feedsFileSchema, checkFeeds),
    loadFile(join(directory, 'onrecord.yaml'), settingsSchema, () => []),
  ]);
  if (officials.value === null || feeds.value === null || settings.value === null) {
    return { ok: false, problems: [officials, feeds, settings].flatMap((file) => file.problems) };
  }
  return {
    ok: true,
    config: { officials: officials.value.officials, feeds: feeds.value.feeds, settings: settings.value },
  };
}

/** What `feeds.yaml` would say with this text; `path` names the file in problems. */
export const readFeeds = (text: string, path: string) =>
  checked(Buffer.from(text), path, feedsFileSchema, checkFeeds);
