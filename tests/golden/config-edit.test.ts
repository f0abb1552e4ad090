import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { ConfigChange } from '../../src/operations.ts';
import { editConfig } from '../../src/system/config/edit.ts';

const CASE = z.looseObject({ why: z.string(), kind: z.string(), set: z.looseObject({}).optional() });

const folder = path.join(import.meta.dirname, 'config-edit');
const cases = readdirSync(folder).map((name) => ({
  name,
  ...CASE.parse(JSON.parse(readFileSync(path.join(folder, name, 'change.json'), 'utf8'))),
}));

const changeOf = ({ set, ...written }: z.infer<typeof CASE>): ConfigChange =>
  ({ ...written, amend: (held: object) => ({ ...held, ...set }) }) as unknown as ConfigChange;

/** Each case is a file before and after, as a person would compare them. */
describe('changing a configuration file', () => {
  test.each(cases)('$name: $why', async ({ name, ...written }) => {
    const config = mkdtempSync(path.join(tmpdir(), 'onrecord-edit-'));
    onTestFinished(() => rmSync(config, { recursive: true }));
    const file = path.join(config, written.kind.includes('official') ? 'officials.yaml' : 'feeds.yaml');
    writeFileSync(file, readFileSync(path.join(folder, name, 'before.yaml')));
    expect(await editConfig(config, changeOf(written))).toMatchObject({ kind: 'written' });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(folder, name, 'after.yaml'), 'utf8'));
    expect(readdirSync(config)).toEqual([path.basename(file)]);
  });
});
