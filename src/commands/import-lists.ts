import { failed, ok, problemSentence, type Outcome } from '../errors.ts';
import { feedOfOutline, type FeedLine } from '../exchange/list-lines.ts';
import type { ConfigChange, FeedEntry } from '../operations.ts';
import { loadConfig } from '../system/config/config.ts';
import { editConfig } from '../system/config/edit.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import { normalise } from '../text/normalise.ts';
import type { Desk, Importing } from './import-kinds.ts';

/** What is taken of a feed whose list does not say it. */
export interface ListDefaults {
  readonly lang?: string;
  readonly country?: string;
}

/**
 * Puts officials and feeds into the files of the configuration, subscriptions into the record. What has an id or an address that is
 * there already stays as it is there.
 */
export function listsDesk(importing: Importing, directory: string, defaults: ListDefaults): Desk {
  const { store, tally, skipped } = importing;
  let held: Held | null = null;
  const edit = async (change: ConfigChange, kind: 'official' | 'feed', source: string): Promise<void> => {
    const edited = await editConfig(directory, change);
    if (edited.kind === 'written') tally[kind] += 1;
    else if (edited.kind === 'refused')
      for (const problem of edited.problems)
        skipped.add({ ...problem, source, what: problemSentence(problem) });
    else skipped.add({ code: 'config', source, what: `${edited.file} may not be written to` });
  };
  return {
    take: async ({ kind, source, record }) => {
      tally.read += 1;
      held ??= await heldIn(directory);
      if (kind === 'subscription') {
        const known = (await store.subscriptions()).some(({ id }) => id === record.id);
        tally[known ? 'known' : 'subscription'] += 1;
        if (!known) await store.saveSubscription(record);
      } else if (kind === 'official') {
        if (held.officials.has(record.id)) return void (tally.known += 1);
        held.officials.add(record.id);
        await edit({ kind: 'add official', official: record }, 'official', source);
      } else if (kind === 'feed' || kind === 'outline') {
        const line = kind === 'feed' ? record : feedOfOutline(record);
        const entry = feedEntry(line, defaults, held, source);
        if (!entry.ok) return skipped.add(entry.problem);
        const feed = entry.value;
        if (held.feeds.has(feed.id) || held.addresses.has(feed.url)) return void (tally.known += 1);
        held.feeds.add(feed.id);
        held.addresses.add(feed.url);
        await edit({ kind: 'add feed', feed }, 'feed', source);
      }
    },
    end: async () => {},
  };
}

/** Ids and addresses that are in the configuration. */
interface Held {
  readonly officials: Set<string>;
  readonly feeds: Set<string>;
  readonly addresses: Set<string>;
}

async function heldIn(directory: string): Promise<Held> {
  const loaded = await loadConfig(directory);
  const { officials, feeds } = loaded.ok ? loaded.config : { officials: [], feeds: [] };
  return {
    officials: new Set(officials.map(({ id }) => id)),
    feeds: new Set(feeds.map(({ id }) => id)),
    addresses: new Set([...feeds, ...expandFeeds({ officials, feeds })].map(({ url }) => url)),
  };
}

function feedEntry(line: FeedLine, defaults: ListDefaults, held: Held, source: string): Outcome<FeedEntry> {
  const { url, each, addresses } = line;
  const host = URL.parse(url)?.hostname.replace(/^www\./u, '') ?? url;
  const outlet = line.outlet || host;
  const language = line.language ?? line.lang ?? defaults.lang;
  const country = line.country ?? defaults.country;
  if (language === undefined) return failed('input', source, 'tells no language', 'Name it with --lang.');
  if (country === undefined) return failed('input', source, 'tells no country', 'Name it with --country.');
  const id = line.id?.replaceAll('.', '-') ?? freeId(outlet, url, held);
  const kind = KINDS.find((one) => one === line.kind) ?? 'press';
  const [from, tried] = [line.source ?? `imported from ${source}`, line.tried ?? 'never'];
  const entry = { id, outlet, url, language, country, kind, source: from, tried };
  return ok({ ...entry, ...(each ? { each } : {}), ...(addresses ? { addresses } : {}) });
}

const KINDS = ['wire', 'press', 'official'] as const;

/** A short name made of the outlet's; one that another feed has is numbered. */
function freeId(outlet: string, url: string, { feeds, addresses }: Held): string {
  const short =
    normalise(outlet)
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 60) || 'feed';
  if (addresses.has(url)) return short;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? short : `${short}-${number}`;
    if (!feeds.has(id)) return id;
  }
}
