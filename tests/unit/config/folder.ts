import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { problemSentence } from '../../../src/errors.ts';
import { loadConfig, type Config } from '../../../src/system/config/config.ts';

export const OFFICIALS = `officials:
  - id: ana-ruiz
    name: Ana Ruiz
    aliases: [Ana Ruiz Mora]
    titles:
      - en: Mayor of Port Alba
        es: alcaldesa de Puerto Alba
        from: 2020-01-01
    languages: [es, en]
    country: MX
    gender: f
`;

export const FEEDS = `feeds:
  - id: the-gazette
    outlet: The Gazette
    url: https://gazette.example/feed.xml
    language: en
    country: US
    kind: press
    source: the outlet's own page
    tried: never
`;

const SETTINGS = 'timezone: America/Lima\n';

interface Files {
  readonly officials?: string | Uint8Array | null;
  readonly feeds?: string | Uint8Array | null;
  readonly onrecord?: string | Uint8Array | null;
}

/** A configuration folder that is removed after the test: sound files, but for those given; null leaves one out. */
export async function configFolder(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-config-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const all = { officials: OFFICIALS, feeds: FEEDS, onrecord: SETTINGS, ...files };
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) await writeFile(join(folder, `${name}.yaml`), content);
  }
  return folder;
}

/** Everything that is wrong with these files, each as the sentence a person reads, the folder left out. */
export async function complaints(files: Files): Promise<readonly string[]> {
  const folder = await configFolder(files);
  const result = await loadConfig(folder);
  return result.ok
    ? []
    : result.problems.map((problem) => problemSentence(problem).replace(`${folder}/`, ''));
}

export async function loaded(folder: string): Promise<Config> {
  const result = await loadConfig(folder);
  if (!result.ok) throw new Error(result.problems.map(problemSentence).join('\n'));
  return result.config;
}
