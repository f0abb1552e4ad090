import { z } from 'zod';
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

function withoutFormat({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'uri') delete jsonSchema.format;
}
