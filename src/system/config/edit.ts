import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { reasonOf, type Problem } from '../../errors.ts';
import type { ConfigChange, ConfigEdit } from '../../operations.ts';
import type { LoadedFile } from './config-file.ts';
import { readFeeds } from './config.ts';
import { readOfficials } from './officials-file.ts';
import { valueAt } from './field-path.ts';
import { replaceFile } from './replace-file.ts';
import { entryText, spliced, type EntryChange } from './splice.ts';

/**
 * Writes one change into `officials.yaml` or `feeds.yaml` of a folder: checked as the whole file is checked at the start, then
 * put in its place in one step. Whatever the change does not concern stays to the letter.
 */
export async function editConfig(directory: string, change: ConfigChange): Promise<ConfigEdit> {
  const { list, check } = LISTS[change.kind];
  const file = `${list}.yaml`;
  const path = join(directory, file);
  try {
    const before = await readFile(path, 'utf8');
    const planned = planOf(change, before, path);
    if ('problems' in planned) return { kind: 'refused', problems: planned.problems };
    const after = spliced(before, { list, ...planned.entry });
    const { problems } = check(after, path);
    if (problems.length > 0) return { kind: 'refused', problems };
    const yaml = entryText(planned.shown);
    return { kind: (await replaceFile(path, after)) ? 'written' : 'read-only', file, yaml };
  } catch (error) {
    return refused(path, `cannot be changed (${reasonOf(error)})`);
  }
}

const OFFICIALS = { list: 'officials', check: readOfficials } as const;
const FEEDS = { list: 'feeds', check: readFeeds } as const;

const LISTS = {
  'add officials': OFFICIALS,
  'amend official': OFFICIALS,
  'add feeds': FEEDS,
  'remove feed': FEEDS,
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** Which entry is to become what; `shown` is the entry a person is shown, of several the first. */
interface Plan {
  readonly entry: Omit<EntryChange, 'list'>;
  readonly shown: Fields;
}

type Planned = Plan | { readonly problems: readonly Problem[] };

const refused = (source: string, what: string): ConfigEdit & { readonly kind: 'refused' } => ({
  kind: 'refused',
  problems: [{ code: 'config', source, what }],
});

function planOf(change: ConfigChange, text: string, path: string): Planned {
  if (change.kind === 'add officials')
    return inList(readOfficials(text, path), 'officials', (entries) => added(change.officials, entries));
  if (change.kind === 'add feeds')
    return inList(readFeeds(text, path), 'feeds', (entries) => added(change.feeds, entries));
  const { id } = change;
  if (change.kind === 'amend official') {
    return inList(readOfficials(text, path), 'officials', (entries) =>
      found(id, entries, path, (held, place) => {
        const written = valueAt(parseDocument(text).toJS(), ['officials', place]);
        const value = withoutNothing(change.amend(held), Object(written));
        return { entry: { place, value }, shown: value };
      }),
    );
  }
  return inList(readFeeds(text, path), 'feeds', (entries) =>
    found(id, entries, path, (held, place) => ({
      entry: { place, value: undefined },
      shown: withoutNothing(held),
    })),
  );
}

function inList<K extends string, T>(
  { value, problems }: LoadedFile<Readonly<Record<K, readonly T[]>>>,
  list: K,
  plan: (entries: readonly T[]) => Planned,
): Planned {
  return value === null ? { problems: problems.map(putRightFirst) } : plan(value[list]);
}

function added(values: readonly object[], entries: readonly unknown[]): Plan {
  const [shown = {}, ...more] = values.map((value) => withoutNothing(value));
  return { entry: { place: entries.length, value: shown, more }, shown };
}

function found<T extends { readonly id: string }>(
  id: string,
  entries: readonly T[],
  path: string,
  plan: (held: T, place: number) => Plan,
): Planned {
  const place = entries.findIndex((each) => each.id === id);
  const held = entries[place];
  return held === undefined ? refused(path, `holds no entry "${id}"`) : plan(held, place);
}

const putRightFirst = (problem: Problem): Problem => ({
  ...problem,
  advice: [problem.advice ?? '', 'Put this right in the file first.'].join(' ').trim(),
});

/** Without what is not given, and without lists that hold nothing where the entry is written without them. */
function withoutNothing(entry: object, written: object = {}): Fields {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([key, value]) => value !== undefined && (!isEmptyList(value) || key in written))
      .map(([key, value]) => [key, Array.isArray(value) ? value.map(plainItem) : value]),
  );
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const plainItem = (item: unknown): unknown =>
  typeof item === 'object' && item !== null ? withoutNothing(item) : item;
