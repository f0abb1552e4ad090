import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** Copied between two looks at the clock: 4 MB. */
const PAGES_AT_ONCE = 1_000;

/** One open database file: each SQL text is prepared once; rows are typed by the caller who wrote the SELECT. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string, options: { readonly readOnly?: boolean } = {}) {
    // Another process (a `search` beside the worker) may hold the write lock for a moment: wait up to 5 s.
    this.#database = new DatabaseSync(path, {
      timeout: 5_000,
      enableForeignKeyConstraints: true,
      readOnly: options.readOnly ?? false,
    });
  }

  /** Rows changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  /** The number of the row it inserts; null where there is one already and `ON CONFLICT DO NOTHING` leaves it. */
  insert(sql: string, ...values: readonly SQLInputValue[]): number | null {
    const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
    return changes === 0 ? null : Number(lastInsertRowid);
  }

  /** The first row. Its type is the word of the caller, who wrote the SELECT. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a row has the shape its SELECT gives it
  row<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- STRICT tables hold what their columns say
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  rows<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return this.#statement(sql).all(...values) as Row[];
  }

  /** The same one by one, for more rows than memory should hold. */
  eachRow<Row>(sql: string): IterableIterator<Row> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return this.#statement(sql).iterate() as IterableIterator<Row>;
  }

  /** Several statements at once, without values. */
  script(sql: string): void {
    this.#database.exec(sql);
  }

  /**
   * Copies the database as it is now into a new file. The transaction held meanwhile keeps what others write out of the
   * copy: without it SQLite would begin again at each of their commits.
   */
  async copyTo(path: string, progress: (done: number, all: number) => void): Promise<void> {
    this.script('BEGIN');
    try {
      this.row('SELECT 1 FROM sqlite_schema');
      await backup(this.#database, path, {
        rate: PAGES_AT_ONCE,
        progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
      });
    } finally {
      if (this.inTransaction) this.script('ROLLBACK');
    }
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#database.prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** Reads back what `JSON.stringify` put into a column of ours. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters, typescript/no-unsafe-type-assertion -- our own column
export const fromJson = <T>(json: string): T => JSON.parse(json) as T;

/** A list as one bound value, for `json_each(?)`: one prepared statement whatever the length of the list. */
export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values);

/** A column `denied`, as the model has it. */
export const deniedIn = (denied: 0 | 1): { readonly denied?: true } => (denied === 1 ? { denied: true } : {});
