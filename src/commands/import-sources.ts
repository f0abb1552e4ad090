/** What is to be imported, read from files of any form: a value each, with the place it stands. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { decodeBytes } from '../collect/decode.ts';
import { readOutlines } from '../collect/outlines.ts';
import { failed, ok, reasonOf, type Outcome, type Problem } from '../errors.ts';
import type { DateOrder } from '../exchange/table-dates.ts';
import { tableValues } from '../exchange/table-values.ts';
import { readTextFile } from '../exchange/text-file.ts';
import { locate, readLines, standardInput } from '../system/lines.ts';
import { nameWithin, packingOf, unpacked } from '../system/packed.ts';
import { amount, jsonOf } from './command.ts';

export interface ImportValue {
  /** File and line. */
  readonly source: string;
  readonly value: Outcome<unknown>;
  /** How much of everything is read with it, 0 to 1; left out where nobody knows how much there is. */
  readonly share?: number;
}

export const FORMS = ['jsonl', 'csv', 'opml', 'html', 'text'] as const;
export type Form = (typeof FORMS)[number];

/** By the end of a file's name. */
const ENDINGS: Readonly<Record<string, Form>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.opml': 'opml',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
};

export interface HowToRead {
  /** Whatever the name of a file says. */
  readonly form: Form | null;
  readonly dates: DateOrder | null;
}

interface SourceFile {
  readonly path: string;
  readonly form: Form;
  readonly bytes: number;
  /** What an article of it is known by that has no address: where it lies in the folder that was named. */
  readonly id: string;
}

/**
 * Files one after another, folders with all below them in the order of their names; standard input for `-` or nothing. Whatever
 * cannot be read is one problem, and the rest goes on.
 */
export async function* readImports(paths: readonly string[], how: HowToRead): AsyncGenerator<ImportValue> {
  const files: SourceFile[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    for await (const found of filesAt(path, how.form)) {
      if ('problem' in found)
        yield { source: found.problem.source, value: { ok: false, problem: found.problem } };
      else files.push(found);
    }
  }
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const isKnown = all > 0 && files.every(({ path }) => path !== '-');
  let before = 0;
  for (const file of files) {
    for await (const { share = 0, ...each } of valuesOf(file, how)) {
      yield isKnown ? { ...each, share: (before + share * file.bytes) / all } : each;
    }
    before += file.bytes;
  }
}

interface Unreadable {
  readonly problem: Problem;
}

async function* filesAt(path: string, form: Form | null): AsyncGenerator<SourceFile | Unreadable> {
  const place = path === '-' ? '' : locate(path);
  try {
    if (path === '-') yield { path, form: form ?? 'jsonl', bytes: 0, id: '' };
    else if ((await stat(place)).isDirectory()) yield* filesWithin(place, path, form);
    else yield await fileAt(path, form ?? formOf(path) ?? 'jsonl', basename(path));
  } catch (error) {
    yield unreadable(path, `could not be read: ${reasonOf(error)}`);
  }
}

/** Links to folders are not followed: they may lead back. */
async function* filesWithin(
  folder: string,
  told: string,
  form: Form | null,
): AsyncGenerator<SourceFile | Unreadable> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .toSorted();
  const others = new Map<string, number>();
  for (const path of paths) {
    const chosen = formOf(path);
    const ending = extname(path) || basename(path);
    if (chosen === null) others.set(ending, (others.get(ending) ?? 0) + 1);
    else yield await fileAt(join(told, path), form ?? chosen, path);
  }
  if (paths.length === 0) yield unreadable(told, 'has no files');
  if (others.size > 0) {
    const count = [...others.values()].reduce((sum, each) => sum + each, 0);
    const endings = [...others.keys()].slice(0, 8).join(', ');
    yield unreadable(told, `has ${amount(count, 'file')} of another form, passed over: ${endings}`);
  }
}

const fileAt = async (path: string, form: Form, id: string): Promise<SourceFile> => ({
  path,
  form,
  bytes: (await stat(locate(path))).size,
  id: id.split(sep).join('/'),
});

const formOf = (path: string): Form | null => ENDINGS[extname(nameWithin(path)).toLowerCase()] ?? null;

