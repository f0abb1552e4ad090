/** The list of officials apart from the rest: commands that ask no feed load no more than it. */
import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { Official } from '../../model.ts';
import { checkOfficials } from './checks.ts';
import { checked, loadFile } from './config-file.ts';
import { officialsFileSchema } from './officials-schema.ts';

export type LoadedOfficials =
  | { readonly ok: true; readonly officials: readonly Official[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The officials alone, for what asks no feed: the list of feeds is long, and to read it takes longer than all the rest. */
export async function loadOfficials(directory: string): Promise<LoadedOfficials> {
  const { value, problems } = await loadOfficialsFile(directory);
  return value === null ? { ok: false, problems } : { ok: true, officials: value.officials };
}

export const loadOfficialsFile = (directory: string) =>
  loadFile(join(directory, 'officials.yaml'), officialsFileSchema, checkOfficials);

/** What `officials.yaml` would say with this text; `path` names the file in problems. */
export const readOfficials = (text: string, path: string) =>
  checked(Buffer.from(text), path, officialsFileSchema, checkOfficials);
