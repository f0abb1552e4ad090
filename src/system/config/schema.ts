import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failed, ok, reasonOf, type Outcome } from '../../errors.ts';
import { makeFolder } from '../../folders.ts';
import { feedsFileSchema } from './feeds-schema.ts';
import { officialsFileSchema } from './officials-schema.ts';
import { settingsSchema } from './settings-schema.ts';

/** JSON Schema (draft 2020-12) of each file, for editors that complete and check YAML by it. */
export function configSchema(): Readonly<Record<'officials.yaml' | 'feeds.yaml' | 'onrecord.yaml', object>> {
  return {
    'officials.yaml': z.toJSONSchema(officialsFileSchema, { io: 'input' }),
    // An address with {name} in it is none yet.
    'feeds.yaml': z.toJSONSchema(feedsFileSchema, { io: 'input', override: withoutFormat }),
    'onrecord.yaml': z.toJSONSchema(settingsSchema, { io: 'input' }),
  };
}

/** `officials.yaml` → `officials.schema.json`, as the first line of that file names it to editors. */
const schemaFile = (file: string): string => file.replace(/yaml$/u, 'schema.json');

/** Text of a schema's file. */
export const writtenSchema = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Writes the schema of each file into the folder `schema` of a configuration's. Gives the paths written. */
export async function writeSchemas(directory: string): Promise<Outcome<readonly string[]>> {
  const folder = join(directory, 'schema');
  try {
    makeFolder(folder);
    const written = Object.entries(configSchema()).map(async ([file, schema]) => {
      const path = join(folder, schemaFile(file));
      await writeFile(path, writtenSchema(schema));
      return path;
    });
    return ok(await Promise.all(written));
  } catch (error) {
    return failed('config', folder, `cannot be written (${reasonOf(error)})`);
  }
}

function withoutFormat({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'uri') delete jsonSchema.format;
}
