import { Refusal } from '../../errors.ts';
import type { Language } from '../../model.ts';
import type { Connection } from './connection.ts';
import { writeMet } from './met.ts';
import { indexTerms } from './terms.ts';

/** What takes long in bringing a record up to date, in pieces of it. */
export type UpgradeWork = 'pages copied' | 'statements indexed' | 'wordings indexed';

/** What it takes to bring the record of an older On Record up to date. */
export interface Upgrade {
  /** The terms a wording is found by (`match`). */
  termsOf(text: string, language: Language): readonly string[];
  /** Called before each change of the schema, with its name: which it is of how many. */
  step?(name: string, nth: number, all: number): void;
  /** Called every so often, with what is done and to be done. */
  tell(done: number, all: number, what: UpgradeWork): void;
  /** The id an article of that address has. */
  articleIdOf?(url: string): string;
  /** Called with the name of the copy that is kept of the record as it was. */
  kept?(copy: string): void;
}

interface WordingRow {
  readonly speaker: number;
  readonly seq: number;
  readonly text: string;
  readonly language: Language;
  readonly translation: string | null;
  readonly translation_language: Language | null;
}

/** Statements between two messages: some seconds. */
const TELL = 10_000;

/** Fills the empty index of terms from all wordings on record, speaker by speaker, the oldest statement first. */
export function rebuildTerms(db: Connection, source: string, upgrade: Upgrade | null): void {
  const all = db.row<{ count: number }>('SELECT count(*) AS count FROM statement')?.count ?? 0;
  if (all === 0) return;
  if (upgrade === null) throw outdated(source);
  let done = 0;
  let [speaker, statement] = [0, 0];
  let terms: string[] = [];
  const finish = (): void => {
    if (statement === 0) return;
    indexTerms(db, speaker, statement, terms);
    terms = [];
    done += 1;
    if (done % TELL === 0) upgrade.tell(done, all, 'statements indexed');
  };
  for (const row of db.eachRow<WordingRow>(WORDINGS)) {
    if (row.seq !== statement) finish();
    [speaker, statement] = [row.speaker, row.seq];
    terms.push(...termsOf(row, upgrade));
  }
  finish();
  writeMet(db);
}

const WORDINGS = `
SELECT statement.speaker, statement.seq, wording.text, wording.language, wording.translation, wording.translation_language
FROM statement CROSS JOIN wording ON wording.statement = statement.seq
ORDER BY statement.speaker, statement.said_on, statement.seq`;

const termsOf = (row: WordingRow, upgrade: Upgrade): readonly string[] => [
  ...upgrade.termsOf(row.text, row.language),
  ...(row.translation === null || row.translation_language === null
    ? []
    : upgrade.termsOf(row.translation, row.translation_language)),
];

const outdated = (source: string): Refusal =>
  new Refusal({
    code: 'database',
    source,
    what: 'was written by an older On Record',
    advice: 'Open it with the command onrecord first, which brings it up to date.',
  });
