/** What the user configured: files, environment and options, the nearer winning. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemSentence, Refusal, type Problem } from '../errors.ts';
import type { Official } from '../model.ts';
import type { Config } from '../system/config/config.ts';
import { loadOfficials } from '../system/config/officials-file.ts';
import { readEnvironment, type Environment } from '../system/environment.ts';
import { locate } from '../system/lines.ts';
import { tell } from '../system/output.ts';

/** Options every command takes; they win over the environment, which wins over the files. */
export interface SharedOptions {
  readonly config?: string;
  readonly db?: string;
  /** What translates, at the commands that compare. */
  readonly translator?: string;
}

/** The project's own folder: where `config` and `data` are, wherever a command is typed. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));

export function environment(): Environment {
  const read = readEnvironment();
  if (read.ok) return read.value;
  throw new Refusal(read.problem);
}

export function configDirectory(options: SharedOptions): string {
  const named = options.config ?? environment().ONRECORD_CONFIG;
  return named === undefined ? join(HOME, 'config') : locate(named);
}

/** Every error is told before the command is refused. */
export async function loadConfiguration(options: SharedOptions): Promise<Config> {
  const directory = configDirectory(options);
  // Loaded with what it needs only where it is asked for: many commands read the officials and no more.
  const { loadConfig } = await import('../system/config/config.ts');
  const loaded = await loadConfig(directory);
  if (loaded.ok) return loaded.config;
  throw refusalOf(directory, loaded.problems);
}

/** The same for a command that needs the officials and nothing else. */
export async function loadListOfOfficials(options: SharedOptions): Promise<readonly Official[]> {
  const directory = configDirectory(options);
  const loaded = await loadOfficials(directory);
  if (loaded.ok) return loaded.officials;
  throw refusalOf(directory, loaded.problems);
}

function refusalOf(directory: string, problems: readonly Problem[]): Refusal {
  for (const problem of problems) tell(problemSentence(problem));
  return new Refusal({
    code: 'config',
    source: directory,
    what: `cannot be used: ${problems.length} to put right, told above`,
  });
}

export function databasePath(options: SharedOptions, { settings }: Config): string {
  const named = options.db ?? environment().ONRECORD_DB;
  if (named === ':memory:') return named;
  return named === undefined ? resolve(HOME, settings.database) : locate(named);
}
