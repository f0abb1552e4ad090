import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldName, valueAt, type FieldPath } from '../../../src/system/config/field-path.ts';
import { configSchema } from '../../../src/system/config/schema.ts';
import { complaints, FEEDS, OFFICIALS } from './folder.ts';

const guide = await readFile(join(import.meta.dirname, '../../../docs/configuration.md'), 'utf8');

/** Cells of the guide's tables, without the padding and the quotes of Markdown. */
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** YAML samples of the guide that hold a text, as entries of a list. */
const sample = (holding: string) => {
  const blocks = [...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, block = '']) => block);
  const block = blocks.find((each) => each.includes(holding)) ?? '';
  return block.replaceAll(/^(?=.)/gm, '  ');
};

/** Every setting of onrecord.yaml with what its schema says of it. */
function settingsIn(schema: unknown, path: FieldPath = []): readonly (readonly [string, unknown])[] {
  return Object.entries(valueAt(schema, ['properties']) ?? {}).flatMap(([name, setting]) => {
    const inside = settingsIn(setting, [...path, name]);
    return inside.length > 0 ? inside : [[fieldName([...path, name]), setting] as const];
  });
}

const asWritten = (value: unknown): string => (Array.isArray(value) ? JSON.stringify(value) : String(value));

const settings = settingsIn(configSchema()['onrecord.yaml']);

describe('docs/configuration.md', () => {
  it.each(settings)('tells of %s, with its default', (name, setting) => {
    const told = rows.find((cells) => cells[1] === `\`${name}\``);
    expect(told?.slice(2, 4)).toEqual([
      `\`${asWritten(valueAt(setting, ['default']))}\``,
      valueAt(setting, ['description']),
    ]);
  });

  it('tells of no setting that is gone', () => {
    const known = settings.map(([name]) => `\`${name}\``);
    const told = rows.map((cells) => cells[1] ?? '').filter((name) => !name.includes('.yaml'));
    expect(told.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.length).toBeGreaterThan(15);
  });

  it('shows entries that are valid', async () => {
    expect(await complaints({ officials: `officials:\n${sample('gender:')}` })).toEqual([]);
    expect(await complaints({ feeds: `feeds:\n${sample('feed.xml')}${sample('each: official')}` })).toEqual(
      [],
    );
  });

  it('shows the sentences a person reads', async () => {
    const wrong = FEEDS.replace('language: en', 'language: english').replace('kind: press', 'kind: pres');
    const told = await complaints({ feeds: wrong, officials: OFFICIALS });
    for (const sentence of told) expect(guide).toContain(sentence.replace(/^\S+/, ''));
    expect(told).toHaveLength(2);
  });
});
