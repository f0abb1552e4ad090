import { z } from 'zod';
import type { Problem } from '../../errors.ts';
import type { ConfigDocument } from './document.ts';
import { fieldName, valueAt, type FieldPath } from './field-path.ts';
import { nearest } from './nearest.ts';

/** Something wrong at one place of a file. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** Empty where the fault is the file's, not a field's. */
  readonly path: FieldPath;
  /** A clause: what was expected and what was found. */
  readonly what: string;
  readonly advice?: string | undefined;
}

/** What a schema refuses, as faults of the document, several of one value told once. */
export function faultsOf(error: z.ZodError, schema: z.ZodType, document: ConfigDocument): readonly Fault[] {
  const faults = error.issues.flatMap((issue) => faultsOfIssue(issue, schema, document));
  return faults.filter((fault, at) => faults.findIndex((other) => sameFault(fault, other)) === at);
}

/** `config/feeds.yaml:12 feeds[3].language: expected …, found …` */
export function problemOf(fault: Fault, file: string): Problem {
  const field = fieldName(fault.path);
  const source = field === '' ? `${file}:${fault.line}` : `${file}:${fault.line} ${field}`;
  return { code: 'config', source, what: fault.what, advice: fault.advice };
}

const sameFault = (a: Fault, b: Fault): boolean =>
  fieldName(a.path) === fieldName(b.path) && a.what === b.what;

function faultsOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: ConfigDocument,
): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = settingsAt(schema, path);
    return issue.keys.map((key) => unknownSetting([...path, key], key, known, document));
  }
  const found = document.at(path);
  const expected = expectation(issue);
  const what =
    found === undefined ? `is missing: expected ${expected}` : `expected ${expected}, found ${shown(found)}`;
  return [{ line: document.lineOf(path), path, what, advice: adviceOn(issue, found) }];
}

/** Fields say themselves what they expect; lists and groups of settings are told by their kind. */
function expectation(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.expected === 'object'
    ? 'settings, each on its own line'
    : issue.message;
}

function unknownSetting(
  path: FieldPath,
  key: string,
  known: readonly string[],
  document: ConfigDocument,
): Fault {
  const meant = nearest(key, known);
  const advice = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  return { line: document.lineOf(path), path, what: `there is no setting "${key}"`, advice };
}

function adviceOn(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  const meant = nearest(found, issue.values.map(String));
  return meant === null ? undefined : `Did you mean "${meant}"?`;
}

/** A found value, short enough for one line. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of settings';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** Names of the settings that may stand at a path. */
function settingsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const inSchema = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]));
  return Object.keys(valueAt(z.toJSONSchema(schema, { io: 'input' }), [...inSchema, 'properties']) ?? {});
}
