import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { reasonOf } from '../../errors.ts';
import type { Fault } from './faults.ts';
import { valueAt, type FieldPath } from './field-path.ts';

/** A YAML file as plain values, with the way back from a value to the line it stands on. */
export interface ConfigDocument {
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly faults: readonly Fault[];
  /** Whether that leaves the values without meaning; a key that stands twice does not. */
  readonly broken: boolean;
  /** Line, from 1, of the value at a path; of what should hold it, where it is missing. */
  readonly lineOf: (path: FieldPath) => number;
  /** The value at a path, undefined where there is none. */
  readonly at: (path: FieldPath) => unknown;
}

export function readDocument(bytes: Uint8Array): ConfigDocument {
  const text = decode(bytes);
  if (text === null) return nothing('is not UTF-8 text', 'Save it again as UTF-8.');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const faults = firstOfEachLine(document.errors.map((error) => faultOfYaml(error, text, lines)));
  const value = valueOf(document);
  if (value.fault !== null) return nothing(value.fault);
  if (faults.length === 0 && value.plain === null) {
    return nothing('is empty', 'See docs/configuration.md for what belongs in it.');
  }
  return {
    value: value.plain,
    faults,
    broken: document.errors.some((error) => error.code !== 'DUPLICATE_KEY'),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
    at: (path) => valueAt(value.plain, path),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file that gives no values at all, and why. */
const nothing = (what: string, advice?: string): ConfigDocument => ({
  value: null,
  faults: [{ line: 1, path: [], what, advice }],
  broken: true,
  lineOf: () => 1,
  at: () => undefined,
});

function faultOfYaml(error: YAMLError, text: string, lines: LineCounter): Fault {
  const [start, end] = error.pos;
  const line = Math.max(1, lines.linePos(start).line);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/u.exec(text.slice(start))?.[0].trim() ?? text.slice(start, end);
    return { line, path: [], what: `"${key}" stands here a second time`, advice: 'Keep one of the two.' };
  }
  const advice = error.code === 'TAB_AS_INDENT' ? 'Indent with spaces, two for each level.' : undefined;
  return { line, path: [], what: `is not valid YAML: ${clause(error.message)}`, advice };
}

/** Further complaints about one line follow from the first. */
function firstOfEachLine(faults: readonly Fault[]): readonly Fault[] {
  const told = new Set<number>();
  return faults.filter(({ line }) => {
    const first = !told.has(line);
    told.add(line);
    return first;
  });
}

/** The library's sentence as a clause: lower-case start, no full stop. */
const clause = (sentence: string) =>
  sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');

/** Plain values of a document; an alias that points nowhere, or too many of them, is a fault, not an exception. */
function valueOf(document: Document): { plain: unknown; fault: null } | { plain: null; fault: string } {
  try {
    return { plain: document.toJS(), fault: null };
  } catch (error) {
    return { plain: null, fault: `is not valid YAML: ${clause(reasonOf(error))}` };
  }
}

/** Where the value at a path begins: at its key in a map, at itself in a list, at the deepest part of the path there is. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
