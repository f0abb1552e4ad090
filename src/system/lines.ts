import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';

export interface Line {
  /** File and line number, for messages: `articles.jsonl:12`. */
  readonly source: string;
  readonly text: string;
}

/** A line longer than this is no record of ours but a broken file, in UTF-16 units. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Lines of files, one file after another; of standard input for `-` or no file. Only "\n" ends a line: JSON may hold
 * U+2028, which Node's readline would split at. Empty lines are passed over; a file that cannot be read is one problem.
 */
export async function* readLines(files: readonly string[]): AsyncGenerator<Outcome<Line>> {
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      yield* linesOf(file);
    } catch (error) {
      yield failed('input', file, `could not be read: ${reasonOf(error)}`);
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<Outcome<Line>> {
  const name = file === '-' ? 'standard input' : file;
  const input = file === '-' ? process.stdin : createReadStream(locate(file));
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += first;
    for (const next of others) {
      yield* lineOf(name, (number += 1), rest);
      rest = next;
    }
    if (rest.length > LONGEST_LINE) {
      yield failed('too-large', `${name}:${number + 1}`, `is a line of more than ${LONGEST_LINE} characters`);
      return;
    }
  }
  yield* lineOf(name, number + 1, rest + decoder.decode());
}

function* lineOf(name: string, number: number, text: string): Generator<Outcome<Line>> {
  if (text.trim() !== '') yield ok({ source: `${name}:${number}`, text });
}

/** A path as the user meant it: npm runs a script in the project's folder, not in the one it was typed in. */
export function locate(file: string): string {
  const typedIn = process.env['INIT_CWD'];
  return existsSync(file) || typedIn === undefined ? resolve(file) : resolve(typedIn, file);
}
