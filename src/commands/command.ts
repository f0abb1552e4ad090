import { Command } from 'commander';
import type { ZodType } from 'zod';
import { failed, ok, problemSentence, type Outcome, type Problem } from '../errors.ts';
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

/** Set where some of the input was bad although the rest was dealt with: the command then exits 1. */
export function report(problem: Problem): void {
  tell(problemSentence(problem));
  process.exitCode = 1;
}

/** JSON Lines checked against a schema; a bad line is reported with its number, and the rest goes on. */
export async function* records<T>(
  files: readonly string[],
  schema: ZodType<T>,
): AsyncGenerator<{ readonly source: string; readonly record: T }> {
  for await (const line of readLines(files)) {
    const read = line.ok ? parse(line.value.text, line.value.source, schema) : line;
    if (!read.ok) report(read.problem);
    else if (line.ok) yield { source: line.value.source, record: read.value };
  }
}

function parse<T>(text: string, source: string, schema: ZodType<T>): Outcome<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed('input', source, `is not JSON: ${shorten(text)}`);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return ok(checked.data);
  const wrong = checked.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`,
  );
  return failed('input', source, wrong.join('; '));
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
