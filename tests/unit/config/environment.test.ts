import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkEnvironment, ENVIRONMENT_VARIABLES, readEnvironment } from '../../../src/system/environment.ts';
import { configFolder } from './folder.ts';

const EXAMPLE = join(import.meta.dirname, '../../../.env.example');

const complaint = (variables: Record<string, string>): string => {
  const checked = checkEnvironment(variables);
  return checked.ok ? '' : checked.problem.what;
};

describe('.env.example', () => {
  it('lists exactly the variables On Record reads', async () => {
    expect(Object.keys(parseEnv(await readFile(EXAMPLE, 'utf8'))).sort()).toEqual(
      [...ENVIRONMENT_VARIABLES].sort(),
    );
  });

  it('sets none of them when it is copied as it is', async () => {
    expect(checkEnvironment(parseEnv(await readFile(EXAMPLE, 'utf8')))).toEqual({ ok: true, value: {} });
  });

  it('stands beside a comment for every variable', async () => {
    const blocks = (await readFile(EXAMPLE, 'utf8'))
      .split(/\n\s*\n/)
      .filter((block) => /^[A-Z_]+=/m.test(block));
    expect(blocks.filter((block) => !block.startsWith('#'))).toEqual([]);
  });
});

describe('the environment', () => {
  it('gives what is set and nothing else', () => {
    const all = { DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'debug', NO_COLOR: '', PATH: '/bin' };
    expect(checkEnvironment(all)).toEqual({
      ok: true,
      value: { DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'debug' },
    });
  });

  it('is told every fault at once', () => {
    const what = complaint({ LOG_LEVEL: 'loud', DISCORD_API_BASE: 'discord', DISCORD_API_VERSION: 'ten' });
    expect(what).toContain('LOG_LEVEL should be one of silent, error, warn, info, debug');
    expect(what).toContain('DISCORD_API_BASE should be a web address');
    expect(what).toContain('DISCORD_API_VERSION should be a number');
  });

  it('is told a misspelt name, and left alone where the name is another program’s', () => {
    expect(complaint({ ONRECORD_CONFG: 'x' })).toContain('did you mean ONRECORD_CONFIG?');
    expect(complaint({ DISCORD_TOKN: 'x' })).toContain('did you mean DISCORD_TOKEN?');
    expect(complaint({ DISCORD_ROLE: 'x', ONRECORDS: 'x', LOG_LEVELS: 'x' })).toBe('');
  });

  it('never shows a value', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{12,30} [A-Za-z0-9.]{12,30}$/);
    fc.assert(
      fc.property(secret, fc.constantFrom(...ENVIRONMENT_VARIABLES, 'DISCORD_TOKN'), (value, name) => {
        const checked = checkEnvironment({ [name]: value, LOG_LEVEL: value });
        const shown = JSON.stringify(checked);
        const [first = '', second = ''] = value.split(' ');
        expect(checked.ok).toBe(false);
        expect(shown).not.toContain(first);
        expect(shown).not.toContain(second);
      }),
    );
  });

  it('is read from .env too, where the shell has not set the same variable', async () => {
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
    });
    const folder = await configFolder();
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=warn\nONRECORD_DB=:memory:\n');
    delete process.env['ONRECORD_DB'];
    process.env['LOG_LEVEL'] = 'error';
    expect(readEnvironment(join(folder, '.env'))).toMatchObject({
      ok: true,
      value: { LOG_LEVEL: 'error', ONRECORD_DB: ':memory:' },
    });
  });

  it('needs no .env', () => {
    expect(readEnvironment('/nowhere/.env').ok).toBe(true);
  });
});
