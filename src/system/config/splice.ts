/**
 * Changes of one entry of a list in a YAML file. Only the text of that entry is written anew: every other line, comments and
 * blank lines included, stays to the letter. Where a file is written in a way that does not allow it, the whole is written
 * anew by the `yaml` package, which keeps comments but may break lines elsewhere.
 */
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { fresh, reconcile } from './reconcile.ts';

/** Of the entry at a place: another value, or none; at the place after the last one, a new entry. */
export interface EntryChange {
  readonly list: string;
  readonly place: number;
  /** Undefined takes it out. */
  readonly value: Fields | undefined;
  /** Further new entries, behind one at the place after the last one. */
  readonly more?: readonly Fields[];
}

type Fields = Readonly<Record<string, unknown>>;

const STYLE = { lineWidth: 108, flowCollectionPadding: false } as const;

/** The text with the change made. The text must be valid YAML with a list under `list`. */
export function spliced(text: string, change: EntryChange): string {
  const wanted = changed(parseDocument(text).toJS(), change);
  const attempt = narrow(text, change);
  if (attempt !== null && isDeepStrictEqual(valueOf(attempt), wanted)) return attempt;
  return wide(text, change);
}

/** An entry as text, as it would stand in the file but for its indentation. */
export function entryText(value: Fields): string {
  const document = new Document([]);
  document.add(fresh(value, document));
  return document.toString(STYLE);
}

function valueOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

function changed(whole: Record<string, unknown[]>, { list, place, value, more = [] }: EntryChange): unknown {
  const entries = whole[list] ?? [];
  return { ...whole, [list]: entries.toSpliced(place, 1, ...(value === undefined ? [] : [value, ...more])) };
}

/** Null where the list is not written as an entry to a dash. */
function narrow(text: string, { list, place, value, more = [] }: EntryChange): string | null {
  const document = parseDocument(text);
  const entries = document.get(list);
  if (!isSeq(entries) || entries.flow === true) return null;
  const spans = entries.items.map((item) => spanOf(item, text));
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  const known = spans.filter((span) => span !== null);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (place >= known.length)
    return value === undefined ? text : appended(text, known, [value, ...more], newline);
  const span = known[place];
  if (span === undefined) return null;
  if (value === undefined) return without(text, span);
  const item = entries.items[place];
  return isMap(item) ? rewritten(text, span, item, value, document, newline) : null;
}

interface Span {
  /** Where the line of the dash begins, where the entry itself does, and where it ends, behind its last line's end. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Behind the comments that follow it, indented as the entry is. */
  readonly tail: number;
  /** Column of the dash. */
  readonly column: number;
}

function spanOf(item: unknown, text: string): Span | null {
  const range = isMap(item) ? item.range : undefined;
  if (!range) return null;
  const line = text.lastIndexOf('\n', range[0] - 1) + 1;
  const dash = /^( *)- +$/u.exec(text.slice(line, range[0]));
  const end = text[range[1] - 1] === '\n' ? range[1] : lineEnd(text, range[1]);
  if (dash?.[1] === undefined) return null;
  const column = dash[1].length;
  const comments = new RegExp(`(?: {${column + 1},}#[^\\n]*(?:\\n|$))*`, 'uy');
  comments.lastIndex = end;
  const tail = end + (comments.exec(text)?.[0].length ?? 0);
  return { line, start: range[0], end, tail, column };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** Behind the last entry, each with a blank line before it where the others have one. */
function appended(text: string, spans: readonly Span[], values: readonly Fields[], newline: string): string {
  const last = spans.at(-1);
  const beforeLast = spans.at(-2);
  if (last === undefined) return text;
  const isApart = beforeLast === undefined || /\n[^\S\n]*\n/u.test(text.slice(beforeLast.end - 1, last.line));
  const head = text.slice(0, last.tail);
  const entries = values.map((value) => indented(entryText(value), ' '.repeat(last.column)));
  const written = entries.map((entry) => `${isApart ? newline : ''}${entry.replaceAll('\n', newline)}`);
  return [head, head.endsWith('\n') ? '' : newline, ...written, text.slice(last.tail)].join('');
}

/** The entry's own comments go with it: those in it, right behind it, and on the lines right above. */
function without(text: string, { line, tail, column }: Span): string {
  const above = text.slice(0, line).split('\n').slice(0, -1);
  const kept = above.slice(0, above.findLastIndex((each) => !isComment(each, column)) + 1);
  const head = kept.map((each) => `${each}\n`).join('');
  // Of the blank lines before and behind it one is left.
  const rest = text.slice(tail);
  return /\n\r?\n$/u.test(head) || /:\s*\n$/u.test(head) ? head + rest.replace(/^\r?\n/u, '') : head + rest;
}

/** Not indented further than the dash: that would be the last entry's own. */
const isComment = (line: string, column: number): boolean =>
  /^\s*#/u.test(line) && line.indexOf('#') <= column;

function rewritten(
  text: string,
  { start, end }: Span,
  item: YAMLMap,
  value: Fields,
  document: Document,
  newline: string,
): string | null {
  const source = text.slice(start, end);
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const alone = new Document(null);
  try {
    const node = reconcile(item, value, document);
    // What stands around the entry stays where it is.
    node.comment = node.commentBefore = null;
    alone.contents = node;
    const written = indented(
      alone.toString({ ...STYLE, flowCollectionPadding: source.startsWith('{ ') }),
      indent,
    );
    const trailing = source.slice(item.range?.[1] === undefined ? source.length : item.range[1] - start);
    const ended = written.slice(indent.length).replace(/\n$/u, '') + (trailing || newline);
    return text.slice(0, start) + ended.replaceAll(/\r?\n/gu, newline) + text.slice(end);
  } catch {
    // An alias to an anchor outside of the entry.
    return null;
  }
}

const indented = (lines: string, indent: string): string => lines.replaceAll(/^(?=[^\n])/gmu, indent);

function wide(text: string, { list, place, value, more = [] }: EntryChange): string {
  const document = parseDocument(text);
  const held = document.getIn([list, place], true);
  if (value === undefined) document.deleteIn([list, place]);
  else if (held === undefined) document.addIn([list], fresh(value, document));
  else document.setIn([list, place], reconcile(held, value, document));
  for (const each of more) document.addIn([list], fresh(each, document));
  return document.toString(STYLE);
}
