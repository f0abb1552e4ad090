import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { reasonOf, type Problem } from '../../errors.ts';
import type { Official } from '../../model.ts';
import type { FeedEntry } from '../../operations.ts';
import { checkFeeds, checkOfficials } from './checks.ts';
import { readDocument, type ConfigDocument } from './document.ts';
import { faultsOf, problemOf, type Fault } from './faults.ts';
import { feedsFileSchema } from './feeds-schema.ts';
import { officialsFileSchema } from './officials-schema.ts';
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

export type LoadedOfficials =
  | { readonly ok: true; readonly officials: readonly Official[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `officials.yaml`, `feeds.yaml` and `onrecord.yaml` of a directory. Never throws: where anything is wrong, all that
 * is wrong in the three files comes back at once, each with its file, line and field.
 */
export async function loadConfig(directory: string): Promise<LoadedConfig> {
  const [officials, feeds, settings] = await Promise.all([
    loadOfficialsFile(directory),
    load(join(directory, 'feeds.yaml'), feedsFileSchema, checkFeeds),
    load(join(directory, 'onrecord.yaml'), settingsSchema, () => []),
  ]);
  if (officials.value === null || feeds.value === null || settings.value === null) {
    return { ok: false, problems: [officials, feeds, settings].flatMap((file) => file.problems) };
  }
  return {
    ok: true,
    config: { officials: officials.value.officials, feeds: feeds.value.feeds, settings: settings.value },
  };
}

/** The officials alone, for what asks no feed: the list of feeds is long, and to read it takes longer than all the rest. */
export async function loadOfficials(directory: string): Promise<LoadedOfficials> {
  const { value, problems } = await loadOfficialsFile(directory);
  return value === null ? { ok: false, problems } : { ok: true, officials: value.officials };
}

const loadOfficialsFile = (directory: string) =>
  load(join(directory, 'officials.yaml'), officialsFileSchema, checkOfficials);

export interface LoadedFile<T> {
  /** Null where there are problems. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

async function load<T extends z.ZodType>(
  path: string,
  schema: T,
  check: (document: ConfigDocument) => readonly Fault[],
): Promise<LoadedFile<z.output<T>>> {
  const bytes = await readFile(path).catch((error: unknown) => problemOfReading(path, error));
  return Buffer.isBuffer(bytes) ? checked(bytes, path, schema, check) : { value: null, problems: [bytes] };
}

/** What `officials.yaml` would say with this text; `path` names the file in problems. */
export const readOfficials = (text: string, path: string) =>
  checked(Buffer.from(text), path, officialsFileSchema, checkOfficials);

/** The same of `feeds.yaml`. */
export const readFeeds = (text: string, path: string) =>
  checked(Buffer.from(text), path, feedsFileSchema, checkFeeds);

function checked<T extends z.ZodType>(
  bytes: Uint8Array,
  path: string,
  schema: T,
  check: (document: ConfigDocument) => readonly Fault[],
): LoadedFile<z.output<T>> {
  const document = readDocument(bytes);
  const parsed = schema.safeParse(document.value);
  // Where the YAML itself is broken its value means nothing, and complaints about it would hide the one that matters.
  const faults = document.broken
    ? document.faults
    : [
        ...document.faults,
        ...(parsed.success ? [] : faultsOf(parsed.error, schema, document)),
        ...check(document),
      ];
  const problems = faults.toSorted((a, b) => a.line - b.line).map((fault) => problemOf(fault, path));
  return { value: parsed.success && problems.length === 0 ? parsed.data : null, problems };
}

function problemOfReading(path: string, error: unknown): Problem {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return {
    code: 'config',
    source: path,
    what: missing ? 'this file is missing' : `cannot be read (${reasonOf(error)})`,
    advice:
      'Copy it from the "config" folder that comes with On Record, or name the folder that holds it with --config.',
  };
}
