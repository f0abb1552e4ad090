import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Log, Translator } from '../../src/ports.ts';
import { createApertium } from '../../src/system/translate/apertium.ts';
import { createLibreTranslate } from '../../src/system/translate/libretranslate.ts';
import { createTranslator, resting } from '../../src/system/translate/translator.ts';
import { serveJson } from '../support/json-server.ts';

const hasApertium = spawnSync('sh', ['-c', 'test -e /usr/share/apertium/modes/spa-eng.mode']).status === 0;

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const kept = (translator: Translator): Translator => {
  onTestFinished(() => translator.close());
  return translator;
};

describe.skipIf(!hasApertium)('Apertium (apt-get install apertium apertium-eng-spa; skipped without)', () => {
  it('translates sentence after sentence and leaves names and figures alone', async () => {
    const apertium = kept(createApertium());
    const one = await apertium.translate('Marco Rubio dijo que México hace más que nunca.', 'es', 'en');
    expect(one).toMatch(/^Marco Rubio said that Mexico does more than ever/iu);
    const two = await apertium.translate('Pagaremos 30.000 pesos [sic] a la Casa Blanca', 'es', 'en');
    expect(two).toMatch(/30\.000 .*\[sic\].*White House/u);
  });

  it('answers each of many asked at once with its own translation', async () => {
    const apertium = kept(createApertium());
    const numbers = Array.from({ length: 30 }, (_, at) => String(1000 + at));
    const answers = await Promise.all(
      numbers.map((number) => apertium.translate(`El gobierno compró ${number} casas.`, 'es', 'en')),
    );
    for (const [at, answer] of answers.entries()) expect(answer).toContain(numbers[at]);
  });

  it('knows no other languages, and no text as long as a book', async () => {
    const apertium = kept(createApertium());
    expect(await apertium.translate('Guten Morgen', 'de', 'en')).toBeNull();
    expect(await apertium.translate('palabra '.repeat(50_000), 'es', 'en')).toBeNull();
  });
});

describe('a pipeline that misbehaves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modes-'));
  afterEach(() => rmSync(path.join(folder, 'spa-eng.mode'), { force: true }));
  const misbehaving = (mode: string): Translator => {
    writeFileSync(path.join(folder, 'spa-eng.mode'), mode);
    return kept(createApertium({ modes: folder, ms: 400 }));
  };

  it('gives no translation where it is not installed', async () => {
    expect(await createApertium({ modes: folder }).translate('Buenos días', 'es', 'en')).toBeNull();
    expect(await misbehaving('no-such-program-anywhere').translate('Buenos días', 'es', 'en')).toBeNull();
  });

  it('is killed with all its programs when it takes too long', async () => {
    const pids = path.join(folder, 'pids');
    const program = path.join(folder, 'sleeper');
    writeFileSync(program, `#!/bin/sh\necho $$ >> ${pids}\nexec sleep 60\n`, { mode: 0o755 });
    expect(await misbehaving(`${program} | ${program}`).translate('Buenos días', 'es', 'en')).toBeNull();
    const started = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    expect(started).toHaveLength(2);
    await expect.poll(() => started.filter(isAlive)).toEqual([]);
  });

  it('is started again after it died', async () => {
    const program = path.join(folder, 'dies');
    const marker = path.join(folder, 'died');
    writeFileSync(program, `#!/bin/sh\nif [ -e ${marker} ]; then exec cat; fi\ntouch ${marker}\nexit 1\n`, {
      mode: 0o755,
    });
    const apertium = misbehaving(program);
    expect(await apertium.translate('Buenos días', 'es', 'en')).toBeNull();
    expect(await apertium.translate('Buenos días', 'es', 'en')).toBe('Buenos días');
  });

  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
});

function isAlive(pid: number): boolean {
  // A killed process whose parent has gone may stay in the table for a moment.
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

describe('a LibreTranslate-compatible server', () => {
  it('is asked as its API says, and answers', async () => {
    let asked: Record<string, unknown> = {};
    const url = await serveJson(({ body }) => {
      asked = body;
      return { body: '{"translatedText":"Good morning"}' };
    });
    const server = kept(createLibreTranslate({ url, key: 'k' }));
    expect(await server.translate('Buenos días', 'es', 'en')).toBe('Good morning');
    expect(asked).toEqual({ q: 'Buenos días', source: 'es', target: 'en', format: 'text', api_key: 'k' });
  });

  it.each([
    ['refuses', { status: 429, body: '{"error":"slow down"}' }],
    ['answers nonsense', { body: '<html>' }],
    ['answers something else', { body: '{"ok":true}' }],
    ['answers without end', { body: `{"translatedText":"${'x'.repeat(300_000)}"}` }],
    ['says nothing', null],
  ])('gives no translation where it %s', async (_, answer) => {
    const url = await serveJson(() => answer);
    expect(await kept(createLibreTranslate({ url, ms: 300 })).translate('Hola', 'es', 'en')).toBeNull();
  });

  it('gives no translation where there is none', async () => {
    expect(
      await kept(createLibreTranslate({ url: 'http://127.0.0.1:9' })).translate('Hola', 'es', 'en'),
    ).toBeNull();
  });
});

describe('a translator that fails again and again', () => {
  it('is left alone for a while, and asked again after it', async () => {
    let asked = 0;
    const broken: Translator = {
      name: 'broken',
      translate: async () => {
        asked += 1;
        return asked > 3 ? 'hello' : null;
      },
      close: async () => {},
    };
    const patient = resting(broken, silent, 50);
    for (let at = 0; at < 6; at += 1) await patient.translate('hola', 'es', 'en');
    expect(asked).toBe(3);
    await expect.poll(() => patient.translate('hola', 'es', 'en')).toBe('hello');
  });

  it('is asked once for the same text', async () => {
    let asked = 0;
    const url = await serveJson(() => {
      asked += 1;
      return { body: '{"translatedText":"hello"}' };
    });
    const translator = createTranslator(url, silent);
    await translator?.translate('hola', 'es', 'en');
    expect(await translator?.translate('hola', 'es', 'en')).toBe('hello');
    expect(asked).toBe(1);
    await translator?.close();
  });
});
