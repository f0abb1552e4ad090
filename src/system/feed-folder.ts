import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../folders.ts';

/** Puts a file into a folder, which is made where it is missing; whoever reads it sees the old or the new one whole. */
export async function putFile(folder: string, name: string, text: string): Promise<void> {
  makeFolder(folder);
  const beside = join(folder, `.${name}.tmp`);
  await writeFile(beside, text);
  await rename(beside, join(folder, name));
}
