import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The lines between two marks of the README, without its code fences. */
export function block(name: string): string[] {
  const [, inside = ''] = README.split(new RegExp(`<!-- /?${name} -->`));
  return inside.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```'));
}
