import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import { tell } from './output.ts';
import { packingOf, unpacking } from './packed.ts';

export interface Line {
  /** File and line number, for messages: `articles.jsonl:12`. */
  readonly source: string;
  readonly text: string;
}

/** A line longer than this is no record of ours but a broken file, in bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Lines of files, one file after another; of standard input for `-` or no file. Only "\n" ends a line: JSON may hold
 * U+2028, which Node's readline would split at. Empty lines are passed over. A line that is too long or no UTF-8 is one problem and
 * the next one follows; a file that cannot be read, or that is no text at all, is one problem.
 *
 * @param onBytes told how many bytes more are read, of a packed file (`.zst`, `.gz`) as it is packed
 */
export async function* readLines(
  files: readonly string[],
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Outcome<Line>> {
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      yield* linesOf(file, onBytes);
    } catch (error) {
      yield failed('input', file, `could not be read: ${reasonOf(error)}`);
    }
  }
}

async function* linesOf(file: string, onBytes: (count: number) => void): AsyncGenerator<Outcome<Line>> {
  const name = file === '-' ? 'standard input' : file;
  const packing = packingOf(file);
  const input = bytesOf(file, onBytes);
  let line = new PartialLine();
  let number = 0;
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    if (number === 0 && isBinary(chunk)) {
      yield failed('encoding', name, 'is no text in UTF-8 but a binary file or UTF-16', 'Save it as UTF-8.');
      return;
    }
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield* line.read(`${name}:${(number += 1)}`);
      line = new PartialLine();
      if (packing === null) onBytes(end + 1 - from);
      from = end + 1;
    }
    line.add(chunk.subarray(from));
    if (packing === null) onBytes(chunk.length - from);
  }
  yield* line.read(`${name}:${number + 1}`);
}

/** Of a packed file the bytes within; `onBytes` is told of those it takes. */
function bytesOf(file: string, onBytes: (count: number) => void): Readable {
  if (file === '-') return standardInput();
  const packing = packingOf(file);
  const input = createReadStream(locate(file));
  return packing === null ? input : unpacking(input, packing, onBytes);
}

const NEWLINE = 0x0a;

class PartialLine {
  readonly #pieces: Uint8Array[] = [];
  #size = 0;

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size <= LONGEST_LINE) this.#pieces.push(piece);
    else this.#pieces.length = 0;
  }

  *read(source: string): Generator<Outcome<Line>> {
    if (this.#size > LONGEST_LINE) {
      yield failed(
        'too-large',
        source,
        `is a line of ${this.#size} bytes, more than the ${LONGEST_LINE} we read`,
      );
      return;
    }
    const text = decode(Buffer.concat(this.#pieces));
    if (text === null) yield failed('encoding', source, 'is not UTF-8 text', 'Save it again as UTF-8.');
    else if (text.trim() !== '') yield ok({ source, text });
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Null where the bytes are no UTF-8: words must not be changed by a guess. */
function decode(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

/** A text may hold a stray zero; every page of a program, a picture or UTF-16 holds many. */
function isBinary(start: Uint8Array): boolean {
  let zeros = 0;
  for (let at = start.indexOf(0); at >= 0; at = start.indexOf(0, at + 1)) zeros += 1;
  return zeros > 8 && zeros > start.length / 1000;
}

/** Whoever started us without a file sees that we wait for one. */
export function standardInput(): NodeJS.ReadStream {
  if (process.stdin.isTTY) tell('Reading from the keyboard; Ctrl-D ends it.');
  return process.stdin;
}

/** A path as the user meant it: npm runs a script in the project's folder, not in the one it was typed in. */
export function locate(file: string): string {
  const typedIn = process.env['INIT_CWD'];
  return existsSync(file) || typedIn === undefined ? resolve(file) : resolve(typedIn, file);
}
