/** One file of the configuration: read, checked, and with the line of all that is wrong in it. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { reasonOf, type Problem } from '../../errors.ts';
import { readDocument, type ConfigDocument } from './document.ts';
import { faultsOf, problemOf, type Fault } from './faults.ts';

export interface LoadedFile<T> {
  /** Null where there are problems. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Never throws; `check` looks at what no field shows by itself. */
export async function loadFile<T extends z.ZodType>(
  path: string,
  schema: T,
  check: (document: ConfigDocument) => readonly Fault[],
): Promise<LoadedFile<z.output<T>>> {
  const bytes = await readFile(path).catch((error: unknown) => problemOfReading(path, error));
  return Buffer.isBuffer(bytes) ? checked(bytes, path, schema, check) : { value: null, problems: [bytes] };
}

/** What the file would say with these bytes; `path` names it in problems. */
export function checked<T extends z.ZodType>(
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
