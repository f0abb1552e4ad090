import { failed, ok, problemSentence, type Outcome } from '../errors.ts';
import { feedOfOutline, type FeedLine } from '../exchange/list-lines.ts';
import { FEED_KINDS, type Official } from '../model.ts';
import type { ConfigChange, ConfigEdit, FeedEntry } from '../operations.ts';
import { loadConfig } from '../system/config/config.ts';
import { editConfig } from '../system/config/edit.ts';
import { expandFeeds } from '../system/config/expand-feeds.ts';
import { normalise } from '../text/normalise.ts';
import type { Desk, Importing } from './import-kinds.ts';
import type { Skipped } from './import-skipped.ts';

/** What is taken of a feed whose list does not say it. */
export interface ListDefaults {
  readonly lang?: string;
  readonly country?: string;
}

/**
 * Puts officials and feeds into the files of the configuration, each file in one step at the end, and subscriptions into the record.
 * What has an id or an address that is there already stays as it is there.
 */
export function listsDesk(importing: Importing, directory: string, defaults: ListDefaults): Desk {
  const { store, tally, skipped } = importing;
  let held: Held | null = null;
  const officials: Told<Official>[] = [];
  const feeds: Told<FeedEntry>[] = [];
  const edit = (change: ConfigChange) => editConfig(directory, change);
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
        officials.push({ entry: record, source });
      } else if (kind === 'feed' || kind === 'outline') {
        const line = kind === 'feed' ? record : feedOfOutline(record);
        const entry = feedEntry(line, defaults, held, source);
        if (!entry.ok) return skipped.add(entry.problem);
        const feed = entry.value;
        if (held.feeds.has(feed.id) || held.addresses.has(feed.url)) return void (tally.known += 1);
        held.feeds.add(feed.id);
        held.addresses.add(feed.url);
        feeds.push({ entry: feed, source });
      }
    },
    end: async () => {
      tally.official += await addAll(
        officials.splice(0),
        (entries) => edit({ kind: 'add officials', officials: entries }),
        skipped,
      );
      tally.feed += await addAll(
        feeds.splice(0),
        (entries) => edit({ kind: 'add feeds', feeds: entries }),
        skipped,
      );
    },
  };
}

/** An entry for the configuration, and where it was read. */
interface Told<T> {
  readonly entry: T;
  readonly source: string;
}

/**
 * Adds them in one step; where something is wrong in that, half by half, so that what is wrong is left out alone.
 *
 * @returns how many were added
 */
async function addAll<T>(
  told: readonly Told<T>[],
  add: (entries: readonly T[]) => Promise<ConfigEdit>,
  skipped: Skipped,
): Promise<number> {
  if (told.length === 0) return 0;
  const edited = await add(told.map(({ entry }) => entry));
  if (edited.kind === 'written') return told.length;
  if (edited.kind === 'read-only') {
    for (const { source } of told)
      skipped.add({ code: 'config', source, what: `${edited.file} may not be written to` });
    return 0;
  }
  if (told.length > 1) {
    const half = Math.ceil(told.length / 2);
    return (await addAll(told.slice(0, half), add, skipped)) + (await addAll(told.slice(half), add, skipped));
  }
  for (const { source } of told)
    for (const problem of edited.problems)
      skipped.add({ ...problem, source, what: problemSentence(problem) });
  return 0;
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
  const kind = FEED_KINDS.find((one) => one === line.kind) ?? 'press';
  const [from, tried] = [line.source ?? `imported from ${source}`, line.tried ?? 'never'];
  const entry = { id, outlet, url, language, country, kind, source: from, tried };
  return ok({ ...entry, ...(each ? { each } : {}), ...(addresses ? { addresses } : {}) });
}

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
