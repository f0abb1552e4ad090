/** Files that are packed, known by the ends of their names, as dumps and corpora mostly are. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { constants, createGunzip, createZstdDecompress, gunzipSync, zstdDecompressSync } from 'node:zlib';

export type Packing = 'zstd' | 'gzip';

const ENDINGS: readonly (readonly [string, Packing])[] = [
  ['.zst', 'zstd'],
  ['.gz', 'gzip'],
];

/** 128 MiB, as `zstd -d` allows without being asked. */
const ZSTD = { params: { [constants.ZSTD_d_windowLogMax]: 27 } };

/** `a.jsonl.zst` → zstd; null for what is not packed. */
export const packingOf = (path: string): Packing | null =>
  ENDINGS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1] ?? null;

/** `a.jsonl.zst` → `a.jsonl`. */
export function nameWithin(path: string): string {
  const ending = ENDINGS.find(([each]) => path.toLowerCase().endsWith(each))?.[0] ?? '';
  return path.slice(0, path.length - ending.length);
}

/**
 * Unpacks while it is read. What is torn or packed otherwise ends the stream with an error.
 *
 * @param onBytes told how many packed bytes more are read
 */
export function unpacking(packed: Readable, packing: Packing, onBytes: (count: number) => void): Readable {
  const unpacker = packing === 'zstd' ? createZstdDecompress(ZSTD) : createGunzip();
  packed.on('data', (chunk: Uint8Array) => onBytes(chunk.length));
  // An error on either side comes to whoever reads the last of them.
  return pipeline(packed, unpacker, () => {});
}

/** All at once. Throws where it is torn, packed otherwise or longer than `most` bytes. */
export const unpacked = (packed: Uint8Array, packing: Packing, most: number): Uint8Array =>
  packing === 'zstd'
    ? zstdDecompressSync(packed, { ...ZSTD, maxOutputLength: most })
    : gunzipSync(packed, { maxOutputLength: most });
