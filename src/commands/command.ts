import { Command, InvalidArgumentError } from 'commander';
import { z, type ZodType } from 'zod';
import { parseMoment } from '../collect/moment.ts';
import { failed, ok, problemSentence, type Outcome, type Problem } from '../errors.ts';
import type { Instant } from '../model.ts';
import type { StoreCounts } from '../ports.ts';
import { readLines } from '../system/lines.ts';
import { tell } from '../system/output.ts';

/** A command with the shared options and a worked example in its `--help`. */
export function command(name: string, summary: string, example: string): Command {
  return new Command(name)
    .description(summary)
    .option('--config <dir>', 'folder of officials.yaml, feeds.yaml and onrecord.yaml')
    .option('--db <path>', 'database file, or :memory:')
    .addHelpText('after', `\nExample:\n${example.replaceAll(/^/gm, '  ')}`);
}

/** Chooses the translator for one call of a command. */
export const TRANSLATOR = [
  '--translator <none|apertium|url>',
  'what translates between languages; without it, what the configuration names',
] as const;

/** Tells of input that was bad although the rest is dealt with: the command then exits 1. */
export function report(problem: Problem): void {
  tell(problemSentence(problem));
  process.exitCode = 1;
}

/** “1 item”, “2 items”. */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** “2 statements of 1 article” */
export const recordSize = ({ statements, articles }: StoreCounts): string =>
  `${amount(statements, 'statement')} of ${amount(articles, 'article')}`;

/** “12.3 MB” */
export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `2026-03-05T12-00-00Z`: sorted by name is sorted by time, and every file system takes it. */
export const inFileName = (instant: Instant): string => `${instant.slice(0, 19).replaceAll(':', '-')}Z`;

/** An id is the other program's own: it comes back as it was given. */
export const ID = z.union([z.string(), z.number()]);

type SchemaOf<T> = ZodType<T> | ((value: unknown) => ZodType<T>);

/** JSON Lines checked against a schema, or the one for each value; a bad line is reported with its number, and the rest goes on. */
export async function* records<T>(
  files: readonly string[],
  schema: SchemaOf<T>,
): AsyncGenerator<{ readonly source: string; readonly record: T }> {
  for await (const line of readLines(files)) {
    const read = line.ok ? parse(line.value.text, line.value.source, schema) : line;
    if (!read.ok) report(read.problem);
    else if (line.ok) yield { source: line.value.source, record: read.value };
  }
}

function parse<T>(text: string, source: string, schema: SchemaOf<T>): Outcome<T> {
  const value = jsonOf(text, source);
  return value.ok ? checked(value.value, source, schema) : value;
}

/** A line of JSON as a value. */
export function jsonOf(text: string, source: string): Outcome<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed('input', source, `is not JSON: ${shorten(text)}`);
  }
}

/** A value that a schema takes, or what of its fields is wrong. */
export function checked<T>(value: unknown, source: string, schema: SchemaOf<T>): Outcome<T> {
  const chosen = typeof schema === 'function' ? schema(value) : schema;
  const read = chosen.safeParse(value, { error: wordingOf });
  if (read.success) return ok(read.data);
  const wrong = read.error.issues.map(
    ({ path, message }) => `${path.length === 0 ? 'the line' : `"${path.join('.')}"`} ${message}`,
  );
  return failed('input', source, wrong.join('; '));
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a JSON object, {…}',
  string: 'a text in quotation marks',
  int: 'a whole number',
};

/** A clause that follows the name of the field; undefined leaves zod's own words. */
function wordingOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  if (issue.code === 'invalid_union') return 'must be a text or a number';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.code === 'too_small' ? `must be more than ${issue.minimum}` : undefined;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Reads a day given as an option. */
export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day such as 2026-01-31.');
  return value;
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && (parseMoment(value)?.at.startsWith(value) ?? false);
}
