import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What tells that a file, its folder or its disk is not ours to write; a file mounted by itself cannot be replaced (EBUSY). */
const READ_ONLY: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY']);

/**
 * Puts a text in the place of a file's, so that whoever reads it sees the old or the new one whole, also after a power cut:
 * written beside it, flushed, and renamed. A symbolic link goes on pointing where it does; the mode stays.
 *
 * @returns false where the file is read-only: nothing was written
 * @throws what else the file system says, such as that the disk is full
 */
export async function replaceFile(path: string, text: string): Promise<boolean> {
  const target = await realpath(path);
  const beside = join(dirname(target), `.onrecord-${randomUUID()}.tmp`);
  try {
    const { mode } = await stat(target);
    // Renaming asks for the folder's leave alone: a file its owner made read-only would be lost, and root may do anything.
    if ((mode & 0o222) === 0) return false;
    await access(target, constants.W_OK);
    await writeFlushed(beside, text, mode);
    await rename(beside, target);
    await flushFolder(dirname(target));
    return true;
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof Error && 'code' in error && READ_ONLY.has(String(error.code))) return false;
    throw error;
  }
}

async function writeFlushed(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode & 0o777);
  try {
    await file.writeFile(text);
    await file.chmod(mode & 0o777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows opens no folders: there the rename is all there is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
