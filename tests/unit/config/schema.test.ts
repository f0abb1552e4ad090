import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/system/config/field-path.ts';
import { configSchema, writeSchemas, writtenSchema } from '../../../src/system/config/schema.ts';
import { configFolder } from './folder.ts';

const SHIPPED = join(import.meta.dirname, '../../../config');

describe('the JSON Schema of the configuration', () => {
  it('describes all three files and survives being written as JSON', () => {
    const written: unknown = JSON.parse(JSON.stringify(configSchema()));
    expect(written).toEqual(configSchema());
    expect(Object.keys(configSchema())).toEqual(['officials.yaml', 'feeds.yaml', 'onrecord.yaml']);
  });

  it('refuses settings it does not know, as the program does', () => {
    for (const schema of Object.values(configSchema()))
      expect(schema).toMatchObject({ additionalProperties: false });
  });

  it('asks for nothing that has a default', () => {
    const schema = configSchema();
    expect(valueAt(schema, ['onrecord.yaml', 'required'])).toBeUndefined();
    expect(valueAt(schema, ['feeds.yaml', 'properties', 'feeds', 'items', 'required'])).not.toContain('each');
  });

  it('lets the address of a feed hold {name}, which is no URI', () => {
    const url = valueAt(configSchema(), ['feeds.yaml', 'properties', 'feeds', 'items', 'properties', 'url']);
    expect(valueAt(url, ['type'])).toBe('string');
    expect(valueAt(url, ['format'])).toBeUndefined();
  });

  it('says what every field of an official and of a feed is for', () => {
    const schema = configSchema();
    const fields = [
      valueAt(schema, ['officials.yaml', 'properties', 'officials', 'items', 'properties']),
      valueAt(schema, ['feeds.yaml', 'properties', 'feeds', 'items', 'properties']),
    ].flatMap((properties) => Object.entries(properties ?? {}));
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(([, field]) => valueAt(field, ['description']) === undefined)).toEqual([]);
  });

  it.each(Object.entries(configSchema()))(
    'is beside %s as editors read it, and named there',
    async (file, schema) => {
      const [, name] =
        /^# yaml-language-server: \$schema=(.*)$/m.exec(await readFile(join(SHIPPED, file), 'utf8')) ?? [];
      expect(name).toBe(`schema/${file.replace('yaml', 'schema.json')}`);
      // Out of date? `npm run -s onrecord -- config schema --write`
      expect(await readFile(join(SHIPPED, name ?? ''), 'utf8')).toBe(writtenSchema(schema));
    },
  );

  it('is written for a configuration anywhere', async () => {
    const folder = await configFolder();
    await writeSchemas(folder);
    expect((await readdir(join(folder, 'schema'))).toSorted()).toEqual([
      'feeds.schema.json',
      'officials.schema.json',
      'onrecord.schema.json',
    ]);
    expect(await writeSchemas(join(folder, 'feeds.yaml'))).toMatchObject({ ok: false });
  });
});
