import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const HOME = join(import.meta.dirname, '../..');

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

const CLEAN = { NO_COLOR: '1', DISCORD_TOKEN: '', ONRECORD_DB: '', ONRECORD_CONFIG: '', LOG_LEVEL: '' };

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard output or error holds the text. */
  readonly says: (text: string) => Promise<void>;
}

/** Starts the command line as npm does, with the project's own Node. */
export function start(words: readonly string[], environment: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [join(HOME, 'src/onrecord.js'), ...words], {
    cwd: HOME,
    env: { ...process.env, ...CLEAN, ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ out, err, code })));
  const says = async (text: string): Promise<void> => {
    while (!(out + err).includes(text)) {
      if (child.exitCode !== null) throw new Error(`ended without saying “${text}”: ${out}${err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { process: child, ended, says };
}

/** Runs a command to its end, with `input` on standard input. */
export function run(
  words: readonly string[],
  {
    input = '',
    environment = {},
  }: { readonly input?: string; readonly environment?: Record<string, string> } = {},
): Promise<Ended> {
  const { process: child, ended } = start(words, environment);
  child.stdin?.end(input);
  return ended;
}

/** The JSON lines a command printed. */
export const jsonLines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
