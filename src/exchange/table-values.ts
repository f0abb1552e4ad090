/** Rows of a table to the values their lines of JSON would be. */
import { failed, ok, type Outcome } from '../errors.ts';
import { normalise } from '../text/normalise.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { readTable, type TableRow } from './table.ts';
import { dateOrderOf, withYearFirst, type DateOrder } from './table-dates.ts';

export interface TableValue {
  /** File and line. */
  readonly source: string;
  readonly value: Outcome<Readonly<Record<string, string | null>>>;
  /** How much of the table is read with it, 0 to 1. */
  readonly share: number;
}

/**
 * A table whose first row names its columns, in English or Spanish, to a value a row. Empty cells are null. Our own tables keep
 * their own names beside. A row with more cells than there are columns is none: a text without quotation marks was cut.
 *
 * @param order of dates such as 5/3/2026; null where the table tells it
 */
export function* tableValues(text: string, file: string, order: DateOrder | null): Generator<TableValue> {
  const rows = readTable(text);
  const heading = headingOf(rows);
  const names = namesOf(heading);
  if (!names.some((name) => name in COLUMN_NAMES)) {
    if (text.trim() !== '') yield { source: file, value: noHeading(file), share: 1 };
    return;
  }
  const date = names.indexOf('date');
  const dates = order ?? (date < 0 ? null : dateOrderOf(columnOf(text, date))) ?? likelyOrder(heading);
  for (const row of rows) {
    const source = `${file}:${row.line}`;
    yield { source, value: valueOf(row, names, dates, source), share: row.next / text.length };
  }
}

const noHeading = (file: string): Outcome<never> =>
  failed(
    'input',
    file,
    'has no column that we know',
    'Its first row must name them, such as url, outlet, title, date and text, or speaker, date and text.',
  );

type Name = keyof typeof COLUMN_NAMES;

const KNOWN: ReadonlyMap<string, Name> = new Map(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of that very object
  (Object.entries(COLUMN_NAMES) as [Name, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

function headingOf(rows: Iterator<TableRow>): readonly string[] {
  const first = rows.next();
  return first.done === true ? [] : (first.value.cells ?? []);
}

/** What `export` writes is read by the very names it has. */
const namesOf = (heading: readonly string[]): readonly string[] =>
  heading.includes('firstSeen') || heading.includes('createdAt') ? heading : heading.map(nameOf);

/** The field a column holds; its own name where it is none of those. */
const nameOf = (cell: string): string => KNOWN.get(normalise(cell).replaceAll(' ', '')) ?? cell.trim();

function* columnOf(text: string, column: number): Generator<string> {
  for (const { cells } of readTable(text)) yield cells?.[column] ?? '';
}

/** Where Spanish is written, the day stands first. */
function likelyOrder(heading: readonly string[]): DateOrder | null {
  return heading.some((cell) => /^(?:fecha|dia)\b/u.test(normalise(cell))) ? 'day first' : null;
}

function valueOf(
  { cells, why }: TableRow,
  names: readonly string[],
  order: DateOrder | null,
  source: string,
): Outcome<Readonly<Record<string, string | null>>> {
  if (cells === null) return failed('input', source, why ?? 'cannot be read');
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    const advice = 'A cell that holds the sign between cells must stand in quotation marks.';
    return failed(
      'input',
      source,
      `has ${cells.length} cells where the first row has ${names.length}`,
      advice,
    );
  }
  const value: Record<string, string | null> = {};
  for (const [index, name] of names.entries()) {
    const cell = plainCell(cells[index] ?? '');
    // Of two columns for one field the first that says something.
    value[name] ??= cell === '' ? null : name === 'date' ? withYearFirst(cell, order) : cell;
  }
  return ok(value);
}

/** What `export` put before a cell that a spreadsheet would take for a formula is no part of it. */
const plainCell = (cell: string): string => (FORMULA.test(cell) ? cell.slice(1) : cell.trim());
const FORMULA = /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
