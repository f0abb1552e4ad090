import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { failed, ok, reasonOf, type Outcome } from '../../errors.ts';
import type { Day } from '../../model.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes a day as `tried` of the entries of `feeds.yaml` with these ids and leaves every other character as it was,
 * comments included. Gives the number of entries marked.
 */
export async function markTried(
  directory: string,
  entries: ReadonlySet<string>,
  on: Day,
): Promise<Outcome<number>> {
  const path = join(directory, 'feeds.yaml');
  try {
    const before = await readFile(path, 'utf8');
    const places = triedOf(before, entries);
    if (await replaceFile(path, write(before, places, on))) return ok(places.length);
    return failed('config', path, 'cannot be marked: it is read-only');
  } catch (error) {
    return failed('config', path, `cannot be marked (${reasonOf(error)})`);
  }
}

type Place = readonly [start: number, end: number];

/** Where the values of `tried` stand, from the end of the text to its start. */
function triedOf(text: string, entries: ReadonlySet<string>): readonly Place[] {
  const feeds = parseDocument(text).get('feeds');
  if (!isSeq(feeds)) return [];
  const places = feeds.items.flatMap((entry) => {
    if (!isMap(entry) || !entries.has(String(entry.get('id')))) return [];
    const tried: unknown = entry.get('tried', true);
    return isScalar(tried) ? placeOf(tried) : [];
  });
  return places.toReversed();
}

const placeOf = ({ range }: Scalar): readonly Place[] => (range ? [[range[0], range[1]]] : []);

const write = (text: string, places: readonly Place[], day: Day): string =>
  places.reduce((kept, [start, end]) => kept.slice(0, start) + day + kept.slice(end), text);