const unreadable = (source: string, what: string): Unreadable => ({
  problem: { code: 'input', source, what },
});

async function* valuesOf(file: SourceFile, how: HowToRead): AsyncGenerator<ImportValue> {
  if (file.form === 'jsonl') {
    yield* linesOf(file);
    return;
  }
  const name = nameOf(file);
  const text = await textOf(file);
  if (!text.ok) yield { source: name, value: text };
  else if (file.form === 'csv') yield* tableValues(text.value, name, how.dates);
  else if (file.form === 'opml') yield* feedsOf(text.value, name);
  else yield { source: name, value: ok(articleIn(text.value, file)), share: 1 };
}

const nameOf = ({ path }: SourceFile): string => (path === '-' ? 'standard input' : path);

function articleIn(text: string, { form, id, path }: SourceFile): object {
  return form === 'html' ? { id, html: text } : { id, ...readTextFile(text, basename(nameWithin(path))) };
}

function* feedsOf(text: string, name: string): Generator<ImportValue> {
  const outlines = readOutlines(text);
  if (outlines === null) yield { source: name, value: failed('input', name, 'is no list of feeds (OPML)') };
  for (const [index, outline] of (outlines ?? []).entries())
    yield {
      source: `${name}, feed ${index + 1}`,
      value: ok({ outline }),
      share: (index + 1) / (outlines?.length ?? 1),
    };
}

/** JSON Lines, or one list: `[{…},{…}]`. */
async function* linesOf(file: SourceFile): AsyncGenerator<ImportValue> {
  let bytes = 0;
  let isList: boolean | null = null;
  for await (const line of readLines([file.path], (count) => (bytes += count))) {
    const share = file.bytes === 0 ? 0 : bytes / file.bytes;
    if (!line.ok) {
      yield { source: line.problem.source, value: line, share };
      continue;
    }
    isList ??= /^\uFEFF?\s*\[/u.test(line.value.text);
    const { source, text } = line.value;
    if (isList) {
      yield* listOf(file, text);
      return;
    }
    yield { source, value: jsonOf(text.replace(/^\uFEFF/u, ''), source), share };
  }
}

/** @param line all there is of it where it came through standard input */
async function* listOf(file: SourceFile, line: string): AsyncGenerator<ImportValue> {
  const name = nameOf(file);
  const text = file.path === '-' ? ok(line) : await textOf(file);
  const list = text.ok ? jsonOf(text.value, name) : text;
  if (!list.ok) {
    yield { source: name, value: list };
    return;
  }
  const values: readonly unknown[] = Array.isArray(list.value) ? list.value : [list.value];
  for (const [index, value] of values.entries())
    yield { source: `${name}, entry ${index + 1}`, value: ok(value), share: (index + 1) / values.length };
}

/** A file read as one piece, in bytes: more than it takes to fill the memory of a small machine should come in lines. */
const LARGEST_FILE = 400_000_000;

async function textOf({ path, bytes }: SourceFile): Promise<Outcome<string>> {
  if (bytes > LARGEST_FILE) {
    const what = `has ${bytes} bytes, more than the ${LARGEST_FILE} we read at once`;
    return failed('too-large', path, what, 'Divide it, or save it as JSON Lines.');
  }
  try {
    const read = path === '-' ? await inputBytes() : await fileBytes(path);
    return decodeBytes(withMark(read), '', path);
  } catch (error) {
    return failed('input', path, `could not be read: ${reasonOf(error)}`);
  }
}

async function fileBytes(path: string): Promise<Uint8Array> {
  const read = await readFile(locate(path));
  const packing = packingOf(path);
  return packing === null ? read : unpacked(read, packing, LARGEST_FILE);
}

async function inputBytes(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of standardInput() as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** UTF-16 that does not say so has a zero in every other byte of plain text. */
function withMark(bytes: Uint8Array): Uint8Array {
  const [first = 1, second = 1] = bytes;
  if ((first === 0) === (second === 0) || bytes.length < 4) return bytes;
  return Buffer.concat([Buffer.from(first === 0 ? [0xfe, 0xff] : [0xff, 0xfe]), bytes]);
}
