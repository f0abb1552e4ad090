import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sideBySide } from '../eval/side-by-side.ts';

/** As it reads, however wide its columns are set. */
const plain = (page: string): string => page.replaceAll(/\s+/gu, ' ').replaceAll(/-{3,}/gu, '---').trim();

it('docs/side-by-side.md shows what is found today (node tests/eval/side-by-side.ts > docs/side-by-side.md)', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/side-by-side.md'), 'utf8');
  expect(plain(page)).toBe(plain(await sideBySide()));
});
