/** Tables as spreadsheets write them (CSV, TSV), row by row. */
import { parse } from 'csv-parse/sync';

export interface TableRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Null where the row could not be read; `why` then says it, a clause. */
  readonly cells: readonly string[] | null;
  readonly why?: string;
  /** Where the next row begins, in characters. */
  readonly next: number;
}

/** Characters parsed at a time, and those a single row may have. */
const BLOCK = 1_000_000;
const LONGEST_ROW = 16_000_000;

/**
 * The rows of a table with line ends of any kind (in cells they become "\n"), without empty ones. A row that breaks the rules
 * of quotation marks (RFC 4180) is taken as it was meant where its line has as many cells as the first row; otherwise it is given
 * back unread, and the next line begins another row: a mark that is never closed costs its own line.
 */
export function* readTable(written: string): Generator<TableRow> {
  const { text, delimiter, from, line } = openingOf(written.replaceAll(/\r\n?/gu, '\n'));
  const table = new Table(text, delimiter, from, line);
  while (table.at < text.length) yield* table.block();
}

/** A spreadsheet may say first which sign parts its cells: `sep=;`. */
function openingOf(text: string): { text: string; delimiter: string; from: number; line: number } {
  const told = /^sep=(.)\n/iu.exec(text);
  if (told?.[1] !== undefined) return { text, delimiter: told[1], from: told[0].length, line: 2 };
  return { text, delimiter: delimiterOf(text.trimStart()), from: 0, line: 1 };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The sign that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const heading = (end < 0 ? text : text.slice(0, end)).replaceAll(/"(?:[^"]|"")*"/gu, '');
  const counted = DELIMITERS.map((sign) => ({ sign, count: heading.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

class Table {
  at: number;
  #line: number;
  #columns = 0;
  readonly #text: string;
  readonly #delimiter: string;

  constructor(text: string, delimiter: string, from: number, line: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    [this.at, this.#line] = [from, line];
  }

  /** The rows from here on, as far as a block goes or the first that cannot be read. */
  *block(size = BLOCK): Generator<TableRow> {
    const cut = this.#text.indexOf('\n', this.at + size);
    const end = cut < 0 ? this.#text.length : cut + 1;
    const { rows, broken } = parsed(this.#text.slice(this.at, end), this.#delimiter, false);
    const first = this.#line;
    for (const { cells, lastLine } of rows) {
      const line = this.#nextLine();
      this.#moveTo(first + lastLine);
      yield this.#row(line, cells);
    }
    if (!broken) {
      // What is left are empty lines.
      this.#moveTo(Infinity, end);
      return;
    }
    // A row that goes on behind the block is read by the next one, or a longer one.
    const isCut = broken === 'unclosed' && end < this.#text.length;
    if (isCut && rows.length > 0) return;
    if (isCut && size < LONGEST_ROW) yield* this.block(size * 4);
    else yield this.#mended(broken);
  }

  #mended(broken: 'unclosed' | 'misplaced'): TableRow {
    const line = this.#nextLine();
    const end = this.#text.indexOf('\n', this.at);
    const alone = this.#text.slice(this.at, end < 0 ? this.#text.length : end);
    this.#moveTo(line + 1);
    const meant = parsed(alone, this.#delimiter, true).rows[0]?.cells;
    if (meant !== undefined && meant.length === this.#columns) return this.#row(line, meant);
    const why =
      broken === 'unclosed'
        ? 'has a quotation mark that is never closed'
        : 'has a quotation mark out of place';
    return { line, cells: null, why, next: this.at };
  }

  #row(line: number, cells: readonly string[]): TableRow {
    this.#columns ||= cells.length;
    return { line, cells, next: this.at };
  }

  /** Past empty lines. */
  #nextLine(): number {
    for (let empty = EMPTY.exec(this.#text.slice(this.at, this.at + 1)); empty !== null;) {
      this.#moveTo(this.#line + 1);
      empty = EMPTY.exec(this.#text.slice(this.at, this.at + 1));
    }
    return this.#line;
  }

  /** To the beginning of a line, or to the end of the text. */
  #moveTo(line: number, end = this.#text.length): void {
    while (this.#line < line && this.at < end) {
      const next = this.#text.indexOf('\n', this.at);
      this.at = next < 0 ? this.#text.length : next + 1;
      this.#line += 1;
    }
  }
}

const EMPTY = /^\n/u;

interface Parsed {
  /** Each with the number of its last line, from 1. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly lastLine: number }[];
  readonly broken: 'unclosed' | 'misplaced' | null;
}

function parsed(text: string, delimiter: string, relaxed: boolean): Parsed {
  const rows: { cells: readonly string[]; lastLine: number }[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ cells, lastLine: lines });
        return null;
      },
    });
    return { rows, broken: null };
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown;
    return { rows, broken: thrown.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'misplaced' };
  }
}
