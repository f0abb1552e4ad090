import { join } from 'node:path';
import type { Official } from '../../src/model.ts';
import type { Ruling, Store } from '../../src/ports.ts';
import { articleOf, type ArticleRecord } from '../../src/run/import.ts';
import { recordArticle } from '../../src/run/record.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { loadConfig, type Config } from '../../src/system/config/config.ts';
import { recordSettings } from '../../src/wiring/settings.ts';

const UNTOLD = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

/** The project's own configuration, or another folder's. */
export async function configuration(directory = 'config'): Promise<Config> {
  const loaded = await loadConfig(join(import.meta.dirname, '../..', directory));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

export interface Recorder {
  readonly store: Store;
  readonly officials: readonly Official[];
  /** Runs one article through the whole pipeline and gives its rulings. */
  readonly record: (article: ArticleRecord) => Promise<readonly Ruling[]>;
}

/** The real pipeline over a record, in memory if nothing else is said. */
export async function recorder(config: Config, database = ':memory:'): Promise<Recorder> {
  const store = await openSqliteStore(database);
  const settings = recordSettings(config, null);
  return {
    store,
    officials: config.officials,
    record: async (record) => {
      const article = articleOf(record, String(record.id ?? 'article'));
      if (!article.ok) throw new Error(article.problem.what);
      return (await recordArticle(article.value, store, settings, UNTOLD, '2026-02-01T00:00:00.000Z'))
        .rulings;
    },
  };
}

/** The rulings whose words hold `part` (white space and marks aside). */
export function holding(rulings: readonly Ruling[], part: string): readonly Ruling[] {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return rulings.filter((each) => plain(each.quotation.text).includes(plain(part)));
}
