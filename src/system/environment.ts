import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import { oneOf, text, webAddress } from './config/fields.ts';
import { LOG_LEVELS } from './config/log-levels.ts';
import { nearest } from './config/nearest.ts';

const variables = z
  .object({
    /** A secret: never written anywhere. */
    DISCORD_TOKEN: z
      .string()
      .regex(/^\S+$/u, { error: 'a token without spaces, as the Discord developer portal shows it' }),
    DISCORD_API_BASE: webAddress,
    DISCORD_API_VERSION: z.string().regex(/^\d+$/u, { error: 'a number, such as 10' }),
    /** Path of a module that is handed every request to Discord before it is sent. */
    DISCORD_REST_HOOK: text('the path of a module'),
    /** A secret: the key of a translation server that asks for one. */
    TRANSLATOR_KEY: z.string(),
    /** A secret: the key of a server that writes summaries. */
    SUMMARIES_KEY: z.string(),
    LOG_LEVEL: oneOf(LOG_LEVELS),
    /** Set to anything: no colours (no-color.org). */
    NO_COLOR: z.string(),
    ONRECORD_DB: text('the path of a file, or :memory:'),
    ONRECORD_CONFIG: text('the path of a folder'),
    /** Folder of the corpora that evaluations measure with. */
    ONRECORD_CORPORA: text('the path of a folder'),
  })
  .partial();

/** What the environment says, by the names of its variables; undefined where it says nothing and the files decide. */
export type Environment = Readonly<z.output<typeof variables>>;

/** Names of the variables On Record reads. */
export const ENVIRONMENT_VARIABLES: readonly string[] = Object.keys(variables.shape);

/** The environment, with what an `.env` file adds to it; a variable set by the shell wins over the file. */
export function readEnvironment(file = '.env'): Outcome<Environment> {
  try {
    loadEnvFile(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) return failed('config', file, `cannot be read (${reasonOf(error)})`);
  }
  return checkEnvironment(process.env);
}

/**
 * Checks the variables; one that is set to nothing counts as not set. The problem names every variable that is wrong
 * and what was expected, never a value: it may be a secret.
 */
export function checkEnvironment(all: Readonly<Record<string, string | undefined>>): Outcome<Environment> {
  const set = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(set);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`);
  const faults = [...wrong, ...misspelt(Object.keys(set))];
  if (parsed.success && faults.length === 0) return ok(parsed.data);
  return failed(
    'config',
    'environment',
    faults.join('; '),
    'Put it right in .env or in the shell; .env.example explains each.',
  );
}

/** A name that begins as ours do and is nearly one of them would otherwise be passed over in silence. */
function misspelt(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const prefix = /^(?:DISCORD|ONRECORD)_/u.exec(name)?.[0];
    if (prefix === undefined || ENVIRONMENT_VARIABLES.includes(name)) return [];
    const ours = ENVIRONMENT_VARIABLES.filter((known) => known.startsWith(prefix));
    const meant = nearest(
      name.slice(prefix.length),
      ours.map((known) => known.slice(prefix.length)),
    );
    return meant === null ? [] : [`${name} is no variable of On Record (did you mean ${prefix}${meant}?)`];
  });
}
