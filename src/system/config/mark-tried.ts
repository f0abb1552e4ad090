import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { failed, ok, reasonOf, type Outcome } from '../../errors.ts';
import type { Day } from '../../model.ts';

/** Writes `tried: <day>` into the entries of feeds.yaml with these ids. Comments stay, and the file is replaced whole. */
export async function markTried(
  directory: string,
  entries: ReadonlySet<string>,
  day: Day,
): Promise<Outcome<void>> {
  const path = join(directory, 'feeds.yaml');
  try {
    const document = parseDocument(await readFile(path, 'utf8'));
    const feeds = document.get('feeds');
    for (const feed of isSeq(feeds) ? feeds.items : []) {
      if (isMap(feed) && entries.has(String(feed.get('id')))) feed.set('tried', day);
    }
    await writeFile(`${path}.new`, document.toString({ lineWidth: 0 }));
    await rename(`${path}.new`, path);
    return ok(undefined);
  } catch (error) {
    return failed('config', path, `could not be written: ${reasonOf(error)}`);
  }
}
